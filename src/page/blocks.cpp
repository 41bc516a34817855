#include "page/blocks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "dom/hidden_names.hpp"
#include "dom/visible_text.hpp"
#include "page/data_tables.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

int heading_level(Tag tag) {
  return dom::is_heading(tag) ? static_cast<int>(tag) - static_cast<int>(Tag::k_h1) + 1 : 0;
}

std::optional<SpanType> mark_of(Tag tag) {
  switch (tag) {
    case Tag::k_a:
      return SpanType::kLink;
    case Tag::k_b:
    case Tag::k_strong:
      return SpanType::kStrong;
    case Tag::k_i:
    case Tag::k_em:
    case Tag::k_cite:
      return SpanType::kEmphasis;
    case Tag::k_code:
    case Tag::k_kbd:
    case Tag::k_samp:
    case Tag::k_tt:
      return SpanType::kCode;
    case Tag::k_img:
      return SpanType::kPicture;
    default:
      return std::nullopt;
  }
}

class Segmenter {
 public:
  Segmenter(const dom::Document& document, bool with_marks)
      : document_(document),
        with_marks_(with_marks),
        data_tables_(find_data_tables(document)),
        hidden_names_(document.styles()),
        folder_(text_) {}

  BlockList segment() {
    const auto nodes = document_.nodes();
    list_.ranges.resize(nodes.size());
    list_.contexts.resize(nodes.size());
    reserve_blocks(nodes);
    for (NodeIndex i = 0; i < nodes.size();) {
      while (!open_.empty() && nodes[open_.back().node].end <= i) close();
      i = visit(i, nodes[i]);
    }
    while (!open_.empty()) close();
    flush();
    measure();
    return std::move(list_);
  }

 private:
  // An open element; what it changes is undone when it ends.
  struct Open {
    NodeIndex node;
    NodeIndex outer_block;
    Tag tag;
    bool parts_text;
    std::size_t mark;  // into the marks; kNoMark where it makes none
  };
  static constexpr std::size_t kNoMark = ~std::size_t{0};

  // The bytes of the open block that a kind of inline element covers.
  struct Cover {
    int depth = 0;
    std::size_t bytes = 0;
  };

  // A line of the open block after a single break: where it begins, and what the block had up to there.
  struct Line {
    std::size_t begin;
    std::size_t link_bytes, bold_bytes, italic_bytes;
    std::uint32_t links;
  };

  // No more than texts, but for those that breaks part: what grows by doubling touches twice the memory.
  void reserve_blocks(std::span<const dom::Node> nodes) {
    const auto texts = static_cast<std::size_t>(std::ranges::count(nodes, Tag::kText, &dom::Node::tag));
    list_.blocks.reserve(texts);
    offsets_.reserve(texts);
  }

  NodeIndex visit(NodeIndex i, const dom::Node& node) {
    list_.ranges[i] = {here(), here()};
    if (has_trait(node.tag, dom::kPicture)) ++images_;
    if (node.parent != dom::kNoNode) list_.contexts[i] = list_.contexts[node.parent];
    if (node.tag == Tag::kText) {
      if (!is_saved_markup(node)) add_text(node.text);
    } else if (has_trait(node.tag, dom::kHiddenText) || node.tag == Tag::k_head || is_edit_link(i) || is_counter(i)) {
      std::fill(list_.ranges.data() + i, list_.ranges.data() + node.end, BlockRange{here(), here()});
      return node.end;
    } else if (node.tag == Tag::k_br) {
      add_break();
    } else {
      open(i, node);
    }
    return i + 1;
  }

  bool is_edit_link(NodeIndex i) const {
    return started_ && dom::is_heading(document_.node(started_in_).tag) && dom::is_edit_link(document_, i, started_in_);
  }

  // Tags as text: what a page shows without scripts was escaped when it was saved.
  bool is_saved_markup(const dom::Node& node) const {
    if (node.parent == dom::kNoNode || (list_.contexts[node.parent] & kInNoscript) == 0) return false;
    const std::string_view text = trim(node.text, kAsciiSpace);
    return text.size() > 2 && text[0] == '<' && (is_ascii_letter(text[1]) || text[1] == '!' || text[1] == '/');
  }

  // A number of comments or shares inside a line, by its element's name: "<a class=comments>0</a>The harbour board".
  bool is_counter(NodeIndex i) const {
    constexpr std::uint32_t kNames = bit(NameGroup::kComment) | bit(NameGroup::kShare);
    constexpr std::size_t kLongest = 6;  // digits
    const dom::Node& node = document_.node(i);
    if (node.end != i + 2 || document_.node(i + 1).tag != Tag::kText || has_trait(node.tag, dom::kBlockLevel))
      return false;
    const std::string_view text = trim(document_.node(i + 1).text, kAsciiSpace);
    if (text.empty() || text.size() > kLongest || !std::ranges::all_of(text, is_ascii_digit)) return false;
    return ((name_groups(document_.attribute(i, Attr::k_class_)) | name_groups(document_.attribute(i, Attr::k_id))) &
            kNames) != 0;
  }

  std::uint32_t here() const { return static_cast<std::uint32_t>(list_.blocks.size()); }
  bool in_row() const { return row_ != dom::kNoNode; }

  void open(NodeIndex i, const dom::Node& node) {
    list_.contexts[i] |= element_context(document_, i);
    if (hidden_names_.hide(document_, i)) list_.contexts[i] |= kInHidden;
    const bool parts_text = !in_row() && has_trait(node.tag, dom::kBlockLevel);
    if (parts_text) {
      flush();
      list_.ranges[i].first = here();
    }
    const Tag tag = is_mere_anchor(i, node) ? Tag::k_span : node.tag;
    open_.push_back({i, block_node_, tag, parts_text, begin_mark(i, tag)});
    if (parts_text) block_node_ = i;
    if (Cover* cover = cover_of(tag)) ++cover->depth;
    if (tag == Tag::k_a) ++links_;
    if (has_trait(node.tag, dom::kPreformatted)) ++preformatted_;
    if (in_row()) {
      open_in_row(node);
    } else if (node.tag == Tag::k_tr && in_data_table(node.parent)) {
      row_ = i;
      cells_ = 0;
    }
  }

  std::size_t begin_mark(NodeIndex i, Tag tag) {
    const auto type = with_marks_ ? mark_of(tag) : std::nullopt;
    if (!type) return kNoMark;
    list_.marks.push_back({i, *type, text_.size(), text_.size()});
    return list_.marks.size() - 1;
  }

  // A place in the page and no link: <a name="text" />, as XHTML's writers had it, stays open over all that follows.
  // What is around several paragraphs is none either: cards are shorter.
  bool is_mere_anchor(NodeIndex i, const dom::Node& node) const {
    constexpr NodeIndex kFewNodes = 4;         // of what scripts make a link of
    constexpr std::size_t kLongestLabel = 80;  // bytes
    if (node.tag != Tag::k_a) return false;
    if (document_.has_attribute(i, Attr::k_href)) return holds_paragraphs(i, node);
    const bool holds_text =
        node.end - i > kFewNodes || (node.end > i + 1 && document_.node(i + 1).text.size() > kLongestLabel);
    return holds_text && document_.has_attribute(i, Attr::k_name);
  }

  bool holds_paragraphs(NodeIndex i, const dom::Node& node) const {
    constexpr std::size_t kParagraph = 120;  // bytes
    constexpr int kFewest = 4;
    int paragraphs = 0;
    for (NodeIndex k = i + 1; k < node.end && paragraphs < kFewest; ++k) {
      paragraphs += document_.node(k).tag == Tag::kText && document_.node(k).text.size() >= kParagraph ? 1 : 0;
    }
    return paragraphs == kFewest;
  }

  void open_in_row(const dom::Node& node) {
    const bool is_cell = node.tag == Tag::k_td || node.tag == Tag::k_th;
    if (is_cell && node.parent == row_) {
      if (cells_++ > 0) text_ += '\t';
      folder_.restart();
    } else if (has_trait(node.tag, dom::kBlockLevel)) {
      folder_.append(" ");
    }
  }

  void close() {
    const Open element = open_.back();
    open_.pop_back();
    if (element.mark != kNoMark) list_.marks[element.mark].end = text_.size();
    if (element.parts_text || element.node == row_) flush();
    if (element.node == row_) row_ = dom::kNoNode;
    if (in_row() && has_trait(element.tag, dom::kBlockLevel)) folder_.append(" ");
    if (Cover* cover = cover_of(element.tag)) --cover->depth;
    if (has_trait(element.tag, dom::kPreformatted)) --preformatted_;
    block_node_ = element.outer_block;
    list_.ranges[element.node].end = here();
  }

  Cover* cover_of(Tag tag) {
    switch (tag) {
      case Tag::k_a:
        return &link_;
      case Tag::k_b:
      case Tag::k_strong:
        return &bold_;
      case Tag::k_i:
      case Tag::k_em:
        return &italic_;
      default:
        return nullptr;
    }
  }

  // A row stands in its table directly or inside thead, tbody, tfoot.
  bool in_data_table(NodeIndex parent) const {
    for (int hops = 0; parent != dom::kNoNode && hops < 2; ++hops) {
      if (document_.node(parent).tag == Tag::k_table) return data_tables_[parent];
      parent = document_.node(parent).parent;
    }
    return false;
  }

  void add_text(std::string_view text) {
    if (preformatted_ > 0 && !in_row()) {
      begin_block();
      folder_.append_verbatim(text);
      return;
    }
    if (breaks_ == 1 && !in_row() && dom::begins_with_indent(text)) flush();
    const std::size_t before = text_.size();
    folder_.append(text);
    const std::size_t added = text_.size() - before;
    if (added == 0) return;
    breaks_ = 0;
    begin_block();
    for (Cover* cover : {&link_, &bold_, &italic_}) cover->bytes += cover->depth > 0 ? added : 0;
  }

  void begin_block() {
    if (!started_) started_in_ = block_node_;
    started_ = true;
  }

  void add_break() {
    if (in_row()) return folder_.append(" ");
    if (preformatted_ > 0) return folder_.append_verbatim("\n");
    if (++breaks_ >= 2) return flush();
    folder_.line_break();
    if (started_) lines_.push_back(line_here());
  }

  Line line_here() const { return {text_.size(), link_.bytes, bold_.bytes, italic_.bytes, links_}; }

  void flush() {
    if (started_ && are_paragraphs()) {
      add_lines();
    } else if (started_) {
      add_block(block_begin_, text_.size());
    }
    started_ = false;
    lines_.clear();
    breaks_ = 0;
    links_ = link_.depth > 0 ? 1 : 0;
    link_.bytes = bold_.bytes = italic_.bytes = 0;
    if (with_marks_) text_ += '\n';  // a picture between two blocks stands in neither
    block_begin_ = text_.size();
    folder_.restart();
  }

  // Whether single breaks part the open block's paragraphs: there are several, and each line is long and ends a
  // sentence. A text that itself ends in a break stays whole, as the gold of real pages has it.
  bool are_paragraphs() const {
    constexpr std::size_t kFewestBreaks = 2;
    constexpr std::size_t kShortestLine = 60;  // bytes: less is a line of verse or of an address
    if (lines_.size() < kFewestBreaks || in_row() || preformatted_ > 0) return false;
    std::size_t begin = block_begin_;
    const std::string_view text = text_;
    const auto is_paragraph = [&](std::size_t end) {
      const std::string_view line = text.substr(begin, end - begin);
      begin = end;
      std::vector<std::uint32_t> words;
      return line.size() >= kShortestLine && measure_text(line, words).ends_sentence;
    };
    return std::ranges::all_of(lines_, is_paragraph, &Line::begin) && is_paragraph(text.size());
  }

  // Adds the open block line by line.
  void add_lines() {
    const Line end = line_here();
    lines_.push_back(end);
    Line from{block_begin_, 0, 0, 0, 0};
    for (const Line& to : lines_) {
      link_.bytes = to.link_bytes - from.link_bytes;
      bold_.bytes = to.bold_bytes - from.bold_bytes;
      italic_.bytes = to.italic_bytes - from.italic_bytes;
      links_ = to.links - from.links;
      add_block(from.begin + (text_[from.begin] == ' ' ? 1 : 0), to.begin);
      from = to;
    }
  }

  void add_block(std::size_t begin, std::size_t end) {
    if (preformatted_ > 0) trim_blank_lines(begin, end);
    if (text_.find_first_not_of("\t\n ", begin) >= end) return;
    const std::size_t size = end - begin;
    TextBlock& block = list_.blocks.emplace_back();
    offsets_.push_back({begin, size});
    block.node = started_in_;
    block.context = list_.contexts[started_in_];
    block.links = links_;
    block.images_before = images_;
    images_ = 0;
    const auto share = [size](const Cover& cover) {
      return std::min(1.0F, static_cast<float>(cover.bytes) / static_cast<float>(size));
    };
    block.link_share = share(link_);
    block.bold_share = share(bold_);
    block.italic_share = share(italic_);
    set_type(block);
  }

  // Blank lines at either end of a preformatted text go.
  void trim_blank_lines(std::size_t& begin, std::size_t& end) const {
    while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r' || text_[end - 1] == ' ')) --end;
    for (std::size_t i = begin; i < end; ++i) {
      if (text_[i] == '\n') {
        begin = i + 1;
      } else if (text_[i] != ' ' && text_[i] != '\r' && text_[i] != '\t') {
        break;
      }
    }
  }

  void set_type(TextBlock& block) const {
    if (in_row()) {
      block.type = BlockType::kRow;
    } else if (preformatted_ > 0) {
      block.type = BlockType::kCode;
    } else if (const int level = heading_level(document_.node(block.node).tag); level > 0) {
      block.type = BlockType::kHeading;
      block.level = static_cast<std::uint8_t>(level);
    } else if (inside_list_item(block.node)) {
      block.type = BlockType::kListItem;
    } else if ((block.context & kInQuote) != 0) {
      block.type = BlockType::kQuote;
    }
  }

  bool inside_list_item(NodeIndex node) const {
    for (int hops = 0; node != dom::kNoNode && hops < 3; ++hops) {
      const Tag tag = document_.node(node).tag;
      if (tag == Tag::k_li || tag == Tag::k_dd || tag == Tag::k_dt) return true;
      if (tag != Tag::k_p && tag != Tag::k_div) return false;
      node = document_.node(node).parent;
    }
    return false;
  }

  void measure() {
    list_.text.assign(text_.begin(), text_.end());
    const std::string_view text(list_.text.data(), list_.text.size());
    for (std::size_t i = 0; i < list_.blocks.size(); ++i) {
      TextBlock& block = list_.blocks[i];
      block.text = text.substr(offsets_[i].begin, offsets_[i].size);
      block.first_word = static_cast<std::uint32_t>(list_.words.size());
      block.counts = measure_text(block.text, list_.words);
    }
  }

  struct Offsets {
    std::size_t begin, size;
  };

  const dom::Document& document_;
  bool with_marks_;
  std::vector<bool> data_tables_;
  dom::HiddenNames hidden_names_;
  BlockList list_;
  std::string text_;
  std::vector<Offsets> offsets_;
  dom::TextFolder folder_;
  std::vector<Open> open_;
  Cover link_, bold_, italic_;
  std::uint32_t links_ = 0;
  std::uint32_t images_ = 0;
  NodeIndex block_node_ = 0;
  NodeIndex started_in_ = 0;
  std::vector<Line> lines_;       // of the open block, after its first
  NodeIndex row_ = dom::kNoNode;  // the data table's row that is open
  std::size_t block_begin_ = 0;
  int cells_ = 0;
  int breaks_ = 0;
  int preformatted_ = 0;
  bool started_ = false;
};

}  // namespace

BlockList make_blocks(const dom::Document& document, bool with_marks) {
  return Segmenter(document, with_marks).segment();
}

void thin_blocks(BlockList& list, const std::vector<bool>& keep) {
  std::vector<std::uint32_t> kept_before{0};
  std::vector<TextBlock> blocks;
  for (std::size_t b = 0; b < list.blocks.size(); ++b) {
    if (keep[b]) blocks.push_back(list.blocks[b]);
    kept_before.push_back(static_cast<std::uint32_t>(blocks.size()));
  }
  list.blocks = std::move(blocks);
  for (BlockRange& range : list.ranges) range = {kept_before[range.first], kept_before[range.end]};
}

}  // namespace newsclip::extract
