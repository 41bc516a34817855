// White space folded and invisible characters removed as a reader would see a text:
//
//   runs of white space (no-break and ideographic spaces too)  -> one space, none at either end
//   a line break between two CJK characters                    -> nothing
//   U+00AD U+200B U+2060 U+FEFF, controls, bidi overrides      -> removed; joiners and direction marks stay
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsclip::dom {

// Appends folded text to a string that others may write to as well; only what it writes itself is folded.
class TextFolder {
 public:
  explicit TextFolder(std::string& out) : out_(out), start_(out.size()) {}

  void append(std::string_view text);
  // A <br> inside a paragraph.
  void line_break();
  // As append, but line breaks, indents and inner spaces stay.
  void append_verbatim(std::string_view text);
  // Begins a new text at the end of the string.
  void restart();
  bool empty() const { return out_.size() == start_; }
  std::size_t start() const { return start_; }

 private:
  void flush_space(char32_t next);

  std::string& out_;
  std::size_t start_;
  bool space_ = false;
  bool break_ = false;  // the pending space is a line break only
  char32_t last_ = 0;
};

// `text` folded.
std::string fold_space(std::string_view text);

// Whether the text begins, after line ends and tabs, with a paragraph's indent: U+3000, or two no-break spaces.
bool begins_with_indent(std::string_view text);

}  // namespace newsclip::dom
