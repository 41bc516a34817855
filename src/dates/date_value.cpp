#include "dates/date_value.hpp"

#include <algorithm>

#include "dates/date_lexer.hpp"
#include "dates/date_names.hpp"
#include "dates/date_text.hpp"
#include "dates/time_of_day.hpp"
#include "text/fold.hpp"
#include "text/trim.hpp"

namespace newsclip::extract {
namespace {

// Longer values are texts, not dates; find_dates is for them.
constexpr std::size_t kLongestValue = 200;
constexpr std::string_view kEdges = " \t\r\n\f\"'";

DateMention make_mention(const CivilDay& day, std::size_t begin, std::size_t end, DateShape shape) {
  DateMention mention;
  mention.day = day;
  mention.begin = begin;
  mention.end = end;
  mention.shape = shape;
  return mention;
}

bool set_time(DateMention& mention, std::int64_t hour, std::int64_t minute, std::int64_t second) {
  if (hour > 23 || minute > 59 || second > 60) return false;
  mention.time =
      TimeOfDay{static_cast<int>(hour), static_cast<int>(minute), static_cast<int>(std::min(second, std::int64_t{59}))};
  return true;
}

// Seconds or milliseconds since 1970, in UTC.
std::optional<DateMention> from_epoch(const Number& number) {
  constexpr std::int64_t kDay = 86400;
  const std::int64_t seconds = number.digits == 13 ? number.value / 1000 : number.value;
  const CivilDay day = civil_from_days(seconds / kDay);
  if (!valid_day(day)) return std::nullopt;
  DateMention mention = make_mention(day, number.begin, number.end, DateShape::kEpoch);
  const std::int64_t rest = seconds % kDay;
  set_time(mention, rest / 3600, rest / 60 % 60, rest % 60);
  mention.offset_minutes = 0;
  return mention;
}

// 20240513, 202405131252, 20240513125214 (and with milliseconds), each with its time.
std::optional<DateMention> from_compact(const Number& number) {
  std::int64_t value = number.value;
  for (int digits = number.digits; digits > 14; --digits) value /= 10;
  std::int64_t time = 0;
  if (number.digits >= 14) {
    time = value % 1000000;
    value /= 1000000;
  } else if (number.digits == 12) {
    time = value % 10000 * 100;
    value /= 10000;
  }
  const CivilDay day{static_cast<int>(value / 10000), static_cast<int>(value / 100 % 100),
                     static_cast<int>(value % 100)};
  if (value > 99999999 || !valid_day(day)) return std::nullopt;
  DateMention mention = make_mention(day, number.begin, number.end, DateShape::kCompact);
  if (number.digits > 8 && !set_time(mention, time / 10000, time / 100 % 100, time % 100)) return std::nullopt;
  if (mention.time && number.digits == 12) mention.time->second = -1;
  return mention;
}

std::optional<DateMention> from_digits(const Number& number) {
  if (number.digits == 10 || number.digits == 13) return from_epoch(number);
  if (number.digits == 8 || number.digits == 12 || number.digits == 14 || number.digits == 17)
    return from_compact(number);
  return std::nullopt;
}

// ISO's basic form with a time, 20240513T125214Z, its week date 2024-W20-1 and ordinal date 2024-134.
std::optional<DateMention> from_rare_iso(std::string_view value) {
  const Number year = read_number(value, 0);
  std::size_t i = year.end;
  if (year.digits == 8) {
    auto mention = from_compact(year);
    if (!mention || i >= value.size() || (value[i] != 'T' && value[i] != 't' && value[i] != ' ')) return std::nullopt;
    const Number clock = read_number(value, i + 1);
    if (clock.digits != 6 && clock.digits != 4) return std::nullopt;
    const std::int64_t time = clock.digits == 6 ? clock.value : clock.value * 100;
    if (!set_time(*mention, time / 10000, time / 100 % 100, time % 100)) return std::nullopt;
    if (clock.digits == 4) mention->time->second = -1;
    mention->end = clock.end;
    if (const auto zone = read_zone(value, clock.end)) {
      mention->offset_minutes = zone->offset_minutes;
      mention->end = zone->end;
    }
    return mention;
  }
  if (year.digits != 4) return std::nullopt;
  if (i < value.size() && value[i] == '-') ++i;
  std::optional<CivilDay> day;
  std::size_t end = i;
  if (i < value.size() && value[i] == 'W') {
    const Number week = read_number(value, i + 1, 2);
    const std::size_t at = week.end < value.size() && value[week.end] == '-' ? week.end + 1 : week.end;
    const Number weekday = read_number(value, at);
    if (week.digits != 2 || weekday.digits != 1) return std::nullopt;
    day = from_iso_week(static_cast<int>(year.value), static_cast<int>(week.value), static_cast<int>(weekday.value));
    end = weekday.end;
  } else {
    const Number ordinal = read_number(value, i);
    if (ordinal.digits != 3 || ordinal.value < 1 || ordinal.value > 366) return std::nullopt;
    day = civil_from_days(days_from_civil({static_cast<int>(year.value), 1, 1}) + ordinal.value - 1);
    if (day->year != year.value) return std::nullopt;
    end = ordinal.end;
  }
  if (!day || !valid_day(*day)) return std::nullopt;
  DateMention mention = make_mention(*day, 0, end, DateShape::kYearFirst);
  if (const auto time = read_time_after(value, end, "")) {
    mention.time = time->time;
    mention.offset_minutes = time->offset_minutes;
    mention.end = time->end;
  }
  return mention;
}

// Parts parted by spaces alone: "20 05 2024 09:47:48", "2024 05 20".
std::optional<DateMention> from_blocks(std::string_view value, const DateContext& context) {
  Number parts[3];
  std::size_t i = 0;
  for (Number& part : parts) {
    part = read_number(value, i);
    if (!part) return std::nullopt;
    i = skip_spaces(value, part.end);
    if (&part != &parts[2] && i == part.end) return std::nullopt;
  }
  const bool year_first = parts[0].digits == 4;
  if (!year_first && parts[2].digits != 4) return std::nullopt;
  CivilDay day{static_cast<int>(year_first ? parts[0].value : parts[2].value),
               static_cast<int>(std::min(parts[1].value, std::int64_t{99})),
               static_cast<int>(std::min(year_first ? parts[2].value : parts[0].value, std::int64_t{99}))};
  if (!valid_day(day) || context.order == DayOrder::kMonthFirst) day = swapped(day);
  if (!valid_day(day)) return std::nullopt;
  DateMention mention = make_mention(day, 0, parts[2].end, year_first ? DateShape::kYearFirst : DateShape::kNumeric);
  if (const auto time = read_time_after(value, parts[2].end, context.language)) {
    mention.time = time->time;
    mention.end = time->end;
  }
  return mention;
}

// The C library's form, the year behind the time: "Mon May 13 08:49:00 CST 2024".
std::optional<DateMention> from_ctime(std::string_view value, const DateContext& context) {
  const auto weekday = match_name(value, 0, name_bit(NameKind::kWeekday), context.language);
  const std::size_t month_at = weekday ? skip_spaces(value, weekday->end) : 0;
  const auto month = match_name(value, month_at, name_bit(NameKind::kMonthName), context.language);
  if (!month) return std::nullopt;
  const Number day = read_number(value, skip_spaces(value, month->end));
  if (!day || day.digits > 2) return std::nullopt;
  const auto time = read_time(value, skip_spaces(value, day.end), false, context.language);
  if (!time) return std::nullopt;
  const Number year = read_number(value, skip_spaces(value, time->end));
  const CivilDay found{static_cast<int>(year.value), month->value, static_cast<int>(day.value)};
  if (year.digits != 4 || !valid_day(found)) return std::nullopt;
  DateMention mention = make_mention(found, 0, year.end, DateShape::kNamed);
  mention.time = time->time;
  mention.offset_minutes = time->offset_minutes;
  return mention;
}

std::optional<DateMention> parse_trimmed(std::string_view value, const DateContext& context) {
  const Number number = read_number(value, 0);
  if (number && number.end == value.size()) return from_digits(number);
  // A fraction of a second behind an epoch.
  if ((number.digits == 10 || number.digits == 13) && value[number.end] == '.') return from_epoch(number);
  // .NET's "/Date(1715580000000)/".
  if (value.starts_with("/Date(")) {
    const Number epoch = read_number(value, 6);
    return epoch.digits == 10 || epoch.digits == 13 ? from_epoch(epoch) : std::nullopt;
  }
  if (auto mention = from_rare_iso(value)) return mention;
  if (auto mention = from_ctime(value, context)) return mention;
  for (const DateMention& mention : find_dates(value, context)) {
    if (mention.has_year()) return mention;
  }
  return from_blocks(value, context);
}

}  // namespace

std::optional<DateMention> parse_date(std::string_view value, const DateContext& context) {
  const std::string_view trimmed = trim(value, kEdges);
  if (trimmed.empty() || trimmed.size() > kLongestValue) return std::nullopt;
  auto mention = parse_trimmed(trimmed, context);
  if (mention) {
    const auto offset = static_cast<std::size_t>(trimmed.data() - value.data());
    mention->begin += offset;
    mention->end += offset;
  }
  return mention;
}

}  // namespace newsclip::extract
