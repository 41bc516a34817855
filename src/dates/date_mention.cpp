#include "dates/date_mention.hpp"

namespace newsclip::extract {
namespace {

void append_padded(std::string& out, int value, int digits) {
  const std::string text = std::to_string(value);
  for (int i = static_cast<int>(text.size()); i < digits; ++i) out += '0';
  out += text;
}

}  // namespace

std::string to_iso(const CivilDay& day) {
  std::string out;
  append_padded(out, day.year, 4);
  out += '-';
  append_padded(out, day.month, 2);
  out += '-';
  append_padded(out, day.day, 2);
  return out;
}

std::string to_iso(const DateMention& mention) {
  std::string out = to_iso(mention.day);
  if (!mention.time) return out;
  out += 'T';
  append_padded(out, mention.time->hour, 2);
  out += ':';
  append_padded(out, mention.time->minute, 2);
  if (mention.time->second >= 0) {
    out += ':';
    append_padded(out, mention.time->second, 2);
  }
  if (mention.offset_minutes) {
    const int offset = *mention.offset_minutes;
    out += offset < 0 ? '-' : '+';
    append_padded(out, (offset < 0 ? -offset : offset) / 60, 2);
    out += ':';
    append_padded(out, (offset < 0 ? -offset : offset) % 60, 2);
  }
  return out;
}

CivilDay swapped(const CivilDay& day) { return {day.year, day.day, day.month}; }

std::optional<CivilDay> parse_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) {
      ++part;
      continue;
    }
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    parts[part] = parts[part] * 10 + (text[i] - '0');
  }
  if (!valid_day(parts[0], parts[1], parts[2])) return std::nullopt;
  return CivilDay{parts[0], parts[1], parts[2]};
}

}  // namespace newsclip::extract
