// The HTML tokenizer's rules as far as the pre-pass needs them: where a tag, its attributes, a comment and the text of
// a raw-text element end. All positions are byte offsets into one page; kNoEnd stands for a construct that never ends.
//
//   <div class="a b"  hidden>        Tag {begin 0, end 25}
//    ^name ^attributes: {name "class", value "a b"} {name "hidden", value ""}
//
// Rules: https://html.spec.whatwg.org/multipage/parsing.html#tokenization as of 2015, which Gumbo follows.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/ascii.hpp"

namespace newsclip::dom {

inline constexpr std::size_t kNoEnd = std::string_view::npos;

constexpr bool is_html_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// Whether `text` is `lower`, which is written in lower case, but for the case of ASCII letters.
bool equals_ignoring_case(std::string_view text, std::string_view lower);

struct RawAttribute {
  std::size_t begin = 0;   // of the name
  std::size_t end = 0;     // past the value and its quote
  std::string_view name;   // a leading NUL is dropped, as in Gumbo; may be empty
  std::string_view value;  // as written, without quotes
};

// Reads the attributes of one tag in order.
class AttributeReader {
 public:
  // `position` is just past the tag's name.
  AttributeReader(std::string_view html, std::size_t position) : html_(html), position_(position) {}

  // False at the end of the tag, or of the page.
  bool next(RawAttribute& attribute);
  // After next() gave false: past the tag's '>', kNoEnd if the page ended before.
  std::size_t tag_end() const { return end_; }
  bool self_closing() const { return self_closing_; }

 private:
  bool read_value(RawAttribute& attribute);

  std::string_view html_;
  std::size_t position_;
  std::size_t end_ = kNoEnd;
  bool self_closing_ = false;
};

// Past the name of a tag whose name begins at `position`.
std::size_t tag_name_end(std::string_view html, std::size_t position);

// Past the comment, declaration or processing instruction that begins at `position` with "<!", "<?" or "</".
std::size_t markup_end(std::string_view html, std::size_t position);

// Where the end tag of a raw-text element begins, for text that begins at `position`; `name` in lower case.
std::size_t raw_text_end(std::string_view html, std::size_t position, std::string_view name);

// The same for script, whose text may hold "<!-- <script> </script> -->".
std::size_t script_end(std::string_view html, std::size_t position);

}  // namespace newsclip::dom
