#include "writer/json.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace newsclip {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;
constexpr int kOneLine = -1;

Json fact(const std::optional<std::string>& value) { return value && !value->empty() ? Json(*value) : Json(nullptr); }

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

Json blocks_json(const std::vector<Block>& blocks) {
  Json list = Json::array();
  for (const Block& block : blocks) {
    Json entry{{"type", type_name(block.type)}};
    if (block.type == BlockType::kHeading) entry["level"] = block.level;
    entry["text"] = block.text;
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

void add_further_keys(Json& object, const Article& article, const char* address_key) {
  object["authors"] = article.authors;
  object["editors"] = article.editors;
  object["site"] = fact(article.site);
  object["section"] = article.section;
  object["language"] = fact(article.language);
  object[address_key] = fact(article.url);
  object["summary"] = fact(article.summary);
  object["image"] = fact(article.image);
  object["published"] = fact(article.published);
  object["modified"] = fact(article.modified);
  object["keywords"] = article.keywords;
  object["blocks"] = blocks_json(article.blocks);
  object["captions"] = article.captions;
  object["partial"] = partial_name(article.partial);
  object["confidence"] = two_decimals(article.confidence);
  object["charset"] =
      article.charset ? Json{{"name", article.charset->name}, {"from", article.charset->from}} : Json(nullptr);
  object["evidence"] = evidence_json(article.evidence);
}

void add_keys(Json& object, const Article& article, bool all, const char* address_key = "url") {
  object["title"] = fact(article.title);
  object["date"] = fact(article.date);
  object["source"] = fact(article.source);
  object["zone"] = fact(article.zone);
  Json paragraphs = Json::array();
  for (const Block& block : article.blocks) paragraphs.push_back(block.text);
  object["paragraphs"] = std::move(paragraphs);
  if (all) add_further_keys(object, article, address_key);
}

void append_escape(std::string& out, unsigned code_point) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\u";
  for (unsigned shift = 16; shift > 0; shift -= 4) out += kDigits[(code_point >> (shift - 4)) & 15U];
}

// Writes DEL, the C1 controls, the line and paragraph separators and the bidi embeddings and overrides as \u escapes:
// JSON allows them as they are, but terminals and line readers act on them. Outside strings JSON has none of them.
std::string with_safe_characters(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  std::size_t from = 0;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const auto byte = [&](std::size_t at) {
      return at < json.size() ? static_cast<unsigned char>(json[at]) : static_cast<unsigned char>(0);
    };
    unsigned code_point = 0;
    std::size_t length = 0;
    if (byte(i) == 0x7F) {
      code_point = 0x7F;
      length = 1;
    } else if (byte(i) == 0xC2 && byte(i + 1) >= 0x80 && byte(i + 1) <= 0x9F) {
      code_point = byte(i + 1);
      length = 2;
    } else if (byte(i) == 0xE2 && byte(i + 1) == 0x80 && byte(i + 2) >= 0xA8 && byte(i + 2) <= 0xAE) {
      code_point = 0x2000U + (byte(i + 2) & 0x3FU);
      length = 3;
    } else {
      continue;
    }
    out.append(json.substr(from, i - from));
    append_escape(out, code_point);
    from = i + length;
    i = from - 1;
  }
  out.append(json.substr(from));
  return out;
}

std::string print(const Json& json, int indent) {
  return with_safe_characters(json.dump(indent, ' ', false, Json::error_handler_t::replace));
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

}  // namespace

std::string to_json(const Article& article, const JsonOptions& options) {
  Json object = Json::object();
  add_keys(object, article, options.all);
  return print(object, options.pretty ? kIndent : kOneLine);
}

namespace writer {

std::string article_line(std::string_view file, const Article& article, bool all) {
  Json object{{"file", file}};
  add_keys(object, article, all);
  return print(object, kOneLine);
}

std::string error_line(std::string_view file, std::string_view code, std::string_view message) {
  return print(Json{{"file", file}, {"error", Json{{"code", code}, {"message", message}}}}, kOneLine);
}

std::string record_line(const RecordName& name, const Article& article, bool all) {
  Json object = record_json(name);
  add_keys(object, article, all, "canonical");
  return print(object, kOneLine);
}

std::string record_error_line(const RecordName& name, std::string_view code, std::string_view message) {
  Json object = record_json(name);
  object["error"] = Json{{"code", code}, {"message", message}};
  return print(object, kOneLine);
}

std::string record_key(const RecordName& name) {
  const Json id = id_json(name);
  if (id.is_null()) return "";
  const std::string json = print(id, kOneLine);
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
