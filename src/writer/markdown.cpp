// The article as CommonMark: every character of its text is shown as it is, whatever it means in Markdown.
#include <algorithm>
#include <span>

#include "newsclip/newsclip.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "writer/json.hpp"
#include "writer/marked_text.hpp"
#include "writer/shown_text.hpp"

namespace newsclip {
namespace {

using writer::MarkedText;
using writer::Piece;
using Blocks = std::span<const Block>;

constexpr int kDeepestHeading = 6;

// Whether the character has a meaning within a line. An underscore between letters has none.
bool is_markup(std::string_view line, std::size_t i) {
  const auto is_word = [line](std::size_t k) { return k < line.size() && is_ascii_alphanumeric(line[k]); };
  switch (line[i]) {
    case '_':
      return !(i > 0 && is_word(i - 1) && is_word(i + 1));
    case '&':
      return i + 1 < line.size() && (is_word(i + 1) || line[i + 1] == '#');
    default:
      return std::string_view("\\`*[]<~|").find(line[i]) != std::string_view::npos;
  }
}

// The character that would make a line the beginning of something else than text, the line's size where there is none:
// a list, a heading, a quote, a rule, the line below a heading, a table's.
std::size_t beginning_mark(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos) return line.size();
  if (std::string_view("#+-=>:").find(line[first]) != std::string_view::npos) return first;
  std::size_t i = first;
  while (i < line.size() && is_ascii_digit(line[i])) ++i;
  return i > first && i < line.size() && (line[i] == '.' || line[i] == ')') ? i : line.size();
}

// How many backticks stand together at most.
std::size_t longest_fence(std::string_view text) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// What is written of one line, and where it begins to be written.
class LineWriter {
 public:
  explicit LineWriter(const MarkedText& line) : line_(line), beginning_(beginning_mark(line.text)) {}

  // In a table a bar within code would end the cell, so that code is text there.
  std::string write(bool in_table) {
    const std::vector<Piece> all = writer::pieces(line_);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].kind == Piece::Kind::kText) {
        add_text(all[i].text);
      } else if (all[i].kind == Piece::Kind::kPicture) {
        add_picture(*all[i].span);
      } else if (all[i].kind == Piece::Kind::kClose) {
        close();
      } else if (all[i].span->type != SpanType::kCode) {
        open(*all[i].span, i + 1 < all.size() && all[i + 1].kind != Piece::Kind::kText);
      } else if (in_table || out_.ends_with('`')) {
        ends_.emplace_back();
      } else {
        i = add_code(all, i);
      }
    }
    return std::move(out_);
  }

 private:
  void add_text(std::string_view text) {
    const auto from = static_cast<std::size_t>(text.data() - line_.text.data());
    for (std::size_t i = from; i < from + text.size(); ++i) {
      if (i == beginning_ || is_markup(line_.text, i)) out_ += '\\';
      out_ += line_.text[i];
    }
  }

  // A mark that its neighbours would turn into text is left out: CommonMark opens and closes emphasis only beside white
  // space, punctuation and letters in certain ways.
  void open(const Span& span, bool mark_follows) {
    std::string end;
    if (span.type == SpanType::kLink) {
      add_bracket("[");
      end = "](" + destination(span.target) + ")";
    } else if (may_be_marked(span, mark_follows)) {
      end = span.type == SpanType::kStrong ? "**" : "_";
      if (!go_on_with(end)) out_ += end;
    }
    ends_.push_back(std::move(end));
  }

  void close() {
    out_ += ends_.back();
    if (!ends_.back().empty()) closed_at_ = out_.size();
    ends_.pop_back();
  }

  // Two marks of a kind side by side would be four signs: the first goes on.
  bool go_on_with(std::string_view mark) {
    if (closed_at_ != out_.size() || !out_.ends_with(mark)) return false;
    out_.resize(out_.size() - mark.size());
    return true;
  }

  bool may_be_marked(const Span& span, bool mark_follows) const {
    const std::string_view text = line_.text;
    const bool apart = is_apart_before(span.begin) && is_apart_behind(span.end);
    if (span.type == SpanType::kEmphasis || mark_follows) return apart;
    std::size_t first = span.begin, last = span.end;
    while (last > first + 1 && dom::is_trail_byte(text[last - 1])) --last;
    std::size_t at = last - 1;
    const bool ends_in_letter = dom::is_word_character(dom::next_character(text, at));
    return apart ||
           (dom::is_word_character(dom::next_character(text, first)) && ends_in_letter && !another_ends_at(span));
  }

  // Only what CommonMark, too, is sure to take for white space or punctuation; a mark written before is some.
  bool is_apart_before(std::size_t i) const {
    return i == 0 || line_.text[i - 1] == ' ' || is_ascii_sign(line_.text[i - 1]);
  }
  bool is_apart_behind(std::size_t i) const {
    return i == line_.text.size() || line_.text[i] == ' ' || is_ascii_sign(line_.text[i]);
  }
  static bool is_ascii_sign(char c) { return c > ' ' && c < 0x7F && c != '_' && !is_ascii_alphanumeric(c); }

  // Whether a span that begins where this one does, or later, ends with it: by where they begin, those stand around it.
  bool another_ends_at(const Span& span) const {
    const auto all = std::span(line_.spans);
    const auto place = static_cast<std::size_t>(&span - all.data());
    for (std::size_t i = place; i > 0 && all[i - 1].begin == span.begin; --i) {
      if (all[i - 1].end == span.end) return true;
    }
    for (std::size_t i = place + 1; i < all.size() && all[i].begin <= span.end; ++i) {
      if (all[i].end == span.end) return true;
    }
    return false;
  }

  // An exclamation mark before a link would make a picture of it.
  void add_bracket(std::string_view bracket) {
    if (out_.ends_with('!')) out_.insert(out_.size() - 1, 1, '\\');
    out_ += bracket;
  }

  void add_picture(const Span& picture) {
    out_ += "![";
    out_ += LineWriter({writer::shown_line(picture.label), {}}).write(true);
    out_ += "](" + destination(picture.target) + ")";
  }

  // Gives the place of the end of the code among the pieces.
  std::size_t add_code(const std::vector<Piece>& all, std::size_t i) {
    const Span& span = *all[i].span;
    const std::string_view code = std::string_view(line_.text).substr(span.begin, span.end - span.begin);
    const std::string fence(longest_fence(code) + 1, '`');
    const std::string_view space = code.starts_with('`') || code.ends_with('`') ? " " : "";
    out_.append(fence).append(space).append(code).append(space).append(fence);
    while (all[i].kind != Piece::Kind::kClose || all[i].span != &span) ++i;
    return i;
  }

  static std::string destination(std::string_view target) {
    std::string address = writer::encoded_address(target, "()*_[]");
    for (std::size_t i = address.find('&'); i != std::string::npos; i = address.find('&', i + 1)) {
      address.insert(i + 1, "amp;");
    }
    return address;
  }

  const MarkedText& line_;
  std::size_t beginning_;
  std::string out_;
  std::size_t closed_at_ = 0;      // the length of what was written when a mark ended last
  std::vector<std::string> ends_;  // of the open spans, "" where nothing was written
};

std::string escaped(const MarkedText& line, bool in_table = false) { return LineWriter(line).write(in_table); }

// All lines of a text, after the first behind `indent`; a line's end is one in the text that is shown.
std::string escaped_lines(const Block& block, std::string_view indent) {
  std::string out;
  for (const MarkedText& line : writer::split_marked(writer::marked_text(block), '\n')) {
    const std::string next = escaped(line);
    if (next.empty()) continue;
    if (!out.empty()) out.append("\\\n").append(indent);
    out += next;
  }
  return out;
}

std::string heading(const Block& block) {
  std::string text = escaped(writer::on_one_line(writer::marked_text(block)));
  if (text.ends_with('#')) text.insert(text.size() - 1, "\\");  // else they close the heading, and are gone
  return std::string(static_cast<std::size_t>(std::clamp(block.level, 1, kDeepestHeading)), '#') + ' ' + text + '\n';
}

std::string list(Blocks items) {
  std::string out;
  for (const Block& item : items) out += "- " + escaped_lines(item, "  ") + '\n';
  return out;
}

std::string quote(Blocks paragraphs) {
  std::string out;
  for (const Block& block : paragraphs) {
    if (!out.empty()) out += ">\n";
    out += "> " + escaped_lines(block, "> ") + '\n';
  }
  return out;
}

// Between two lines of more backticks than any line of the code has.
std::string code(const Block& block) {
  const std::string text = writer::shown_text(block.text);
  const std::string fence(std::max<std::size_t>(longest_fence(text), 2) + 1, '`');
  return fence + '\n' + text + (text.ends_with('\n') ? "" : "\n") + fence + '\n';
}

std::string table_row(const Block& row, std::size_t columns) {
  std::string out = "|";
  std::size_t count = 0;
  for (const MarkedText& cell : writer::split_marked(writer::marked_text(row), '\t')) {
    out += ' ' + escaped(writer::on_one_line(cell), true) + " |";
    ++count;
  }
  for (; count < columns; ++count) out += "  |";
  return out + '\n';
}

// The first row is the head, as a table of GitHub must have one.
std::string table(Blocks rows) {
  std::size_t columns = 0;
  for (const Block& row : rows)
    columns = std::max(columns, static_cast<std::size_t>(std::ranges::count(row.text, '\t')) + 1);
  std::string out = table_row(rows.front(), columns) + '|';
  for (std::size_t i = 0; i < columns; ++i) out += " --- |";
  out += '\n';
  for (const Block& row : rows.subspan(1)) out += table_row(row, columns);
  return out;
}

// Blocks of one type that stand together.
std::string section(Blocks blocks) {
  switch (blocks.front().type) {
    case BlockType::kListItem:
      return list(blocks);
    case BlockType::kQuote:
      return quote(blocks);
    case BlockType::kRow:
      return table(blocks);
    case BlockType::kHeading:
      return heading(blocks.front());
    case BlockType::kCode:
      return code(blocks.front());
    case BlockType::kParagraph:
      break;
  }
  return escaped_lines(blocks.front(), "") + '\n';
}

bool stand_together(BlockType type) {
  return type == BlockType::kListItem || type == BlockType::kQuote || type == BlockType::kRow;
}

// YAML takes JSON's texts and lists as they are.
std::string front_matter(const Article& article, const JsonOptions& options) {
  std::string out = "---\n";
  for (const auto& [key, value] : writer::plain_values(article, options))
    out.append(key).append(": ").append(value) += '\n';
  return out + "---\n";
}

}  // namespace

std::string to_markdown(const Article& article, const JsonOptions& options) {
  if (!has_article(article)) return "";
  std::string out = front_matter(article, options);
  const Blocks blocks = article.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::size_t count = stand_together(blocks[i].type) ? writer::run_length(article.blocks, i) : 1;
    out += '\n' + section(blocks.subspan(i, count));
    i += count;
  }
  return out;
}

}  // namespace newsclip
