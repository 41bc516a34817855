#include "writer/markup_text.hpp"

#include <algorithm>
#include <cstdio>

#include "reader/encodings/decode.hpp"
#include "reader/encodings/utf8.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"

namespace newsclip::writer {
namespace {

// Controls, line and paragraph separators, the signs that embed, override or isolate a direction, and what is no
// character.
bool is_named(char32_t c) {
  if (c < 0x20) return c != '\n' && c != '\t';
  return (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= 0xE007F);
}

void append_name(std::string& out, char32_t c) {
  char name[16];
  std::snprintf(name, sizeof name, "[U+%04X]", static_cast<unsigned>(c));
  out += name;
}

}  // namespace

std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

bool is_language_tag(std::string_view tag) {
  constexpr std::size_t kLongest = 35;
  return !tag.empty() && tag.size() <= kLongest &&
         std::ranges::all_of(tag, [](char c) { return is_ascii_alphanumeric(c) || c == '-'; });
}

void append_escaped(std::string& out, std::string_view text) {
  if (reader::valid_utf8_prefix(text).length < text.size()) {
    append_escaped(out, reader::decode(text, reader::Encoding::kUtf8).text);
    return;
  }
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t at = i;
    const char32_t c = dom::next_character(text, i);
    const std::string_view entity = c < 0x80 ? entity_of(static_cast<char>(c)) : std::string_view{};
    if (entity.empty() && !is_named(c)) continue;
    out.append(text.substr(from, at - from)).append(entity);
    if (entity.empty()) append_name(out, c);
    from = i;
  }
  out.append(text.substr(from));
}

void append_beginning(std::string& out, std::string_view text, std::size_t most) {
  if (text.size() <= most) return append_escaped(out, text);
  while (most > 0 && dom::is_trail_byte(text[most])) --most;
  append_escaped(out, text.substr(0, most));
  out += "…";
}

}  // namespace newsclip::writer
