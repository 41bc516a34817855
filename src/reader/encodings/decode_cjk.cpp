// GB18030 (and GBK, which the standard decodes alike), Big5 and EUC-KR.
#include <algorithm>
#include <iterator>

#include "reader/encodings/big5.inc.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/encodings/euc_kr.inc.hpp"
#include "reader/encodings/gb18030.inc.hpp"
#include "reader/encodings/multi_byte.hpp"

namespace newsclip::reader {
namespace {

// The code point of a four-byte sequence by its pointer, 0 when there is none.
unsigned gb18030_range_code_point(unsigned pointer) {
  constexpr unsigned kFirstAstral = 189000;
  if (pointer >= kFirstAstral) return pointer <= 1237575 ? 0x10000U + (pointer - kFirstAstral) : 0U;
  if (pointer > 39419) return 0;
  if (pointer == 7457) return 0xE7C7;  // the standard's one exception
  const auto* next =
      std::upper_bound(std::begin(kGb18030Ranges), std::end(kGb18030Ranges), pointer,
                       [](unsigned wanted, const Gb18030Range& range) { return wanted < range.pointer; });
  const Gb18030Range& range = *std::prev(next);
  return range.code_point + (pointer - range.pointer);
}

// A sequence whose second byte is a digit. Returns how many bytes it takes: after an error only the lead, because the
// standard reads the others again.
std::size_t put_gb18030_four(const Byte* p, const Byte* end, Utf8Sink& sink) {
  const auto there = static_cast<std::size_t>(end - p);
  if (there < 3) {
    sink.put_error();  // the end of the input swallows what has been begun
    return there;
  }
  if (in(p[2], 0x81, 0xFE)) {
    if (there < 4) {
      sink.put_error();
      return there;
    }
    if (in(p[3], 0x30, 0x39)) {
      const unsigned pointer = (p[0] - 0x81U) * 12600U + (p[1] - 0x30U) * 1260U + (p[2] - 0x81U) * 10U + (p[3] - 0x30U);
      const unsigned code_point = gb18030_range_code_point(pointer);
      if (code_point != 0) {
        sink.put(code_point);
      } else {
        sink.put_error();
      }
      return 4;
    }
  }
  sink.put_error();
  return 1;
}

}  // namespace

void decode_gb18030(std::string_view bytes, Utf8Sink& sink) {
  decode_multi_byte(bytes, sink, [&sink](const Byte* p, const Byte* end) -> std::size_t {
    const unsigned lead = *p;
    if (lead == 0x80 || lead == 0xFF || end - p == 1) {
      put_or_error(lead == 0x80 ? 0x20ACU : 0U, sink);
      return 1;
    }
    const unsigned trail = p[1];
    if (in(trail, 0x30, 0x39)) return put_gb18030_four(p, end, sink);
    unsigned unit = 0;
    if (in(trail, 0x40, 0xFE) && trail != 0x7F) {
      unit = look_up(kGb18030Index, (lead - 0x81U) * 190U + (trail - (trail < 0x7F ? 0x40U : 0x41U)));
    }
    return put_pair(unit, trail, sink);
  });
}

void decode_big5(std::string_view bytes, Utf8Sink& sink) {
  decode_multi_byte(bytes, sink, [&sink](const Byte* p, const Byte* end) -> std::size_t {
    const unsigned lead = *p;
    if (lead == 0x80 || lead == 0xFF || end - p == 1) {
      sink.put_error();
      return 1;
    }
    const unsigned trail = p[1];
    if (!in(trail, 0x40, 0x7E) && !in(trail, 0xA1, 0xFE)) return put_pair(0, trail, sink);
    const unsigned pointer = (lead - 0x81U) * 157U + (trail - (trail < 0x7F ? 0x40U : 0x62U));
    const unsigned unit = look_up(kBig5Index, pointer);
    if (unit != 0) {
      sink.put((kBig5Plane2[pointer / 32] >> (pointer % 32) & 1U) != 0 ? 0x20000U + unit : unit);
      return 2;
    }
    if (pointer == 1133 || pointer == 1135 || pointer == 1164 || pointer == 1166) {
      // Letters that Unicode writes with a combining mark: E or e, then a macron or a caron.
      sink.put_bmp(pointer < 1150 ? 0xCAU : 0xEAU);
      sink.put_bmp(pointer == 1133 || pointer == 1164 ? 0x304U : 0x30CU);
      return 2;
    }
    return put_pair(0, trail, sink);
  });
}

void decode_euc_kr(std::string_view bytes, Utf8Sink& sink) {
  decode_multi_byte(bytes, sink, [&sink](const Byte* p, const Byte* end) -> std::size_t {
    const unsigned lead = *p;
    if (lead == 0x80 || lead == 0xFF || end - p == 1) {
      sink.put_error();
      return 1;
    }
    const unsigned trail = p[1];
    const unsigned unit = in(trail, 0x41, 0xFE) ? look_up(kEucKrIndex, (lead - 0x81U) * 190U + (trail - 0x41U)) : 0U;
    return put_pair(unit, trail, sink);
  });
}

}  // namespace newsclip::reader
