// EUC-JP, Shift_JIS and ISO-2022-JP.
#include "reader/decode.hpp"
#include "reader/jis.inc.hpp"

namespace newsclip::reader {
namespace {

using Byte = unsigned char;

constexpr unsigned kHalfWidthKatakana = 0xFF61;

bool in(unsigned value, unsigned low, unsigned high) { return value - low <= high - low; }

template <std::size_t size>
unsigned look_up(const char16_t (&table)[size], unsigned pointer) {
  return pointer < size - 1 ? table[pointer] : 0U;
}

// The last row that JIS X 0208 itself has; what follows in the table is Shift_JIS only.
unsigned jis0208(unsigned row, unsigned cell) { return row < 94 ? look_up(kJis0208Index, row * 94U + cell) : 0U; }

void put_or_error(unsigned unit, Utf8Sink& sink) {
  if (unit != 0) {
    sink.put_bmp(unit);
  } else {
    sink.put_error();
  }
}

}  // namespace

void decode_euc_jp(std::string_view bytes, Utf8Sink& sink) {
  const auto* p = reinterpret_cast<const Byte*>(bytes.data());
  const Byte* const end = p + bytes.size();
  while (p < end) {
    const unsigned lead = *p;
    if (lead < 0x80) {
      p = sink.copy_ascii(p, end);
      continue;
    }
    sink.reserve_step();
    const bool is_lead = lead == 0x8E || lead == 0x8F || in(lead, 0xA1, 0xFE);
    if (!is_lead || end - p == 1) {
      sink.put_error();
      ++p;
      continue;
    }
    const unsigned trail = p[1];
    if (lead == 0x8E && in(trail, 0xA1, 0xDF)) {
      sink.put_bmp(kHalfWidthKatakana + (trail - 0xA1U));
      p += 2;
    } else if (lead == 0x8F && in(trail, 0xA1, 0xFE)) {
      if (end - p == 2) {
        sink.put_error();
        return;
      }
      const unsigned third = p[2];
      const unsigned unit =
          in(third, 0xA1, 0xFE) ? look_up(kJis0212Index, (trail - 0xA1U) * 94U + (third - 0xA1U)) : 0U;
      put_or_error(unit, sink);
      p += unit == 0 && third < 0x80 ? 2 : 3;
    } else {
      const unsigned unit = in(lead, 0xA1, 0xFE) && in(trail, 0xA1, 0xFE) ? jis0208(lead - 0xA1U, trail - 0xA1U) : 0U;
      put_or_error(unit, sink);
      p += unit == 0 && trail < 0x80 ? 1 : 2;
    }
  }
}

void decode_shift_jis(std::string_view bytes, Utf8Sink& sink) {
  const auto* p = reinterpret_cast<const Byte*>(bytes.data());
  const Byte* const end = p + bytes.size();
  while (p < end) {
    const unsigned lead = *p;
    if (lead < 0x80) {
      p = sink.copy_ascii(p, end);
      continue;
    }
    sink.reserve_step();
    if (lead == 0x80 || in(lead, 0xA1, 0xDF)) {
      sink.put_bmp(lead == 0x80 ? 0x80U : kHalfWidthKatakana + (lead - 0xA1U));
      ++p;
      continue;
    }
    if (lead == 0xA0 || lead > 0xFC || end - p == 1) {
      sink.put_error();
      ++p;
      continue;
    }
    const unsigned trail = p[1];
    unsigned unit = 0;
    if (in(trail, 0x40, 0x7E) || in(trail, 0x80, 0xFC)) {
      const unsigned pointer = (lead - (lead < 0xA0 ? 0x81U : 0xC1U)) * 188U + (trail - (trail < 0x7F ? 0x40U : 0x41U));
      // Rows of the user: the standard maps them to the private-use area.
      unit = in(pointer, 8836, 10715) ? 0xE000U + (pointer - 8836U) : look_up(kJis0208Index, pointer);
    }
    put_or_error(unit, sink);
    p += unit == 0 && trail < 0x80 ? 1 : 2;
  }
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
