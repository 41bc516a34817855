#include "dom/visible_text.hpp"

#include "dom/characters.hpp"

namespace newsclip::dom {
namespace {

bool is_plain_ascii(unsigned char c) { return c > 0x20 && c < 0x7F; }

}  // namespace

void TextFolder::flush_space(char32_t next) {
  if (space_ && !empty() && !(break_ && is_cjk_or_fullwidth(last_) && is_cjk_or_fullwidth(next))) out_ += ' ';
  space_ = break_ = false;
}

void TextFolder::append(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && is_plain_ascii(static_cast<unsigned char>(text[i]))) ++i;
    if (i > begin) {
      flush_space(static_cast<unsigned char>(text[begin]));
      out_.append(text, begin, i - begin);
      last_ = static_cast<unsigned char>(text[i - 1]);
      continue;
    }
    const char32_t c = next_character(text, i);
    if (is_space(c)) {
      space_ = true;
      if (c == ' ' || c == '\n' || c == '\t') continue;
      break_ = false;
    } else if (!is_removed(c)) {
      flush_space(c);
      out_.append(text, begin, i - begin);
      last_ = c;
    }
  }
}

void TextFolder::line_break() {
  if (!space_) break_ = true;
  space_ = true;
}

void TextFolder::append_verbatim(std::string_view text) {
  if (space_ && break_ && !empty()) out_ += '\n';
  space_ = break_ = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = next_character(text, i);
    if (is_removed(c)) continue;
    out_.append(text, begin, i - begin);
    last_ = c;
  }
}

void TextFolder::restart() {
  start_ = out_.size();
  space_ = break_ = false;
  last_ = 0;
}

std::string fold_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  TextFolder(out).append(text);
  return out;
}

std::string visible_text(const Document& document, NodeIndex node) {
  std::string out;
  TextFolder folder(out);
  const NodeIndex end = document.node(node).end;
  const bool in_heading = is_heading(document.node(node).tag);
  for (NodeIndex i = node; i < end;) {
    const Node& n = document.node(i);
    if (n.tag == Tag::kText) {
      folder.append(n.text);
    } else if (i != node && (is_text_hidden_by_tag(n.tag) || (in_heading && is_edit_link(document, i, node)))) {
      i = n.end;
      continue;
    } else if (n.tag == Tag::k_br) {
      folder.line_break();
    } else if (n.tag == Tag::k_div || n.tag == Tag::k_p || n.tag == Tag::k_li || n.tag == Tag::k_td ||
               n.tag == Tag::k_dd) {
      folder.append(" ");
    }
    ++i;
  }
  return out;
}

bool is_text_hidden_by_tag(Tag tag) {
  switch (tag) {
    case Tag::k_script:
    case Tag::k_style:
    case Tag::k_template:
    case Tag::k_svg:
    case Tag::k_iframe:
    case Tag::k_object:
    case Tag::k_select:
    case Tag::k_textarea:
    case Tag::k_audio:
    case Tag::k_video:
    case Tag::k_canvas:
    case Tag::k_map:
    case Tag::k_datalist:
    case Tag::k_noembed:
    case Tag::k_title:
    case Tag::k_rt:
    case Tag::k_rp:
    case Tag::k_rtc:
    case Tag::k_progress:
    case Tag::k_meter:
      return true;
    default:
      return false;
  }
}

bool is_heading(Tag tag) { return tag >= Tag::k_h1 && tag <= Tag::k_h6; }

bool is_edit_link(const Document& document, NodeIndex node, NodeIndex heading) {
  constexpr NodeIndex kMostNodes = 12;  // from the element to the heading's end: bounds the time of each call
  const Node& element = document.node(node);
  const NodeIndex end = document.node(heading).end;
  if (element.tag == Tag::kText || end - node > kMostNodes) return false;
  for (NodeIndex i = element.end; i < end; ++i) {
    if (!fold_text(document.node(i).text).empty()) return false;
  }
  bool holds_link = false;
  for (NodeIndex i = node; i < element.end; ++i) holds_link = holds_link || document.node(i).tag == Tag::k_a;
  if (!holds_link) return false;
  const std::string label = visible_text(document, node);
  // "[1]" is a note's number.
  return label.size() > 2 && label.front() == '[' && label.back() == ']' &&
         label.find_first_of("0123456789") == std::string::npos;
}

bool begins_with_indent(std::string_view text) {
  int no_break_spaces = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_character(text, i);
    if (c == 0x3000) return true;
    if (c == 0xA0) {
      if (++no_break_spaces == 2) return true;
    } else if (no_break_spaces > 0 || (c != '\n' && c != '\r' && c != '\t' && c != ' ')) {
      return false;
    }
  }
  return false;
}

}  // namespace newsclip::dom
