#include "dom/arena.hpp"

#include <sys/mman.h>

#include <algorithm>

namespace newsclip::dom {
namespace {

constexpr std::size_t kPage = 4096;
// The first chunk of a fragment of HTML, which holds the tree of a few words; fetching more would cost more than the
// parse.
constexpr std::size_t kSmallestStart = std::size_t{1} << 14;
constexpr std::size_t kSmallestChunk = std::size_t{1} << 16;
constexpr std::size_t kLargestChunk = std::size_t{1} << 24;

}  // namespace

Arena::~Arena() {
  for (const Chunk& chunk : chunks_) munmap(chunk.data, chunk.size);
}

bool Arena::add_chunk(std::size_t size, bool fetch_now) {
  if (size > limit_ - std::min(limit_, size_)) return false;
  int flags = MAP_PRIVATE | MAP_ANONYMOUS;
#ifdef MAP_POPULATE
  if (fetch_now) flags |= MAP_POPULATE;
#else
  static_cast<void>(fetch_now);
#endif
  void* const data = mmap(nullptr, size, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (data == MAP_FAILED) return false;
  chunks_.push_back({static_cast<std::byte*>(data), size});
  size_ += size;
  return true;
}

void Arena::restart(std::size_t limit, std::size_t expected, std::size_t most_fetched) {
  most_fetched_ = most_fetched;
  limit_ = limit;
  current_ = 0;
  next_ = nullptr;
  left_ = 0;
  expected = std::min((std::max(expected, kSmallestStart) + kPage - 1) & ~(kPage - 1), limit);
  if (chunks_.empty() && !add_chunk(expected, true)) return;
  if (chunks_.empty()) return;
  next_ = chunks_[0].data;
  left_ = chunks_[0].size;
}

bool Arena::grow(std::size_t size) {
  // Chunks of an earlier run come first.
  while (current_ + 1 < chunks_.size()) {
    ++current_;
    if (chunks_[current_].size < size) continue;
    next_ = chunks_[current_].data;
    left_ = chunks_[current_].size;
    return true;
  }
  if (size > ~std::size_t{0} - kPage) return false;
  size = (std::max(size, std::clamp(size_ / 4, kSmallestChunk, kLargestChunk)) + kPage - 1) & ~(kPage - 1);
  if (!add_chunk(size, size_ + size <= most_fetched_)) return false;
  current_ = chunks_.size() - 1;
  next_ = chunks_.back().data;
  left_ = chunks_.back().size;
  return true;
}

}  // namespace newsclip::dom
