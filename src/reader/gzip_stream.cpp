#include "reader/gzip_stream.hpp"

#include <algorithm>
#include <limits>

namespace newsclip::reader {

void GzipStream::feed(std::string_view packed) {
  z_stream& stream = inflater_.stream();
  // zlib does not write through next_in; its type has no const unless ZLIB_CONST is defined.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  hungry_ = packed.empty();
}

// Zeros fill the last block of tapes and of some file systems.
void GzipStream::skip_padding() {
  z_stream& stream = inflater_.stream();
  while (stream.avail_in > 0 && *stream.next_in == 0) {
    ++stream.next_in;
    --stream.avail_in;
  }
}

std::size_t GzipStream::unpack(char* out, std::size_t room) {
  z_stream& stream = inflater_.stream();
  room = std::min<std::size_t>(room, std::numeric_limits<uInt>::max());
  stream.next_out = reinterpret_cast<Bytef*>(out);
  stream.avail_out = static_cast<uInt>(room);
  while (stream.avail_out > 0 && !damaged_) {
    if (between_members_) skip_padding();
    if (between_members_ && stream.avail_in == 0) break;
    between_members_ = false;
    const int status = inflate(&stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      between_members_ = true;
      damaged_ = inflateReset(&stream) != Z_OK;
    } else if (status == Z_OK || status == Z_BUF_ERROR) {
      if (stream.avail_in == 0) break;
    } else {
      damaged_ = true;
    }
  }
  hungry_ = stream.avail_out > 0;
  return room - stream.avail_out;
}

}  // namespace newsclip::reader
