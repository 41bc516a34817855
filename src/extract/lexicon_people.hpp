// Words around persons' names in bylines, by language, with their English meaning; folded as text_fold.hpp does.
#pragma once

#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

// What a byline begins with, before the names: "by", "von", "text:". The longest first where one begins another.
std::span<const std::string_view> byline_words();

// Between the last two names: "and".
std::span<const std::string_view> name_conjunctions();

// Small words inside names: "van", "de".
std::span<const std::string_view> name_particles();

// Words that make a piece of a byline no name: offices, desks, places of work, days, invitations.
std::span<const std::string_view> not_names();

// Offices that stand before or after a name in one piece: "staff writer", "기자", "记者". Cut off.
std::span<const std::string_view> role_words();

// What comes before the reporters' names in Chinese lines ("记者", "文/"), and what ends them ("报道", "摄").
std::span<const std::string_view> reporter_marks();
std::span<const std::string_view> reporter_ends();

// Chinese family names that begin most Chinese names, one character each, as one text.
std::string_view family_names();

}  // namespace newsclip::extract::lexicon
