#include "page/page_labels.hpp"

namespace newsclip::extract {
namespace {

using dom::NodeIndex;

// A cell, a term or a description: what a label or a value may fill.
bool is_cell(dom::Tag tag) {
  return tag == dom::Tag::k_td || tag == dom::Tag::k_th || tag == dom::Tag::k_dt || tag == dom::Tag::k_dd;
}

// Whether the two blocks' elements are neighbours: few steps lead to a common ancestor.
bool are_neighbours(const dom::Document& document, NodeIndex a, NodeIndex b, int steps) {
  for (int up = 0; up < steps && a != dom::kNoNode; ++up, a = document.node(a).parent) {
    if (a <= b && b < document.node(a).end) return true;
  }
  return false;
}

bool is_in_cell(const dom::Document& document, NodeIndex node) {
  for (int up = 0; up < 3 && node != dom::kNoNode; ++up, node = document.node(node).parent) {
    if (is_cell(document.node(node).tag)) return true;
  }
  return false;
}

}  // namespace

std::vector<PageLabel> find_page_labels(const dom::Document& document, const BlockList& list) {
  constexpr std::size_t kLongestValue = 90;  // bytes of a block that is a label's value
  constexpr int kCellSteps = 5;
  constexpr int kSteps = 3;
  std::vector<PageLabel> labels;
  bool waits = false;  // the last label stands at its block's end, without a value
  for (std::uint32_t b = 0; b < list.blocks.size(); ++b) {
    const TextBlock& block = list.blocks[b];
    const std::vector<LabelledValue> found = find_labels(block.text);
    if (waits && (found.empty() || found.front().begin > 0) && block.text.size() <= kLongestValue) {
      const NodeIndex from = list.blocks[b - 1].node;
      const bool cells = is_in_cell(document, from) && is_in_cell(document, block.node);
      if (are_neighbours(document, from, block.node, cells ? kCellSteps : kSteps)) {
        PageLabel& last = labels.back();
        last.found.value = found.empty() ? block.text : block.text.substr(0, found.front().begin);
        while (last.found.value.ends_with(' ')) last.found.value.remove_suffix(1);
        last.value_block = b;
      }
    }
    for (const LabelledValue& value : found) labels.push_back({value, b, b});
    waits = false;
    if (found.empty()) continue;
    const LabelledValue& last = found.back();
    const bool alone = last.begin == 0 && last.end == block.text.size() && is_in_cell(document, block.node);
    waits = last.form != LabelForm::kMark && last.value.empty() && last.end == block.text.size() &&
            (last.separated || alone);
  }
  return labels;
}

}  // namespace newsclip::extract
