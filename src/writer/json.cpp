#include "writer/json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "reader/encodings/decode.hpp"
#include "reader/encodings/utf8.hpp"
#include "text/base64.hpp"
#include "text/characters.hpp"

namespace newsclip {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;
constexpr int kOneLine = -1;

Json fact(const std::optional<std::string>& value) { return value && !value->empty() ? Json(*value) : Json(nullptr); }

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

const char* type_name(BlockType type) {
  switch (type) {
    case BlockType::kHeading:
      return "heading";
    case BlockType::kListItem:
      return "list-item";
    case BlockType::kQuote:
      return "quote";
    case BlockType::kCode:
      return "code";
    case BlockType::kRow:
      return "row";
    case BlockType::kParagraph:
      break;
  }
  return "paragraph";
}

Json partial_name(const std::optional<Partial>& partial) {
  if (!partial) return nullptr;
  switch (*partial) {
    case Partial::kPaywall:
      return "paywall";
    case Partial::kPages:
      return "pages";
    case Partial::kCut:
      break;
  }
  return "cut";
}

Json reason_name(const std::optional<NoArticle>& reason) {
  return reason ? Json(writer::reason_code(*reason)) : Json(nullptr);
}

const char* span_name(SpanType type) {
  switch (type) {
    case SpanType::kLink:
      return "link";
    case SpanType::kStrong:
      return "strong";
    case SpanType::kEmphasis:
      return "emphasis";
    case SpanType::kCode:
      return "code";
    case SpanType::kPicture:
      break;
  }
  return "picture";
}

// By byte, how many characters begin before it, as readers of JSON index these.
std::vector<std::size_t> characters_before(std::string_view text) {
  std::vector<std::size_t> before{0};
  before.reserve(text.size() + 1);
  for (const char byte : text) before.push_back(before.back() + (dom::is_trail_byte(byte) ? 0U : 1U));
  return before;
}

Json spans_json(const Block& block) {
  const std::vector<std::size_t> before = characters_before(block.text);
  Json list = Json::array();
  for (const Span& span : block.spans) {
    const std::size_t end = std::min(span.end, block.text.size());
    Json entry = Json::object();
    entry["type"] = span_name(span.type);
    entry["begin"] = before[std::min(span.begin, end)];
    entry["end"] = before[end];
    if (!span.target.empty()) entry["target"] = span.target;
    if (span.type == SpanType::kPicture) entry["label"] = text_or_null(span.label);
    list.push_back(std::move(entry));
  }
  return list;
}

Json blocks_json(const std::vector<Block>& blocks) {
  Json list = Json::array();
  for (const Block& block : blocks) {
    Json entry{{"type", type_name(block.type)}};
    if (block.type == BlockType::kHeading) entry["level"] = block.level;
    entry["text"] = block.text;
    if (!block.spans.empty()) entry["spans"] = spans_json(block);
    list.push_back(std::move(entry));
  }
  return list;
}

Json evidence_json(const std::vector<std::pair<std::string, std::string>>& evidence) {
  Json object = Json::object();
  for (const auto& [name, origin] : evidence) object[name] = origin;
  return object;
}

// Two decimals, as a number that every reader prints alike.
double two_decimals(double value) {
  if (!std::isfinite(value)) return 0;
  return std::round(std::clamp(value, 0.0, 1.0) * 100) / 100;
}

Json confidences_json(const std::vector<std::pair<std::string, double>>& confidences) {
  Json object = Json::object();
  for (const char* fact : {"title", "date", "source", "zone", "authors"}) object[fact] = nullptr;
  for (const auto& [fact, confidence] : confidences) object[fact] = two_decimals(confidence);
  return object;
}

Json paragraphs_json(const std::vector<Block>& blocks) {
  Json paragraphs = Json::array();
  for (const Block& block : blocks) paragraphs.push_back(block.text);
  return paragraphs;
}

Json charset_json(const std::optional<Charset>& charset) {
  return charset ? Json{{"name", charset->name}, {"from", charset->from}} : Json(nullptr);
}

struct Key {
  std::string_view name;
  Json (*value)(const Article&);
};

constexpr std::string_view kAddressKey = "url";
// All keys in their order; the first five are always written.
constexpr std::size_t kAlways = 5;
constexpr std::array<Key, 24> kKeys = {{
    {"title", [](const Article& a) { return fact(a.title); }},
    {"date", [](const Article& a) { return fact(a.date); }},
    {"source", [](const Article& a) { return fact(a.source); }},
    {"zone", [](const Article& a) { return fact(a.zone); }},
    {"paragraphs", [](const Article& a) { return paragraphs_json(a.blocks); }},
    {"authors", [](const Article& a) { return Json(a.authors); }},
    {"editors", [](const Article& a) { return Json(a.editors); }},
    {"site", [](const Article& a) { return fact(a.site); }},
    {"section", [](const Article& a) { return Json(a.section); }},
    {"language", [](const Article& a) { return fact(a.language); }},
    {kAddressKey, [](const Article& a) { return fact(a.url); }},
    {"summary", [](const Article& a) { return fact(a.summary); }},
    {"image", [](const Article& a) { return fact(a.image); }},
    {"published", [](const Article& a) { return fact(a.published); }},
    {"modified", [](const Article& a) { return fact(a.modified); }},
    {"keywords", [](const Article& a) { return Json(a.keywords); }},
    {"blocks", [](const Article& a) { return blocks_json(a.blocks); }},
    {"captions", [](const Article& a) { return Json(a.captions); }},
    {"partial", [](const Article& a) { return partial_name(a.partial); }},
    {"reason", [](const Article& a) { return reason_name(a.reason); }},
    {"confidence", [](const Article& a) { return Json(two_decimals(a.confidence)); }},
    {"confidences", [](const Article& a) { return confidences_json(a.confidences); }},
    {"charset", [](const Article& a) { return charset_json(a.charset); }},
    {"evidence", [](const Article& a) { return evidence_json(a.evidence); }},
}};

// Those that the options name, in their order, or else the first or all; names that are none are left out.
std::vector<const Key*> wanted_keys(const JsonOptions& options) {
  std::vector<const Key*> keys;
  for (const std::string& field : options.fields) {
    const auto* const key = std::ranges::find(kKeys, field, &Key::name);
    if (key != kKeys.end()) keys.push_back(key);
  }
  if (!options.fields.empty()) return keys;
  for (const Key& key : std::span(kKeys).first(options.all ? kKeys.size() : kAlways)) keys.push_back(&key);
  return keys;
}

// `address_key` is what the address that the page names is called.
void add_keys(Json& object, const Article& article, const JsonOptions& options,
              std::string_view address_key = kAddressKey) {
  for (const Key* const key : wanted_keys(options)) {
    object[std::string(key->name == kAddressKey ? address_key : key->name)] = key->value(article);
  }
}

// Bytes that are written as an escape or may begin a character that is. JSON allows DEL, the C1 controls, the line and
// paragraph separators and the bidi embeddings and overrides as they are, but terminals and line readers act on them.
constexpr auto kMayBeEscaped = [] {
  std::array<bool, 256> may{};
  for (std::size_t byte = 0; byte < may.size(); ++byte) {
    may[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
  }
  return may;
}();

bool is_escaped(std::string_view text, std::size_t i) {
  if (!kMayBeEscaped[static_cast<unsigned char>(text[i])]) return false;
  if (text[i] == '\xC2') return text[i + 1] <= '\x9F';
  if (text[i] == '\xE2') return text[i + 1] == '\x80' && text[i + 2] >= '\xA8' && text[i + 2] <= '\xAE';
  return true;
}

void append_escape(std::string& out, char32_t c) {
  constexpr std::string_view kNamed = "\"\"\\\\\bb\ff\nn\rr\tt";  // in pairs: the character, and what stands for it
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += '\\';
  for (std::size_t i = 0; i < kNamed.size(); i += 2) {
    if (c == static_cast<char32_t>(kNamed[i])) {
      out += kNamed[i + 1];
      return;
    }
  }
  out += 'u';
  for (unsigned shift = 16; shift > 0; shift -= 4) out += kDigits[(c >> (shift - 4)) & 15U];
}

// Writes JSON as the library would but for the further escapes, and texts, which are nearly all of it, by the run.
class Printer {
 public:
  explicit Printer(int indent) : indent_(indent) {}

  void print(const Json& json) {
    if (const auto* text = json.get_ptr<const std::string*>()) {
      print_text(*text);
    } else if (json.is_structured()) {
      print_members(json);
    } else if (const auto* count = json.get_ptr<const Json::number_unsigned_t*>()) {
      out_ += std::to_string(*count);
    } else {
      out_ += json.dump();
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void print_members(const Json& json) {
    const bool named = json.is_object();
    if (json.empty()) {
      out_ += named ? "{}" : "[]";
      return;
    }
    ++depth_;
    for (auto member = json.begin(); member != json.end(); ++member) {
      out_ += member != json.begin() ? ',' : named ? '{' : '[';
      break_line();
      if (named) {
        print_text(member.key());
        out_ += indent_ == kOneLine ? ":" : ": ";
      }
      print(*member);
    }
    --depth_;
    break_line();
    out_ += named ? '}' : ']';
  }

  void break_line() {
    if (indent_ == kOneLine) return;
    out_ += '\n';
    out_.append(static_cast<std::size_t>(depth_) * static_cast<std::size_t>(indent_), ' ');
  }

  // Bytes that are not UTF-8 become U+FFFD, so that what is escaped is whole.
  void print_text(std::string_view text) {
    if (reader::valid_utf8_prefix(text).length < text.size()) {
      print_text(reader::decode(text, reader::Encoding::kUtf8).text);
      return;
    }
    out_ += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size();) {
      if (!is_escaped(text, i)) {
        ++i;
        continue;
      }
      out_.append(text.substr(from, i - from));
      append_escape(out_, dom::next_character(text, i));
      from = i;
    }
    out_.append(text.substr(from));
    out_ += '"';
  }

  std::string out_;
  int indent_;
  int depth_ = 0;
};

std::string print(const Json& json, int indent) {
  Printer printer(indent);
  printer.print(json);
  return printer.take();
}

Json file_json(std::string_view file) {
  Json object{{"file", file}};
  if (reader::valid_utf8_prefix(file).length < file.size()) object["file_base64"] = reader::encode_base64(file);
  return object;
}

Json id_json(const writer::RecordName& name) {
  if (const auto* text = std::get_if<std::string>(&name.id)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&name.id)) return *number;
  if (const auto* number = std::get_if<std::uint64_t>(&name.id)) return *number;
  return nullptr;
}

Json record_json(const writer::RecordName& name) {
  return Json{{"id", id_json(name)}, {"url", name.url ? Json(*name.url) : Json(nullptr)}};
}

Json archived_json(const writer::ArchivedName& name) {
  Json object = file_json(name.file);
  object["record"] = name.record;
  object["url"] = text_or_null(name.url);
  object["captured"] = text_or_null(name.captured);
  return object;
}

}  // namespace

std::string to_json(const Article& article, const JsonOptions& options) {
  Json object = Json::object();
  add_keys(object, article, options);
  return print(object, options.pretty ? kIndent : kOneLine);
}

std::span<const std::string_view> article_keys() {
  static constexpr auto kNames = [] {
    std::array<std::string_view, kKeys.size()> names;
    std::ranges::transform(kKeys, names.begin(), &Key::name);
    return names;
  }();
  return kNames;
}

namespace writer {

std::string_view reason_code(NoArticle reason) {
  switch (reason) {
    case NoArticle::kEmpty:
      return "empty";
    case NoArticle::kErrorPage:
      return "error-page";
    case NoArticle::kBotCheck:
      return "bot-check";
    case NoArticle::kLogin:
      return "login";
    case NoArticle::kConsent:
      return "consent";
    case NoArticle::kScriptOnly:
      return "script-only";
    case NoArticle::kNotProse:
      return "not-prose";
    case NoArticle::kTooShort:
      return "too-short";
    case NoArticle::kList:
      return "list";
    case NoArticle::kOther:
      break;
  }
  return "other";
}

std::string article_line(std::string_view file, const Article& article, const JsonOptions& options) {
  Json object = file_json(file);
  add_keys(object, article, options);
  return print(object, kOneLine);
}

std::string error_line(std::string_view file, std::string_view code, std::string_view message) {
  Json object = file_json(file);
  object["error"] = Json{{"code", code}, {"message", message}};
  return print(object, kOneLine);
}

std::string archived_line(const ArchivedName& name, const Article& article, const JsonOptions& options) {
  Json object = archived_json(name);
  add_keys(object, article, options, "canonical");
  return print(object, kOneLine);
}

std::string archived_error_line(const ArchivedName& name, std::string_view code, std::string_view message) {
  Json object = archived_json(name);
  object["error"] = Json{{"code", code}, {"message", message}};
  return print(object, kOneLine);
}

std::string read_string(std::string_view json) {
  std::size_t end = 1;
  while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2U : 1U;
  const Json value = Json::parse(json.substr(0, end + 1), nullptr, false);
  return value.is_string() ? value.get<std::string>() : "";
}

std::string archived_line_beginning(const ArchivedName& name) {
  std::string line = print(archived_json(name), kOneLine);
  line.back() = ',';
  return line;
}

std::string record_line(const RecordName& name, const Article& article, const JsonOptions& options) {
  Json object = record_json(name);
  add_keys(object, article, options, "canonical");
  return print(object, kOneLine);
}

std::string record_error_line(const RecordName& name, std::string_view code, std::string_view message) {
  Json object = record_json(name);
  object["error"] = Json{{"code", code}, {"message", message}};
  return print(object, kOneLine);
}

std::vector<std::pair<std::string, std::string>> plain_values(const Article& article, const JsonOptions& options) {
  std::vector<std::pair<std::string, std::string>> values;
  for (const Key* const key : wanted_keys(options)) {
    if (key->name == "paragraphs" || key->name == "blocks") continue;
    const Json value = key->value(article);
    if (!value.is_object()) values.emplace_back(key->name, print(value, kOneLine));
  }
  return values;
}

std::vector<std::pair<std::string, std::vector<std::string>>> text_values(const Article& article,
                                                                          const JsonOptions& options) {
  std::vector<std::pair<std::string, std::vector<std::string>>> values;
  for (const Key* const key : wanted_keys(options)) {
    auto& texts = values.emplace_back(key->name, std::vector<std::string>{}).second;
    const Json value = key->value(article);
    for (const Json& part : value.is_array() ? value : Json::array({value})) {
      if (part.is_string()) texts.push_back(part.get<std::string>());
      if (part.is_number()) texts.push_back(part.dump());
    }
  }
  return values;
}

std::string record_key(const RecordName& name) {
  const Json id = id_json(name);
  if (id.is_null()) return "";
  std::string json = print(id, kOneLine);
  if (!id.is_string()) return json;
  std::string key;
  for (std::size_t i = 1; i + 1 < json.size(); ++i) {
    if (json[i] == '\\' && json[i + 1] == '"') continue;  // a key has no quotes around it to keep apart
    if (json[i] == '\\') key += json[i++];
    key += json[i];
  }
  return key;
}

}  // namespace writer
}  // namespace newsclip
