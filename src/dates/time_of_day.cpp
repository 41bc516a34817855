#include "dates/time_of_day.hpp"

#include <string>

#include "dates/date_lexer.hpp"
#include "dates/date_names.hpp"
#include "dates/date_parts.hpp"
#include "text/fold.hpp"
#include "words/date_words.hpp"

namespace newsclip::extract {
namespace {

struct ZoneName {
  std::string_view name;
  int minutes;
};

constexpr int kAmbiguous = 10000;  // a zone that is known but names several offsets

constexpr ZoneName kZones[] = {
    {"UTC", 0},          {"GMT", 0},          {"WET", 0},          {"WEST", 60},       {"CET", 60},
    {"CEST", 120},       {"MEZ", 60},         {"MESZ", 120},       {"EET", 120},       {"EEST", 180},
    {"MSK", 180},        {"EST", -300},       {"EDT", -240},       {"CDT", -300},      {"MST", -420},
    {"MDT", -360},       {"PST", -480},       {"PDT", -420},       {"AKST", -540},     {"AKDT", -480},
    {"HST", -600},       {"NST", -210},       {"NDT", -150},       {"JST", 540},       {"KST", 540},
    {"HKT", 480},        {"SGT", 480},        {"PHT", 480},        {"WIB", 420},       {"WITA", 480},
    {"WIT", 540},        {"AWST", 480},       {"ACST", 570},       {"ACDT", 630},      {"AEST", 600},
    {"AEDT", 660},       {"NZST", 720},       {"NZDT", 780},       {"SAST", 120},      {"WAT", 60},
    {"CAT", 120},        {"EAT", 180},        {"BRT", -180},       {"PKT", 300},       {"NPT", 345},
    {"CST", kAmbiguous}, {"IST", kAmbiguous}, {"BST", kAmbiguous}, {"ET", kAmbiguous}, {"PT", kAmbiguous},
    {"CT", kAmbiguous},  {"MT", kAmbiguous},  {"AST", kAmbiguous},
};

struct Hands {
  int hour = 0;
  int minute = 0;
  int second = -1;
  std::size_t end = 0;
  bool sure = false;     // the way it is written is only used for times
  bool pointed = false;  // 10.30: not sure, but minutes
};

// [:.]SS and a fraction after H:MM.
void read_seconds(std::string_view text, char32_t separator, Hands& hands) {
  const FoldedCursor link(text, hands.end);
  if (link.character() != separator) return;
  Number second = read_number(text, link.end());
  // A number may be glued on, with the name that it begins: "04:29:4439健康网".
  if (second.digits > 2 && full_year(second.value) == 0) second = read_number(text, link.end(), 2);
  if (second.digits != 2 || second.value > 60) return;
  hands.second = static_cast<int>(second.value == 60 ? 59 : second.value);
  hands.end = second.end;
  const FoldedCursor point(text, hands.end);
  if (point.character() == '.' || point.character() == ',') {
    const Number fraction = read_number(text, point.end());
    if (fraction.digits >= 1 && fraction.digits <= 9) hands.end = fraction.end;
  }
}

// 21時37分, 10点, 오후 3시 20분.
std::optional<Hands> read_cjk_hands(std::string_view text, const Number& hour, const FoldedCursor& hour_sign) {
  const char32_t c = hour_sign.character();
  if (c != U'時' && c != U'时' && c != U'点' && c != U'點' && c != U'시') return std::nullopt;
  Hands hands{static_cast<int>(hour.value), 0, -1, hour_sign.end(), true};
  const Number minute = read_number(text, skip_spaces(text, hour_sign.end(), 2));
  if (minute.digits < 1 || minute.digits > 2 || minute.value > 59) return hands;
  const FoldedCursor minute_sign(text, skip_spaces(text, minute.end, 1));
  if (minute_sign.character() != U'分' && minute_sign.character() != U'분') return hands;
  hands.minute = static_cast<int>(minute.value);
  hands.end = minute_sign.end();
  const Number second = read_number(text, skip_spaces(text, minute_sign.end(), 1));
  if (second.digits < 1 || second.digits > 2 || second.value > 59) return hands;
  const FoldedCursor second_sign(text, skip_spaces(text, second.end, 1));
  if (second_sign.character() != U'秒' && second_sign.character() != U'초') return hands;
  hands.second = static_cast<int>(second.value);
  hands.end = second_sign.end();
  return hands;
}

std::optional<Hands> read_hands(std::string_view text, std::size_t begin, bool beside_date) {
  const Number hour = read_number(text, begin);
  if (hour.digits < 1 || hour.digits > 2 || hour.value > 24) return std::nullopt;
  const FoldedCursor link(text, skip_spaces(text, hour.end, 1));
  if (const auto cjk = read_cjk_hands(text, hour, link)) return cjk;
  const char32_t separator = link.character();
  if (separator == ':' || separator == U'∶' || separator == '.' || separator == 'h' || separator == 'u' ||
      separator == U'ч') {
    const bool letter = separator != ':' && separator != U'∶' && separator != '.';
    if (separator == '.' && (!beside_date || peek(text, hour.end) != '.')) return std::nullopt;
    // Colons are sometimes set with spaces around them; a year glued behind the minutes is the caller's to see.
    const Number minute = read_number(text, separator == '.' ? link.end() : skip_spaces(text, link.end(), 1), 2);
    if (minute.digits == 2 && minute.value < 60) {
      Hands hands{static_cast<int>(hour.value), static_cast<int>(minute.value), -1, minute.end, separator != '.'};
      hands.pointed = separator == '.';
      if (!letter) read_seconds(text, separator, hands);
      // 12.06.2024 and 10.305 are no times.
      if (separator == '.') {
        const FoldedCursor next(text, hands.end);
        const std::size_t after = next.character() == '.' ? skip_spaces(text, next.end(), 1) : hands.end;
        if (digit_value(peek(text, after)) >= 0) return std::nullopt;
      }
      return hands;
    }
    if (letter && beside_date && !is_letter(peek(text, link.end()))) {
      return Hands{static_cast<int>(hour.value), 0, -1, link.end(), true};
    }
  }
  return Hands{static_cast<int>(hour.value), 0, -1, hour.end, false};
}

// 12 am is midnight, 12 pm noon; a half of the day says nothing new of 14:00.
void apply_half(int half, Hands& hands) {
  if (hands.hour > 12) return;
  if (half == 0 && hands.hour == 12) hands.hour = 0;
  if (half == 1 && hands.hour < 12) hands.hour += 12;
}

bool is_filler(char32_t c) {
  switch (c) {
    case ' ':
    case ',':
    case '-':
    case '|':
    case '/':
    case '(':
    case ')':
    case '[':
    case ']':
    case U'·':
    case U'•':
    case U'｜':
    case U'丨':
    case U'、':
    case U'，':
    case U'–':
    case U'【':
    case U'】':
    case U'،':
    case U'၊':
    case ':':
    case U'»':
    case U'●':
    case U'∙':
    case U'⋅':
    case '.':
    case U'日':
    case U'ء':
    case '_':
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<ZoneMatch> read_zone(std::string_view text, std::size_t begin) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string name;
  std::size_t i = begin;  // its end
  FoldedCursor after(text, begin);
  for (; after && name.size() < 5 && is_capital(text[after.begin()]); after.advance()) {
    name += text[after.begin()];
    i = after.end();
  }
  std::optional<int> offset;
  const char32_t next = after.character();
  const bool is_whole = !is_letter(next) || next >= 0x2E80;  // CJK may follow
  if (name == "Z" && is_whole) return ZoneMatch{0, i};
  if (next == 'z' && !is_letter(peek(text, after.end()))) return ZoneMatch{0, after.end()};
  if (!name.empty()) {
    bool known = false;
    for (const ZoneName& zone : kZones) {
      if (zone.name != name) continue;
      known = true;
      if (zone.minutes != kAmbiguous) offset = zone.minutes;
    }
    if (!known || !is_whole) return std::nullopt;
    if (name != "UTC" && name != "GMT") return ZoneMatch{offset, i};
  }
  const std::size_t sign_at = name.empty() ? begin : skip_spaces(text, i, 1);
  const FoldedCursor sign(text, sign_at);
  if (sign.character() != '+' && sign.character() != '-')
    return name.empty() ? std::nullopt : std::optional(ZoneMatch{offset, i});
  Number hours = read_number(text, sign.end());
  std::int64_t minutes = 0;
  if (hours.digits == 4) {
    minutes = hours.value % 100;
    hours.value /= 100;
  } else if (hours.digits == 2 || (hours.digits == 1 && !name.empty())) {
    if (const FoldedCursor colon(text, hours.end); colon.character() == ':') {
      const Number rest = read_number(text, colon.end());
      if (rest.digits == 2) {
        minutes = rest.value;
        hours.end = rest.end;
      }
    }
  } else {
    return name.empty() ? std::nullopt : std::optional(ZoneMatch{offset, i});
  }
  if (hours.value > 14 || minutes > 59) return name.empty() ? std::nullopt : std::optional(ZoneMatch{offset, i});
  const int total = static_cast<int>(hours.value * 60 + minutes);
  return ZoneMatch{sign.character() == '-' ? -total : total, hours.end};
}

std::optional<TimeMatch> read_time(std::string_view text, std::size_t begin, bool beside_date,
                                   std::string_view language) {
  std::size_t i = begin;
  std::optional<NameMatch> half = match_name(text, i, name_bit(NameKind::kHalf), language);
  if (half) i = skip_spaces(text, half->end, 2);
  auto hands = read_hands(text, i, beside_date || half);
  if (!hands) return std::nullopt;
  std::size_t end = hands->end;
  const std::size_t word = skip_spaces(text, end, 2);
  if (const std::size_t after = skip_word(text, word, date_words::kHours); after != word) {
    hands->sure = true;
    end = after;
  }
  if (!half) {
    half = match_name(text, skip_spaces(text, end, 2), name_bit(NameKind::kHalf), language);
    if (half) end = half->end;
  }
  if (!hands->sure && !half && !(hands->pointed && beside_date)) return std::nullopt;
  if (half) apply_half(half->value, *hands);
  if (hands->hour == 24) {
    if (hands->minute != 0) return std::nullopt;
    hands->hour = 0;
  }
  TimeMatch match{{hands->hour, hands->minute, hands->second}, std::nullopt, begin, end};
  const std::size_t bracket_at = skip_spaces(text, end, 2);
  // An offset is written to the time directly or after one space; "10:30 - 12 comments" has none.
  const std::size_t zone_at = skip_character(text, bracket_at, '(');
  const auto zone = read_zone(text, zone_at);
  if (zone && !(peek(text, zone_at) == '-' && zone_at != end)) {
    match.offset_minutes = zone->offset_minutes;
    match.end = zone_at != bracket_at ? skip_character(text, zone->end, ')') : zone->end;
  }
  return match;
}

std::optional<TimeMatch> read_time_after(std::string_view text, std::size_t end, std::string_view language) {
  constexpr int kMostSteps = 8;
  constexpr unsigned kWeekdays = name_bit(NameKind::kWeekday);
  std::size_t i = end;
  if (const FoldedCursor link(text, i); link.character() == 't' || link.character() == ':') {
    if (auto match = read_time(text, link.end(), false, language)) return match;
  }
  for (int step = 0; step < kMostSteps && i < text.size(); ++step) {
    if (auto match = read_time(text, i, true, language)) return match;
    const FoldedCursor at(text, i);
    const char32_t c = at.character();
    if (is_filler(c)) {
      // A long run of spaces parts a date from what is not its time, but saved pages have runs of them inside a byline
      // too.
      i = c == ' ' ? skip_spaces(text, i) : at.end();
      continue;
    }
    if (digit_value(c) >= 0) return std::nullopt;
    if (const auto weekday = match_name(text, i, kWeekdays, language)) {
      i = weekday->end;
    } else if (const std::size_t word = skip_word(text, i, date_words::kAt); word != i) {
      i = word;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace newsclip::extract
