#include "plain_text/paragraphs.hpp"

#include <algorithm>
#include <utility>

#include "text/characters.hpp"
#include "text/white_space.hpp"

namespace newsclip::plain_text {
namespace {

// No program wraps wider than this; longer lines are whole paragraphs.
constexpr std::size_t kWidestWrap = 240;
// Lines end this much before the width where the text has no spaces: one wide character, and a mark that may not begin
// a line.
constexpr std::size_t kSlack = 4;

char32_t last_character(std::string_view text) {
  std::size_t i = text.size();
  while (i > 0 && dom::is_trail_byte(text[i - 1])) --i;
  if (i > 0) --i;
  return i < text.size() ? dom::next_character(text, i) : 0;
}

char32_t first_character(std::string_view text) {
  std::size_t i = 0;
  return text.empty() ? 0 : dom::next_character(text, i);
}

bool ends_sentence(char32_t c) {
  return c == U'.' || c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?' || c == U'”' || c == U'」' ||
         c == U'؟' || c == U'।';
}

std::string_view first_word(std::string_view text) {
  std::size_t i = 0;
  if (text.empty()) return text;
  if (dom::is_cjk_or_fullwidth(dom::next_character(text, i))) return text.substr(0, i);
  while (i < text.size()) {
    std::size_t next = i;
    const char32_t c = dom::next_character(text, next);
    if (dom::is_space(c) || dom::is_cjk_or_fullwidth(c)) break;
    i = next;
  }
  return text.substr(0, i);
}

std::size_t line_end(const Line& line, bool in_columns) { return in_columns ? line.columns : line.characters; }

// The width that most wrapped lines end at, up to kSlack columns short of it, and how many do.
std::pair<std::size_t, std::size_t> fullest(const std::vector<Line>& lines, bool in_columns) {
  std::vector<std::size_t> counts(kWidestWrap + 1);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::size_t end = line_end(lines[i], in_columns);
    if (lines[i].text.empty() || lines[i + 1].text.empty() || lines[i + 1].bullet || end > kWidestWrap || end < 40)
      continue;
    ++counts[end];
  }
  std::size_t best = 0;
  std::size_t width = 0;
  for (std::size_t w = kSlack; w <= kWidestWrap; ++w) {
    std::size_t n = 0;
    for (std::size_t k = 0; k < kSlack; ++k) n += counts[w - k];
    if (n >= best && n > 0 && counts[w] > 0) {
      best = n;
      width = w;
    }
  }
  return {width, best};
}

// Whether lines that others follow end where sentences end: then they were not cut.
bool are_paragraphs(const std::vector<Line>& lines) {
  std::size_t ended = 0;
  std::size_t all = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].columns < 40 || lines[i].text.empty() || lines[i + 1].text.empty() || lines[i + 1].bullet) continue;
    ++all;
    ended += ends_sentence(last_character(lines[i].text)) ? 1U : 0U;
  }
  return all >= 2 && ended * 4 >= all * 3;
}

// The width that lines of words reach: the longest that some other line nearly reaches.
std::size_t ragged_width(const std::vector<Line>& lines) {
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lines[i].text.empty() && !lines[i + 1].text.empty() && !lines[i + 1].bullet) ends.push_back(lines[i].columns);
  }
  std::sort(ends.begin(), ends.end());
  constexpr std::size_t kUsual = 100;  // two lines of whole paragraphs may be as long as each other by chance
  for (std::size_t i = ends.size(); i-- > 0;) {
    if (ends[i] > kWidestWrap) continue;
    if (ends[i] < 40) return 0;
    const bool shared = i == 0 || ends[i - 1] + 12 >= ends[i];
    const bool often = i >= 3 && ends[i - 3] + 12 >= ends[i];
    if (ends[i] <= kUsual ? shared : often) return ends[i];
  }
  return 0;
}

void append_joined(std::string& text, std::string_view more) {
  const char32_t left = last_character(text);
  const char32_t right = first_character(more);
  const auto is_quote = [](char32_t c) { return c >= 0x2018 && c <= 0x201D; };  // of any script
  const bool cjk_left = dom::is_cjk_or_fullwidth(left) && !is_quote(left);
  const bool cjk_right = dom::is_cjk_or_fullwidth(right) && !is_quote(right);
  bool space = !cjk_left && !cjk_right;
  if (space) {
    // Inside a number of a text without spaces, and after a hyphen that parts a compound, nothing was taken out.
    const std::size_t tail_start = text.size() > 60 ? text.size() - 60 : 0;
    std::size_t cjk = 0;
    for (std::size_t i = tail_start; i < text.size();) cjk += dom::is_cjk(dom::next_character(text, i)) ? 1U : 0U;
    if (cjk >= 6) space = false;
    if (left == '-' && text.size() > 1 && text[text.size() - 2] != ' ') space = false;
  }
  if (left == 0xAD) {
    text.resize(text.size() - 2);
    space = false;
  }
  if (space) text += ' ';
  text += more;
}

// Marks that begin a line only because the line was cut before them.
bool cannot_begin(char32_t c) {
  return c == U'。' || c == U'，' || c == U'、' || c == U'；' || c == U'：' || c == U'！' || c == U'？' || c == U'”' ||
         c == U'）' || c == U'》' || c == U'」';
}

class Joiner {
 public:
  Joiner(Wrap wrap, bool markdown) : wrap_(wrap), markdown_(markdown) {}

  bool goes_on(const Line& before, const Line& line, const Line& start) const {
    if (before.text.empty() || line.text.empty() || line.bullet || line.row || line.wide_indent || line.heading != 0 ||
        before.heading != 0)
      return false;
    if (markdown_) return !before.row;
    if (start.bullet && line.indent <= start.indent) return false;
    if (!start.bullet && line.indent >= before.indent + 2) return false;
    if (wrap_.width == 0) return breaks_off(before);
    if (cannot_begin(first_character(line.text))) return true;
    if (line_end(before, wrap_.in_columns) > wrap_.width + kSlack) return false;
    const std::string_view word = first_word(line.text);
    const bool cjk = dom::is_cjk_or_fullwidth(first_character(word));
    const std::size_t need = cjk ? kSlack : column_width(word) + 1;
    return line_end(before, wrap_.in_columns) + need > wrap_.width;
  }

 private:
  // A long line without an end, in a text whose lines are paragraphs: the program that saved it has a longest line.
  static bool breaks_off(const Line& line) {
    constexpr std::size_t kLongLine = 200;
    return line.columns >= kLongLine && dom::is_cjk(last_character(line.text));
  }

  Wrap wrap_;
  bool markdown_;
};

// A page on one line: blocks were parted by two spaces, or a sentence's end and a space in a text without spaces.
std::vector<Line> split_long_line(const Line& line) {
  std::vector<Line> out;
  std::string_view rest = line.text;
  while (!rest.empty()) {
    std::size_t end = rest.size();
    for (std::size_t i = 0; i < rest.size();) {
      const std::size_t at = i;
      const char32_t c = dom::next_character(rest, i);
      const bool sentence = c == U'。' || c == U'！' || c == U'？' || c == U'”';
      if (rest.substr(at).starts_with("  ") || c == U'　' || (sentence && rest.substr(i).starts_with(' '))) {
        end = sentence ? i : at;
        break;
      }
    }
    Line part;
    part.text = dom::fold_space(rest.substr(0, end));
    if (!part.text.empty()) {
      out.push_back(std::move(part));
      out.emplace_back();
    }
    rest.remove_prefix(end);
    while (!rest.empty()) {
      std::size_t i = 0;
      if (!dom::is_space(dom::next_character(rest, i))) break;
      rest.remove_prefix(i);
    }
  }
  return out;
}

}  // namespace

Wrap estimate_wrap(const std::vector<Line>& lines) {
  const auto [columns, by_columns] = fullest(lines, true);
  const auto [characters, by_characters] = fullest(lines, false);
  std::size_t cjk_lines = 0;
  std::size_t others = 0;
  std::size_t too_long = 0;
  for (const Line& line : lines) {
    if (line.text.empty() || line.columns < 40) continue;
    ++(line.columns > line.characters + line.characters / 3 ? cjk_lines : others);
    too_long += line.columns > kWidestWrap ? 1U : 0U;
  }
  if (too_long * 3 > cjk_lines + others || are_paragraphs(lines)) return {};
  if (cjk_lines < others) return {ragged_width(lines), true};
  const bool in_columns = by_columns >= by_characters;
  const Wrap wrap{in_columns ? columns : characters, in_columns};
  // Where lines were cut, few are longer than the width that others reach.
  const auto longer = static_cast<std::size_t>(
      std::ranges::count_if(lines, [&](const Line& line) { return line_end(line, in_columns) > wrap.width + kSlack; }));
  return longer * 4 > std::max(by_columns, by_characters) ? Wrap{} : wrap;
}

std::vector<Item> join_lines(const std::vector<Line>& given, bool markdown) {
  std::vector<Line> lines = given;
  const auto filled = std::count_if(lines.begin(), lines.end(), [](const Line& l) { return !l.text.empty(); });
  constexpr std::size_t kLongLine = 300;  // columns; a page on so few lines was flattened
  if (filled <= 2) {
    std::vector<Line> parts;
    for (const Line& line : lines) {
      if (line.columns < kLongLine) {
        parts.push_back(line);
        continue;
      }
      for (Line& part : split_long_line(line)) parts.push_back(std::move(part));
    }
    lines = std::move(parts);
  }
  const Joiner joiner(estimate_wrap(lines), markdown);
  std::vector<Item> items;
  const Line* start = nullptr;
  bool blank = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.text.empty()) {
      blank = true;
      continue;
    }
    if (!blank && start != nullptr && joiner.goes_on(lines[i - 1], line, *start)) {
      append_joined(items.back().text, line.text);
      continue;
    }
    items.push_back({line.text, line.heading, line.bullet, line.link, line.row, blank});
    start = &line;
    blank = false;
  }
  return items;
}

}  // namespace newsclip::plain_text
