// Whatever stands in a property list, no more comes out of it than it holds.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "reader/saved/webarchive.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto page = newsclip::reader::read_webarchive(bytes);
  if (page && page->bytes.size() > 2 * size) std::abort();
  return 0;
}
