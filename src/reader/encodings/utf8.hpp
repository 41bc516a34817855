// UTF-8: what of some bytes is valid, and a growing buffer that decoders write into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace newsclip::reader {

inline const unsigned char* begin_of(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// The length of the longest valid prefix; it ends between two characters. `ascii` tells whether it is all ASCII.
struct Utf8Prefix {
  std::size_t length = 0;
  bool ascii = true;
};
Utf8Prefix valid_utf8_prefix(std::string_view bytes);

// How the bytes look when read as UTF-8: whole sequences of two or more bytes, and the U+FFFD that decoding would give.
struct Utf8Count {
  std::size_t sequences = 0;
  std::size_t long_sequences = 0;  // of three or four bytes
  std::size_t cjk_sequences = 0;   // U+3000 to U+DFFF: Chinese, Japanese, Korean
  std::size_t errors = 0;
};
Utf8Count count_utf8(std::string_view bytes);

// The length of the whole sequence that begins at `p` (before `end`, lead byte not ASCII), or 0 when there is none;
// then `skip` is the length of the piece that one U+FFFD stands for (the standard's "maximal subpart").
std::size_t utf8_sequence(const unsigned char* p, const unsigned char* end, std::size_t& skip);

// Drops C0 controls other than white space, DEL and C1 controls from valid UTF-8: no reader sees them, and HTML's
// parser puts U+FFFD in their place.
void drop_controls(std::string& text);

inline bool is_ascii16(const unsigned char* p) {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
  std::memcpy(&low, p, sizeof low);
  std::memcpy(&high, p + sizeof low, sizeof high);
  return ((low | high) & 0x8080808080808080U) == 0;
}

// Text under construction. A decoder calls `reserve_step` before it writes up to kStep bytes.
class Utf8Sink {
 public:
  static constexpr std::size_t kStep = 32;

  explicit Utf8Sink(std::size_t size_hint) : text_(size_hint + kStep, '\0') { place(0); }

  void reserve_step() {
    if (static_cast<std::size_t>(limit_ - out_) < kStep) grow();
  }
  void put_byte(unsigned char byte) { *out_++ = static_cast<char>(byte); }
  void put_bmp(unsigned unit) {
    if (unit < 0x80) return put_byte(static_cast<unsigned char>(unit));
    if (unit < 0x800) {
      put_byte(static_cast<unsigned char>(0xC0 | (unit >> 6)));
    } else {
      put_byte(static_cast<unsigned char>(0xE0 | (unit >> 12)));
      put_byte(static_cast<unsigned char>(0x80 | ((unit >> 6) & 0x3F)));
    }
    put_byte(static_cast<unsigned char>(0x80 | (unit & 0x3F)));
  }
  void put(unsigned code_point) {
    if (code_point < 0x10000) return put_bmp(code_point);
    put_byte(static_cast<unsigned char>(0xF0 | (code_point >> 18)));
    put_byte(static_cast<unsigned char>(0x80 | ((code_point >> 12) & 0x3F)));
    put_byte(static_cast<unsigned char>(0x80 | ((code_point >> 6) & 0x3F)));
    put_byte(static_cast<unsigned char>(0x80 | (code_point & 0x3F)));
  }
  void put_error() {
    ++errors_;
    put_bmp(0xFFFD);
  }
  // Copies ASCII from `p` and returns where the first other byte stands, or `end`.
  const unsigned char* copy_ascii(const unsigned char* p, const unsigned char* end);
  void append(std::string_view valid);

  std::size_t errors() const { return errors_; }
  std::string take() {
    text_.resize(static_cast<std::size_t>(out_ - text_.data()));
    return std::move(text_);
  }

 private:
  void place(std::size_t used) {
    out_ = text_.data() + used;
    limit_ = text_.data() + text_.size();
  }
  void grow();

  std::string text_;
  char* out_ = nullptr;
  char* limit_ = nullptr;
  std::size_t errors_ = 0;
};

}  // namespace newsclip::reader
