// A bump allocator: Gumbo's nodes are taken from it and given back all at once with it. A thread keeps some memory of
// its arenas for the next ones.
#pragma once

#include <cstddef>
#include <vector>

namespace newsclip::dom {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  // Sets how many bytes the arena may hand out in all. Asks the system at once for the first `expected` of them, so
  // that they need not be fetched page by page, and does so with what comes after them as long as all is at most
  // `most_fetched`. What was handed out before is taken back.
  void restart(std::size_t limit, std::size_t expected, std::size_t most_fetched = 0);

  // 8-byte aligned; lives until the next restart or as long as the arena. nullptr past the limit or without memory.
  void* allocate(std::size_t size) {
    constexpr std::size_t kAlignment = 8;
    size = (size + kAlignment - 1) & ~(kAlignment - 1);
    if (size > left_ && !grow(size)) return nullptr;
    std::byte* const taken = next_;
    next_ += size;
    left_ -= size;
    return taken;
  }

  // Bytes asked from the system.
  std::size_t size() const { return size_; }

 private:
  friend class SpareChunks;
  struct Chunk {
    std::byte* data = nullptr;
    std::size_t size = 0;
    std::size_t mapped = 0;  // bytes, at least its size
  };

  bool grow(std::size_t size);
  bool add_chunk(std::size_t size, bool fetch_now);

  std::vector<Chunk> chunks_;
  std::size_t current_ = 0;  // the chunk that next_ points into
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t size_ = 0;
  std::size_t most_fetched_ = 0;
  std::size_t limit_ = ~std::size_t{0};
};

}  // namespace newsclip::dom
