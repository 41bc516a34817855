// Words around persons' names in bylines, by language, with their English meaning; folded as text/fold.hpp does.
#pragma once

#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

// What a byline begins with, before the names: "by", "von", "text:". Where one begins another, the
// longer is taken.
std::span<const std::string_view> byline_words();

// Byline words that also begin the names in the midst of a line: "May 3, 2024 by ...".
std::span<const std::string_view> inner_byline_words();

// What ends a list of names: "... on May 3", "... for the Courier". All up to the next separator is no name.
std::span<const std::string_view> name_stops();

// Between the last two names: "and".
std::span<const std::string_view> name_conjunctions();
// What stands beside those who took pictures: "photo", in a bracket behind them or before a colon.
std::span<const std::string_view> picture_words();

// Small words inside names: "van", "de".
std::span<const std::string_view> name_particles();

// Words that make a piece of a byline no name: offices, desks, places of work, days, invitations. In order of bytes.
std::span<const std::string_view> not_names();

// Words of buttons and counts in author boxes: what holds one credits nobody.
std::span<const std::string_view> not_credit_words();

// What gives the next name another part than the author's: "reviewed by".
std::span<const std::string_view> other_role_words();

// Offices that stand before or after a name in one piece: "staff writer", "기자", "记者". Cut off.
std::span<const std::string_view> role_words();

// What comes before the reporters' names in Chinese lines ("记者", "文/"), and what ends them ("报道", "摄").
std::span<const std::string_view> reporter_marks();
std::span<const std::string_view> reporter_ends();

}  // namespace newsclip::extract::lexicon
