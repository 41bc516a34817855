#include "reader/view_source.hpp"

#include <algorithm>
#include <array>

namespace newsclip::reader {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kHead = 4096;  // bytes within which such a page shows what it is

// Where the lines begin: behind the body's start tag in Firefox, at the table in Chrome and its kin.
std::size_t find_lines(std::string_view text) {
  const std::string_view head = text.substr(0, kHead);
  const std::size_t body = head.find("<body id=\"viewsource\"");
  if (body != kNone) return text.find('>', body);
  const std::size_t cell = head.find("<td class=\"line-number\"");
  const std::size_t table = head.substr(0, cell).rfind("<table");
  return cell == kNone || head.find("line-gutter-backdrop") == kNone || table == kNone ? kNone : text.find('>', table);
}

// The place after a tag: ">" in a quoted value does not end it.
std::size_t skip_tag(std::string_view text, std::size_t at) {
  for (char quote = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return at;
}

struct Escape {
  std::string_view written;
  std::string_view meant;
};

// All that browsers escape when they write text out.
constexpr std::array<Escape, 6> kEscapes{
    {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", "\u00a0"}}};

// Appends the character at `at`; gives the place after it.
std::size_t append_character(std::string_view text, std::size_t at, std::string& out) {
  for (const Escape& escape : kEscapes) {
    if (!text.substr(at).starts_with(escape.written)) continue;
    out += escape.meant;
    return at + escape.written.size();
  }
  out += text[at];
  return at + 1;
}

}  // namespace

std::optional<std::string> undo_view_source(std::string_view text) {
  std::size_t at = find_lines(text);
  if (at == kNone) return std::nullopt;
  ++at;
  std::string source;
  while (at < text.size()) {
    if (text[at] != '<') {
      at = append_character(text, at, source);
      continue;
    }
    if (text.substr(at).starts_with("</tr>")) source += '\n';
    at = skip_tag(text, at);
  }
  return source;
}

}  // namespace newsclip::reader
