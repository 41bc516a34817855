#include "dom/open_elements.hpp"

namespace newsclip::dom {
namespace {

bool is_ruby_part(Tag tag) { return tag == Tag::k_rb || tag == Tag::k_rp || tag == Tag::k_rt || tag == Tag::k_rtc; }

}  // namespace

bool OpenElements::push(Tag tag) {
  if (stack_.size() >= max_depth_) {
    ++dropped_[static_cast<std::size_t>(tag)];
    return false;
  }
  open_implied(tag);
  return true;
}

void OpenElements::open_implied(Tag tag) {
  stack_.push_back(tag);
  ++counts_[static_cast<std::size_t>(tag)];
}

void OpenElements::truncate(std::size_t size) {
  while (stack_.size() > size) {
    --counts_[static_cast<std::size_t>(stack_.back())];
    stack_.pop_back();
  }
  work_ += formatting_.size();
  for (Formatting& entry : formatting_) {
    if (entry.position >= size) entry.position = kClosed;
  }
}

void OpenElements::erase(std::size_t position) {
  --counts_[static_cast<std::size_t>(stack_[position])];
  stack_.erase(stack_.begin() + static_cast<std::ptrdiff_t>(position));
  for (Formatting& entry : formatting_) {
    if (entry.position == kClosed) continue;
    if (entry.position == position) {
      entry.position = kClosed;
    } else if (entry.position > position) {
      --entry.position;
    }
  }
}

std::size_t OpenElements::find(Tag tag, unsigned bounds) const {
  if (count(tag) == 0) return kClosed;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == tag) return i;
    if (has_trait(stack_[i], bounds)) return kClosed;
  }
  return kClosed;
}

std::size_t OpenElements::find_table() const {
  if (count(Tag::k_table) == 0) return kClosed;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == Tag::k_table) return i;
    if (stack_[i] == Tag::k_template) return kClosed;
  }
  return kClosed;
}

void OpenElements::clear_to_marker() {
  while (!formatting_.empty()) {
    const bool marker = formatting_.back().marker;
    formatting_.pop_back();
    if (marker) return;
    --formatting_count_;
  }
}

void OpenElements::reconstruct() {
  std::size_t first = formatting_.size();
  while (first > 0 && !formatting_[first - 1].marker && formatting_[first - 1].position == kClosed) --first;
  for (std::size_t i = first; i < formatting_.size(); ++i) {
    formatting_[i].position = stack_.size();
    open_implied(formatting_[i].tag);
    work_ += stack_.size();
    ++copies_;
  }
}

void OpenElements::text(std::size_t length, bool only_space) {
  if (formatting_.empty() || formatting_.back().marker) return;
  if (only_space && (top() == Tag::k_table || top() == Tag::k_tr || top() == Tag::k_tbody)) return;
  reconstruct();
  work_ += static_cast<std::uint64_t>(length) * stack_.size();  // the builder looks for the last one at each character
}

void OpenElements::add_formatting(Tag tag, bool bare) {
  if (bare) {  // of four alike the first is forgotten
    int alike = 0;
    for (std::size_t i = formatting_.size(); i-- > 0 && !formatting_[i].marker;) {
      if (formatting_[i].tag != tag || !formatting_[i].bare || ++alike < 3) continue;
      formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i));
      --formatting_count_;
      break;
    }
  }
  formatting_.push_back({tag, bare, false, stack_.size()});
  ++formatting_count_;
  open_implied(tag);
}

void OpenElements::open_list_item(Tag tag) {
  const bool description = tag != Tag::k_li;
  if ((description ? count(Tag::k_dd) + count(Tag::k_dt) : count(Tag::k_li)) == 0) return;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Tag open = stack_[i];
    if (open == tag || (description && (open == Tag::k_dd || open == Tag::k_dt))) {
      truncate(i);
      return;
    }
    if (has_trait(open, kSpecial | kScopeEnd) && open != Tag::k_div && open != Tag::k_p && open != Tag::k_address) {
      return;
    }
  }
}

// What a start tag closes by itself.
void OpenElements::prepare_start(Tag tag) {
  if (tag == Tag::k_li || tag == Tag::k_dd || tag == Tag::k_dt) open_list_item(tag);
  if (has_trait(tag, kClosesParagraph) && count(Tag::k_p) != 0) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      if (stack_[i] == Tag::k_p) {
        truncate(i);
        break;
      }
      if (has_trait(stack_[i], kScopeEnd) || stack_[i] == Tag::k_button) break;
    }
  }
  if (is_heading(tag) && is_heading(top())) truncate(stack_.size() - 1);
  if ((tag == Tag::k_option || tag == Tag::k_optgroup) && top() == Tag::k_option) truncate(stack_.size() - 1);
  if (tag == Tag::k_optgroup && top() == Tag::k_optgroup) truncate(stack_.size() - 1);
  if (is_ruby_part(tag) && is_ruby_part(top())) truncate(stack_.size() - 1);
  if (tag == Tag::k_button) {
    const std::size_t open = find(tag, kScopeEnd);
    if (open != kClosed) truncate(open);
  }
  if (tag == Tag::k_a || tag == Tag::k_nobr) close_formatting(tag, true);
}

bool OpenElements::open_table_part(Tag tag) {
  const std::size_t table = find_table();
  if (table == kClosed) return count(Tag::k_template) == 0 || push(tag);  // the builder ignores it
  std::size_t keep = table + 1;
  const bool cell = tag == Tag::k_td || tag == Tag::k_th;
  std::size_t row = kClosed;
  bool closes_cell = false;
  for (std::size_t i = stack_.size(); i-- > keep;) {
    if (stack_[i] == Tag::k_tr) row = i;
    if (has_trait(stack_[i], kTablePart) && has_trait(stack_[i], kMarker)) closes_cell = true;
  }
  if (cell && row != kClosed) keep = row + 1;
  truncate(keep);
  if (closes_cell) clear_to_marker();
  if (stack_.size() + 2 >= max_depth_) {
    ++dropped_[static_cast<std::size_t>(tag)];
    return false;
  }
  if (keep == table + 1 && (cell || tag == Tag::k_tr)) open_implied(Tag::k_tbody);
  if (keep == table + 1 && cell) open_implied(Tag::k_tr);
  open_implied(tag);
  return true;
}

bool OpenElements::start_tag(Tag tag, bool bare) {
  work_ += stack_.size();
  prepare_start(tag);
  const bool kept = [&] {
    if (has_trait(tag, kTablePart)) return open_table_part(tag);
    if (!has_trait(tag, kNoReconstruct | kClosesParagraph)) reconstruct();
    if (has_trait(tag, kVoid | kRawText) || tag == Tag::k_html || tag == Tag::k_body || tag == Tag::k_head) {
      return true;
    }
    if (!has_trait(tag, kFormatting)) return push(tag);
    if (formatting_count_ >= max_formatting_ || stack_.size() >= max_depth_) {
      ++dropped_[static_cast<std::size_t>(tag)];
      return false;
    }
    add_formatting(tag, bare);
    return true;
  }();
  if (kept && has_trait(tag, kMarker)) formatting_.push_back({tag, false, true, kClosed});
  return kept;
}

void OpenElements::close_formatting(Tag tag, bool forced) {
  std::size_t entry = formatting_.size();
  while (entry > 0 && !formatting_[entry - 1].marker && formatting_[entry - 1].tag != tag) --entry;
  if (entry == 0 || formatting_[entry - 1].marker) {
    if (!forced) close_inline(tag);
    return;
  }
  --entry;
  const std::size_t position = formatting_[entry].position;
  if (position != kClosed) {
    // The builder peels at most eight blocks off a formatting element.
    constexpr std::size_t kMaxBlocks = 6;
    std::size_t blocks = 0;
    for (std::size_t i = position + 1; i < stack_.size(); ++i) {
      if (has_trait(stack_[i], kScopeEnd) && !forced) return;
      if (has_trait(stack_[i], kSpecial | kScopeEnd) && ++blocks > kMaxBlocks && !forced) return;
    }
    if (blocks == 0) {
      truncate(position);
    } else {
      erase(position);
    }
  }
  formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(entry));
  --formatting_count_;
}

void OpenElements::close_inline(Tag tag) {
  if (count(tag) == 0) return;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == tag) {
      truncate(i);
      return;
    }
    if (has_trait(stack_[i], kSpecial | kScopeEnd)) return;
  }
}

void OpenElements::close_block(Tag tag) {
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Tag open = stack_[i];
    if (open == tag || (is_heading(tag) && is_heading(open))) {
      if (tag == Tag::k_form && i + 1 != stack_.size()) {
        erase(i);  // what is open inside a form stays open
      } else {
        truncate(i);
      }
      if (has_trait(tag, kMarker)) clear_to_marker();
      return;
    }
    if (has_trait(open, kScopeEnd)) return;
    if (tag == Tag::k_p && open == Tag::k_button) return;
    if (tag == Tag::k_li && (open == Tag::k_ol || open == Tag::k_ul)) return;
  }
}

void OpenElements::close_table_part(Tag tag) {
  bool closes_cell = false;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Tag open = stack_[i];
    if (has_trait(open, kTablePart) && has_trait(open, kMarker)) closes_cell = true;
    if (open == tag) {
      truncate(i);
      if (closes_cell) clear_to_marker();
      return;
    }
    if (open == Tag::k_table || open == Tag::k_template) return;
  }
}

bool OpenElements::end_tag(Tag tag) {
  work_ += stack_.size();
  std::uint32_t& dropped = dropped_[static_cast<std::size_t>(tag)];
  if (dropped != 0) {
    --dropped;
    return false;
  }
  if (tag == Tag::k_body || tag == Tag::k_html || tag == Tag::k_head) return true;
  if (has_trait(tag, kFormatting)) {
    close_formatting(tag, false);
  } else if (tag == Tag::k_table || has_trait(tag, kTablePart)) {
    if (count(tag) != 0) close_table_part(tag);
  } else if (tag == Tag::k_template) {
    if (count(tag) != 0) {
      truncate(find(tag, 0));
      clear_to_marker();
    }
  } else if (tag == Tag::k_select) {
    if (count(tag) != 0) truncate(find(tag, 0));
  } else if (has_trait(tag, kSpecial)) {
    if (count(tag) != 0 || is_heading(tag)) close_block(tag);
  } else {
    close_inline(tag);
  }
  return true;
}

}  // namespace newsclip::dom
