#include "reader/saved/stated_time.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

#include "text/ascii.hpp"

namespace newsclip::reader {
namespace {

constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
constexpr std::size_t kMostTimeWords = 8;
constexpr int kLastYearOf20 = 49;  // of two digits: RFC 5322, 4.3

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

// Of up to four digits.
int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

struct StatedTime {
  std::optional<int> day;
  std::optional<int> month;
  std::optional<int> year;
  std::string clock;  // HH:MM:SS
  std::string zone;   // +HH:MM
};

std::optional<int> month_of(std::string_view word) {
  if (word.size() < 3 || !is_ascii_letter(word[0])) return std::nullopt;
  const std::size_t at = kMonths.find(lowered(word.substr(0, 3)));
  if (at == std::string_view::npos || at % 3 != 0) return std::nullopt;
  return static_cast<int>(at / 3) + 1;
}

// "8:00", "08:00" or "08:00:00" as the last; "" where it is none.
std::string clock_of(std::string_view word) {
  std::string clock;
  for (int part = 0; part < 3; ++part) {
    const std::size_t end = std::min(word.find(':'), word.size());
    const std::string_view digits = word.substr(0, end);
    if (part == 2 && word.empty()) {
      clock += ":00";
      break;
    }
    if (digits.size() > 2 || !all_digits(digits) || number_of(digits) > (part == 0 ? 23 : 60)) return {};
    clock.append(part > 0 ? ":" : "").append(digits.size() == 1 ? "0" : "").append(digits);
    word.remove_prefix(std::min(end + 1, word.size()));
  }
  return clock;
}

// "+0200", "GMT", "GMT+0200"; "" where it is none.
std::string zone_of(std::string_view word) {
  constexpr std::array<std::string_view, 4> kUniversal = {"GMT", "UTC", "UT", "Z"};
  if (std::find(kUniversal.begin(), kUniversal.end(), word) != kUniversal.end()) return "+00:00";
  if (word.starts_with("GMT")) word.remove_prefix(3);
  if (word.size() != 5 || (word[0] != '+' && word[0] != '-') || !all_digits(word.substr(1))) return {};
  return std::string(word.substr(0, 3)) + ':' + std::string(word.substr(3));
}

void take_number(std::string_view digits, StatedTime& time) {
  if (digits.size() <= 2 && !time.day) {
    time.day = number_of(digits);
  } else if (digits.size() == 4 && !time.year) {
    time.year = number_of(digits);
  } else if (digits.size() == 2 && time.month && !time.year) {
    const int year = number_of(digits);
    time.year = year + (year > kLastYearOf20 ? 1900 : 2000);
  }
}

void take_word(std::string_view word, StatedTime& time) {
  if (all_digits(word)) {
    take_number(word, time);
  } else if (word.find(':') != std::string_view::npos) {
    if (time.clock.empty()) time.clock = clock_of(word);
  } else if (const auto month = month_of(word); month && !time.month) {
    time.month = month;
  } else if (time.zone.empty()) {
    time.zone = zone_of(word);
  }
}

bool is_day(const StatedTime& time) {
  if (!time.day || !time.month || !time.year || *time.year < 1000) return false;
  return std::chrono::year_month_day{std::chrono::year{*time.year},
                                     std::chrono::month(static_cast<unsigned>(*time.month)),
                                     std::chrono::day(static_cast<unsigned>(*time.day))}
      .ok();
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string iso_time(std::string_view stated) {
  StatedTime time;
  stated = stated.substr(0, stated.find('('));  // a comment
  for (std::size_t count = 0; count < kMostTimeWords; ++count) {
    stated.remove_prefix(std::min(stated.find_first_not_of(" \t\r\n,"), stated.size()));
    if (stated.empty()) break;
    const std::size_t end = std::min(stated.find_first_of(" \t\r\n,"), stated.size());
    take_word(stated.substr(0, end), time);
    stated.remove_prefix(end);
  }
  if (!is_day(time)) return {};
  std::string iso = std::to_string(*time.year) + '-' + two_digits(*time.month) + '-' + two_digits(*time.day);
  if (!time.clock.empty() && !time.zone.empty()) iso += 'T' + time.clock + time.zone;
  return iso;
}

}  // namespace newsclip::reader
