#include "dom/open_elements.hpp"

namespace newsclip::dom {
namespace {

using Kind = ElementKind;

bool is_heading(Kind kind) { return kind >= Kind::k_h1 && kind <= Kind::k_h6; }
bool is_ruby_part(Kind kind) {
  return kind == Kind::k_rb || kind == Kind::k_rp || kind == Kind::k_rt || kind == Kind::k_rtc;
}

}  // namespace

bool OpenElements::push(Kind kind) {
  if (stack_.size() >= max_depth_) {
    ++dropped_[static_cast<std::size_t>(kind)];
    return false;
  }
  open_implied(kind);
  return true;
}

void OpenElements::open_implied(Kind kind) {
  stack_.push_back(kind);
  ++counts_[static_cast<std::size_t>(kind)];
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

std::size_t OpenElements::find(Kind kind, unsigned bounds) const {
  if (count(kind) == 0) return kClosed;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == kind) return i;
    if (has_trait(stack_[i], bounds)) return kClosed;
  }
  return kClosed;
}

std::size_t OpenElements::find_table() const {
  if (count(Kind::k_table) == 0) return kClosed;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == Kind::k_table) return i;
    if (stack_[i] == Kind::k_template) return kClosed;
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
    open_implied(formatting_[i].kind);
    work_ += stack_.size();
    ++copies_;
  }
}

void OpenElements::text(std::size_t length, bool only_space) {
  if (formatting_.empty() || formatting_.back().marker) return;
  if (only_space && (top() == Kind::k_table || top() == Kind::k_tr || top() == Kind::k_tbody)) return;
  reconstruct();
  work_ += static_cast<std::uint64_t>(length) * stack_.size();  // the builder looks for the last one at each character
}

void OpenElements::add_formatting(Kind kind, bool bare) {
  if (bare) {  // of four alike the first is forgotten
    int alike = 0;
    for (std::size_t i = formatting_.size(); i-- > 0 && !formatting_[i].marker;) {
      if (formatting_[i].kind != kind || !formatting_[i].bare || ++alike < 3) continue;
      formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i));
      --formatting_count_;
      break;
    }
  }
  formatting_.push_back({kind, bare, false, stack_.size()});
  ++formatting_count_;
  open_implied(kind);
}

void OpenElements::open_list_item(Kind kind) {
  const bool description = kind != Kind::k_li;
  if ((description ? count(Kind::k_dd) + count(Kind::k_dt) : count(Kind::k_li)) == 0) return;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Kind open = stack_[i];
    if (open == kind || (description && (open == Kind::k_dd || open == Kind::k_dt))) {
      truncate(i);
      return;
    }
    if (has_trait(open, kSpecial | kScopeEnd) && open != Kind::k_div && open != Kind::k_p && open != Kind::k_address) {
      return;
    }
  }
}

// What a start tag closes by itself.
void OpenElements::prepare_start(Kind kind) {
  if (kind == Kind::k_li || kind == Kind::k_dd || kind == Kind::k_dt) open_list_item(kind);
  if (has_trait(kind, kClosesParagraph) && count(Kind::k_p) != 0) {
    for (std::size_t i = stack_.size(); i-- > 0;) {
      if (stack_[i] == Kind::k_p) {
        truncate(i);
        break;
      }
      if (has_trait(stack_[i], kScopeEnd) || stack_[i] == Kind::k_button) break;
    }
  }
  if (is_heading(kind) && is_heading(top())) truncate(stack_.size() - 1);
  if ((kind == Kind::k_option || kind == Kind::k_optgroup) && top() == Kind::k_option) truncate(stack_.size() - 1);
  if (kind == Kind::k_optgroup && top() == Kind::k_optgroup) truncate(stack_.size() - 1);
  if (is_ruby_part(kind) && is_ruby_part(top())) truncate(stack_.size() - 1);
  if (kind == Kind::k_button) {
    const std::size_t open = find(kind, kScopeEnd);
    if (open != kClosed) truncate(open);
  }
  if (kind == Kind::k_a || kind == Kind::k_nobr) close_formatting(kind, true);
}

bool OpenElements::open_table_part(Kind kind) {
  const std::size_t table = find_table();
  if (table == kClosed) return count(Kind::k_template) == 0 || push(kind);  // the builder ignores it
  std::size_t keep = table + 1;
  const bool cell = kind == Kind::k_td || kind == Kind::k_th;
  std::size_t row = kClosed;
  bool closes_cell = false;
  for (std::size_t i = stack_.size(); i-- > keep;) {
    if (stack_[i] == Kind::k_tr) row = i;
    if (has_trait(stack_[i], kTablePart) && has_trait(stack_[i], kMarker)) closes_cell = true;
  }
  if (cell && row != kClosed) keep = row + 1;
  truncate(keep);
  if (closes_cell) clear_to_marker();
  if (stack_.size() + 2 >= max_depth_) {
    ++dropped_[static_cast<std::size_t>(kind)];
    return false;
  }
  if (keep == table + 1 && (cell || kind == Kind::k_tr)) open_implied(Kind::k_tbody);
  if (keep == table + 1 && cell) open_implied(Kind::k_tr);
  open_implied(kind);
  return true;
}

bool OpenElements::start_tag(Kind kind, bool bare) {
  work_ += stack_.size();
  prepare_start(kind);
  const bool kept = [&] {
    if (has_trait(kind, kTablePart)) return open_table_part(kind);
    if (!has_trait(kind, kNoReconstruct | kClosesParagraph)) reconstruct();
    if (has_trait(kind, kVoid | kRawText) || kind == Kind::k_html || kind == Kind::k_body || kind == Kind::k_head) {
      return true;
    }
    if (!has_trait(kind, kFormatting)) return push(kind);
    if (formatting_count_ >= max_formatting_ || stack_.size() >= max_depth_) {
      ++dropped_[static_cast<std::size_t>(kind)];
      return false;
    }
    add_formatting(kind, bare);
    return true;
  }();
  if (kept && has_trait(kind, kMarker)) formatting_.push_back({kind, false, true, kClosed});
  return kept;
}

void OpenElements::close_formatting(Kind kind, bool forced) {
  std::size_t entry = formatting_.size();
  while (entry > 0 && !formatting_[entry - 1].marker && formatting_[entry - 1].kind != kind) --entry;
  if (entry == 0 || formatting_[entry - 1].marker) {
    if (!forced) close_inline(kind);
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

void OpenElements::close_inline(Kind kind) {
  if (count(kind) == 0) return;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] == kind) {
      truncate(i);
      return;
    }
    if (has_trait(stack_[i], kSpecial | kScopeEnd)) return;
  }
}

void OpenElements::close_block(Kind kind) {
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Kind open = stack_[i];
    if (open == kind || (is_heading(kind) && is_heading(open))) {
      if (kind == Kind::k_form && i + 1 != stack_.size()) {
        erase(i);  // what is open inside a form stays open
      } else {
        truncate(i);
      }
      if (has_trait(kind, kMarker)) clear_to_marker();
      return;
    }
    if (has_trait(open, kScopeEnd)) return;
    if (kind == Kind::k_p && open == Kind::k_button) return;
    if (kind == Kind::k_li && (open == Kind::k_ol || open == Kind::k_ul)) return;
  }
}

void OpenElements::close_table_part(Kind kind) {
  bool closes_cell = false;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Kind open = stack_[i];
    if (has_trait(open, kTablePart) && has_trait(open, kMarker)) closes_cell = true;
    if (open == kind) {
      truncate(i);
      if (closes_cell) clear_to_marker();
      return;
    }
    if (open == Kind::k_table || open == Kind::k_template) return;
  }
}

bool OpenElements::end_tag(Kind kind) {
  work_ += stack_.size();
  std::uint32_t& dropped = dropped_[static_cast<std::size_t>(kind)];
  if (dropped != 0) {
    --dropped;
    return false;
  }
  if (kind == Kind::k_body || kind == Kind::k_html || kind == Kind::k_head) return true;
  if (has_trait(kind, kFormatting)) {
    close_formatting(kind, false);
  } else if (kind == Kind::k_table || has_trait(kind, kTablePart)) {
    if (count(kind) != 0) close_table_part(kind);
  } else if (kind == Kind::k_template) {
    if (count(kind) != 0) {
      truncate(find(kind, 0));
      clear_to_marker();
    }
  } else if (kind == Kind::k_select) {
    if (count(kind) != 0) truncate(find(kind, 0));
  } else if (has_trait(kind, kSpecial)) {
    if (count(kind) != 0 || is_heading(kind)) close_block(kind);
  } else {
    close_inline(kind);
  }
  return true;
}

}  // namespace newsclip::dom
