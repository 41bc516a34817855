// What unpacking gives, and the room that it comes out into.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

struct Inflated {
  std::string bytes;
  bool cut = false;  // the data ended early or were damaged: `bytes` is what came before
};

// Room for up to `max_bytes` and one more, by which it is seen that there are more.
class InflateRoom {
 public:
  // Pages shrink to a quarter or a fifth.
  InflateRoom(std::size_t packed, std::size_t max_bytes)
      : max_bytes_(max_bytes), bytes_(std::min(max_bytes, packed * 4) + 1, '\0') {}

  // Makes room where all is used; false where more came than may.
  bool grow() {
    if (made_ > max_bytes_) return false;
    if (left() == 0) bytes_.resize(std::min(max_bytes_, made_ * 2) + 1);
    return true;
  }
  char* begin() { return bytes_.data() + made_; }
  std::size_t left() const { return bytes_.size() - made_; }
  void use(std::size_t count) { made_ += count; }

  std::string take() {
    bytes_.resize(made_);
    return std::move(bytes_);
  }

  // kTooLarge of more than may be, `nothing` where not one byte came before it was cut.
  std::variant<Inflated, ReadFault> finish(bool cut, ReadFault nothing) {
    if (made_ > max_bytes_) return ReadFault::kTooLarge;
    if (made_ == 0 && cut) return nothing;
    return Inflated{take(), cut};
  }

 private:
  std::size_t max_bytes_;
  std::string bytes_;
  std::size_t made_ = 0;
};

}  // namespace newsclip::reader
