// Whatever the bytes are, they are told to be a page or what else they are; what is said of a text does not change when
// a byte order mark or blanks stand before it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "reader/file_kind.hpp"
#include "reader/text_containers.hpp"
#include "reader/zip_kind.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  newsclip::reader::fault_of(bytes);
  newsclip::reader::zip_kind("PK\3\4" + bytes);
  const auto plain = newsclip::reader::text_container(bytes);
  const auto indented = newsclip::reader::text_container("\r\n " + bytes);
  // A mark counts only where nothing stands before it.
  if (!bytes.starts_with("\xEF\xBB\xBF") && plain != indented) std::abort();
  return 0;
}
