// The texts of a constant table, one after the other. A table of string views would have to be relocated at every start
// of the program, page by page; one of these is only read where it is used.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsclip::extract {

struct PooledText {
  std::uint16_t begin = 0;
  std::uint8_t size = 0;
};

template <std::size_t kBytes>
class TextPool {
 public:
  static_assert(kBytes <= 65535);

  // At compile time, where a text that is too long, or one too many, is an error.
  consteval PooledText add(std::string_view text) {
    if (text.size() > 255 || text.size() > kBytes - used_) throw "the pool is full";
    std::copy(text.begin(), text.end(), bytes_.begin() + used_);
    const PooledText pooled{static_cast<std::uint16_t>(used_), static_cast<std::uint8_t>(text.size())};
    used_ += text.size();
    return pooled;
  }

  constexpr std::string_view operator[](PooledText text) const {
    return std::string_view(bytes_.data(), bytes_.size()).substr(text.begin, text.size);
  }

 private:
  std::array<char, kBytes> bytes_{};
  std::size_t used_ = 0;
};

}  // namespace newsclip::extract
