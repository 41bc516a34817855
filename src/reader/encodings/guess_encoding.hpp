// A guess at the encoding of a page that does not say it, or says it wrongly.
#pragma once

#include <string_view>

#include "reader/encodings/encoding.hpp"

namespace newsclip::reader {

// What speaks for an encoding besides the bytes; both may be "". They decide between near equals only.
struct Hints {
  std::string_view language;  // BCP 47, lower-cased
  std::string_view url;
};

struct Guess {
  Encoding encoding = Encoding::kWindows1252;
  double bits = 0;  // the page's length under it; smaller is likelier
};

// The likeliest legacy encoding of a page that is not UTF-8.
Guess guess_encoding(std::string_view page, const Hints& hints);

// The page's length under one encoding alone, comparable to Guess::bits; negative for an encoding that is never
// guessed.
double bits_under(std::string_view page, Encoding encoding);

// Whether decoded text is so plainly Chinese, Japanese or Korean that its declared encoding needs no comparison. Never
// for encodings with an alphabet: those share too many letters with each other.
bool is_convincing(std::string_view text, Encoding encoding);

// True for encodings that few pages use: guessed on strong evidence only, and believed when declared.
bool is_rare(Encoding encoding);

}  // namespace newsclip::reader
