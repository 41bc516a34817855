#include "dom/arena.hpp"

#include <algorithm>

namespace newsclip::dom {

void* Arena::allocate(std::size_t size) {
  constexpr std::size_t kAlignment = 16;
  constexpr std::size_t kChunk = std::size_t{1} << 18;
  size = (size + kAlignment - 1) & ~(kAlignment - 1);
  if (size > left_) {
    left_ = std::max(size, kChunk << std::min<std::size_t>(chunks_.size(), 6));
    chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(left_));
    next_ = chunks_.back().get();
  }
  std::byte* const taken = next_;
  next_ += size;
  left_ -= size;
  return taken;
}

}  // namespace newsclip::dom
