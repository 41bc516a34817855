#include "reader/zstd.hpp"

#ifdef NEWSCLIP_ZSTD
#include <zstd.h>
#include <zstd_errors.h>

#include <limits>
#include <memory>
#include <new>
#endif

#include <algorithm>
#include <cstdint>

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

// Takes frames off that hold no data: sixteen marks, each with a size of four bytes behind.
std::string_view behind_skippable_frames(std::string_view bytes) {
  constexpr std::size_t kHeader = 8;
  const auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(bytes[at])}; };
  while (bytes.size() >= kHeader && byte(0) >> 4 == 5 && bytes.substr(1, 3) == "\x2A\x4D\x18"sv) {
    const std::uint32_t size = byte(4) | byte(5) << 8 | byte(6) << 16 | byte(7) << 24;
    if (size > bytes.size() - kHeader) break;
    bytes.remove_prefix(kHeader + size);
  }
  return bytes;
}

bool begins_with_frame(std::string_view bytes) { return bytes.starts_with("\x28\xB5\x2F\xFD"sv); }

#ifdef NEWSCLIP_ZSTD

// The longest header of a frame. No more is given at first, and then what zstd asks for, as a rule a block: of all that
// is given at one go nothing comes out where it is damaged.
constexpr std::size_t kFirstPiece = 18;

struct FreeStream {
  void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};
using Stream = std::unique_ptr<ZSTD_DStream, FreeStream>;

Stream make_stream(ZstdWindow window) {
  Stream stream(ZSTD_createDStream());
  if (!stream) throw std::bad_alloc();
  ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, window == ZstdWindow::k8MiB ? 23 : 27);
  return stream;
}

enum class End { kWhole, kCut, kNotRead, kTooLarge };

End end_of_error(std::size_t status) {
  switch (ZSTD_getErrorCode(status)) {
    case ZSTD_error_memory_allocation:
      throw std::bad_alloc();
    case ZSTD_error_frameParameter_windowTooLarge:
    case ZSTD_error_dictionary_wrong:
      return End::kNotRead;
    default:
      return End::kCut;
  }
}

// Unpacks the frame that `rest` begins with and takes it off.
End unpack_frame(ZSTD_DStream& stream, std::string_view& rest, InflateRoom& room) {
  for (std::size_t piece = kFirstPiece; room.grow();) {
    ZSTD_inBuffer in = {rest.data(), std::min(piece, rest.size()), 0};
    ZSTD_outBuffer out = {room.begin(), room.left(), 0};
    const std::size_t status = ZSTD_decompressStream(&stream, &out, &in);
    room.use(out.pos);
    rest.remove_prefix(in.pos);
    if (ZSTD_isError(status) != 0) return end_of_error(status);
    if (status == 0) return End::kWhole;
    if (rest.empty() && out.pos < out.size) return End::kCut;
    piece = status;
  }
  return End::kTooLarge;
}

End unpack_frames(std::string_view packed, ZstdWindow window, InflateRoom& room) {
  const Stream stream = make_stream(window);
  End end = End::kWhole;
  for (std::string_view rest = behind_skippable_frames(packed); end == End::kWhole && begins_with_frame(rest);
       rest = behind_skippable_frames(rest)) {
    end = unpack_frame(*stream, rest, room);
  }
  return end;
}

#endif

}  // namespace

bool is_zstd(std::string_view bytes) { return begins_with_frame(behind_skippable_frames(bytes)); }

#ifdef NEWSCLIP_ZSTD

std::variant<Inflated, ReadFault> unpack_zstd(std::string_view packed, std::size_t max_bytes, ZstdWindow window) {
  InflateRoom room(packed.size(), max_bytes);
  const End end = unpack_frames(packed, window, room);
  return room.finish(end != End::kWhole, end == End::kNotRead ? ReadFault::kZstd : ReadFault::kBadZstd);
}

std::size_t said_by_zstd(std::string_view packed) {
  const std::string_view frame = behind_skippable_frames(packed);
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) return 0;
  return static_cast<std::size_t>(std::min<unsigned long long>(size, std::numeric_limits<std::size_t>::max()));
}

std::string unpack_zstd_beginning(std::string_view packed, std::size_t size) {
  InflateRoom room(packed.size(), size);
  unpack_frames(packed, ZstdWindow::k128MiB, room);
  return room.take();
}

#else

std::variant<Inflated, ReadFault> unpack_zstd(std::string_view, std::size_t, ZstdWindow) { return ReadFault::kZstd; }

std::size_t said_by_zstd(std::string_view) { return 0; }

std::string unpack_zstd_beginning(std::string_view, std::size_t) { return {}; }

#endif

}  // namespace newsclip::reader
