#include "page/inline_spans.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "dom/html_tokens.hpp"
#include "text/address.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;

// Of an article. A parser opens a link that stays open in each of the paragraphs that follow, so that what is short in
// a page may be long here.
constexpr std::size_t kMostSpans = std::size_t{1} << 16;
constexpr std::size_t kMostAddresses = std::size_t{8} << 20;  // bytes that are resolved and given
constexpr std::size_t kLongestReference = 2048;               // bytes, of a base too

// As browsers read it: without what is around it and without line breaks in it, spaces escaped.
std::string clean_reference(std::string_view reference) {
  std::string out;
  for (const char c : trim(reference, kAsciiSpace)) {
    if (c == ' ') {
      out += "%20";
    } else if (static_cast<unsigned char>(c) > ' ') {
      out += c;
    }
  }
  return out;
}

bool is_mail(std::string_view reference) {
  constexpr std::string_view kScheme = "mailto:";
  return reference.size() > kScheme.size() && dom::equals_ignoring_case(reference.substr(0, kScheme.size()), kScheme);
}

// "" where it leads nowhere: a script, a button's "#".
std::string target_of(std::string_view base, std::string_view written, bool is_link) {
  if (written.size() > kLongestReference) return {};
  std::string reference = clean_reference(written);
  if (reference.empty() || reference == "#") return {};
  if (is_link && is_mail(reference)) return reference;
  std::string target = resolve_address(base, reference);
  if (!target.empty() && reference[0] == '#') target += reference;
  return target;
}

struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The part of `text` from `range.begin` to `range.end` without white space at its ends; empty where there is no other.
ByteRange without_edge_spaces(std::string_view text, ByteRange range) {
  const std::string_view part = text.substr(range.begin, range.end - range.begin);
  std::size_t begin = part.size();
  std::size_t end = 0;
  for (std::size_t i = 0; i < part.size();) {
    const std::size_t at = i;
    if (dom::is_space(dom::next_character(part, i))) continue;
    begin = std::min(begin, at);
    end = i;
  }
  return end == 0 ? ByteRange{range.begin, range.begin} : ByteRange{range.begin + begin, range.begin + end};
}

// Goes through the marks once, along with the blocks.
class SpanMaker {
 public:
  SpanMaker(const dom::Document& document, const BlockList& list, std::string_view base)
      : document_(document), list_(list), base_(base.size() > kLongestReference ? std::string_view{} : base) {}

  // The blocks come in reading order.
  void fill(const TextBlock& text, Block& block) {
    const auto begin = static_cast<std::size_t>(text.text.data() - list_.text.data());
    reach(begin, begin + text.text.size());
    for (Active& mark : active_) {
      const bool has_room = made_ < kMostSpans && (mark.target.empty() || has_room_for(mark.target.size()));
      if (!has_room || mark.begin > begin + text.text.size()) continue;
      const std::size_t before = block.spans.size();
      add(mark, begin, block);
      if (block.spans.size() == before) continue;
      ++made_;
      addresses_ += mark.target.size();
      if (mark.type == SpanType::kPicture) mark.end = 0;  // where lines meet, it stands in one
    }
  }

 private:
  // A mark that reaches into the block, or beyond it.
  struct Active {
    SpanType type;
    std::size_t begin, end;
    std::string target;
    dom::NodeIndex node;
  };

  bool has_room_for(std::size_t address) const { return addresses_ + address <= kMostAddresses; }

  // Leaves behind the marks that end before a block, and takes up those that begin before it ends.
  void reach(std::size_t begin, std::size_t end) {
    std::erase_if(active_, [&](const Active& mark) { return mark.end < begin; });
    for (; next_ < list_.marks.size() && list_.marks[next_].begin <= end; ++next_) {
      const InlineMark& mark = list_.marks[next_];
      if (mark.end >= begin) take_up(mark);
    }
  }

  // What stands inside a mark of its own type says nothing more.
  void take_up(const InlineMark& mark) {
    const bool is_picture = mark.type == SpanType::kPicture;
    std::size_t& taken = taken_to_[static_cast<std::size_t>(mark.type)];
    if (!is_picture && (mark.end == mark.begin || mark.begin < taken)) return;
    if (taken_up_ == kMostSpans) return;
    ++taken_up_;
    std::string target;
    if (is_picture || mark.type == SpanType::kLink) {
      if (!has_room_for(base_.size())) return;
      target = target_of(base_, document_.attribute(mark.node, is_picture ? Attr::k_src : Attr::k_href), !is_picture);
      addresses_ += base_.size() + target.size();
      if (target.empty()) return;
    }
    taken = mark.end;
    active_.push_back({mark.type, mark.begin, mark.end, std::move(target), mark.node});
  }

  void add(const Active& mark, std::size_t block_begin, Block& block) const {
    if (mark.type == SpanType::kPicture) return add_picture(mark, block_begin, block);
    const std::size_t size = block.text.size();
    const ByteRange covered{std::max(mark.begin, block_begin) - block_begin,
                            std::min(std::max(mark.end, block_begin) - block_begin, size)};
    if (covered.begin >= covered.end) return;
    const ByteRange range = without_edge_spaces(block.text, covered);
    if (range.begin == range.end) return;
    // A heading is bold, and code is code, without being told.
    const bool is_whole = range.begin == 0 && range.end == size;
    if (block.type == BlockType::kHeading && mark.type == SpanType::kStrong && is_whole) return;
    if (block.type == BlockType::kCode && mark.type == SpanType::kCode) return;
    block.spans.push_back({mark.type, range.begin, range.end, mark.target});
  }

  // The white space before a link may not be written yet where the picture in it is.
  void add_picture(const Active& mark, std::size_t block_begin, Block& block) const {
    if (mark.begin < block_begin) return;
    const std::size_t after = block.spans.empty() ? 0 : block.spans.back().begin;
    const std::size_t place = std::max(mark.begin - block_begin, after);
    std::string label = dom::fold_space(document_.attribute(mark.node, Attr::k_alt));
    block.spans.push_back({mark.type, place, place, mark.target, std::move(label)});
  }

  const dom::Document& document_;
  const BlockList& list_;
  std::string_view base_;
  std::vector<Active> active_;  // in document order; those that go on are one a type
  std::array<std::size_t, 5> taken_to_{};
  std::size_t next_ = 0;      // into the marks
  std::size_t taken_up_ = 0;  // marks, of which one may make a span in each of many blocks
  std::size_t made_ = 0;
  std::size_t addresses_ = 0;  // bytes
};

}  // namespace

void add_spans(const dom::Document& document, const BlockList& list, std::span<const std::size_t> chosen,
               std::string_view base, std::vector<Block>& blocks) {
  SpanMaker spans(document, list, base);
  for (std::size_t k = 0; k < chosen.size(); ++k) spans.fill(list.blocks[chosen[k]], blocks[k]);
}

}  // namespace newsclip::extract
