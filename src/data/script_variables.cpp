#include "data/script_variables.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "dates/date_value.hpp"
#include "text/ascii.hpp"
#include "words/data_words.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestKeyName = 40;
constexpr std::size_t kLongestDate = 40;
constexpr std::size_t kLongestName = 200;  // bytes, of an author's or an account's

bool is_name_part(char c) { return is_ascii_alphanumeric(c) || c == '_' || c == '$' || c == '.'; }

// Whether a value names a day in full: "17:30" and "May" are given apart from it on some pages.
bool is_full_date(std::string_view value) {
  return value.size() >= 8 && value.size() <= kLongestDate && parse_date(value).has_value();
}

// Which of an article's dates a plain key names, if any.
bool find_date_fact(std::string_view key, Fact& fact) {
  if (contains(key, "modif") || contains(key, "updat")) {
    fact = Fact::kModified;
  } else if (contains(key, "publi") || contains(key, "pubdate") || contains(key, "pubtime") ||
             contains(key, "postdate")) {
    fact = Fact::kPublished;
  } else if (key.starts_with("creat")) {
    fact = Fact::kCreated;
  } else if (key == "date" || key == "articledate" || key == "pagedate" || key == "contentdate") {
    fact = Fact::kDate;
  } else {
    return false;
  }
  return true;
}

bool names_author(std::string_view key) {
  if (contains(key, "guest") || contains(key, "related")) return false;
  for (const std::string_view word : {"author", "authors", "authorname", "authornames", "byline"}) {
    if (key.ends_with(word)) return true;
  }
  return false;
}

// False for what programs call people and things among themselves: "ada-vell", "A7", "a_vell", "description".
bool may_be_name(std::string_view value) {
  return value.size() <= kLongestName && value.find_first_of("0123456789_@") == std::string_view::npos &&
         std::ranges::any_of(value,
                             [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
}

// An epoch's moment with the clock of China, where the pages come from whose variable "ct" tells their day.
std::string in_china(std::string_view value) {
  constexpr int kAhead = 8 * 60;  // minutes
  std::int64_t seconds = 0;
  const auto [last, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
  if (error != std::errc{} || last != value.data() + value.size() || value.size() != 10) return std::string(value);
  std::optional<DateMention> moment = parse_date(std::to_string(seconds + kAhead * 60));
  if (!moment) return std::string(value);
  moment->offset_minutes = kAhead;
  return to_iso(*moment);
}

}  // namespace

std::string plain_key(std::string_view key) {
  std::string out;
  for (const char c : key.substr(0, kLongestKeyName)) {
    if (c != '_' && c != '-' && c != ' ' && c != '.') out += to_ascii_lower(c);
  }
  return out;
}

std::string_view assigned_name(std::string_view program, std::size_t end) {
  while (end > 0 && (program[end - 1] == ' ' || program[end - 1] == '\t')) --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin < kLongestKeyName && is_name_part(program[begin - 1])) --begin;
  std::string_view name = program.substr(begin, end - begin);
  if (name.starts_with("window.")) name.remove_prefix(7);
  return name;
}

bool is_data_layer(std::string_view name) {
  if (name.ends_with(".push")) name.remove_suffix(5);
  return lexicon::is_data_layer_name(name.substr(name.rfind('.') + 1));
}

void read_data_layer(const Json& json, const PageIdentity& page, StatementCollector& out) {
  for (JsonIndex i = 0; i < json.size(); ++i) {
    const JsonNode& node = json.node(i);
    const bool listed = node.parent != kNoJson && json.node(node.parent).type == JsonType::kArray;
    const std::string_view name = listed ? json.node(node.parent).key : node.key;
    if (name.size() < 4 || node.text.empty() || node.text.size() > 1000) continue;
    if (node.type != JsonType::kString && node.type != JsonType::kNumber) continue;
    const std::string key = plain_key(name);
    const std::string value = json.string(i);
    const std::string origin = "dataLayer \"" + std::string(name.substr(0, kLongestKeyName)) + "\"";
    Fact fact{};
    if (find_date_fact(key, fact)) {
      if (is_full_date(value)) out.add(fact, value, origin);
    } else if (names_author(key) && may_be_name(value)) {
      out.add(Fact::kAuthor, value, origin);
    } else if ((key.ends_with("title") || key.ends_with("headline")) && page.has_headline(value)) {
      out.add(Fact::kTitle, value, origin);
    }
  }
}

void VariableReader::read(std::string_view name, std::string_view value) {
  if (value.empty() || value.size() > kLongestName) return;
  name = name.substr(name.rfind('.') + 1);
  const std::string key = plain_key(name);
  if (lexicon::is_account_variable(key)) {
    account_ = unescape_json(value);
    return;
  }
  Fact fact = Fact::kPublished;
  const bool is_date = lexicon::is_day_variable(key) || (find_date_fact(key, fact) && fact != Fact::kDate);
  if (!is_date || !is_full_date(value)) return;
  out_.add(fact, key == "ct" ? in_china(value) : std::string(value), "script \"" + std::string(name) + "\"");
  dated_ = dated_ || fact != Fact::kModified;
}

void VariableReader::finish() {
  if (dated_ && !account_.empty()) out_.add(Fact::kPublisher, account_, "script \"nickname\"");
}

}  // namespace newsclip::extract
