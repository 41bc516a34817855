#include "reader/encodings/prescan.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.hpp"

namespace newsclip::reader {
namespace {

constexpr std::size_t kStandardLimit = 1024;
constexpr std::size_t kLateLimit = 16 * 1024;
constexpr std::size_t kHeadLimit = 512 * 1024;
constexpr std::size_t kLanguageLimit = 8 * 1024;
// Attributes on one tag are few; a hostile page repeats them.
constexpr std::size_t kMaxAttributes = 64;

bool is_space(char c) { return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' '; }

// Whether `text` has `word` (lower case) at `at`, in any case.
bool at_word(std::string_view text, std::size_t at, std::string_view word) {
  if (at > text.size() || text.size() - at < word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char wanted, char found) { return wanted == to_ascii_lower(found); });
}

struct Attribute {
  std::string name;
  std::string value;
};

// The standard's "get an attribute": moves `at` behind one attribute; nullopt at the end of the tag or of the text.
std::optional<Attribute> next_attribute(std::string_view text, std::size_t& at) {
  while (at < text.size() && (is_space(text[at]) || text[at] == '/')) ++at;
  if (at >= text.size() || text[at] == '>') return std::nullopt;
  const std::size_t name_begin = at;
  while (at < text.size() && !is_space(text[at]) && text[at] != '/' && text[at] != '>' &&
         (text[at] != '=' || at == name_begin)) {
    ++at;
  }
  Attribute attribute{lowered(text.substr(name_begin, at - name_begin)), {}};
  std::size_t value = at;
  while (value < text.size() && is_space(text[value])) ++value;
  if (value >= text.size() || text[value] != '=') return attribute;
  ++value;
  while (value < text.size() && is_space(text[value])) ++value;
  at = value;
  if (at >= text.size()) return attribute;
  const char quote = text[at];
  if (quote == '"' || quote == '\'') {
    const std::size_t close = text.find(quote, at + 1);
    const std::size_t end = std::min(close, text.size());
    attribute.value = lowered(text.substr(at + 1, end - at - 1));
    at = close == std::string_view::npos ? text.size() : close + 1;
    return attribute;
  }
  while (at < text.size() && !is_space(text[at]) && text[at] != '>') ++at;
  attribute.value = lowered(text.substr(value, at - value));
  return attribute;
}

// The standard's "extracting a character encoding from a meta element", of lower-cased content.
std::string_view charset_in_content(std::string_view content) {
  constexpr std::string_view kCharset = "charset";
  std::size_t at = 0;
  while ((at = content.find(kCharset, at)) != std::string_view::npos) {
    at += kCharset.size();
    while (at < content.size() && is_space(content[at])) ++at;
    if (at >= content.size() || content[at] != '=') continue;
    ++at;
    while (at < content.size() && is_space(content[at])) ++at;
    if (at >= content.size()) return {};
    const char quote = content[at];
    if (quote == '"' || quote == '\'') {
      const std::size_t close = content.find(quote, at + 1);
      return close == std::string_view::npos ? std::string_view{} : content.substr(at + 1, close - at - 1);
    }
    const std::size_t end = std::min(content.find_first_of("\t\n\f\r ;", at), content.size());
    return content.substr(at, end - at);
  }
  return {};
}

std::optional<Encoding> encoding_in_page(std::string_view label) {
  std::optional<Encoding> encoding = encoding_for_label(label);
  if (encoding == Encoding::kUtf16be || encoding == Encoding::kUtf16le) return Encoding::kUtf8;
  if (encoding == Encoding::kXUserDefined) return Encoding::kWindows1252;
  return encoding;
}

struct Meta {
  std::optional<Encoding> encoding;
  std::string language;
};

// Reads the attributes of a <meta> from `at` on.
Meta read_meta(std::string_view text, std::size_t& at) {
  bool got_pragma = false;
  bool is_language = false;
  std::optional<bool> need_pragma;
  Meta meta;
  std::string content;
  std::array<std::string, 3> seen;  // of the standard's attribute list only these three names matter
  std::size_t count = 0;
  while (std::optional<Attribute> attribute = next_attribute(text, at)) {
    if (++count > kMaxAttributes) break;
    const std::size_t slot = attribute->name == "http-equiv" ? 0 : attribute->name == "content" ? 1 : 2;
    if (slot == 2 && attribute->name != "charset") continue;
    if (!seen[slot].empty()) continue;
    seen[slot] = attribute->name;
    if (slot == 0) {
      got_pragma = attribute->value == "content-type";
      is_language = attribute->value == "content-language";
    } else if (slot == 1) {
      content = attribute->value;
      const std::string_view label = charset_in_content(content);
      if (!label.empty() && !meta.encoding) {
        meta.encoding = encoding_in_page(label);
        if (meta.encoding) need_pragma = true;
      }
    } else {
      meta.encoding = encoding_in_page(attribute->value);
      need_pragma = false;
    }
  }
  if (!need_pragma || (*need_pragma && !got_pragma)) meta.encoding.reset();
  if (is_language) meta.language = content;
  return meta;
}

// Elements whose content is text, where a "<meta" is no tag. The standard's prescan does not know them; the parser
// does.
constexpr std::array<std::string_view, 7> kTextElements = {"script",  "style", "title", "textarea",
                                                           "noembed", "xmp",   "iframe"};

// Walks over the tags of `text` from `at`. `late` is what the parser still meets after the prescan.
std::optional<Encoding> find_meta(std::string_view text, std::size_t at, bool late) {
  while ((at = text.find('<', at)) != std::string_view::npos) {
    if (text.substr(at, 4) == "<!--") {
      // "<!-->" is a whole comment: its dashes may be the opening ones.
      const std::size_t close = text.find("-->", at + 2);
      if (close == std::string_view::npos) return std::nullopt;
      at = close + 3;
      continue;
    }
    if (at_word(text, at + 1, "meta") && at + 5 < text.size() && (is_space(text[at + 5]) || text[at + 5] == '/')) {
      at += 5;
      if (const Meta meta = read_meta(text, at); meta.encoding) return meta.encoding;
      continue;
    }
    const bool closing = at + 1 < text.size() && text[at + 1] == '/';
    const std::size_t name = at + (closing ? 2U : 1U);
    if (name < text.size() && is_ascii_letter(text[name])) {
      if (late && !closing && at_word(text, name, "body") && at >= kLateLimit) return std::nullopt;
      std::size_t end = name;
      while (end < text.size() && !is_space(text[end]) && text[end] != '>' && (!late || text[end] != '/')) ++end;
      at = end;
      for (std::size_t i = 0; i < kMaxAttributes && next_attribute(text, at); ++i) {
      }
      if (late && !closing) {
        const std::string tag = lowered(text.substr(name, std::min<std::size_t>(end - name, 10)));
        if (std::find(kTextElements.begin(), kTextElements.end(), tag) != kTextElements.end()) {
          const std::size_t close = text.find("</", at);
          at = close;
          while (at != std::string_view::npos && !at_word(text, at + 2, tag)) at = text.find("</", at + 2);
          if (at == std::string_view::npos) return std::nullopt;
        }
      }
      continue;
    }
    if (name < text.size() && (text[at + 1] == '!' || closing || text[at + 1] == '?')) {
      at = text.find('>', at);
      if (at == std::string_view::npos) return std::nullopt;
    }
    ++at;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Encoding> meta_encoding(std::string_view bytes) {
  if (const auto encoding = find_meta(bytes.substr(0, kStandardLimit), 0, false)) return encoding;
  if (bytes.size() <= kStandardLimit) return std::nullopt;
  return find_meta(bytes.substr(0, kHeadLimit), 0, true);
}

std::optional<Encoding> xml_encoding(std::string_view bytes) {
  if (bytes.substr(0, 5) != "<?xml") return std::nullopt;
  const std::size_t end = bytes.substr(0, kStandardLimit).find('>');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view declaration = bytes.substr(0, end);
  std::size_t at = declaration.find("encoding");
  if (at == std::string_view::npos) return std::nullopt;
  at += 8;
  const auto skip_controls = [&] {
    while (at < declaration.size() && static_cast<unsigned char>(declaration[at]) <= 0x20) ++at;
  };
  skip_controls();
  if (at >= declaration.size() || declaration[at] != '=') return std::nullopt;
  ++at;
  skip_controls();
  if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\'')) return std::nullopt;
  const std::size_t close = declaration.find(declaration[at], at + 1);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string_view label = declaration.substr(at + 1, close - at - 1);
  if (std::any_of(label.begin(), label.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20; })) {
    return std::nullopt;
  }
  std::optional<Encoding> encoding = encoding_for_label(label);
  if (encoding == Encoding::kUtf16be || encoding == Encoding::kUtf16le) return Encoding::kUtf8;
  return encoding;
}

std::string language_hint(std::string_view bytes) {
  const std::string_view text = bytes.substr(0, kLanguageLimit);
  std::size_t at = 0;
  while ((at = text.find('<', at)) != std::string_view::npos) {
    ++at;
    const bool is_html = at_word(text, at, "html");
    if (!is_html && !at_word(text, at, "meta")) continue;
    at += 4;
    if (at >= text.size() || !is_space(text[at])) continue;
    if (!is_html) {
      if (Meta meta = read_meta(text, at); !meta.language.empty()) return meta.language;
      continue;
    }
    for (std::size_t i = 0; i < kMaxAttributes; ++i) {
      std::optional<Attribute> attribute = next_attribute(text, at);
      if (!attribute) break;
      if ((attribute->name == "lang" || attribute->name == "xml:lang") && !attribute->value.empty())
        return attribute->value;
    }
  }
  return {};
}

}  // namespace newsclip::reader
