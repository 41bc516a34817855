// Text of a page as text of another, where nothing of it is alive.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::writer {

// What stands for a character that has a meaning in HTML, "" for the others.
std::string_view entity_of(char c);

// Tags of languages go into attributes; what is none does not.
bool is_language_tag(std::string_view tag);

// Appends it for any place in HTML but a script or a style. What would not show, or would turn the direction of the
// text around it, is written as its name, "[U+202E]"; line feeds and tabs stay. Bytes that are not UTF-8 become U+FFFD.
void append_escaped(std::string& out, std::string_view text);

// The same of the first `most` bytes or a little less, with "…" where that is not all.
void append_beginning(std::string& out, std::string_view text, std::size_t most);

}  // namespace newsclip::writer
