#include "plain_text/prose.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "plain_text/saved_lines.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"

namespace newsclip::plain_text {
namespace {

constexpr std::string_view kEdges = " \t\r\n";

bool is_name(char c) { return is_ascii_alphanumeric(c) || c == '_'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Calls `take` with each line without the blanks around it; stops where it gives false.
template <typename Take>
void for_each_line(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!take(trim(text.substr(0, end), kEdges))) return;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_object(std::string_view text) {
  if (text.empty() || text.front() != '{') return false;
  const std::string_view rest = trim(text.substr(1), kEdges);
  return rest.starts_with('"') || rest.starts_with('}');
}

// JSON: an object, or an array of objects, arrays or texts; one, or one a line.
bool is_json(std::string_view text) {
  if (!text.starts_with('[')) return is_object(text);
  const std::string_view rest = trim(text.substr(1), kEdges);
  return is_object(rest) || ((rest.starts_with('"') || rest.starts_with('[')) && text.ends_with(']'));
}

// Nearly all lines have as many of a separator as the first one.
bool has_columns(std::string_view text, char separator) {
  constexpr std::size_t kFewestRows = 5;
  std::size_t columns = 0, alike = 0, all = 0;
  for_each_line(text, [&](std::string_view line) {
    if (line.empty()) return true;
    const auto count = static_cast<std::size_t>(std::ranges::count(line, separator));
    if (all++ == 0) columns = count;
    alike += count == columns ? 1U : 0U;
    return columns >= 2;
  });
  return columns >= 2 && all >= kFewestRows && alike * 10 >= all * 9;
}

// Bytes of an address that begins at `i`, 0 where none does: its marks are no code.
std::size_t address_length(std::string_view line, std::size_t i) {
  const std::string_view rest = line.substr(i);
  if (!rest.starts_with("http://") && !rest.starts_with("https://")) return 0;
  return std::min(rest.find_first_of(" \t<>\"'"), rest.size());
}

bool is_operator(char c, char next) {
  constexpr std::array<std::string_view, 17> kOperators = {
      "==", "!=", "=>", "->", "::", "&&", "||", "+=", "-=", ":=", "<=", ">=", "</", "/>", "$(", "${", "%s"};
  return std::ranges::any_of(kOperators, [&](std::string_view op) { return op[0] == c && op[1] == next; });
}

// Whether what follows a comma after a quotation mark goes on as a list of such texts, or ends.
bool is_listed(std::string_view rest) { return rest.empty() || rest.starts_with(" \"") || rest.starts_with("  "); }

// Whether the mark at `i`, with what stands beside it, is one of code, markup or records and none of sentences.
bool is_code_mark(std::string_view line, std::size_t i) {
  const char c = line[i];
  const char before = i > 0 ? line[i - 1] : ' ';
  const char next = i + 1 < line.size() ? line[i + 1] : ' ';
  switch (c) {
    case '{':
    case '}':
    case '\\':
      return true;
    case '(':
      return is_name(before);
    case '[':
      return is_name(before) && !is_ascii_digit(next);  // a note's number stands close to its word
    case '_':
      return is_name(before) && is_name(next);
    case '<':
      return is_ascii_letter(next);
    case '$':
      return is_ascii_letter(next);
    case '=':
      return (is_name(before) || is_blank(before)) && (is_name(next) || is_blank(next) || next == '"');
    case ':':
      return before == '"' && i > 1;
    case ',':
      if (before == '"' && is_listed(line.substr(i + 1))) return true;
      return (is_ascii_letter(before) || before == '"') && (is_ascii_letter(next) || next == '"');
    case '/':
      return is_blank(before) && (is_ascii_letter(next) || next == '/');
    case '\'':
      return before == '(';
    case ';':
      return i + 1 == line.size();
    default:
      return false;
  }
}

struct LineTraits {
  std::size_t columns = 0;
  std::size_t words = 0;
  std::size_t digits = 0;
  std::size_t marks = 0;         // of code
  std::size_t early_digits = 0;  // among the first columns
  std::size_t blanks = 0;
  bool ascii = true;
  bool ends_sentence = false;
};

bool ends_sentence(std::string_view line) {
  while (!line.empty() && (line.back() == '"' || line.back() == '\'' || line.back() == ')')) line.remove_suffix(1);
  if (line.empty()) return false;
  return line.back() == '.' || line.back() == '!' || line.back() == '?' || (line.back() & 0x80) != 0;
}

LineTraits read_line(std::string_view line) {
  constexpr std::size_t kStamp = 24;  // columns that a time and what stands around it take
  LineTraits t;
  bool in_word = false;
  t.columns = column_width(line);
  t.ends_sentence = ends_sentence(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (const std::size_t address = address_length(line, i)) {
      i += address - 1;
      t.columns -= std::min(t.columns, address);
      in_word = false;
      continue;
    }
    const char c = line[i];
    const bool word = is_ascii_letter(c) || (c & 0x80) != 0;
    t.ascii = t.ascii && (c & 0x80) == 0;
    t.blanks += is_blank(c) ? 1U : 0U;
    t.words += word && !in_word ? 1U : 0U;
    in_word = word || (in_word && c == '\'');
    t.digits += is_ascii_digit(c) ? 1U : 0U;
    t.early_digits += i < kStamp && is_ascii_digit(c) ? 1U : 0U;
    if (word || is_blank(c) || is_ascii_digit(c)) continue;
    if (i + 1 < line.size() && is_operator(c, line[i + 1])) {
      ++t.marks;
      ++i;
    } else {
      t.marks += is_code_mark(line, i) ? 1U : 0U;
    }
  }
  return t;
}

// Weighs the lines. What stands inside comments, quoted blocks of text and changes belongs to the code around it.
class Scales {
 public:
  explicit Scales(std::string_view text) {
    std::size_t quotes = 0;
    for (std::size_t i = text.find(kQuotes); i != std::string_view::npos; i = text.find(kQuotes, i + 3)) ++quotes;
    quotes_closed_ = quotes % 2 == 0;
  }

  void add(std::string_view line) {
    const bool was_numbered = std::exchange(after_number_sign_, line.starts_with('#'));
    if (line.empty() || skip_documentation(line)) return;
    if (is_inside(line) || (was_numbered && after_number_sign_) || line.starts_with("//") || line.starts_with("#!")) {
      code_ += column_width(line);
      return;
    }
    weigh(read_line(line));
  }

  bool favour_prose() const { return prose_ >= code_; }

 private:
  static constexpr std::string_view kQuotes = "\"\"\"";

  // Code between fences in Markdown, and the documentation of Perl, say nothing about the rest.
  bool skip_documentation(std::string_view line) {
    if (line.starts_with("```") || line.starts_with("~~~")) {
      fenced_ = !fenced_;
      return true;
    }
    if (line.size() > 1 && line[0] == '=' && is_ascii_letter(line[1])) {
      documentation_ = !line.starts_with("=cut");
      return true;
    }
    return fenced_ || documentation_;
  }

  bool is_inside(std::string_view line) {
    if (line.starts_with("@@ -")) changes_ = true;
    const bool begins = line.starts_with("/*");
    const bool inside = comment_ || quoted_ || begins || changes_;
    if (begins || comment_) comment_ = line.find("*/") == std::string_view::npos;
    if (!quotes_closed_) return inside;
    bool toggled = false;
    for (std::size_t i = line.find(kQuotes); i != std::string_view::npos; i = line.find(kQuotes, i + 3)) {
      quoted_ = !quoted_;
      toggled = true;
    }
    return inside || toggled;
  }

  void weigh(const LineTraits& line) {
    constexpr std::size_t kColumnsOfMark = 40;  // a mark of code stands for so much of it
    constexpr std::size_t kShortest = 24;       // columns that a line of code stands for
    constexpr std::size_t kFewestWords = 4;
    constexpr std::size_t kWide = 24;      // columns of text without spaces
    constexpr std::size_t kUnbroken = 20;  // columns for each blank: no language has such words
    const bool stamped = line.early_digits >= 6 && !line.ends_sentence;
    const bool encoded =
        line.ascii && line.words > 0 && line.columns >= 2 * kUnbroken && line.blanks * kUnbroken < line.columns;
    const bool marked = line.marks > 0 && line.marks * kColumnsOfMark >= line.columns;
    if (marked || stamped || encoded) {
      code_ += std::max(line.columns, kShortest);
    } else if (line.digits * 5 >= line.columns * 2) {
      code_ += line.columns;
    } else if (line.words >= kFewestWords || line.columns >= kWide) {
      prose_ += line.columns;
    }
  }

  std::size_t prose_ = 0, code_ = 0;  // columns
  bool quotes_closed_ = false;
  bool after_number_sign_ = false;
  bool fenced_ = false, documentation_ = false;
  bool comment_ = false, quoted_ = false, changes_ = false;
};

}  // namespace

bool reads_like_prose(std::string_view text) {
  const std::string_view all = trim(text, kEdges);
  if (is_json(all)) return false;
  for (const char separator : {',', ';', '\t', '|'}) {
    if (has_columns(all, separator)) return false;
  }
  Scales scales(all);
  for_each_line(all, [&](std::string_view line) {
    scales.add(line);
    return true;
  });
  return scales.favour_prose();
}

}  // namespace newsclip::plain_text
