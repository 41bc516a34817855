// The article's language as a BCP 47 tag.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "data/statements.hpp"
#include "facts/candidate.hpp"

namespace newsclip::extract {

// Best first: what the page states, unless the text's script contradicts it; else what the script shows (kana: ja).
// `text` is the body's.
Candidates find_languages(std::span<const Statement> statements, std::string_view text);

// "en_gb" -> "en-GB", "zh-hans-cn" -> "zh-Hans-CN"; "" for what is no language tag.
std::string language_tag(std::string_view stated);

// The language whose script most of the text is written in, where the script tells: ja, ko, zh, ar, he, el, th …; ""
// where it does not (Latin, Cyrillic) or there is too little text.
std::string_view language_of_script(std::string_view text);

}  // namespace newsclip::extract
