#include "program/options/calendar_day.hpp"

#include <charconv>
#include <chrono>

namespace newsclip {
namespace {

template <typename Number>
bool read_all_of(std::string_view text, Number& number) {
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
  return parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
}

}  // namespace

bool is_date(std::string_view text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-' || text[0] == '-') return false;
  if (!read_all_of(text.substr(0, 4), year) || !read_all_of(text.substr(5, 2), month) ||
      !read_all_of(text.substr(8), day)) {
    return false;
  }
  return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}.ok();
}

std::optional<std::string> day_of(std::string_view time) {
  constexpr std::size_t kDay = 10;
  const std::string_view day = time.substr(0, kDay);
  if (!is_date(day) || (time.size() > kDay && time[kDay] != 'T' && time[kDay] != ' ')) return std::nullopt;
  return std::string(day);
}

}  // namespace newsclip
