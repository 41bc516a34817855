// Makes binary property lists.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace newsclip::reader {

class BinaryListMaker {
 public:
  // Each gives the number of the object.
  std::size_t data(const std::string& bytes) { return add(head(4, bytes.size()) + bytes); }
  std::size_t ascii(const std::string& text) { return add(head(5, text.size()) + text); }
  std::size_t utf16(const std::u16string& text) {
    std::string bytes = head(6, text.size());
    for (const char16_t unit : text) bytes += big_endian(unit, 2);
    return add(bytes);
  }
  std::size_t dictionary(const std::vector<std::pair<std::string, std::size_t>>& entries) {
    std::string keys, values;
    for (const auto& [key, value] : entries) {
      keys += big_endian(ascii(key), 2);
      values += big_endian(value, 2);
    }
    return add(head(13, entries.size()) + keys + values);
  }

  std::string list(std::size_t top) const {
    std::string bytes = "bplist00", offsets;
    for (const std::string& object : objects_) {
      offsets += big_endian(bytes.size(), 4);
      bytes += object;
    }
    return bytes + offsets + std::string(6, '\0') + "\4\2" + big_endian(objects_.size(), 8) + big_endian(top, 8) +
           big_endian(bytes.size(), 8);
  }

 private:
  static std::string big_endian(std::uint64_t value, int size) {
    std::string bytes;
    for (int i = size - 1; i >= 0; --i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
  }
  static std::string head(unsigned type, std::size_t count) {
    if (count < 15) return {static_cast<char>(type << 4 | count)};
    return static_cast<char>(type << 4 | 15U) + std::string("\x12") + big_endian(count, 4);
  }
  std::size_t add(std::string object) {
    objects_.push_back(std::move(object));
    return objects_.size() - 1;
  }

  std::vector<std::string> objects_;
};

}  // namespace newsclip::reader
