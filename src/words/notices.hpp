// Phrases of the notices that a server sends in place of a page: errors, checks for robots, forms to log in, dialogs on
// cookies, calls to switch scripts on. Folded (text/fold.hpp), by language, with their English meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "newsclip/article.hpp"

namespace newsclip::extract::lexicon {

// Titles are compared by their letters alone, texts folded.
enum class NoticePhrases : std::uint8_t {
  kTitles,          // the whole title or heading of such a notice, and hardly one of an article
  kDoubtfulTitles,  // the same, but it could be a headline
  kTexts,           // anywhere in its text
};

// Empty for what is no notice.
std::span<const std::string_view> notice_phrases(NoArticle notice, NoticePhrases group);

// Words that stand before such a title: "Sorry, page not found", "Error 404". The first that a title
// begins with is taken.
std::span<const std::string_view> notice_openers();

}  // namespace newsclip::extract::lexicon
