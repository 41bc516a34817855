// How many bits a language's model needs to write a page's characters outside ASCII. The right encoding of a page is
// the one under which it is shortest, as chance makes long text of the wrong ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "reader/encodings/encoding.hpp"

namespace newsclip::reader {

// How often a byte follows another, for the pairs in which at least one is not ASCII.
struct BytePair {
  unsigned char before;
  unsigned char byte;
  std::uint32_t count;
};
struct BytePairs {
  std::vector<BytePair> pairs;       // the frequent ones first
  std::vector<unsigned char> upper;  // the bytes outside ASCII that there are
};
BytePairs byte_pairs(std::string_view bytes);

// A language's index among the alphabets that code_length knows, or -1.
int alphabet_index(std::string_view language);

// Bits of the pairs when they are text of that language in that single-byte encoding. Counting stops above `most`.
double code_length(const BytePairs& pairs, Encoding encoding, int alphabet, double most);

// The languages with thousands of characters.
enum class Script { kSimplifiedChinese, kTraditionalChinese, kJapanese, kKorean };

struct CodeLength {
  double bits = 0;
  std::size_t characters = 0;  // outside ASCII
};

// Bits of decoded UTF-8 when it is text of that language. Counting stops above `most` bits or after `most_characters`.
CodeLength code_length(std::string_view text, Script script, double most, std::size_t most_characters);

}  // namespace newsclip::reader
