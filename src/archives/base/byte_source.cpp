#include "archives/base/byte_source.hpp"

namespace newsclip::archives {

Got read_at(ByteSource& source, std::uint64_t offset, std::size_t size, std::string& bytes) {
  bytes.clear();
  if (!source.seek(offset)) return Got::kEnd;
  while (bytes.size() < size) {
    const Got got = source.read(bytes, true);
    if (got != Got::kBytes && got != Got::kNothingYet) return got;
  }
  bytes.resize(size);
  return Got::kBytes;
}

}  // namespace newsclip::archives
