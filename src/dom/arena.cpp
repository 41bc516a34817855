#include "dom/arena.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <span>

#include "text/sanitized.hpp"

namespace newsclip::dom {
namespace {

constexpr std::size_t kPage = 4096;
// The first chunk of a fragment of HTML, which holds the tree of a few words; fetching more would cost more than the
// parse.
constexpr std::size_t kSmallestStart = std::size_t{1} << 14;
constexpr std::size_t kSmallestChunk = std::size_t{1} << 16;
constexpr std::size_t kLargestChunk = std::size_t{1} << 24;

// Of a thread: what an ordinary page takes. With a sanitizer none, so that what points into memory that was given back
// is found.
constexpr std::size_t kMostSpare = kSanitized ? 0 : std::size_t{1} << 21;

}  // namespace

// Chunks of a thread's earlier arenas: the next page need not ask the system for them. They give memory alone; how many
// chunks an arena has, and how large they are, is as without them, and so is what its limit allows.
class SpareChunks {
 public:
  using Chunk = Arena::Chunk;

  SpareChunks() = default;
  SpareChunks(const SpareChunks&) = delete;
  SpareChunks& operator=(const SpareChunks&) = delete;
  ~SpareChunks() {
    for (const Chunk& chunk : chunks()) munmap(chunk.data, chunk.mapped);
  }

  // The smallest that is large enough, at its whole length, or one without data.
  Chunk take(std::size_t size) {
    Chunk* best = nullptr;
    for (Chunk& chunk : chunks()) {
      if (chunk.mapped >= size && (best == nullptr || chunk.mapped < best->mapped)) best = &chunk;
    }
    if (best == nullptr) return {};
    const Chunk taken = *best;
    *best = chunks_[--count_];
    size_ -= taken.mapped;
    return taken;
  }

  void keep_or_unmap(const Chunk& chunk) {
    if (count_ == chunks_.size() || chunk.mapped > kMostSpare - size_) {
      munmap(chunk.data, chunk.mapped);
      return;
    }
    chunks_[count_++] = chunk;
    size_ += chunk.mapped;
  }

 private:
  std::span<Chunk> chunks() { return std::span(chunks_).first(count_); }

  std::array<Chunk, 16> chunks_;  // no vector: what is given back cannot fail for want of memory
  std::size_t count_ = 0;
  std::size_t size_ = 0;  // bytes, of all of them
};

namespace {

thread_local SpareChunks spare_chunks;

}  // namespace

Arena::~Arena() {
  for (const Chunk& chunk : chunks_) spare_chunks.keep_or_unmap(chunk);
}

bool Arena::add_chunk(std::size_t size, bool fetch_now) {
  if (size > limit_ - std::min(limit_, size_)) return false;
  if (Chunk spare = spare_chunks.take(size); spare.data != nullptr) {
    spare.size = size;
    chunks_.push_back(spare);
    size_ += size;
    return true;
  }
  int flags = MAP_PRIVATE | MAP_ANONYMOUS;
#ifdef MAP_POPULATE
  if (fetch_now) flags |= MAP_POPULATE;
#else
  static_cast<void>(fetch_now);
#endif
  void* const data = mmap(nullptr, size, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (data == MAP_FAILED) return false;
  chunks_.push_back({static_cast<std::byte*>(data), size, size});
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
