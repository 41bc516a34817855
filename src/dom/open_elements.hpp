// A model of the tree builder's two lists, cheap enough to run ahead of it: the stack of open elements and the list of
// active formatting elements. It is an upper bound: where an end tag might close nothing, the model closes nothing.
// From it come the guards of the pre-pass, since the builder's work a token grows with the length of both lists.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "dom/tag.hpp"

namespace newsclip::dom {

class OpenElements {
 public:
  OpenElements(std::size_t max_depth, std::size_t max_formatting)
      : max_depth_(max_depth), max_formatting_(max_formatting) {}

  // Whether the tag may stay; when not, it must not reach the builder. `bare`: it has no attributes.
  bool start_tag(Tag tag, bool bare);
  bool end_tag(Tag tag);
  // A run of characters between tags.
  void text(std::size_t length, bool only_space);

  std::size_t depth() const { return stack_.size(); }
  // Elements that the builder looked at so far, about 1 ns each, at most.
  std::uint64_t work() const { return work_; }
  // Copies of formatting elements that were reopened so far, at most.
  std::uint64_t copies() const { return copies_; }

 private:
  struct Formatting {
    Tag tag;
    bool bare;
    bool marker;
    std::size_t position;  // in the stack, kClosed when no longer there
  };
  static constexpr std::size_t kClosed = ~std::size_t{0};

  bool push(Tag tag);
  void truncate(std::size_t size);
  void erase(std::size_t position);
  void open_implied(Tag tag);
  void clear_to_marker();
  void reconstruct();
  void add_formatting(Tag tag, bool bare);
  void prepare_start(Tag tag);
  void open_list_item(Tag tag);
  bool open_table_part(Tag tag);
  void close_formatting(Tag tag, bool forced);
  void close_inline(Tag tag);
  void close_block(Tag tag);
  void close_table_part(Tag tag);
  // The topmost element of this kind above any with one of the traits; kClosed if there is none.
  std::size_t find(Tag tag, unsigned bounds) const;
  std::size_t find_table() const;
  std::size_t count(Tag tag) const { return counts_[static_cast<std::size_t>(tag)]; }
  Tag top() const { return stack_.empty() ? Tag::kUnknown : stack_.back(); }

  std::size_t max_depth_;
  std::size_t max_formatting_;
  std::vector<Tag> stack_;
  std::vector<Formatting> formatting_;
  std::size_t formatting_count_ = 0;  // without markers
  std::array<std::uint32_t, kTagCount> counts_{};
  std::array<std::uint32_t, kTagCount> dropped_{};
  std::uint64_t work_ = 0;
  std::uint64_t copies_ = 0;
};

}  // namespace newsclip::dom
