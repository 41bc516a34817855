// zlib's stream, ended when it goes.
#pragma once

#include <zlib.h>

namespace newsclip::reader {

class Inflater {
 public:
  // What zlib calls windowBits; gzip unless given.
  explicit Inflater(int window = 16 + MAX_WBITS) { ready_ = inflateInit2(&stream_, window) == Z_OK; }
  ~Inflater() {
    if (ready_) inflateEnd(&stream_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  bool ready() const { return ready_; }
  z_stream& stream() { return stream_; }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

}  // namespace newsclip::reader
