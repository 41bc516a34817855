#include "facts/people/author_markup.hpp"

#include <algorithm>

#include "dom/visible_text.hpp"
#include "text/white_space.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

bool ends_low(std::string_view text) { return !text.empty() && text.back() >= 'a' && text.back() <= 'z'; }
bool begins_high(std::string_view text) { return !text.empty() && text.front() >= 'A' && text.front() <= 'Z'; }

// A bar for each <br>: "Abby Larkin<br>May 3, 2024".
std::string parted_lines(const dom::Document& document, NodeIndex node, const std::string& text) {
  std::string out;
  std::string_view rest = text;
  bool is_broken = false;
  for (NodeIndex i = node; i < document.node(node).end && !rest.empty(); ++i) {
    if (document.node(i).tag == Tag::k_br) is_broken = true;
    if (document.node(i).tag != Tag::kText) continue;
    const std::string part = dom::fold_space(document.node(i).text);
    const std::size_t at = part.empty() ? std::string_view::npos : rest.find(part);
    if (at == std::string_view::npos || at > 1) continue;
    if (is_broken && !out.empty()) out += " | ";
    is_broken = false;
    out += rest.substr(0, at + part.size());
    rest.remove_prefix(at + part.size());
  }
  return out += rest;
}

// By its own names and item type.
bool is_of_others(const dom::Document& document, NodeIndex node) {
  const std::string_view type = document.attribute(node, Attr::k_itemtype);
  if (type.ends_with("Comment") || type.ends_with("UserComments") || type.ends_with("/Review")) return true;
  return has_fact_name(FactName::kOfOthers, attribute_names(document, node));
}

}  // namespace

std::string attribute_names(const dom::Document& document, NodeIndex node) {
  std::string names(document.attribute(node, Attr::k_class_));
  (names += ' ') += document.attribute(node, Attr::k_id);
  (names += ' ') += document.attribute(node, Attr::k_data_testid);
  for (char& c : names) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return names;
}

std::vector<bool> find_blocks_of_others(const dom::Document& document, const BlockList& list, int last) {
  std::vector<bool> found(list.blocks.size(), false);
  for (NodeIndex i = 0; i < document.nodes().size(); ++i) {
    if (document.node(i).tag == Tag::kText || document.node(i).attribute_count == 0) continue;
    const std::size_t first = list.ranges[i].first;
    const std::size_t end = std::min<std::size_t>(list.ranges[i].end, found.size());
    if (first >= end || static_cast<int>(first) <= last || found[first] || !is_of_others(document, i)) continue;
    for (std::size_t b = first; b < end; ++b) found[b] = true;
  }
  return found;
}

std::string parted_text(const dom::Document& document, NodeIndex node) {
  std::string text = dom::visible_text(document, node);
  const bool is_glued = std::ranges::adjacent_find(text, [](char a, char b) {
                          return a >= 'a' && a <= 'z' && b >= 'A' && b <= 'Z';
                        }) != text.end();
  if (!is_glued) return parted_lines(document, node, text);
  // The parts stand in the text in order; what is hidden does not, and is passed over.
  std::string out;
  std::string_view rest = text;
  for (NodeIndex i = node; i < document.node(node).end && !rest.empty(); ++i) {
    if (document.node(i).tag != Tag::kText) continue;
    const std::string part = dom::fold_space(document.node(i).text);
    const std::size_t at = part.empty() ? std::string_view::npos : rest.find(part);
    if (at == std::string_view::npos || at > 1) continue;
    if (at == 0 && ends_low(out) && begins_high(part)) out += out.find(' ') != std::string::npos ? " | " : " ";
    out += rest.substr(0, at + part.size());
    rest.remove_prefix(at + part.size());
  }
  return out += rest;
}

}  // namespace newsclip::extract
