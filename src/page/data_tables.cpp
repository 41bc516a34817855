#include "page/data_tables.hpp"

#include <algorithm>

namespace newsclip::extract {
namespace {

using dom::NodeIndex;
using dom::Tag;

// What one pass sees of a table itself, not of tables inside it.
struct TableCounts {
  NodeIndex node = 0;
  int rows = 0;
  int cells = 0;
  int header_cells = 0;
  int wide_rows = 0;  // rows of two cells or more
  int row_cells = 0;
  std::size_t cell_bytes = 0;
  std::size_t longest_cell = 0;
  std::size_t all_bytes = 0;
  int block_elements = 0;  // what data cells hardly hold: headings, lists, forms, sections
  int images = 0;
  bool nested = false;
  bool titled = false;  // caption or thead
};

constexpr std::size_t kLongCell = 400;  // bytes: a cell of running text, not of data

bool is_data(const TableCounts& t) {
  if (t.nested || t.rows < 2 || t.wide_rows * 2 < t.rows || t.cells < 4) return false;
  if (t.block_elements > 0) return false;
  if (t.titled || t.header_cells > 0) return t.all_bytes / static_cast<std::size_t>(t.cells) < kLongCell;
  return t.longest_cell < kLongCell && t.images * 2 < t.cells;
}

class Scanner {
 public:
  explicit Scanner(const dom::Document& document) : document_(document), data_(document.nodes().size()) {}

  std::vector<bool> scan() {
    const auto nodes = document_.nodes();
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
      while (!open_.empty() && nodes[open_.back().node].end <= i) close();
      visit(i, nodes[i]);
    }
    while (!open_.empty()) close();
    return std::move(data_);
  }

 private:
  void close() {
    end_cell();
    data_[open_.back().node] = is_data(open_.back());
    open_.pop_back();
  }

  void end_cell() {
    TableCounts& t = open_.back();
    t.longest_cell = std::max(t.longest_cell, t.cell_bytes);
    t.cell_bytes = 0;
  }

  void visit(NodeIndex i, const dom::Node& node) {
    if (node.tag == Tag::k_table) {
      if (!open_.empty()) open_.back().nested = true;
      open_.push_back({.node = i});
      return;
    }
    if (open_.empty()) return;
    TableCounts& t = open_.back();
    if (has_trait(node.tag, dom::kNotInData)) ++t.block_elements;
    switch (node.tag) {
      case Tag::kText:
        t.cell_bytes += node.text.size();
        t.all_bytes += node.text.size();
        break;
      case Tag::k_tr:
        ++t.rows;
        t.row_cells = 0;
        break;
      case Tag::k_th:
        ++t.header_cells;
        [[fallthrough]];
      case Tag::k_td:
        end_cell();
        ++t.cells;
        if (++t.row_cells == 2) ++t.wide_rows;
        break;
      case Tag::k_caption:
      case Tag::k_thead:
        t.titled = true;
        break;
      case Tag::k_img:
        ++t.images;
        break;
      default:
        break;
    }
  }

  const dom::Document& document_;
  std::vector<bool> data_;
  std::vector<TableCounts> open_;
};

}  // namespace

std::vector<bool> find_data_tables(const dom::Document& document) { return Scanner(document).scan(); }

}  // namespace newsclip::extract
