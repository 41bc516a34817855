#include "archives/parts/har_scanner.hpp"

#include <algorithm>
#include <array>

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestKey = 16;
constexpr std::size_t kMostOpen = 1000;
constexpr std::string_view kHarBlanks = " \t\r\n";
constexpr std::string_view kAmongEntries = "{{[";

// Numbers, true, false, null.
bool is_of_scalar(char c) { return (c >= '0' && c <= '9') || "+-.eEtrufalsn"sv.find(c) != std::string_view::npos; }

}  // namespace

HarScanner::Found HarScanner::scan(std::string_view bytes) {
  while (at_ < bytes.size()) {
    const bool was_in_entry = in_entry();
    const bool good = in_string_ ? scan_string(bytes) : scan_sign(bytes[at_++]);
    if (!good) return Found::kBroken;
    if (was_in_entry && !in_entry()) return Found::kEntry;
  }
  return Found::kMore;
}

void HarScanner::take(std::size_t size) {
  at_ -= std::min(at_, size);
  if (!in_entry()) {
    entry_begin_.reset();
  } else if (entry_begin_) {
    entry_begin_ = *entry_begin_ - std::min(*entry_begin_, size);
  }
}

void HarScanner::restart() {
  *this = {};
  begun_ = true;
  open_ = kAmongEntries;
  log_key_ = "log";
  entries_key_ = "entries";
}

// Up to the end of the string, or of the bytes.
bool HarScanner::scan_string(std::string_view bytes) {
  for (; at_ < bytes.size(); ++at_) {
    const char c = bytes[at_];
    if (escaped_) {
      escaped_ = false;
    } else if (c == '"') {
      ++at_;
      in_string_ = false;
      return true;
    } else if (c == '\\') {
      escaped_ = true;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      return false;
    }
    if (keeps_ && text_.size() < kLongestKey) text_ += c;
  }
  return true;
}

// Whether what is no blank may stand here, outside of entries. What JSON does not allow shows where brackets are lost.
bool HarScanner::fits(char c) const {
  if (!begun_) return c == '{' || "\xEF\xBB\xBF"sv.find(c) != std::string_view::npos;
  if (open_.empty()) return false;
  if (is_among_entries()) return c == '{' || c == ',' || c == ']';
  const bool opens = c == '{' || c == '[';
  return !opens || open_.back() == '[' || last_ == ':';
}

bool HarScanner::scan_sign(char c) {
  if (kHarBlanks.find(c) != std::string_view::npos) return true;
  if (!in_entry() && !fits(c)) return false;
  last_ = c;
  switch (c) {
    case '"':
      in_string_ = true;
      keeps_ = !in_entry() && open_.size() <= 2;
      if (keeps_) text_.clear();
      return true;
    case ':':
      if (in_entry()) return true;
      if (open_ == "{") log_key_ = text_;
      if (open_ == "{{") entries_key_ = text_;
      return true;
    case '{':
    case '[':
      return open(c);
    case '}':
    case ']':
      return close(c);
    default:
      return c == ',' || is_of_scalar(c) || !begun_;
  }
}

bool HarScanner::is_among_entries() const {
  return open_ == kAmongEntries && log_key_ == "log" && entries_key_ == "entries";
}

bool HarScanner::open(char c) {
  begun_ = true;
  if (in_entry()) {
    ++entry_depth_;
  } else if (c == '{' && is_among_entries()) {
    entry_depth_ = 1;
    entry_begin_ = at_ - 1;
  } else {
    if (open_.size() >= kMostOpen) return false;
    open_ += c;
  }
  return true;
}

bool HarScanner::close(char c) {
  if (in_entry()) {
    --entry_depth_;
    return true;
  }
  if (!open_.ends_with(c == '}' ? '{' : '[')) return false;
  open_.pop_back();
  return true;
}

std::optional<std::size_t> find_har_entry(std::string_view bytes) {
  constexpr std::array kFirstKeys = {
      "startedDateTime"sv, "pageref"sv,    "request"sv,   "cache"sv,         "time"sv,
      "connection"sv,      "_initiator"sv, "_priority"sv, "_connectionId"sv, "_fromCache"sv};
  for (std::size_t brace = bytes.find('{'); brace != std::string_view::npos; brace = bytes.find('{', brace + 1)) {
    std::string_view behind = bytes.substr(brace + 1, kHarEntryLook);
    behind.remove_prefix(std::min(behind.find_first_not_of(kHarBlanks), behind.size()));
    if (!behind.starts_with('"')) continue;
    behind = behind.substr(1, kLongestKey);
    const std::size_t end = behind.find('"');
    const std::string_view key = end == std::string_view::npos ? "" : behind.substr(0, end);
    if (std::find(kFirstKeys.begin(), kFirstKeys.end(), key) != kFirstKeys.end()) return brace;
  }
  return std::nullopt;
}

}  // namespace newsclip::archives
