#include "dates/relative_dates.hpp"

#include "dates/date_lexer.hpp"
#include "dates/date_names.hpp"
#include "dates/time_of_day.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

DateMention make_relative(const CivilDay& captured, std::int64_t days, std::size_t begin, std::size_t end) {
  DateMention mention;
  mention.day = civil_from_days(days_from_civil(captured) - days);
  mention.begin = begin;
  mention.end = end;
  mention.shape = DateShape::kRelative;
  return mention;
}

// Whole days back; months and years by the calendar, the day kept where the month has it.
std::optional<DateMention> count_back(const DateContext& context, const RelativeMatch& match, std::int64_t count) {
  constexpr std::int64_t kMostUnits = 400;
  if (count > kMostUnits) return std::nullopt;
  switch (match.unit) {
    case TimeUnit::kSecond:
    case TimeUnit::kMinute:
      return make_relative(context.captured, 0, match.begin, match.end);
    case TimeUnit::kHour:
      return make_relative(context.captured, count / 24, match.begin, match.end);
    case TimeUnit::kDay:
      return make_relative(context.captured, count, match.begin, match.end);
    case TimeUnit::kWeek:
      return make_relative(context.captured, count * 7, match.begin, match.end);
    // "2 months ago" names no day.
    case TimeUnit::kMonth:
    case TimeUnit::kYear:
      break;
  }
  return std::nullopt;
}

void add_time(std::string_view text, const DateContext& context, DateMention& mention) {
  const auto time = read_time_after(text, mention.end, context.language);
  if (!time) return;
  mention.time = time->time;
  mention.offset_minutes = time->offset_minutes;
  mention.end = time->end;
}

}  // namespace

std::optional<DateMention> find_relative_date(std::string_view text, const DateContext& context) {
  if (context.captured.year == 0) return std::nullopt;
  bool after_letter = false;
  for (FoldedCursor at(text); at;) {
    const char32_t c = at.character();
    if (digit_value(c) >= 0) {
      const Number number = read_number(text, at.begin());
      if (number.digits <= 3) {
        if (const auto match = match_relative(text, number.begin, number.end)) {
          if (auto mention = count_back(context, *match, number.value); mention && valid_day(mention->day))
            return mention;
        }
      }
      at.advance_to(number.end);
      after_letter = false;
      continue;
    }
    if (is_letter(c) && (!after_letter || c >= 0x2E80)) {
      const auto name = match_name(text, at.begin(), name_bit(NameKind::kRelativeDay), context.language);
      // The day before yesterday at most: what CLDR names beyond is rare and often another word elsewhere.
      if (name) {
        DateMention mention = make_relative(context.captured, name->value, at.begin(), name->end);
        add_time(text, context, mention);
        if (valid_day(mention.day)) return mention;
      }
    }
    after_letter = is_letter(c);
    at.advance();
  }
  return std::nullopt;
}

}  // namespace newsclip::extract
