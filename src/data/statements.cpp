#include "data/statements.hpp"

#include <algorithm>

#include "dom/document.hpp"
#include "dom/visible_text.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"

namespace newsclip::extract {
namespace {

// No page needs more; a page made to cost time gets no further.
constexpr std::size_t kMostEvidence = 2000;
// A value beyond this is no headline, name or summary.
constexpr std::size_t kLongestValue = 5000;

bool is_alnum(char c) { return is_ascii_alphanumeric(c); }

// Whether "&name;" or "&#1;" stands in the text.
bool has_entity(std::string_view text) {
  constexpr std::size_t kLongestReference = 32;
  for (std::size_t i = text.find('&'); i != std::string_view::npos; i = text.find('&', i + 1)) {
    std::size_t end = i + 1;
    if (end < text.size() && text[end] == '#') ++end;
    const std::size_t start = end;
    while (end < text.size() && end - start < kLongestReference && is_alnum(text[end])) ++end;
    if (end > start && end < text.size() && text[end] == ';') return true;
  }
  return false;
}

bool has_tag(std::string_view text) {
  for (std::size_t i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1)) {
    if (i + 1 == text.size()) break;
    if (is_ascii_letter(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!') return true;
  }
  return false;
}

std::string read_as_html(std::string_view text) {
  const dom::Document document = dom::Document::parse(text);
  return dom::visible_text(document, 0);
}

bool names_something(Fact fact) {
  switch (fact) {
    case Fact::kImage:
    case Fact::kUrl:
    case Fact::kBaseUrl:
      return false;
    default:
      return true;
  }
}

}  // namespace

std::string_view trim_ascii(std::string_view text) { return trim(text, kAsciiSpace); }

std::string lower_ascii(std::string_view text) { return lowered(trim_ascii(text)); }

bool is_address(std::string_view text) {
  text = trim_ascii(text);
  return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//") ||
         text.starts_with("www.");
}

std::string clean_value(std::string_view raw) {
  raw = raw.substr(0, kLongestValue);
  if (raw.find('&') == std::string_view::npos && raw.find('<') == std::string_view::npos) return dom::fold_space(raw);
  std::string text = has_tag(raw) || has_entity(raw) ? read_as_html(raw) : dom::fold_space(raw);
  return has_entity(text) ? read_as_html(text) : text;
}

void StatementCollector::add(Fact fact, std::string_view raw, std::string_view origin, Belonging belonging,
                             Agent agent) {
  if (list_.size() >= kMostEvidence || raw.empty()) return;
  std::string value;
  if (names_something(fact)) {
    if (is_address(raw)) return;
    value = clean_value(raw);
  } else {
    value = trim_ascii(raw.substr(0, kLongestValue));
    if (value.find(' ') != std::string::npos || value.find_first_of("/.") == std::string::npos) return;
  }
  static constexpr std::string_view kNothing[] = {"null",  "undefined", "none", "n/a", "[object object]",
                                                  "false", "nan"};
  if (value.empty()) return;
  if (fact != Fact::kFreeAccess && value.size() < 16 && std::ranges::count(kNothing, lower_ascii(value)) > 0) return;
  list_.push_back({fact, belonging, agent, std::move(value), std::string(origin)});
}

void StatementCollector::add_parts(Fact fact, std::string_view raw, std::string_view origin, Belonging belonging) {
  static constexpr std::string_view kSeparators[] = {",", ";", "|", "，", "、", "；"};
  const std::string text = clean_value(raw);
  std::string_view rest = text;
  while (!rest.empty()) {
    std::size_t cut = rest.size();
    std::size_t length = 0;
    for (const std::string_view separator : kSeparators) {
      const std::size_t at = rest.substr(0, cut).find(separator);
      if (at == std::string_view::npos) continue;
      cut = at;
      length = separator.size();
    }
    add(fact, trim_ascii(rest.substr(0, cut)), origin, belonging);
    rest.remove_prefix(cut + length);
  }
}

}  // namespace newsclip::extract
