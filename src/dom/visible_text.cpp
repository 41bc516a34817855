#include "dom/visible_text.hpp"

#include "text/white_space.hpp"

namespace newsclip::dom {

std::string visible_text(const Document& document, NodeIndex node) {
  std::string out;
  TextFolder folder(out);
  const NodeIndex end = document.node(node).end;
  const bool in_heading = is_heading(document.node(node).tag);
  for (NodeIndex i = node; i < end;) {
    const Node& n = document.node(i);
    if (n.tag == Tag::kText) {
      folder.append(n.text);
    } else if (i != node && (has_trait(n.tag, kHiddenText) || (in_heading && is_edit_link(document, i, node)))) {
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

bool is_edit_link(const Document& document, NodeIndex node, NodeIndex heading) {
  constexpr NodeIndex kMostNodes = 12;  // from the element to the heading's end: bounds the time of each call
  const Node& element = document.node(node);
  const NodeIndex end = document.node(heading).end;
  if (element.tag == Tag::kText || end - node > kMostNodes) return false;
  for (NodeIndex i = element.end; i < end; ++i) {
    if (!fold_space(document.node(i).text).empty()) return false;
  }
  bool holds_link = false;
  for (NodeIndex i = node; i < element.end; ++i) holds_link = holds_link || document.node(i).tag == Tag::k_a;
  if (!holds_link) return false;
  const std::string label = visible_text(document, node);
  // "[1]" is a note's number.
  return label.size() > 2 && label.front() == '[' && label.back() == ']' &&
         label.find_first_of("0123456789") == std::string::npos;
}

}  // namespace newsclip::dom
