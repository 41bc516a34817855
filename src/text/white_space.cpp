#include "text/white_space.hpp"

#include "text/characters.hpp"

namespace newsclip::dom {
namespace {

bool is_plain_ascii(unsigned char c) { return c > 0x20 && c < 0x7F; }

}  // namespace

void TextFolder::flush_space(char32_t next) {
  if (space_ && !empty() && !(break_ && is_cjk_or_fullwidth(last_) && is_cjk_or_fullwidth(next))) out_ += ' ';
  space_ = break_ = false;
}

void TextFolder::append(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && is_plain_ascii(static_cast<unsigned char>(text[i]))) ++i;
    if (i > begin) {
      flush_space(static_cast<unsigned char>(text[begin]));
      out_.append(text, begin, i - begin);
      last_ = static_cast<unsigned char>(text[i - 1]);
      continue;
    }
    const char32_t c = next_character(text, i);
    if (is_space(c)) {
      space_ = true;
      if (c == ' ' || c == '\n' || c == '\t') continue;
      break_ = false;
    } else if (!is_removed(c)) {
      flush_space(c);
      out_.append(text, begin, i - begin);
      last_ = c;
    }
  }
}

void TextFolder::line_break() {
  if (!space_) break_ = true;
  space_ = true;
}

void TextFolder::append_verbatim(std::string_view text) {
  if (space_ && break_ && !empty()) out_ += '\n';
  space_ = break_ = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = next_character(text, i);
    if (is_removed(c)) continue;
    out_.append(text, begin, i - begin);
    last_ = c;
  }
}

void TextFolder::restart() {
  start_ = out_.size();
  space_ = break_ = false;
  last_ = 0;
}

std::string fold_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  TextFolder(out).append(text);
  return out;
}

bool begins_with_indent(std::string_view text) {
  int no_break_spaces = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_character(text, i);
    if (c == 0x3000) return true;
    if (c == 0xA0) {
      if (++no_break_spaces == 2) return true;
    } else if (no_break_spaces > 0 || (c != '\n' && c != '\r' && c != '\t' && c != ' ')) {
      return false;
    }
  }
  return false;
}

}  // namespace newsclip::dom
