// Gzip that comes in pieces, unpacked in pieces.
#pragma once

#include <cstddef>
#include <string_view>

#include "reader/inflater.hpp"

namespace newsclip::reader {

class GzipStream {
 public:
  // Whether all that was fed is unpacked.
  bool hungry() const { return hungry_; }

  // The next packed bytes, when `hungry`; they must stay until it is so again.
  void feed(std::string_view packed);

  // Unpacks up to `room` bytes to `out` and gives how many.
  std::size_t unpack(char* out, std::size_t room);

  // Whether what is left cannot be unpacked: damaged, or no gzip though it stands behind some.
  bool damaged() const { return damaged_; }

  // Whether the data may end here.
  bool between_members() const { return between_members_; }

 private:
  void skip_padding();

  Inflater inflater_;
  bool hungry_ = true;
  bool damaged_ = !inflater_.ready();
  bool between_members_ = true;
};

}  // namespace newsclip::reader
