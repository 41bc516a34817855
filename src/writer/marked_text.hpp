// A block's text with its spans, taken apart for formats that show them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip::writer {

struct MarkedText {
  std::string text;
  std::vector<Span> spans;  // as Block has them
};

// The block's text as it is shown; without spans where that is not what they were made for.
MarkedText marked_text(const Block& block);

// Its parts between the marks, without the white space around each; spans over several parts are in each of them.
std::vector<MarkedText> split_marked(const MarkedText& whole, char mark);

// The same on one line: line feeds and tabs become spaces.
MarkedText on_one_line(MarkedText text);

// A run of text, or where a span begins or ends, or a picture.
struct Piece {
  enum class Kind : std::uint8_t { kText, kOpen, kClose, kPicture };
  Kind kind;
  std::string_view text;
  const Span* span;  // nullptr of a text
};

// In order; every span that is opened is closed, the last first. Spans that are not as Block has them are left out.
// Points into `text`.
std::vector<Piece> pieces(const MarkedText& text);

// An address with what may not stand in one, and the further signs, in its percent form.
std::string encoded_address(std::string_view target, std::string_view further = "");

}  // namespace newsclip::writer
