// Chinese, Japanese and Korean names, and what looks like one and is none.
#pragma once

#include <string_view>

namespace newsclip::extract {

enum class CjkName : unsigned char {
  kNone,   // a word of the page, a place, an office, too short or too long
  kRare,   // may be a name: without a family name that is known, or longer than names are
  kKnown,  // begins with a family name
};

// Of a text of Han, kana and Hangul without separators. Where it is labelled an author, a word of the page in it tells
// nothing if it begins with a family name: 许可, 정치훈.
CjkName cjk_name(std::string_view text, bool is_labelled = false);

// Whether a text begins with a Chinese family name of one character.
bool has_family_name(std::string_view name);

// Whether a text begins with a Japanese family name and goes on.
bool has_japanese_family_name(std::string_view name);

// Whether what follows the family name is made of characters that are common in given names: 林小满, 김철수.
bool has_common_given_name(std::string_view name);

// Less what runs on behind a Han name: a place, "林小满北京", "劉世怡台北".
std::string_view without_place(std::string_view name);

// Whether a Chinese, Japanese or Korean character is in the text.
bool holds_cjk(std::string_view text);

// Whether a word of menus, buttons, counters or sections is in the text. What may be a Korean given name behind its
// family name is none: 김수정.
bool has_cjk_page_word(std::string_view text);

}  // namespace newsclip::extract
