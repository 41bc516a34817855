#include "reader/gzip.hpp"

#include <algorithm>
#include <limits>

#include "reader/inflater.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

// Hands the next piece of the input to zlib, which counts in 32 bits.
void feed(z_stream& stream, std::string_view gzip, std::size_t& fed) {
  const std::size_t piece = std::min<std::size_t>(gzip.size() - fed, std::numeric_limits<uInt>::max());
  // zlib does not write through next_in; its type has no const unless ZLIB_CONST is defined.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data() + fed));
  stream.avail_in = static_cast<uInt>(piece);
  fed += piece;
}

std::variant<Inflated, ReadFault> inflate_all(Inflater& inflater, std::string_view gzip, std::size_t max_bytes) {
  if (!inflater.ready()) return ReadFault::kBadGzip;
  z_stream& stream = inflater.stream();
  InflateRoom room(gzip.size(), max_bytes);
  std::size_t fed = 0;
  bool cut = false;
  for (bool done = false; !done;) {
    if (stream.avail_in == 0 && fed < gzip.size()) feed(stream, gzip, fed);
    if (!room.grow()) return ReadFault::kTooLarge;
    const std::size_t piece = std::min<std::size_t>(room.left(), std::numeric_limits<uInt>::max());
    stream.next_out = reinterpret_cast<Bytef*>(room.begin());
    stream.avail_out = static_cast<uInt>(piece);
    const int status = inflate(&stream, Z_NO_FLUSH);
    room.use(piece - stream.avail_out);
    if (status == Z_STREAM_END) {
      const std::size_t rest = gzip.size() - fed + stream.avail_in;
      done = !is_gzip(gzip.substr(gzip.size() - rest)) || inflateReset(&stream) != Z_OK;
    } else if (status == Z_BUF_ERROR || status == Z_OK) {
      // Without progress and without more input the data end too early.
      done = stream.avail_in == 0 && fed == gzip.size() && stream.avail_out != 0;
      cut = done;
    } else {
      done = true;
      cut = true;
    }
  }
  return room.finish(cut, ReadFault::kBadGzip);
}

}  // namespace

bool is_gzip(std::string_view bytes) { return bytes.substr(0, 3) == "\x1F\x8B\x08"sv; }

std::variant<Inflated, ReadFault> inflate_gzip(std::string_view gzip, std::size_t max_bytes) {
  Inflater inflater;
  return inflate_all(inflater, gzip, max_bytes);
}

std::variant<Inflated, ReadFault> inflate_deflate(std::string_view packed, std::size_t max_bytes, Deflate form) {
  Inflater inflater(form == Deflate::kZlib ? MAX_WBITS : -MAX_WBITS);
  return inflate_all(inflater, packed, max_bytes);
}

}  // namespace newsclip::reader
