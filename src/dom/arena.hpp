// A bump allocator: Gumbo's nodes are taken from it and given back all at once with it.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace newsclip::dom {

class Arena {
 public:
  // 16-byte aligned; lives as long as the arena.
  void* allocate(std::size_t size);

 private:
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace newsclip::dom
