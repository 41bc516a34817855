#include "archives/zip/saved_tab.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "text/ascii.hpp"
#include "text/characters.hpp"

namespace newsclip::archives {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

// Of XML: the five names, and numbers. Nothing for others.
std::optional<char32_t> named_character(std::string_view name) {
  constexpr struct {
    std::string_view name;
    char32_t character;
  } kNames[] = {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}};
  for (const auto& row : kNames) {
    if (row.name == name) return row.character;
  }
  if (!name.starts_with('#')) return std::nullopt;
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x');
  if (hexadecimal) name.remove_prefix(1);
  std::uint32_t value = 0;
  const auto parsed = std::from_chars(name.data(), name.data() + name.size(), value, hexadecimal ? 16 : 10);
  const bool valid = parsed.ec == std::errc() && parsed.ptr == name.data() + name.size() && value >= 0x20 &&
                     value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  return valid ? std::optional<char32_t>(value) : std::nullopt;
}

std::string unescaped(std::string_view text) {
  constexpr std::size_t kLongestName = 10;
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.starts_with('&') ? text.substr(0, kLongestName).find(';') : std::string_view::npos;
    const auto character = end == std::string_view::npos ? std::nullopt : named_character(text.substr(1, end - 1));
    if (character) dom::append_character(out, *character);
    if (!character) out += text.front();
    text.remove_prefix(character ? end + 1 : 1);
  }
  return out;
}

std::string_view after_space(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
  return text;
}

// Of `="value" …`.
std::optional<std::string_view> quoted_value(std::string_view text) {
  text = after_space(text);
  if (!text.starts_with('=')) return std::nullopt;
  text = after_space(text.substr(1));
  if (!text.starts_with('"') && !text.starts_with('\'')) return std::nullopt;
  const std::size_t end = text.find(text.front(), 1);
  return end == std::string_view::npos ? std::nullopt : std::optional(text.substr(1, end - 1));
}

// Of <MAF:name RDF:resource="value"/>, or of an attribute MAF:name="value".
std::string value_of(std::string_view rdf, std::string_view name) {
  constexpr std::string_view kResource = "resource";
  for (std::size_t at = rdf.find(name); at != std::string_view::npos; at = rdf.find(name, at + 1)) {
    std::string_view rest = rdf.substr(at + name.size());
    if (const auto value = quoted_value(rest)) return unescaped(*value);
    rest = rest.substr(0, rest.find('>'));
    const std::size_t resource = rest.find(kResource);
    if (resource == std::string_view::npos) continue;
    if (const auto value = quoted_value(rest.substr(resource + kResource.size()))) return unescaped(*value);
  }
  return "";
}

unsigned month_of(std::string_view word) {
  constexpr std::array kMonths = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  const std::string low = lowered(word.substr(0, 3));
  const auto* const month = std::find(kMonths.begin(), kMonths.end(), low);
  return month == kMonths.end() ? 0 : static_cast<unsigned>(month - kMonths.begin()) + 1;
}

std::string padded(unsigned number, std::size_t figures) {
  const std::string text = std::to_string(number);
  return std::string(figures - std::min(figures, text.size()), '0') + text;
}

// Of "Fri, 17 May 2024 08:00:00 -0000" or "Fri May 17 2024 08:00:00 GMT+0200": the first number of one or two figures
// is the day, the first of four the year.
std::string iso_day(std::string_view time) {
  unsigned day = 0;
  unsigned month = 0;
  unsigned year = 0;
  for (std::string_view rest = after_space(time); !rest.empty(); rest = after_space(rest)) {
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t\r\n,"));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    unsigned number = 0;
    const auto parsed = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool is_number = parsed.ec == std::errc() && parsed.ptr == word.data() + word.size();
    if (is_number && word.size() <= 2 && day == 0) day = number;
    if (is_number && word.size() == 4 && year == 0) year = number;
    if (!is_number && month == 0) month = month_of(word);
  }
  if (day == 0 || month == 0 || year == 0) return "";
  return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

}  // namespace

SavedTab read_saved_tab(std::string_view rdf) {
  return {value_of(rdf, "indexfilename"), value_of(rdf, "originalurl"), iso_day(value_of(rdf, "archivetime"))};
}

}  // namespace newsclip::archives
