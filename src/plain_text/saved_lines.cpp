#include "plain_text/saved_lines.hpp"

#include <algorithm>
#include <array>

#include "plain_text/markdown.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"

namespace newsclip::plain_text {
namespace {

constexpr char32_t kIdeographicSpace = 0x3000;
constexpr std::string_view kBlanks = " \t";

// Dashes, quotes and the ellipsis take two columns on a terminal of East Asia; w3m counts them so. Its bullets take
// one.
bool is_wide_there(char32_t c) { return (c >= 0x2014 && c <= 0x201D) || c == 0x2026; }

bool is_wide(char32_t c) {
  return c >= 0x80 && ((dom::is_cjk_or_fullwidth(c) && !is_wide_there(c)) || c == kIdeographicSpace);
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\f"), text.size());
    std::string_view line = text.substr(0, end);
    while (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    out.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

bool is_address(std::string_view text) {
  const std::size_t scheme = text.find(':');
  if (text.find(' ') != std::string_view::npos || scheme == std::string_view::npos || scheme < 3) return false;
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(scheme),
                     [](char c) { return c >= 'a' && c <= 'z'; }) &&
         (text.substr(scheme).starts_with("://") || text.starts_with("javascript:") || text.starts_with("mailto:"));
}

// The number of "  12. http://…", a line of the list of addresses that lynx puts at the end; 0: the line is none.
std::size_t reference_number(std::string_view line) {
  constexpr std::size_t kMostDigits = 6;
  line = trim(line, kBlanks);
  std::size_t number = 0;
  std::size_t i = 0;
  for (; i < line.size() && i < kMostDigits && is_ascii_digit(line[i]); ++i) {
    number = number * 10 + static_cast<std::size_t>(line[i] - '0');
  }
  const std::string_view rest = line.substr(i);
  return i > 0 && rest.starts_with(". ") && is_address(rest.substr(2, rest.find(' ', 2) - 2)) ? number : 0;
}

// Where the list of addresses begins, with its one-word heading; the number of lines when there is none.
std::size_t references_begin(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kMostBetween = 4;  // lines over which an address runs on
  std::size_t found = lines.size();
  std::size_t number = 0;
  std::size_t between = 0;
  for (std::size_t i = lines.size(); i-- > 0;) {
    const std::string_view line = trim(lines[i], kBlanks);
    if (const std::size_t n = reference_number(line); n > 0) {
      found = i;
      number = n;
      between = 0;
      continue;
    }
    if (line.empty() || (line.find(' ') == std::string_view::npos && column_width(line) >= 40)) continue;
    if (number > 1 && ++between <= kMostBetween) continue;
    // Headings stand above ("Visible links:", then "References" at the margin).
    if (number != 1 || column_width(line) > 20) break;
    found = i;
    if (!lines[i].starts_with(' ')) break;
  }
  return found;
}

constexpr std::array<std::string_view, 8> kPictureEndings = {".jpg",  ".jpeg", ".png", ".gif",
                                                             ".webp", ".svg",  ".bmp", ".ico"};

// Such a name without its ending, as w3m cuts it: "8fc28b260fd17152".
bool is_random_name(std::string_view name) {
  constexpr std::size_t kLeast = 10;
  std::size_t digits = 0;
  for (const char c : name) {
    if (!is_ascii_alphanumeric(c) && std::string_view("-_.=/+").find(c) == std::string_view::npos) return false;
    digits += is_ascii_digit(c) ? 1U : 0U;
  }
  return name.size() >= kLeast && digits >= 3 && digits < name.size();
}

bool is_picture(std::string_view name) {
  // What links and lynx write for pictures without a text.
  if (name == "IMG" || name == "INLINE" || name == "LINK" || name == "EMBED") return true;
  if (is_random_name(name)) return true;
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::any_of(kPictureEndings.begin(), kPictureEndings.end(),
                     [&](std::string_view e) { return lower.ends_with(e); });
}

// Takes lynx's link numbers, which only rise, the addresses of Markdown's links, and pictures' names out of a line.
class MarkRemover {
 public:
  explicit MarkRemover(bool numbered) : numbered_(numbered) {}

  std::string clean(std::string_view line, bool& link) {
    std::string out;
    bool at_start = true;  // nothing but space so far
    for (std::size_t i = 0; i < line.size();) {
      if (line[i] == '[' || line[i] == '!' || line[i] == ']') {
        const std::size_t length = mark_length(line.substr(i), at_start, link);
        if (length > 0) {
          i += length;
          continue;
        }
      }
      at_start = at_start && (line[i] == ' ' || line[i] == '\t');
      out += line[i++];
    }
    return out;
  }

 private:
  // Hidden links are numbered too, so that some numbers are left out.
  static constexpr std::size_t kLongestStep = 30;
  static constexpr std::size_t kLongestMark = 300;

  std::size_t mark_length(std::string_view rest, bool at_start, bool& link) {
    if (rest.front() == ']') {
      const std::size_t address = address_length(rest.substr(1));
      return address > 0 ? 1 + address : 0;
    }
    const std::size_t open = rest.front() == '!' ? 1 : 0;
    if (open == 1 && !rest.substr(1).starts_with("[")) return 0;
    const std::size_t close = rest.substr(0, kLongestMark).find(']');
    if (close == std::string_view::npos) return 0;
    const std::string_view inside = rest.substr(open + 1, close - open - 1);
    if (open == 1) {  // ![picture](address)
      const std::size_t end = rest.substr(0, kLongestMark).find(')', close);
      return rest.substr(close + 1).starts_with("(") && end != std::string_view::npos ? end + 1 : 0;
    }
    if (is_picture(inside)) return close + 1;
    if (inside.starts_with("![") || address_length(rest.substr(close + 1)) > 0) {
      link = link || at_start;
      return 1;  // "](address)" goes when it is met
    }
    if (!numbered_ || inside.empty() || inside.size() > 5 || !std::all_of(inside.begin(), inside.end(), is_ascii_digit))
      return 0;
    std::size_t number = 0;
    for (const char c : inside) number = number * 10 + static_cast<std::size_t>(c - '0');
    if (number <= last_ || number > last_ + kLongestStep) return 0;
    last_ = number;
    link = link || at_start;
    return close + 1;
  }

  // "(/news/pier "Title")" behind a bracket.
  static std::size_t address_length(std::string_view rest) {
    if (!rest.starts_with('(')) return 0;
    const std::size_t end = rest.substr(0, kLongestMark).find(')');
    if (end == std::string_view::npos || end < 2) return 0;
    const std::string_view address = rest.substr(1, rest.substr(0, end).find(' ') - 1);
    const bool like = address.find_first_of("/#:.") != std::string_view::npos;
    return like ? end + 1 : 0;
  }

  bool numbered_;
  std::size_t last_ = 0;
};

// A field of a form, or nothing but bracketed names (pictures, buttons, font sizes).
bool is_form_or_pictures(std::string_view text) {
  if (text.find("____") != std::string_view::npos || text.starts_with("(BUTTON)") || text.starts_with("[ ]"))
    return true;
  if (text.find("[    ") != std::string_view::npos ||
      (text.starts_with('[') && text.find("   ]") != std::string_view::npos))
    return true;
  if (!text.starts_with('[') || !text.ends_with(']')) return false;
  constexpr std::size_t kLongestName = 30;
  std::size_t inside = 0;
  bool open = false;
  for (const char c : text) {
    if (c == '[') {
      open = true;
      inside = 0;
    } else if (c == ']') {
      open = false;
    } else if (!open && c != ' ') {
      return false;
    } else if (++inside > kLongestName || (open && c == ' ')) {
      return false;
    }
  }
  return true;
}

// What programs print of a page's head ("#[1]alternate" in lynx, "Link: canonical" in elinks), and templates' places.
bool is_page_mark(std::string_view raw, std::string_view text) {
  return trim(raw, kBlanks).starts_with("#[") || (text.starts_with("Link: ") && column_width(text) < 40) ||
         (text.starts_with("{{") && text.ends_with("}}")) || text == "[INS: :INS]" || text == "[DEL: :DEL]";
}

bool is_rule(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("-_=*~#| ") == std::string_view::npos;
}

constexpr std::array<std::string_view, 12> kBullets = {"•", "□", "■", "●", "○", "▪", "◦", "·", "*", "+", "-", "☆"};

// Takes a bullet off; a line may be nothing else.
bool take_bullet(std::string_view& text) {
  for (const std::string_view bullet : kBullets) {
    if (!text.starts_with(bullet)) continue;
    const std::string_view rest = text.substr(bullet.size());
    if (!rest.empty() && !rest.starts_with(' ') && !rest.starts_with('\t')) continue;
    text = trim(rest, kBlanks);
    return true;
  }
  return false;
}

// "*** Heading ***" as html2text writes it (h1 has the most stars), "## Heading" as its younger namesake does.
int take_heading(std::string_view& text) {
  for (const char mark : {'*', '#'}) {
    std::size_t n = 0;
    while (n < text.size() && text[n] == mark) ++n;
    const std::size_t least = mark == '*' ? 2 : 1;
    if (n < least || n > 6 || n >= text.size() || text[n] != ' ') continue;
    const std::string_view tail = text.substr(text.size() - n);
    const bool closed = tail.find_first_not_of(mark) == std::string_view::npos;
    if (mark == '*' && !closed) continue;
    text = trim(text.substr(n, text.size() - n - (closed ? n : 0)), kBlanks);
    return mark == '#' ? static_cast<int>(n) : static_cast<int>(std::clamp<std::size_t>(6 - n, 1, 6));
  }
  return 0;
}

// "Heading" and below it "=======" or "-------", as long as it.
void underline(std::string_view rule, bool markdown, std::vector<Line>& lines) {
  const char mark = rule.front();
  if (rule.find_first_not_of(mark) != std::string_view::npos || (mark != '=' && mark != '-')) return;
  std::size_t last = lines.size();
  if (markdown && last > 0 && lines[last - 1].text.empty()) --last;  // after a break
  if (last == 0 || (last > 1 && !lines[last - 2].text.empty())) return;
  Line& line = lines[last - 1];
  if (line.text.empty() || line.bullet || line.heading != 0) return;
  const std::size_t length = column_width(line.text);
  if (markdown || (rule.size() + 2 >= length && rule.size() <= length + 2)) line.heading = mark == '=' ? 1 : 2;
}

std::size_t take_indent(std::string_view& text, bool& wide) {
  std::size_t columns = 0;
  while (!text.empty()) {
    std::size_t i = 0;
    const char32_t c = dom::next_character(text, i);
    if (!dom::is_space(c)) break;
    wide = wide || c == kIdeographicSpace;
    columns += c == U'\t' ? 8U : c == kIdeographicSpace ? 2U : 1U;
    text.remove_prefix(i);
  }
  return columns;
}

// A quick look that spares most lines the decoding: wide characters begin at U+2018, whose first byte is E2.
bool may_have_wide(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE2; });
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !dom::is_trail_byte(c); }));
}

}  // namespace

bool has_wide(std::string_view text) {
  if (!may_have_wide(text)) return false;
  for (std::size_t i = 0; i < text.size();) {
    if (is_wide(dom::next_character(text, i))) return true;
  }
  return false;
}

std::size_t column_width(char32_t c, bool east_asian) {
  return is_wide(c) || (east_asian && is_wide_there(c)) ? 2U : 1U;
}

std::size_t column_width(std::string_view text) {
  if (!may_have_wide(text)) return count_characters(text);
  const bool east_asian = has_wide(text);
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) columns += column_width(dom::next_character(text, i), east_asian);
  return columns;
}

std::vector<Line> read_lines(std::string_view text, bool markdown) {
  const std::vector<std::string_view> raw = split(text);
  const std::size_t end = references_begin(raw);
  const bool numbered = end < raw.size() || text.find("[1]") < text.find("[2]");
  const std::vector<bool> rows = markdown ? table_rows(raw) : std::vector<bool>(raw.size());
  MarkRemover marks(numbered);
  std::vector<Line> lines;
  bool in_frame = false;
  for (std::size_t i = 0; i < end; ++i) {
    Line line;
    const std::string_view shown = raw[i].substr(0, raw[i].find_last_not_of(' ') + 1);  // cells of tables are padded
    line.columns = column_width(shown);
    line.characters = count_characters(shown);
    line.row = rows[i];
    const std::string unmarked = rows[i] ? read_row(raw[i]) : markdown ? undo_marks(raw[i]) : std::string(raw[i]);
    const std::string cleaned = marks.clean(unmarked, line.link);
    std::string_view rest = cleaned;
    line.indent = take_indent(rest, line.wide_indent);
    rest = trim(rest, kBlanks);
    if (rest.empty()) in_frame = false;
    if (rest.starts_with("IFRAME:") || rest.starts_with("FRAME:")) in_frame = true;
    const bool rule = is_rule(rest);
    if (rule) underline(rest, markdown, lines);
    if (in_frame || rule || is_form_or_pictures(rest) || is_page_mark(raw[i], rest)) rest = {};
    line.heading = take_heading(rest);
    line.bullet = line.heading == 0 && take_bullet(rest);
    if (is_address(rest)) rest = {};
    line.text = rest;
    lines.push_back(std::move(line));
    if (markdown && raw[i].ends_with("  ")) lines.emplace_back();  // a break that was meant
  }
  return lines;
}

}  // namespace newsclip::plain_text
