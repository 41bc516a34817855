// Words to be looked up as a whole.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsclip {

// Built in one pass at first use: to put a thousand rows in order takes longer than most pages look them up.
class WordIndex {
 public:
  // `words` stay where they are.
  explicit WordIndex(std::span<const std::string_view> words)
      : words_(words), first_(std::bit_ceil(words.size() + 1), kNone), next_(words.size()) {
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      std::uint32_t& first = first_[bucket_of(words_[i])];
      next_[i] = first;
      first = i;
    }
  }

  bool holds(std::string_view word) const {
    for (std::uint32_t i = first_[bucket_of(word)]; i != kNone; i = next_[i]) {
      if (words_[i] == word) return true;
    }
    return false;
  }

  std::span<const std::string_view> words() const { return words_; }

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  std::size_t bucket_of(std::string_view word) const {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash & (first_.size() - 1);
  }

  std::span<const std::string_view> words_;
  std::vector<std::uint32_t> first_;  // of each bucket
  std::vector<std::uint32_t> next_;   // of the same bucket
};

}  // namespace newsclip
