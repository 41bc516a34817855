#include "data/json_reader.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "text/ascii.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::string_view kQuoteEntity = "&quot;";
// How far a key may reach when it has to be told from the rest of a string.
constexpr std::size_t kLongestKey = 100;

bool is_json_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_word_start(char c) {
  return is_ascii_letter(c) || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_word_part(char c) { return is_word_start(c) || is_ascii_digit(c); }

int hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The number that `count` hexadecimal digits at `at` make.
std::optional<char32_t> hex_number(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  char32_t value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  return value;
}

// Appends what the \u escape whose digits begin at `at` stands for; gives the place after it.
std::size_t append_unicode(std::string_view text, std::size_t at, std::string& out) {
  const auto first = hex_number(text, at, 4);
  if (!first) {
    out += 'u';
    return at;
  }
  at += 4;
  const bool high = *first >= 0xD800 && *first < 0xDC00;
  if (high && text.substr(at, 2) == "\\u") {
    const auto second = hex_number(text, at + 2, 4);
    if (second && *second >= 0xDC00 && *second < 0xE000) {
      dom::append_character(out, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
      return at + 6;
    }
  }
  const bool surrogate = *first >= 0xD800 && *first < 0xE000;
  dom::append_character(out, surrogate ? char32_t{0xFFFD} : *first);
  return at;
}

// Opens the entities that programs write when they escape a whole JSON text for HTML.
std::string open_markup_entities(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kEntities[] = {{"&quot;", '"'},  {"&#34;", '"'},   {"&#39;", '\''},
                                                                    {"&#x27;", '\''}, {"&apos;", '\''}, {"&lt;", '<'},
                                                                    {"&gt;", '>'},    {"&amp;", '&'}};
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto* entity =
        std::ranges::find_if(kEntities, [&](const auto& e) { return text.substr(i).starts_with(e.first); });
    if (text[i] == '&' && entity != std::end(kEntities)) {
      out += entity->second;
      i += entity->first.size();
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace

std::string unescape_json(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t slash = text.find('\\', i);
    out += text.substr(i, slash == kNone ? kNone : slash - i);
    if (slash == kNone || slash + 1 == text.size()) break;
    const char c = text[slash + 1];
    i = slash + 2;
    switch (c) {
      case 'n':
        out += '\n';
        break;
      case 't':
        out += '\t';
        break;
      case 'r':
        out += '\r';
        break;
      case 'b':
        out += '\b';
        break;
      case 'f':
        out += '\f';
        break;
      case 'v':
        out += '\v';
        break;
      case '\n':
        break;  // a continued line of JavaScript
      case 'u':
        i = append_unicode(text, i, out);
        break;
      case 'x':
        if (const auto value = hex_number(text, i, 2)) {
          dom::append_character(out, *value);
          i += 2;
        } else {
          out += 'x';
        }
        break;
      default:
        out += c;
    }
  }
  return out;
}

class JsonBuilder {
 public:
  JsonBuilder(std::string_view text, JsonExtent extent, Json& json) : text_(text), extent_(extent), json_(json) {}

  void build() {
    for (;;) {
      skip_space();
      if (at_ >= text_.size()) break;
      if (extent_ == JsonExtent::kOneValue && open_.empty() && !json_.nodes_.empty()) break;
      const std::size_t before = at_;
      step();
      if (at_ == before) ++at_;
    }
    while (!open_.empty()) close_top();
    json_.consumed_ = at_;
  }

 private:
  struct Open {
    JsonIndex node;
    char closer;
  };
  struct Quoted {
    std::string_view text;
    bool escaped = false;
    bool in_entities = false;
  };

  char peek(std::size_t offset = 0) const { return at_ + offset < text_.size() ? text_[at_ + offset] : '\0'; }
  bool in_object() const { return !open_.empty() && open_.back().closer == '}'; }
  bool expects_key() const { return in_object() && !has_key_; }

  void skip_space() {
    for (;;) {
      while (at_ < text_.size() && is_json_space(text_[at_])) ++at_;
      const char c = peek();
      if (c != '/' && c != '<' && c != '-' && c != ']') return;
      const std::size_t length = comment_length();
      if (length == 0) return;
      at_ += length;
    }
  }

  // The length of the comment or wrapper mark at `at_`, 0 when there is none.
  std::size_t comment_length() const {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("<!--")) return 4;
    if (rest.starts_with("-->")) return 3;
    if (rest.starts_with("<![CDATA[")) return 9;
    if (rest.starts_with("]]>")) return !open_.empty() && open_.back().closer == ']' ? 0 : 3;
    if (rest.starts_with("/*")) {
      const std::size_t end = rest.find("*/", 2);
      return end == kNone ? rest.size() : end + 2;
    }
    if (!rest.starts_with("//")) return 0;
    std::size_t i = 2;
    while (i < rest.size() && (rest[i] == ' ' || rest[i] == '\t')) ++i;
    const std::string_view mark = rest.substr(i);
    if (mark.starts_with("<!--") || mark.starts_with("<![CDATA[") || mark.starts_with("]]>") ||
        mark.starts_with("-->")) {
      return i;
    }
    return std::min(rest.find('\n'), rest.size());
  }

  void step() {
    const char c = text_[at_];
    switch (c) {
      case '{':
        open(JsonType::kObject, '}');
        return;
      case '[':
        open(JsonType::kArray, ']');
        return;
      case '(':
        open(JsonType::kArray, ')');
        return;
      case '}':
      case ']':
      case ')':
        close(c);
        return;
      case '"':
      case '\'':
      case '`':
        string_token();
        return;
      case '&':
        if (text_.substr(at_).starts_with(kQuoteEntity)) string_token();
        return;
      case '!':
        if (peek(1) == '0' || peek(1) == '1') {
          add(peek(1) == '0' ? JsonType::kTrue : JsonType::kFalse, {});
          at_ += 2;
        }
        return;
      case ',':
        if (in_object()) has_key_ = false;
        return;
      default:
        if (is_ascii_digit(c) || ((c == '-' || c == '.') && is_ascii_digit(peek(1)))) {
          number();
        } else if (is_word_start(c)) {
          word();
        }
    }
  }

  JsonNode& add(JsonType type, std::string_view text) {
    const auto index = static_cast<JsonIndex>(json_.nodes_.size());
    JsonNode& node = json_.nodes_.emplace_back();
    node.type = type;
    node.text = text;
    node.parent = open_.empty() ? kNoJson : open_.back().node;
    node.end = index + 1;
    if (has_key_) node.key = std::exchange(key_, {});
    has_key_ = false;
    return node;
  }

  void open(JsonType type, char closer) {
    add(type, {});
    open_.push_back({static_cast<JsonIndex>(json_.nodes_.size() - 1), closer});
    ++at_;
  }

  void close_top() {
    json_.nodes_[open_.back().node].end = static_cast<JsonIndex>(json_.nodes_.size());
    open_.pop_back();
    has_key_ = false;
  }

  // A closer that fits only the container around the innermost one closes both; one that fits neither is left out.
  void close(char closer) {
    ++at_;
    const std::size_t depth = open_.size();
    if (depth > 0 && open_[depth - 1].closer == closer) {
      close_top();
    } else if (depth > 1 && open_[depth - 2].closer == closer) {
      close_top();
      close_top();
    }
  }

  void number() {
    const std::size_t start = at_;
    while (at_ < text_.size() &&
           (is_word_part(text_[at_]) || text_[at_] == '.' || text_[at_] == '-' || text_[at_] == '+')) {
      ++at_;
    }
    const std::string_view token = text_.substr(start, at_ - start);
    if (expects_key()) {
      if (take_colon()) set_key(token);
      return;
    }
    add(JsonType::kNumber, token);
  }

  void word() {
    const std::size_t start = at_;
    while (at_ < text_.size() && (is_word_part(text_[at_]) || text_[at_] == '.')) ++at_;
    const std::string_view token = text_.substr(start, at_ - start);
    if (expects_key()) {
      if (take_colon()) set_key(token);
      return;
    }
    if (token == "function") {
      skip_function();
      add(JsonType::kNull, {});
    } else if (token == "true" || token == "false") {
      add(token == "true" ? JsonType::kTrue : JsonType::kFalse, {});
    } else if (token == "null" || token == "undefined" || token == "NaN") {
      add(JsonType::kNull, {});
    } else if (token == "void") {
      skip_space();
      while (is_ascii_digit(peek())) ++at_;
      add(JsonType::kNull, {});
    } else if (token != "new") {
      add(JsonType::kWord, token);
    }
  }

  // From the parameters of a function to the end of its body.
  void skip_function() {
    const bool trusted = std::exchange(trust_quotes_, true);
    std::size_t depth = 0;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '"' || c == '\'' || c == '`') {
        quoted();
        continue;
      }
      ++at_;
      if (c == '{') ++depth;
      if (c == '}' && (depth == 0 || --depth == 0)) break;
    }
    trust_quotes_ = trusted;
  }

  bool take_colon() {
    skip_space();
    if (peek() != ':') return false;
    ++at_;
    return true;
  }

  void set_key(std::string_view key) {
    key_ = key;
    has_key_ = true;
  }

  void string_token() {
    const Quoted string = quoted();
    if (expects_key() && take_colon()) {
      set_key(string.escaped ? json_.keys_.emplace_front(unescape_json(string.text)) : string.text);
      return;
    }
    JsonNode& node = add(JsonType::kString, string.text);
    node.escaped = string.escaped;
    node.in_entities = string.in_entities;
  }

  // Reads the string at `at_`; one without an end reaches to the end of the text.
  Quoted quoted() {
    const bool entities = text_[at_] == '&';
    const std::string_view delimiter = entities ? kQuoteEntity : text_.substr(at_, 1);
    const std::size_t start = at_ + delimiter.size();
    Quoted result;
    result.in_entities = entities;
    std::size_t first_quote = kNone;
    std::size_t quote = text_.find(delimiter, start);
    for (std::size_t i = start;;) {
      if (quote < i) quote = text_.find(delimiter, i);  // else as found: each escape before it would search it anew
      if (slash_unknown_ || slash_ < i) find_slash(i);
      if (slash_ < quote) {
        result.escaped = true;
        i = std::min(slash_ + 2, text_.size());
        continue;
      }
      if (quote == kNone) break;
      if (trust_quotes_ || entities || ends_string(quote + 1)) return finish(result, start, quote, delimiter);
      if (first_quote == kNone) first_quote = quote;
      i = quote + 1;
    }
    if (first_quote == kNone) return finish(result, start, text_.size(), {});
    trust_quotes_ = true;  // guessing inner quotes failed once: no more, which keeps the time linear
    return finish(result, start, first_quote, delimiter);
  }

  Quoted finish(Quoted result, std::size_t start, std::size_t end, std::string_view delimiter) {
    result.text = text_.substr(start, end - start);
    at_ = end + delimiter.size();
    return result;
  }

  void find_slash(std::size_t from) {
    slash_ = text_.find('\\', from);
    slash_unknown_ = false;
  }

  // Whether a quote before `i` ends its string, by what comes next; a quote that was not escaped is followed by prose.
  bool ends_string(std::size_t i) const {
    if (open_.empty()) return true;
    while (i < text_.size() && is_json_space(text_[i])) ++i;
    if (i == text_.size()) return true;
    const char c = text_[i];
    const bool key = expects_key();
    if (c == ':') return key || !in_object();
    if (c == '}' || c == ']') return true;
    if (c == ')') return open_.back().closer == ')';
    if (c == ',') return begins_member(i + 1);
    if (c == '/') return text_.substr(i, 2) == "//" || text_.substr(i, 2) == "/*";
    if (c == '"' || c == '\'') return in_object() && is_key(i);
    return c == '+' || c == '<';
  }

  // Whether the text after a comma goes on with the container, and not with a sentence.
  bool begins_member(std::size_t i) const {
    while (i < text_.size() && (is_json_space(text_[i]) || text_[i] == ',')) ++i;
    if (i == text_.size()) return true;
    const char c = text_[i];
    if (!is_word_start(c)) return !in_object() || std::string_view("\"'`}&[./<").find(c) != kNone;
    std::size_t end = i;
    while (end < text_.size() && end - i < kLongestKey && (is_word_part(text_[end]) || text_[end] == '.')) ++end;
    while (end < text_.size() && is_json_space(text_[end])) ++end;
    if (end == text_.size()) return true;
    const char next = text_[end];
    if (in_object()) return next == ':' || next == '(';
    return next == ',' || next == ']' || next == ')' || next == '(';
  }

  // Whether a quoted key and its colon begin at `i`.
  bool is_key(std::size_t i) const {
    const std::size_t quote = text_.substr(0, std::min(text_.size(), i + kLongestKey)).find(text_[i], i + 1);
    if (quote == kNone) return false;
    std::size_t next = quote + 1;
    while (next < text_.size() && is_json_space(text_[next])) ++next;
    return next < text_.size() && text_[next] == ':';
  }

  std::string_view text_;
  JsonExtent extent_;
  Json& json_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::string_view key_;
  bool has_key_ = false;
  bool trust_quotes_ = false;
  std::size_t slash_ = 0;  // the next backslash that has been looked for
  bool slash_unknown_ = true;
};

Json Json::read(std::string_view text, JsonExtent extent) {
  Json json;
  JsonBuilder(text, extent, json).build();
  return json;
}

JsonIndex Json::member(JsonIndex object, std::string_view key) const {
  if (object >= nodes_.size() || nodes_[object].type != JsonType::kObject) return kNoJson;
  for (JsonIndex i = object + 1; i < nodes_[object].end; i = nodes_[i].end) {
    if (nodes_[i].key == key) return i;
  }
  return kNoJson;
}

void Json::put(JsonIndex i, const JsonNode& scalar) {
  JsonNode& node = nodes_[i];
  node.type = scalar.type;
  node.text = scalar.text;
  node.escaped = scalar.escaped;
  node.in_entities = scalar.in_entities;
}

std::string Json::string(JsonIndex i) const {
  if (i >= nodes_.size()) return {};
  const JsonNode& node = nodes_[i];
  switch (node.type) {
    case JsonType::kString: {
      std::string text = node.escaped ? unescape_json(node.text) : std::string(node.text);
      return node.in_entities ? open_markup_entities(text) : text;
    }
    case JsonType::kNumber:
      return std::string(node.text);
    case JsonType::kTrue:
      return "true";
    case JsonType::kFalse:
      return "false";
    default:
      return {};
  }
}

}  // namespace newsclip::extract
