#include "archives/har_pages.hpp"

#include <algorithm>
#include <utility>

#include "archives/parts/body_type.hpp"
#include "reader/html_look.hpp"
#include "reader/http_message.hpp"
#include "text/base64.hpp"

namespace newsclip::archives {
namespace {

constexpr std::size_t kLeastOfEntry = std::size_t{64} << 20;
// Bytes behind damage may be looked at again, but not without end.
constexpr std::uint64_t kMostRescans = 4;

bool is_page_status(int status) { return status == 200 || status == 203; }

// As it came from the server.
std::string content_of(HarEntry& entry) {
  return entry.encoding == "base64" ? reader::decode_mime_base64(entry.text) : std::move(entry.text);
}

}  // namespace

HarPages::HarPages(ByteSource& source, std::size_t max_bytes)
    : StreamPages(source, true), max_bytes_(max_bytes), max_entry_(std::max(kLeastOfEntry, max_bytes)) {}

std::optional<HarPages::Step> HarPages::advance() {
  while (true) {
    if (std::exchange(page_ready_, false)) return Step::kPage;
    if (std::exchange(damage_ready_, false)) return Step::kDamage;
    if (ended_) return Step::kEnd;
    if (searches_ ? search() : scan()) continue;
    if (!is_over()) return std::nullopt;
    if (!searches_ && scanner_.entry_begin() && !drops_) {
      begin_search();  // where brackets are lost, an entry seems to go on to the end
    } else {
      end();
    }
  }
}

void HarPages::take_scanned(std::size_t size) {
  take(size);
  scanner_.take(size);
  offset_ += size;
}

bool HarPages::scan() {
  const HarScanner::Found found = scanner_.scan(unread());
  if (found == HarScanner::Found::kEntry) {
    take_entry();
    return true;
  }
  if (found == HarScanner::Found::kBroken) {
    begin_search();
    return true;
  }
  const std::optional<std::size_t> begin = scanner_.entry_begin();
  if (!begin || drops_) {
    take_scanned(scanner_.at());
  } else if (scanner_.at() - *begin > max_entry_) {
    drop_entry();
    return true;
  }
  return false;
}

void HarPages::take_entry() {
  if (!std::exchange(drops_, false)) {
    const std::size_t begin = scanner_.entry_begin().value_or(0);
    HarEntry entry = read_har_entry(unread().substr(begin, scanner_.at() - begin));
    if (!entry.whole) {
      begin_search();
      return;
    }
    ++number_;
    ++counts_.records;
    give(std::move(entry), false);
  }
  take_scanned(scanner_.at());
}

// What is there of it says what it is.
void HarPages::drop_entry() {
  const std::string_view there = unread().substr(scanner_.entry_begin().value_or(0));
  if (find_har_entry(there.substr(1))) {
    begin_search();
    return;
  }
  ++number_;
  ++counts_.records;
  give(read_har_entry(there), true);
  drops_ = true;
  take_scanned(scanner_.at());
}

void HarPages::give(HarEntry entry, bool too_large) {
  const bool in_base64 = entry.encoding == "base64";
  std::string content = content_of(entry);
  BodyType type = is_page_status(entry.status) ? body_type_of(entry.type) : BodyType::kOther;
  if (type == BodyType::kUnknown && reader::begins_like_html(content)) type = BodyType::kHtml;
  const bool is_text = type == BodyType::kText;
  if ((type != BodyType::kHtml && !is_text) || (content.empty() && !too_large)) {
    ++counts_.passed_over["other"];
    return;
  }
  ++counts_.pages;
  page_ = {};
  page_.record = std::to_string(number_);
  page_.url = std::move(entry.url);
  page_.time = std::move(entry.time);
  page_.charset = in_base64 ? std::string(reader::charset_of(entry.type)) : "utf-8";
  page_.is_text = is_text;
  page_.too_large = too_large || content.size() > max_bytes_;
  if (!page_.too_large) page_.bytes = std::move(content);
  page_ready_ = true;
}

void HarPages::give_damage_of(std::uint64_t record, std::string message) {
  damage_ = {std::to_string(record), std::move(message)};
  damage_ready_ = true;
}

// The next entry may begin within what was taken for one.
void HarPages::begin_search() {
  const std::size_t at = scanner_.at();
  const bool in_entry = scanner_.entry_begin().has_value();
  const std::size_t begin = scanner_.entry_begin().value_or(at - std::min<std::size_t>(at, 1));
  if (in_entry && !std::exchange(drops_, false)) {
    ++number_;
    ++counts_.records;
  }
  damage_begin_ = offset_ + begin;
  rescanned_ += at - begin;
  const bool too_often = rescanned_ > kMostRescans * (offset_ + at);
  take_scanned(too_often ? at : begin + (in_entry ? 1 : 0));
  scanner_.restart();
  searches_ = true;
}

bool HarPages::search() {
  const std::optional<std::size_t> next = find_har_entry(unread());
  if (!next) {
    if (!is_over()) take_scanned(unread().size() - std::min(unread().size(), kHarEntryLook));
    return false;
  }
  take_scanned(*next);
  scanner_.restart();
  searches_ = false;
  give_damage_of(number_,
                 std::to_string(offset_ - damage_begin_) + " bytes are damaged: read on at " + std::to_string(offset_));
  return true;
}

void HarPages::end() {
  ended_ = true;
  take_scanned(unread().size());
  if (searches_) {
    give_damage_of(number_, std::to_string(offset_ - damage_begin_) + " bytes are damaged, up to the end of the file");
  } else if (!scanner_.is_whole() && !is_torn()) {
    give_damage_of(number_, "ends before its end");
  }
}

}  // namespace newsclip::archives
