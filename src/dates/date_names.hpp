// The words that dates are written with, in all languages of CLDR that news is read in: months, weekdays, halves of the
// day, and relative times. The table is date_names.inc, made by tools/make_date_names.py.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsclip::extract {

enum class NameKind : std::uint8_t {
  kMonthName,    // value 1 to 12
  kJalali,       // a month of the Solar Hijri calendar, 1 to 12
  kWeekday,      // 0 Sunday to 6 Saturday
  kHalf,         // 0 before noon, 1 after noon, 2 noon itself
  kRelativeDay,  // days before today: 0 today, 1 yesterday …
};

constexpr unsigned name_bit(NameKind kind) { return 1U << static_cast<unsigned>(kind); }

struct NameMatch {
  NameKind kind;
  int value;
  std::size_t end;  // one past the name in the text, a full stop of an abbreviation included
};

// The longest name of one of `kinds` (a set of name_bit) that stands at `begin` and ends at a word's end; case and
// accents do not matter. Where languages disagree (listopad: October or November), `language` decides, else the one
// that more languages share.
std::optional<NameMatch> match_name(std::string_view text, std::size_t begin, unsigned kinds,
                                    std::string_view language);

// The name of one of `kinds` that ends just before `end`, white space and punctuation between not counted; `begin` of
// it in NameMatch::end.
std::optional<NameMatch> match_name_before(std::string_view text, std::size_t end, unsigned kinds,
                                           std::string_view language);

enum class TimeUnit : std::uint8_t { kSecond, kMinute, kHour, kDay, kWeek, kMonth, kYear };

struct RelativeMatch {
  TimeUnit unit;
  std::size_t begin;  // of the words before the number, or of the number
  std::size_t end;
};

// "3 hours ago", "hace 3 horas", "3時間前", the number standing at [begin, end).
std::optional<RelativeMatch> match_relative(std::string_view text, std::size_t begin, std::size_t end);

enum class NumericOrder : std::uint8_t { kDayMonthYear, kMonthDayYear, kYearMonthDay, kUnknown };

// How short dates are written: CLDR's short format of the language, unknown for "" and for English without a region.
NumericOrder numeric_order(std::string_view language);

}  // namespace newsclip::extract
