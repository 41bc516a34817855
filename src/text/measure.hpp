// What can be counted in a text in one pass: words, characters by class, sentence marks.
//
// A word is a run of letters and digits; a character of a script without spaces (Han, kana, hangul, Thai …) is a word
// of its own. Words are handed out as hashes of their lower-case characters, for likeness and repeats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsclip::extract {

struct TextCounts {
  std::uint32_t characters = 0;  // Unicode characters, spaces included
  std::uint32_t words = 0;
  std::uint32_t cjk = 0;      // characters of scripts without spaces
  std::uint32_t letters = 0;  // letters, and digits other than ASCII's
  std::uint32_t upper = 0;
  std::uint32_t digits = 0;  // ASCII digits
  std::uint32_t sentence_ends = 0;
  std::uint32_t commas = 0;
  std::uint32_t separators = 0;  // | · • > » / → and the like
  bool starts_upper = false;
  bool starts_quote = false;
  bool ends_sentence = false;  // a full stop, colon or the like, closing quotes and brackets aside
  bool ends_colon = false;
};

// A character of a script without spaces counts as 1/1.8 word, any other word as one.
double effective_words(const TextCounts& counts);

// Counts `text` and appends its words' hashes to `words`.
TextCounts measure_text(std::string_view text, std::vector<std::uint32_t>& words);

// The words' hashes alone.
std::vector<std::uint32_t> hash_words(std::string_view text);

// Whether a text with these counts seems to hold a date: a year, a clock, or a number before 年, the year mark.
bool is_date_like(std::string_view text, const TextCounts& counts);

// A hash of a run of words, to find equal runs.
std::uint64_t hash_run(std::span<const std::uint32_t> words);

inline constexpr std::size_t kRunWords = 3;

// Calls `take` with the hash of each run of kRunWords words, in order.
template <class Take>
void for_each_run(std::span<const std::uint32_t> words, const Take& take) {
  for (std::size_t i = 0; i + kRunWords <= words.size(); ++i) take(hash_run(words.subspan(i, kRunWords)));
}

}  // namespace newsclip::extract
