// Packs texts for tests of what unpacks them.
#pragma once

#include <gtest/gtest.h>
#include <zlib.h>
#ifdef NEWSCLIP_BROTLI
#include <brotli/encode.h>
#endif
#ifdef NEWSCLIP_ZSTD
#include <zstd.h>
#endif

#include <cstdint>
#include <string>
#include <string_view>

namespace newsclip {

// About so many bytes of text of which no part is like another.
inline std::string varied_text(std::size_t size) {
  std::string text;
  std::uint64_t state = 1;
  while (text.size() < size) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    text += "<p>Line " + std::to_string(state >> 40) + " of the pier.</p>\n";
  }
  return text;
}

// With zlib's windowBits: 31 is gzip, 15 zlib's own form, -15 deflate without header.
inline std::string packed(std::string_view text, int window) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string bytes(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  bytes.resize(stream.total_out);
  deflateEnd(&stream);
  return bytes;
}

#ifdef NEWSCLIP_BROTLI
// The text so many times over.
inline std::string brotli(std::string_view text, std::size_t times = 1, int quality = 5) {
  BrotliEncoderState* encoder = BrotliEncoderCreateInstance(nullptr, nullptr, nullptr);
  BrotliEncoderSetParameter(encoder, BROTLI_PARAM_QUALITY, static_cast<std::uint32_t>(quality));
  std::string bytes;
  for (std::size_t left = times + 1; left-- > 0;) {
    const BrotliEncoderOperation operation = left == 0 ? BROTLI_OPERATION_FINISH : BROTLI_OPERATION_PROCESS;
    std::size_t in_left = left == 0 ? 0 : text.size();
    const auto* in = reinterpret_cast<const std::uint8_t*>(text.data());
    do {
      std::size_t no_room = 0;
      EXPECT_TRUE(BrotliEncoderCompressStream(encoder, operation, &in_left, &in, &no_room, nullptr, nullptr));
      std::size_t size = 0;
      const auto* out = reinterpret_cast<const char*>(BrotliEncoderTakeOutput(encoder, &size));
      bytes.append(out, size);
    } while (in_left > 0 || BrotliEncoderHasMoreOutput(encoder));
  }
  BrotliEncoderDestroyInstance(encoder);
  return bytes;
}
#endif

#ifdef NEWSCLIP_ZSTD
inline std::string zstd(std::string_view text, int level = 3) {
  std::string bytes(ZSTD_compressBound(text.size()), '\0');
  const std::size_t size = ZSTD_compress(bytes.data(), bytes.size(), text.data(), text.size(), level);
  EXPECT_FALSE(ZSTD_isError(size));
  bytes.resize(size);
  return bytes;
}
#endif

}  // namespace newsclip
