#include "reader/brotli.hpp"

#ifdef NEWSCLIP_BROTLI
#include <brotli/decode.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>
#endif

namespace newsclip::reader {

#ifdef NEWSCLIP_BROTLI

namespace {

// What was unpacked comes out at the end of each piece: where the data are damaged, no more than of one piece is lost.
constexpr std::size_t kPiece = 4096;

struct DestroyDecoder {
  void operator()(BrotliDecoderState* decoder) const { BrotliDecoderDestroyInstance(decoder); }
};
using Decoder = std::unique_ptr<BrotliDecoderState, DestroyDecoder>;

void throw_if_without_memory(const BrotliDecoderState& decoder) {
  const BrotliDecoderErrorCode code = BrotliDecoderGetErrorCode(&decoder);
  if (code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES && code >= BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES)
    throw std::bad_alloc();
}

// Takes off what could be unpacked so far, of one piece at most.
BrotliDecoderResult unpack_piece(BrotliDecoderState& decoder, std::string_view& rest, InflateRoom& room) {
  const std::size_t piece = std::min(kPiece, rest.size());
  std::size_t packed_left = piece;
  const auto* packed = reinterpret_cast<const std::uint8_t*>(rest.data());
  std::size_t room_left = room.left();
  auto* out = reinterpret_cast<std::uint8_t*>(room.begin());
  const BrotliDecoderResult result =
      BrotliDecoderDecompressStream(&decoder, &packed_left, &packed, &room_left, &out, nullptr);
  rest.remove_prefix(piece - packed_left);
  room.use(room.left() - room_left);
  return result;
}

}  // namespace

std::variant<Inflated, ReadFault> unpack_brotli(std::string_view packed, std::size_t max_bytes) {
  const Decoder decoder(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
  if (!decoder) throw std::bad_alloc();
  InflateRoom room(packed.size(), max_bytes);
  BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT;
  for (std::string_view rest = packed; room.grow();) {
    result = unpack_piece(*decoder, rest, room);
    if (result == BROTLI_DECODER_RESULT_ERROR) throw_if_without_memory(*decoder);
    if (result == BROTLI_DECODER_RESULT_ERROR || result == BROTLI_DECODER_RESULT_SUCCESS) break;
    if (rest.empty() && BrotliDecoderHasMoreOutput(decoder.get()) == BROTLI_FALSE) break;  // torn
  }
  return room.finish(result != BROTLI_DECODER_RESULT_SUCCESS, ReadFault::kBadCoding);
}

#else

std::variant<Inflated, ReadFault> unpack_brotli(std::string_view, std::size_t) { return ReadFault::kBrotliCoding; }

#endif

}  // namespace newsclip::reader
