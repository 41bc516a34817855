#include "archives/member_packing.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "archives/zstd_member.hpp"
#include "reader/inflater.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

class GzipMember : public MemberUnpacker {
 public:
  Progress unpack(std::string_view packed, char* out, std::size_t room) override {
    if (!inflater_.ready()) return {.damaged = true};
    z_stream& stream = inflater_.stream();
    constexpr std::size_t kMost = std::numeric_limits<uInt>::max();
    packed = packed.substr(0, kMost);
    room = std::min(room, kMost);
    // zlib does not write through next_in; its type has no const unless ZLIB_CONST is defined.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out);
    stream.avail_out = static_cast<uInt>(room);
    const int status = inflate(&stream, Z_NO_FLUSH);
    return {.taken = packed.size() - stream.avail_in,
            .given = room - stream.avail_out,
            .ended = status == Z_STREAM_END,
            .damaged = status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR};
  }

 private:
  reader::Inflater inflater_;
};

// Method 8, and flags of which none is reserved.
bool is_gzip_member(std::string_view bytes) {
  constexpr unsigned kReservedFlags = 0xE0;
  return bytes.size() >= kMemberMark && bytes.starts_with("\x1F\x8B\x08"sv) &&
         (static_cast<unsigned char>(bytes[3]) & kReservedFlags) == 0;
}

}  // namespace

std::unique_ptr<MemberUnpacker> unpacker_of(std::string_view bytes, std::shared_ptr<const ZstdDictionary> dictionary) {
  if (is_gzip_member(bytes)) return std::make_unique<GzipMember>();
  return zstd_unpacker_of(bytes, std::move(dictionary));
}

std::string unpacked_beginning(std::string_view packed, std::size_t size,
                               std::shared_ptr<const ZstdDictionary> dictionary) {
  const std::unique_ptr<MemberUnpacker> unpacker = unpacker_of(packed, std::move(dictionary));
  std::string unpacked(unpacker ? size : 0, '\0');
  std::size_t made = 0;
  while (made < unpacked.size()) {
    const MemberUnpacker::Progress progress = unpacker->unpack(packed, unpacked.data() + made, unpacked.size() - made);
    packed.remove_prefix(progress.taken);
    made += progress.given;
    if (progress.ended || progress.damaged || (progress.taken == 0 && progress.given == 0)) break;
  }
  unpacked.resize(made);
  return unpacked;
}

}  // namespace newsclip::archives
