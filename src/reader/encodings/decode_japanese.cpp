// EUC-JP, Shift_JIS and ISO-2022-JP.
#include "reader/encodings/decode.hpp"
#include "reader/encodings/jis.inc.hpp"
#include "reader/encodings/multi_byte.hpp"

namespace newsclip::reader {
namespace {

constexpr unsigned kHalfWidthKatakana = 0xFF61;

// The last row that JIS X 0208 itself has; what follows in the table is Shift_JIS only.
unsigned jis0208(unsigned row, unsigned cell) { return row < 94 ? look_up(kJis0208Index, row * 94U + cell) : 0U; }

// 0x8F and two bytes of JIS X 0212.
std::size_t put_jis0212(const Byte* p, const Byte* end, Utf8Sink& sink) {
  if (end - p == 2) {
    sink.put_error();  // the end of the input swallows what has been begun
    return 2;
  }
  const unsigned third = p[2];
  const unsigned unit = in(third, 0xA1, 0xFE) ? look_up(kJis0212Index, (p[1] - 0xA1U) * 94U + (third - 0xA1U)) : 0U;
  return 1 + put_pair(unit, third, sink);
}

}  // namespace

void decode_euc_jp(std::string_view bytes, Utf8Sink& sink) {
  decode_multi_byte(bytes, sink, [&sink](const Byte* p, const Byte* end) -> std::size_t {
    const unsigned lead = *p;
    const bool is_lead = lead == 0x8E || lead == 0x8F || in(lead, 0xA1, 0xFE);
    if (!is_lead || end - p == 1) {
      sink.put_error();
      return 1;
    }
    const unsigned trail = p[1];
    if (lead == 0x8E && in(trail, 0xA1, 0xDF)) return put_pair(kHalfWidthKatakana + (trail - 0xA1U), trail, sink);
    if (lead == 0x8F && in(trail, 0xA1, 0xFE)) return put_jis0212(p, end, sink);
    const bool is_pair = in(lead, 0xA1, 0xFE) && in(trail, 0xA1, 0xFE);
    return put_pair(is_pair ? jis0208(lead - 0xA1U, trail - 0xA1U) : 0U, trail, sink);
  });
}

void decode_shift_jis(std::string_view bytes, Utf8Sink& sink) {
  decode_multi_byte(bytes, sink, [&sink](const Byte* p, const Byte* end) -> std::size_t {
    const unsigned lead = *p;
    if (lead == 0x80 || in(lead, 0xA1, 0xDF)) {
      sink.put_bmp(lead == 0x80 ? 0x80U : kHalfWidthKatakana + (lead - 0xA1U));
      return 1;
    }
    if (lead == 0xA0 || lead > 0xFC || end - p == 1) {
      sink.put_error();
      return 1;
    }
    const unsigned trail = p[1];
    unsigned unit = 0;
    if (in(trail, 0x40, 0x7E) || in(trail, 0x80, 0xFC)) {
      const unsigned pointer = (lead - (lead < 0xA0 ? 0x81U : 0xC1U)) * 188U + (trail - (trail < 0x7F ? 0x40U : 0x41U));
      // Rows of the user: the standard maps them to the private-use area.
      unit = in(pointer, 8836, 10715) ? 0xE000U + (pointer - 8836U) : look_up(kJis0208Index, pointer);
    }
    return put_pair(unit, trail, sink);
  });
}

namespace {

enum class Iso2022Jp { kAscii, kRoman, kKatakana, kLead, kTrail };

// The standard's ISO-2022-JP decoder, a state machine in which an escape sequence changes the character set.
class Iso2022JpDecoder {
 public:
  Iso2022JpDecoder(std::string_view bytes, Utf8Sink& sink)
      : p_(reinterpret_cast<const Byte*>(bytes.data())), end_(p_ + bytes.size()), sink_(sink) {}

  void run() {
    while (p_ < end_) {
      sink_.reserve_step();
      const Byte byte = *p_;
      if (byte == 0x1B) {
        escape();
      } else {
        ++p_;
        one(byte);
      }
    }
    sink_.reserve_step();
    if (state_ == Iso2022Jp::kTrail) sink_.put_error();
  }

 private:
  void one(Byte byte) {
    if (state_ == Iso2022Jp::kTrail) {
      state_ = Iso2022Jp::kLead;
      put_or_error(in(byte, 0x21, 0x7E) ? jis0208(lead_ - 0x21U, byte - 0x21U) : 0U, sink_);
      return;
    }
    after_escape_ = false;
    if (state_ == Iso2022Jp::kLead && in(byte, 0x21, 0x7E)) {
      lead_ = byte;
      state_ = Iso2022Jp::kTrail;
    } else if (state_ == Iso2022Jp::kKatakana && in(byte, 0x21, 0x5F)) {
      sink_.put_bmp(kHalfWidthKatakana + (byte - 0x21U));
    } else if (state_ == Iso2022Jp::kRoman && (byte == 0x5C || byte == 0x7E)) {
      sink_.put_bmp(byte == 0x5C ? 0xA5U : 0x203EU);
    } else if ((state_ == Iso2022Jp::kAscii || state_ == Iso2022Jp::kRoman) && byte < 0x80 && byte != 0x0E &&
               byte != 0x0F) {
      sink_.put_byte(byte);
    } else {
      sink_.put_error();
    }
  }

  void escape() {
    if (state_ == Iso2022Jp::kTrail) {
      sink_.put_error();  // half a character before the escape
      state_ = Iso2022Jp::kLead;
    }
    ++p_;
    Iso2022Jp next = state_;
    if (!escape_target(next)) {
      sink_.put_error();
      after_escape_ = false;
      return;
    }
    p_ += 2;
    state_ = next;
    // Two escapes in a row are an error: they could hide markup.
    if (after_escape_) sink_.put_error();
    after_escape_ = true;
  }

  bool escape_target(Iso2022Jp& next) const {
    if (end_ - p_ < 2) return false;
    if (p_[0] == '(' && p_[1] == 'B') {
      next = Iso2022Jp::kAscii;
    } else if (p_[0] == '(' && p_[1] == 'J') {
      next = Iso2022Jp::kRoman;
    } else if (p_[0] == '(' && p_[1] == 'I') {
      next = Iso2022Jp::kKatakana;
    } else if (p_[0] == '$' && (p_[1] == '@' || p_[1] == 'B')) {
      next = Iso2022Jp::kLead;
    } else {
      return false;
    }
    return true;
  }

  const Byte* p_;
  const Byte* end_;
  Utf8Sink& sink_;
  Iso2022Jp state_ = Iso2022Jp::kAscii;
  unsigned lead_ = 0;
  bool after_escape_ = false;
};

}  // namespace

void decode_iso_2022_jp(std::string_view bytes, Utf8Sink& sink) { Iso2022JpDecoder(bytes, sink).run(); }

}  // namespace newsclip::reader
