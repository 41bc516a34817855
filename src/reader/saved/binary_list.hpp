// Apple's property lists in their binary form: objects that refer to each other by number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsclip::reader {

class BinaryList {
 public:
  using Object = std::uint64_t;

  // Nothing where the bytes are no such list.
  static std::optional<BinaryList> open(std::string_view bytes);

  Object top() const { return top_; }

  // The value of a key, where the object is a dictionary that has it.
  std::optional<Object> value(Object dictionary, std::string_view key) const;

  // The bytes of data, or a string as UTF-8; nothing where the object is neither.
  std::optional<std::string> bytes(Object object) const;

 private:
  // What stands behind the mark and the length of an object.
  struct Body {
    int type = 0;
    std::uint64_t count = 0;
    std::string_view rest;
  };

  std::optional<Body> body(Object object) const;
  std::optional<std::uint64_t> offset(Object object) const;

  std::string_view bytes_;
  std::string_view offsets_;
  std::size_t offset_size_ = 0;
  std::size_t reference_size_ = 0;
  std::uint64_t objects_ = 0;
  Object top_ = 0;
};

}  // namespace newsclip::reader
