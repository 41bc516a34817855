#include "reader/json_look.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kJsonSample = std::size_t{64} << 10;
constexpr std::string_view kJsonBlanks = " \t\r\n";

// Goes over JSON's tokens, in the order in which its grammar lets them follow. A sample may end anywhere.
class JsonTokens {
 public:
  explicit JsonTokens(std::string_view text) : rest_(text) {}

  // Takes the next token off; false at the end, and where what follows is none or may not stand there.
  bool next() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(kJsonBlanks), rest_.size()));
    if (rest_.empty()) return false;
    switch (rest_.front()) {
      case '{':
      case '[':
        return open();
      case '}':
      case ']':
        return close();
      case ',':
        return separator(After::kValue, open_.ends_with('{') ? After::kOpenKey : After::kColon) && !open_.empty();
      case ':':
        return separator(After::kKey, After::kColon);
      case '"':
        return string();
      default:
        return scalar();
    }
  }

  bool at_end() const { return rest_.empty(); }
  bool has_member() const { return has_member_; }

 private:
  enum class After {
    kNothing,  // a value must follow: a whole one behind which another may begin
    kBracket,  // a value or the end of the array
    kBrace,    // a key or the end of the object
    kOpenKey,  // a key
    kKey,      // a colon
    kColon,    // a value
    kValue,    // a comma or an end
  };

  bool takes_value() const { return after_ == After::kNothing || after_ == After::kBracket || after_ == After::kColon; }

  bool open() {
    if (!takes_value()) return false;
    open_ += rest_.front();
    after_ = rest_.front() == '{' ? After::kBrace : After::kBracket;
    rest_.remove_prefix(1);
    return true;
  }

  bool close() {
    const char bracket = rest_.front() == '}' ? '{' : '[';
    const bool empty = after_ == (bracket == '{' ? After::kBrace : After::kBracket);
    if (!open_.ends_with(bracket) || !(empty || after_ == After::kValue)) return false;
    open_.pop_back();
    rest_.remove_prefix(1);
    after_ = open_.empty() ? After::kNothing : After::kValue;
    return true;
  }

  bool separator(After before, After then) {
    if (after_ != before) return false;
    has_member_ = has_member_ || before == After::kKey;
    after_ = then;
    rest_.remove_prefix(1);
    return true;
  }

  bool string() {
    const bool key = after_ == After::kBrace || after_ == After::kOpenKey;
    if (open_.empty() || !(key || takes_value())) return false;
    std::size_t end = 1;
    while (end < rest_.size() && rest_[end] != '"') {
      if (rest_[end] == '\n') return false;
      end += rest_[end] == '\\' ? std::size_t{2} : std::size_t{1};
    }
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    after_ = key ? After::kKey : After::kValue;
    return true;
  }

  // A number or a word; Python writes some that JSON has not.
  bool scalar() {
    if (open_.empty() || !takes_value()) return false;
    const std::size_t end = std::min(rest_.find_first_of(" \t\r\n,:]}"), rest_.size());
    const std::string_view word = rest_.substr(0, end);
    constexpr std::array kWords = {"true"sv, "false"sv, "null"sv, "NaN"sv, "Infinity"sv, "-Infinity"sv};
    const bool torn = end == rest_.size();
    const bool known = std::any_of(kWords.begin(), kWords.end(),
                                   [&](std::string_view w) { return w == word || (torn && w.starts_with(word)); });
    if (!known && word.find_first_not_of("+-.0123456789eE") != std::string_view::npos) return false;
    rest_.remove_prefix(end);
    after_ = After::kValue;
    return true;
  }

  std::string_view rest_;
  std::string open_;  // the brackets
  After after_ = After::kNothing;
  bool has_member_ = false;
};

// Takes `token` off, and blanks before it.
bool takes(std::string_view& text, std::string_view token) {
  text.remove_prefix(std::min(text.find_first_not_of(kJsonBlanks), text.size()));
  if (!text.starts_with(token)) return false;
  text.remove_prefix(token.size());
  return true;
}

bool begins_like_har(std::string_view text) {
  if (!takes(text, "{") || !takes(text, "\"log\"") || !takes(text, ":") || !takes(text, "{")) return false;
  constexpr std::array kFirstKeys = {"\"version\""sv, "\"creator\""sv, "\"browser\""sv, "\"pages\""sv, "\"entries\""sv};
  return std::any_of(kFirstKeys.begin(), kFirstKeys.end(), [&](std::string_view key) { return takes(text, key); });
}

}  // namespace

JsonLook json_look(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t begin = bytes.find_first_not_of(kJsonBlanks);
  if (begin == std::string_view::npos || (bytes[begin] != '{' && bytes[begin] != '[')) return JsonLook::kNone;
  const std::string_view sample = bytes.substr(begin, kJsonSample);
  if (begins_like_har(sample)) return JsonLook::kHar;  // be it damaged behind
  JsonTokens tokens(sample);
  while (tokens.next()) {
  }
  if (!tokens.at_end() || !tokens.has_member()) return JsonLook::kNone;
  return JsonLook::kJson;
}

}  // namespace newsclip::reader
