#include "plain_text/is_text_page.hpp"

#include <string>

#include "dom/tag.hpp"
#include "text/ascii.hpp"

namespace newsclip::plain_text {
namespace {

// The names of elements are short; a longer run of letters is none.
constexpr std::size_t kLongestName = 12;

// Whether a start or end tag, a comment or a doctype begins at text[i], which is "<".
bool tag_begins(std::string_view text, std::size_t i) {
  const std::string_view rest = text.substr(i + 1);
  if (rest.starts_with("!--")) return true;
  std::size_t k = rest.starts_with("/") || rest.starts_with("!") ? 1 : 0;
  std::string name;
  while (k < rest.size() && name.size() <= kLongestName && is_ascii_alphanumeric(rest[k])) {
    name += to_ascii_lower(rest[k++]);
  }
  if (rest.starts_with("!")) return name == "doctype";
  if (name.empty() || dom::find_tag(name) == dom::Tag::kUnknown || k >= rest.size()) return false;
  const char next = rest[k];
  if (next == '>' || next == '/') return true;
  if (next != ' ' && next != '\t' && next != '\n' && next != '\r') return false;
  // "a <b c" in a formula has no end; attributes do.
  const std::size_t end = rest.find_first_of("<>", k);
  return end != std::string_view::npos && rest[end] == '>' &&
         rest.substr(k, end - k).find('=') != std::string_view::npos;
}

}  // namespace

bool looks_like_text_page(std::string_view text) {
  for (std::size_t i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1)) {
    if (tag_begins(text, i)) return false;
  }
  return true;
}

}  // namespace newsclip::plain_text
