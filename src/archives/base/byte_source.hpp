// The bytes of an archive as they stand in its file, in pieces.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace newsclip::archives {

// What comes of asking for more.
enum class Got {
  kBytes,
  kNothingYet,   // and without `wait` there would be some only later
  kInterrupted,  // by a signal that ends the run
  kEnd,
  kFault,  // no more can be read; who reads it knows why
};

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  // Appends the next piece, of bounded size.
  virtual Got read(std::string& bytes, bool wait) = 0;

  // Goes to `offset` from the beginning, where that can be done and the file is as long; else false, and nothing is
  // changed.
  virtual bool seek(std::uint64_t offset) = 0;

  // All its bytes; 0 where that is not known.
  virtual std::uint64_t size() const = 0;
};

// Reads the `size` bytes from `offset` on of a source that can seek, waiting for them; kEnd where there are fewer.
Got read_at(ByteSource& source, std::uint64_t offset, std::size_t size, std::string& bytes);

}  // namespace newsclip::archives
