// The article as a document of its own: what is not written here by name, no page can put into it.
#include <algorithm>
#include <span>

#include "newsclip/newsclip.hpp"
#include "text/right_to_left.hpp"
#include "writer/marked_text.hpp"
#include "writer/markup_text.hpp"
#include "writer/shown_text.hpp"

namespace newsclip {
namespace {

using BlockRun = std::span<const Block>;

std::string escaped_html(std::string_view text) {
  std::string out;
  for (const char c : writer::shown_text(text)) {
    const std::string_view entity = writer::entity_of(c);
    if (entity.empty()) {
      out += c;
    } else {
      out += entity;
    }
  }
  return out;
}

std::string element(std::string_view name, std::string_view content) {
  std::string out;
  out.append("<").append(name).append(">").append(content).append("</").append(name).append(">\n");
  return out;
}

std::string tag(const Span& span, bool closing) {
  switch (span.type) {
    case SpanType::kLink:
      return closing ? "</a>" : "<a href=\"" + escaped_html(writer::encoded_address(span.target)) + "\">";
    case SpanType::kStrong:
      return closing ? "</strong>" : "<strong>";
    case SpanType::kEmphasis:
      return closing ? "</em>" : "<em>";
    case SpanType::kCode:
      return closing ? "</code>" : "<code>";
    case SpanType::kPicture:
      break;
  }
  return "<img src=\"" + escaped_html(writer::encoded_address(span.target)) + "\" alt=\"" + escaped_html(span.label) +
         "\">";
}

// Whoever makes an article himself may give a target that is no address of a page.
bool may_be_followed(const Span& span) {
  const auto begins = [&span](std::string_view scheme) { return span.target.starts_with(scheme); };
  if (span.type != SpanType::kLink && span.type != SpanType::kPicture) return true;
  return begins("https://") || begins("http://") || (span.type == SpanType::kLink && begins("mailto:"));
}

std::string inline_html(const writer::MarkedText& text) {
  std::string out;
  for (const writer::Piece& piece : writer::pieces(text)) {
    if (piece.span == nullptr) {
      out += escaped_html(piece.text);
    } else if (may_be_followed(*piece.span)) {
      out += tag(*piece.span, piece.kind == writer::Piece::Kind::kClose);
    }
  }
  return out;
}

std::string with_breaks(const writer::MarkedText& text) {
  std::string out;
  for (const writer::MarkedText& line : writer::split_marked(text, '\n')) {
    if (!out.empty()) out += "<br>\n";
    out += inline_html(line);
  }
  return out;
}

// Below the headline, which alone is of the first level.
std::string heading_element(const Block& block) {
  constexpr int kHighest = 2, kLowest = 6;
  return element('h' + std::to_string(std::clamp(block.level, kHighest, kLowest)),
                 inline_html(writer::on_one_line(writer::marked_text(block))));
}

std::string each(BlockRun blocks, std::string_view name) {
  std::string out;
  for (const Block& block : blocks) out += element(name, with_breaks(writer::marked_text(block)));
  return out;
}

std::string table_element(BlockRun rows) {
  std::string out;
  for (const Block& row : rows) {
    std::string cells;
    for (const writer::MarkedText& cell : writer::split_marked(writer::marked_text(row), '\t')) {
      cells += "<td>" + with_breaks(cell) + "</td>";
    }
    out += element("tr", cells);
  }
  return element("table", '\n' + out);
}

std::string run_of_blocks(BlockRun blocks) {
  switch (blocks.front().type) {
    case BlockType::kHeading: {
      std::string out;
      for (const Block& block : blocks) out += heading_element(block);
      return out;
    }
    case BlockType::kListItem:
      return element("ul", '\n' + each(blocks, "li"));
    case BlockType::kQuote:
      return element("blockquote", '\n' + each(blocks, "p"));
    case BlockType::kRow:
      return table_element(blocks);
    case BlockType::kCode: {
      std::string out;
      for (const Block& block : blocks) out += element("pre", "<code>" + escaped_html(block.text) + "</code>");
      return out;
    }
    case BlockType::kParagraph:
      break;
  }
  return each(blocks, "p");
}

// ` lang="ar" dir="rtl"`, "" where the language is not known.
std::string language_attributes(const Article& article) {
  const std::string language = article.language.value_or("");
  if (!writer::is_language_tag(language)) return "";
  return " lang=\"" + language + '"' + (runs_from_right(language) ? " dir=\"rtl\"" : "");
}

std::string head(const Article& article) {
  std::string out = "<meta charset=\"utf-8\">\n";
  const std::string title = article.title.value_or(article.source.value_or("Article"));
  out += element("title", escaped_html(writer::shown_line(title)));
  for (const std::string& author : article.authors) {
    out += "<meta name=\"author\" content=\"" + escaped_html(writer::shown_line(author)) + "\">\n";
  }
  return out;
}

std::string header(const Article& article) {
  std::string out;
  if (article.title) out += element("h1", escaped_html(*article.title));
  std::string line;
  if (article.date)
    line = "<time datetime=\"" + escaped_html(*article.date) + "\">" + escaped_html(*article.date) + "</time>";
  if (article.source) line += (line.empty() ? "" : ", ") + escaped_html(*article.source);
  if (!line.empty()) out += element("p", line);
  return out.empty() ? out : element("header", '\n' + out);
}

}  // namespace

std::string to_html(const Article& article) {
  if (!has_article(article)) return "";
  std::string content = header(article);
  const std::span<const Block> blocks = article.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::size_t count = writer::run_length(article.blocks, i);
    content += run_of_blocks(blocks.subspan(i, count));
    i += count;
  }
  return "<!DOCTYPE html>\n<html" + language_attributes(article) + ">\n" + element("head", '\n' + head(article)) +
         element("body", '\n' + element("article", '\n' + content)) + "</html>\n";
}

}  // namespace newsclip
