#include "archives/tar_pages.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "archives/base/saved_names.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/html_look.hpp"

namespace newsclip::archives {
namespace {

constexpr std::uint64_t kLongestAbout = std::uint64_t{1} << 20;  // names and attributes
// An entry up to this size is looked at as a whole, page or not: where bytes are missing in it, the next one begins in
// it.
constexpr std::uint64_t kMostHeld = std::uint64_t{1} << 20;
constexpr std::uint64_t kEntrySample = std::uint64_t{4} << 10;
constexpr std::size_t kMostPaths = std::size_t{1} << 20;

// With what fills the last block.
std::uint64_t in_blocks(std::uint64_t size) {
  const std::uint64_t behind = size % kTarBlock;
  return behind == 0 ? size : size + (kTarBlock - behind);
}

// macOS puts what it knows of a file beside it.
bool is_of_the_system(std::string_view path) { return path.substr(path.rfind('/') + 1).starts_with("._"); }

bool is_control_character(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

}  // namespace

std::optional<TarPages::Step> TarPages::advance() {
  while (true) {
    if (std::exchange(page_ready_, false)) return Step::kPage;
    if (std::exchange(damage_ready_, false)) return Step::kDamage;
    bool done = false;
    switch (state_) {
      case State::kHead:
        done = read_head();
        break;
      case State::kAbout:
        done = read_about();
        break;
      case State::kMap:
        done = read_map();
        break;
      case State::kChoose:
        done = choose();
        break;
      case State::kHold:
        done = hold();
        break;
      case State::kPassOver:
        done = pass_over();
        break;
      case State::kSearch:
        done = search();
        break;
    }
    if (done) continue;
    if (!is_over()) return std::nullopt;
    if (unread().empty() && state_ == State::kHead) return Step::kEnd;
    end_in_entry();
  }
}

void TarPages::take_bytes(std::size_t size) {
  take(size);
  offset_ += size;
}

bool TarPages::read_head() {
  const std::string_view block = unread().substr(0, kTarBlock);
  const bool whole = block.size() == kTarBlock || (is_over() && !block.empty());
  if (!whole) return false;
  if (is_empty_block(block)) {
    take_bytes(block.size());
    return true;
  }
  std::optional<TarHead> head = read_tar_head(block);
  if (head) {
    take_bytes(kTarBlock);
    begin_entry(std::move(*head));
  } else {
    begin_search();
  }
  return true;
}

void TarPages::begin_entry(TarHead head) {
  const bool is_about = head.kind == TarHead::Kind::kLongName || head.kind == TarHead::Kind::kAttributes;
  head_ = std::move(head);
  if (is_about || head_.kind == TarHead::Kind::kNote) {
    left_ = in_blocks(head_.size);
    state_ = is_about && head_.size <= kLongestAbout ? State::kAbout : State::kPassOver;
    return;
  }
  const TarAttributes attributes = std::exchange(attributes_, {});
  if (attributes.path) head_.name = *attributes.path;
  if (attributes.size) head_.size = *attributes.size;
  if (attributes.sparse) head_.kind = TarHead::Kind::kSparse;
  ++counts_.records;
  state_ = head_.more_map ? State::kMap : State::kChoose;
}

bool TarPages::read_about() {
  if (unread().size() < left_) return false;
  const std::string_view content = unread().substr(0, static_cast<std::size_t>(head_.size));
  if (head_.kind == TarHead::Kind::kLongName) {
    attributes_.path = content.substr(0, content.find('\0'));
  } else {
    attributes_ = read_tar_attributes(content);
  }
  take_bytes(static_cast<std::size_t>(left_));
  state_ = State::kHead;
  return true;
}

bool TarPages::read_map() {
  if (unread().size() < kTarBlock) return false;
  if (!has_more_map(unread().substr(0, kTarBlock))) state_ = State::kChoose;
  take_bytes(kTarBlock);
  return true;
}

bool TarPages::choose() {
  if (unread().size() < std::min(head_.size, kEntrySample) && !is_over()) return false;
  const auto sample = static_cast<std::size_t>(std::min(head_.size, kEntrySample));
  page_entry_ = head_.kind == TarHead::Kind::kFile && head_.size > 0 && !is_of_the_system(head_.name) &&
                (has_page_name(head_.name) || reader::begins_like_html(unread().substr(0, sample)));
  const bool held = head_.size <= (page_entry_ ? std::uint64_t{max_bytes_} : kMostHeld);
  left_ = in_blocks(head_.size);
  state_ = held ? State::kHold : State::kPassOver;
  if (!page_entry_) ++counts_.passed_over["other"];
  if (page_entry_ && !held) {
    give_page(0, false);
    page_.too_large = true;
  }
  return true;
}

// Whether at `at` of what is there another entry begins, or the end.
bool TarPages::goes_on_at(std::size_t at) const {
  const std::string_view block = unread().substr(std::min(at, unread().size()), kTarBlock);
  return is_empty_block(block) || read_tar_head(block).has_value();
}

bool TarPages::hold() {
  const auto size = static_cast<std::size_t>(head_.size);
  const auto whole = static_cast<std::size_t>(left_);
  if (unread().size() < whole + kTarBlock && !(is_over() && unread().size() >= size)) return false;
  const std::optional<std::size_t> next =
      goes_on_at(whole) ? std::nullopt : find_tar_head(unread().substr(0, whole + kTarBlock));
  const std::size_t end = next ? std::min(*next, whole) : whole;
  if (page_entry_) give_page(std::min(size, end), next && *next < size);
  take_bytes(std::min(end, unread().size()));
  state_ = State::kHead;
  if (next && *next < whole) {
    damage_ = {std::to_string(offset_), "an entry is shorter than it says: read on at " + std::to_string(offset_)};
    damage_ready_ = true;
  }
  return true;
}

bool TarPages::pass_over() {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left_, unread().size()));
  take_bytes(size);
  left_ -= size;
  if (left_ > 0) return false;
  state_ = State::kHead;
  return true;
}

void TarPages::give_page(std::size_t size, bool cut) {
  ++counts_.pages;
  page_ = {};
  page_.record = record_of(head_.name);
  page_.bytes = unread().substr(0, size);
  page_.cut = cut;
  page_ready_ = true;
}

// Paths may be no UTF-8, hold control characters, and be the same twice.
std::string TarPages::record_of(std::string path) {
  path = reader::decode(path, reader::Encoding::kUtf8).text;
  std::replace_if(path.begin(), path.end(), is_control_character, '?');
  const std::size_t hash = std::hash<std::string>{}(path);
  if (paths_.size() >= kMostPaths && paths_.find(hash) == paths_.end()) return path;
  const std::uint32_t count = ++paths_[hash];
  return count > 1 ? path + '#' + std::to_string(count) : path;
}

void TarPages::begin_search() {
  damage_begin_ = offset_;
  attributes_ = {};
  state_ = State::kSearch;
}

bool TarPages::search() {
  if (const std::optional<std::size_t> next = find_tar_head(unread())) {
    take_bytes(*next);
    end_search();
    return true;
  }
  // A head may stand here in part.
  if (!is_over()) take_bytes(unread().size() - std::min(unread().size(), kTarBlock));
  return false;
}

void TarPages::end_search() {
  state_ = State::kHead;
  damage_ = {std::to_string(damage_begin_),
             std::to_string(offset_ - damage_begin_) + " bytes are damaged: read on at " + std::to_string(offset_)};
  damage_ready_ = true;
}

// The bytes are over within an entry or in what is none.
void TarPages::end_in_entry() {
  const State state = std::exchange(state_, State::kHead);
  const std::uint64_t begin = offset_;
  if (state == State::kHold && page_entry_ && !unread().empty()) give_page(unread().size(), true);
  take_bytes(unread().size());
  if (state == State::kSearch) {
    end_search();
    damage_.message = std::to_string(offset_ - damage_begin_) + " bytes are damaged, up to the end of the file";
  } else if (!is_torn()) {
    damage_ = {std::to_string(begin), "ends within an entry"};
    damage_ready_ = true;
  }
}

}  // namespace newsclip::archives
