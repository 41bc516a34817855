#include "dates/date_parts.hpp"

namespace newsclip::extract {

int as_int(std::int64_t value) { return static_cast<int>(value < 100000 ? value : 100000); }

int full_year(std::int64_t year) {
  constexpr int kBuddhist = 543;
  if (year >= kFirstYear && year <= kLastYear) return as_int(year);
  if (year >= kFirstYear + kBuddhist && year <= kLastYear + kBuddhist) return as_int(year - kBuddhist);
  return 0;
}

bool is_jalali_year(std::int64_t year) { return year >= 1369 && year <= 1409; }

int short_year(std::int64_t year, const DateContext& context) {
  constexpr int kLastShort = 69;
  if (speaks(context, "th") && year >= 33) return as_int(year + 2500 - 543);
  return as_int(year <= kLastShort ? 2000 + year : 1900 + year);
}

std::optional<CivilDay> day_of(std::int64_t year, std::int64_t month, std::int64_t day, bool jalali) {
  if (jalali || is_jalali_year(year)) {
    const auto found = from_jalali(as_int(year), as_int(month), as_int(day));
    return found && valid_day(*found) ? found : std::nullopt;
  }
  const CivilDay found{full_year(year), as_int(month), as_int(day)};
  return valid_day(found) ? std::optional(found) : std::nullopt;
}

DatePart make_part(const CivilDay& day, std::size_t begin, std::size_t end, DateShape shape) {
  DatePart part;
  part.mention.day = day;
  part.mention.begin = begin;
  part.mention.end = end;
  part.mention.shape = shape;
  return part;
}

std::optional<DatePart> make_yearless(std::int64_t month, std::int64_t day, std::size_t begin, std::size_t end,
                                      const DateContext& context) {
  constexpr int kLeapYear = 2024;
  if (!valid_day(kLeapYear, as_int(month), as_int(day))) return std::nullopt;
  CivilDay found{0, as_int(month), as_int(day)};
  if (context.captured.year != 0) {
    found.year = context.captured.year;
    if (found > context.captured) --found.year;
    if (!valid_day(found)) found.year = 0;
  }
  return make_part(found, begin, end, DateShape::kNoYear);
}

}  // namespace newsclip::extract
