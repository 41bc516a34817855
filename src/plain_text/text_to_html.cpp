#include "plain_text/text_to_html.hpp"

#include <vector>

#include "plain_text/columns.hpp"
#include "plain_text/markdown.hpp"
#include "plain_text/outline.hpp"
#include "plain_text/paragraphs.hpp"
#include "plain_text/saved_lines.hpp"
#include "text/ascii.hpp"

namespace newsclip::plain_text {
namespace {

// Escapes only what would begin a reference or a tag: each reference costs the parser as much as a hundred characters.
void append_escaped(std::string& html, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : 'a';  // something may follow the text
    const bool word = is_ascii_alphanumeric(next);
    if (c == '&' && (word || next == '#')) {
      html += "&amp;";
    } else if (c == '<' && (word || next == '/' || next == '!' || next == '?')) {
      html += "&lt;";
    } else {
      html += c;
    }
  }
}

// Breadcrumbs that were a list: "• 首页", "• > 要闻".
std::vector<Item> join_breadcrumbs(std::vector<Item> items) {
  std::vector<Item> out;
  for (Item& item : items) {
    const bool step = item.text.starts_with("> ") || item.text.starts_with("» ") || item.text.starts_with("› ");
    if (step && item.bullet && !out.empty() && out.back().bullet) {
      out.back().text += ' ';
      out.back().text += item.text;
    } else {
      out.push_back(std::move(item));
    }
  }
  for (Item& item : out) item.bullet = item.bullet && item.text.find(" > ") == std::string::npos;
  return out;
}

class HtmlWriter {
 public:
  void write(const Item& item, Role role) {
    enter(region_of(role));
    const std::string_view tag = tag_of(item, role);
    enter_group(tag == "li" ? "ul" : tag == "tr" ? "table" : "");
    html_ += '<';
    html_ += tag;
    if (role == Role::kBreadcrumb) html_ += " class=\"breadcrumb\"";
    html_ += '>';
    // Bullets in a menu were links, whatever became of them.
    const bool link = item.link || (item.bullet && (role == Role::kMenu || role == Role::kEnd));
    if (link) html_ += "<a href=\"#\">";
    append_cells(item.text, tag == "tr");
    if (link) html_ += "</a>";
    html_ += "</";
    html_ += tag;
    html_ += ">\n";
  }

  std::string finish() {
    enter(Region::kNone);
    return std::move(html_) + "</body></html>\n";
  }

 private:
  enum class Region { kNone, kMenu, kHead, kArticle, kAside, kEnd };

  // What is no text stands in the head of the article until its text begins, and beside it after that.
  Region region_of(Role role) const {
    switch (role) {
      case Role::kMenu:
      case Role::kBreadcrumb:
        return Region::kMenu;
      case Role::kEnd:
        return Region::kEnd;
      case Role::kTitle:
        return Region::kHead;
      case Role::kFacts:
      case Role::kFurniture:
        return region_ == Region::kHead ? Region::kHead : Region::kAside;
      default:
        return Region::kArticle;
    }
  }

  static std::string_view tag_of(const Item& item, Role role) {
    constexpr std::string_view kHeadings[] = {"h2", "h2", "h3", "h4", "h5", "h6"};
    if (role == Role::kTitle) return "h1";
    if (role == Role::kBreadcrumb) return "nav";
    if (role == Role::kFacts || role == Role::kFurniture) return "div";
    if (item.row) return "tr";
    if (item.bullet) return "li";
    return item.heading > 0 ? kHeadings[item.heading - 1] : "p";
  }

  void enter(Region region) {
    if (region == region_) return;
    enter_group("");
    const bool was_article = region_ == Region::kHead || region_ == Region::kArticle || region_ == Region::kAside;
    const bool is_article = region == Region::kHead || region == Region::kArticle || region == Region::kAside;
    if (region_ == Region::kMenu || region_ == Region::kHead) html_ += "</header>";
    if (region_ == Region::kAside) html_ += "</aside>";
    if (region_ == Region::kEnd) html_ += "</footer>";
    if (was_article && !is_article) html_ += "</article>";
    if (is_article && !was_article) html_ += "<article>";
    if (region == Region::kMenu || region == Region::kHead) html_ += "<header>";
    if (region == Region::kAside) html_ += "<aside>";
    if (region == Region::kEnd) html_ += "<footer>";
    region_ = region;
  }

  // The element around list items or rows that follow each other.
  void enter_group(std::string_view tag) {
    if (tag == group_) return;
    if (!group_.empty()) html_.append("</").append(group_) += '>';
    if (!tag.empty()) html_.append("<").append(tag) += '>';
    group_ = tag;
  }

  void append_cells(std::string_view text, bool row) {
    if (!row) return append_escaped(html_, text);
    for (std::size_t end = text.find('\t'); end != std::string_view::npos; end = text.find('\t')) {
      html_ += "<td>";
      append_escaped(html_, text.substr(0, end));
      html_ += "</td>";
      text.remove_prefix(end + 1);
    }
    html_ += "<td>";
    append_escaped(html_, text);
    html_ += "</td>";
  }

  std::string html_ = "<!DOCTYPE html><html><head></head><body>\n";
  Region region_ = Region::kNone;
  std::string_view group_;
};

}  // namespace

std::string make_html(std::string_view text) {
  const bool markdown = is_markdown(text);
  const std::vector<Item> items = join_breadcrumbs(join_lines(read_lines(split_columns(text), markdown), markdown));
  const std::vector<Role> roles = outline(items);
  HtmlWriter writer;
  for (std::size_t i = 0; i < items.size(); ++i) writer.write(items[i], roles[i]);
  return writer.finish();
}

}  // namespace newsclip::plain_text
