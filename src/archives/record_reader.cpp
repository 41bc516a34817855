#include "archives/record_reader.hpp"

#include <algorithm>
#include <utility>

namespace newsclip::archives {
namespace {

constexpr std::string_view kLineEnds = "\r\n";
// What may stand behind a block in its member, where the length of the block is wrong.
constexpr std::size_t kMostBehindBlock = std::size_t{64} << 10;
// Less is read faster than gone over.
constexpr std::uint64_t kLeastSeek = std::uint64_t{16} << 10;
constexpr std::uint64_t kLongestSeek = std::uint64_t{1} << 62;

bool begins_member(std::string_view bytes) {
  return begins_record(Format::kWarc, bytes) == Begins::kYes || begins_record(Format::kArc, bytes) == Begins::kYes;
}

// What of a reading the caller of next() has to know.
std::optional<RecordReader::Step> stop_of(Members::Step step) {
  switch (step) {
    case Members::Step::kNothingYet:
      return RecordReader::Step::kNothingYet;
    case Members::Step::kInterrupted:
      return RecordReader::Step::kInterrupted;
    case Members::Step::kFault:
      return RecordReader::Step::kFault;
    default:
      return std::nullopt;
  }
}

std::string counted_bytes(std::uint64_t bytes) {
  return std::to_string(bytes) + (bytes == 1 ? " byte is" : " bytes are");
}

}  // namespace

RecordReader::RecordReader(ByteSource& source, Format format, std::size_t max_block, Choose choose)
    : members_(source, begins_member), format_(format), max_block_(max_block), choose_(std::move(choose)) {}

RecordReader::Step RecordReader::next(bool wait) {
  while (true) {
    if (const Stop stop = advance(wait)) return *stop;
  }
}

RecordReader::Stop RecordReader::advance(bool wait) {
  switch (state_) {
    case State::kBetween:
      return between(wait);
    case State::kHead:
      return read_head(wait);
    case State::kChoose:
      return choose(wait);
    case State::kKeep:
      return keep(wait);
    case State::kPassOver:
      return pass_over(wait);
    case State::kBehind:
      return look_behind(wait);
    case State::kBroken:
      return broken();
    case State::kSearch:
      return search(wait);
    case State::kFindMember:
      return find_member(wait);
    case State::kEnd:
      break;
  }
  return Step::kEnd;
}

bool RecordReader::seek(std::uint64_t offset) {
  if (!members_.seek(offset)) return false;
  bytes_.clear();
  start_ = kept_ = records_ = 0;
  after_ = After::kMore;
  boundary_.reset();
  state_ = following_ = State::kBetween;
  return true;
}

std::uint64_t RecordReader::here() const {
  return members_.packed() ? members_.member_begin() : members_.position() - unread().size();
}

// Reads on, into the next member where one has ended. That nothing more comes is no stop: see is_over.
RecordReader::Stop RecordReader::more(bool wait) {
  if (start_ >= bytes_.size() - start_) {  // else what is left would be moved again and again
    bytes_.erase(0, start_);
    if (boundary_) *boundary_ -= std::min(start_, *boundary_);
    start_ = 0;
  }
  if (after_ == After::kMemberEnd) boundary_ = bytes_.size();
  const Members::Step step = members_.read(bytes_, wait);
  after_ = after_of(step);
  return stop_of(step);
}

RecordReader::After RecordReader::after_of(Members::Step step) {
  switch (step) {
    case Members::Step::kMemberEnd:
      return After::kMemberEnd;
    case Members::Step::kEnd:
      return After::kFileEnd;
    case Members::Step::kTorn:
      return After::kTorn;
    case Members::Step::kDamaged:
      return After::kDamaged;
    default:
      return After::kMore;
  }
}

void RecordReader::cross_boundary() {
  if (!boundary_ || start_ < *boundary_) return;
  boundary_.reset();
  records_ = 0;
}

RecordReader::Stop RecordReader::between(bool wait) {
  while (true) {
    start_ = std::min(bytes_.find_first_not_of(kLineEnds, start_), bytes_.size());
    cross_boundary();
    const Begins begins = unread().empty() ? Begins::kUnknown : begins_record(format_, unread());
    if (begins == Begins::kYes) {
      begin_record();
      return std::nullopt;
    }
    const bool ends = is_over() || (after_ == After::kMemberEnd && !unread().empty());
    if (begins == Begins::kNo || (ends && !unread().empty())) {
      begin_damage(State::kSearch, false);
      return std::nullopt;
    }
    if (is_over()) return broken();
    if (const Stop stop = more(wait)) return stop;
  }
}

void RecordReader::begin_record() {
  record_ = {};
  record_.offset = here();
  packed_ = members_.packed();
  record_.number = packed_ ? ++records_ : 1;
  state_ = State::kHead;
}

RecordReader::Stop RecordReader::read_head(bool wait) {
  std::optional<std::size_t> end;
  while (!(end = head_end(format_, unread().substr(0, kLongestRecordHead)))) {
    if (unread().size() >= kLongestRecordHead) {
      begin_damage(State::kSearch);
      ++start_;  // this one is none
      return std::nullopt;
    }
    if (is_over()) return broken();
    if (const Stop stop = more(wait)) return stop;
  }
  std::optional<RecordHead> head = archives::read_head(format_, unread().substr(0, *end));
  start_ += *end;
  cross_boundary();
  if (!head) {
    begin_damage(State::kSearch);
    return std::nullopt;
  }
  record_.head = std::move(*head);
  left_ = record_.head.length;
  if (!packed_) block_begin_ = here();
  state_ = State::kChoose;
  return std::nullopt;
}

RecordReader::Stop RecordReader::choose(bool wait) {
  while (true) {
    std::string_view block = unread().substr(0, member_end() - start_);
    const bool whole = is_over() || member_ends() || block.size() >= left_;
    if (block.size() > left_) block = block.substr(0, static_cast<std::size_t>(left_));
    const Want want = choose_(record_.head, block, whole);
    if (want != Want::kMore || whole) {
      wanted_ = want == Want::kBlock;
      record_.too_large = wanted_ && left_ > max_block_;
      state_ = is_held() ? State::kKeep : State::kPassOver;
      return std::nullopt;
    }
    if (const Stop stop = more(wait)) return stop;
  }
}

// Whether the record in hand ends with its member, whatever length it says. One that does not goes on in the next.
bool RecordReader::record_follows_boundary() {
  const std::string_view behind = std::string_view(bytes_).substr(*boundary_);
  if (behind.empty() || begins_record(format_, behind) != Begins::kNo) return true;
  boundary_.reset();
  return false;
}

RecordReader::Stop RecordReader::keep(bool wait) {
  while (unread().size() < left_ || (boundary_ && *boundary_ - start_ < left_)) {
    if (boundary_ && (after_ != After::kMore || *boundary_ < bytes_.size())) {
      if (record_follows_boundary()) return give_up_to(*boundary_);
      continue;
    }
    if (is_over() && !packed_) {
      kept_ = unread().size();
      return mend_length(wait);
    }
    if (is_over()) return give_cut();
    if (const Stop stop = more(wait)) return stop;
  }
  kept_ = static_cast<std::size_t>(left_);
  state_ = State::kBehind;
  return std::nullopt;
}

RecordReader::Stop RecordReader::pass_over(bool wait) {
  while (left_ > 0) {
    const auto there = static_cast<std::size_t>(std::min<std::uint64_t>(left_, member_end() - start_));
    start_ += there;
    left_ -= there;
    if (left_ == 0) break;
    if (boundary_ && (after_ != After::kMore || *boundary_ < bytes_.size())) {
      if (record_follows_boundary()) break;
      continue;
    }
    const std::uint64_t end = members_.position() + std::min(left_, kLongestSeek);
    if (!packed_ && (is_over() || members_.ends_before(end))) return mend_length(wait);
    if (!packed_ && left_ > kLeastSeek && members_.seek(end)) {
      bytes_.clear();
      start_ = 0;
      left_ = 0;
      break;
    }
    if (is_over()) return give_cut();
    if (const Stop stop = more(wait)) return stop;
  }
  state_ = State::kBehind;
  return std::nullopt;
}

// A block is followed by line ends and the next record, or by the end of its member; else its length is wrong.
RecordReader::Stop RecordReader::look_behind(bool wait) {
  while (true) {
    const std::size_t from = start_ + kept_;
    const std::string_view behind = std::string_view(bytes_).substr(from, std::max(member_end(), from) - from);
    const std::size_t text = behind.find_first_not_of(kLineEnds);
    if (text == std::string_view::npos) {
      if (after_ == After::kDamaged && !boundary_) return give_cut();
      if (is_over() && after_ != After::kFileEnd && !boundary_) following_ = State::kBroken;
      if (member_ends() || is_over()) return give();
      if (behind.size() > kMostBehindBlock) return mend_length(wait);
    } else {
      const Begins begins = begins_record(format_, behind.substr(text));
      if (begins == Begins::kYes) return give();
      if (begins == Begins::kNo || member_ends() || is_over()) return mend_length(wait);
    }
    if (const Stop stop = more(wait)) return stop;
  }
}

// What is done where a block does not end where its head says.
RecordReader::Stop RecordReader::mend_length(bool wait) {
  return packed_ || is_held() ? mend_kept(wait) : mend_passed_over();
}

// The member decides about what is in it. In what is not packed the next record does, within the block or soon behind
// it, and that is told: bytes may be lost, or others between.
RecordReader::Stop RecordReader::mend_kept(bool wait) {
  const std::size_t block_end = start_ + kept_;
  const std::size_t end = member_end();
  begin_damage(State::kBehind);  // where it is none, nobody looks
  const auto within = packed_ ? std::nullopt : find_record(start_, block_end);
  const auto next = within ? within : find_record(block_end, end);
  if (next || member_ends() || (is_over() && !packed_ && kept_ == left_)) {
    if (!packed_) following_ = State::kSearch;
    record_.cut = within.has_value();
    return give_up_to(next.value_or(end));
  }
  if (is_over()) return give_cut();
  if (end - block_end < kMostBehindBlock) return more(wait);
  following_ = State::kSearch;
  return give();
}

// Looks for the next record from the beginning of the block on, where the file lets it.
RecordReader::Stop RecordReader::mend_passed_over() {
  begin_damage(State::kBehind);
  following_ = State::kSearch;
  const Stop stop = give();
  if (members_.seek(block_begin_)) {
    bytes_.clear();
    start_ = 0;
    after_ = After::kMore;
  }
  return stop;
}

RecordReader::Stop RecordReader::give() {
  if (is_held()) record_.block.assign(bytes_, start_, kept_);
  start_ += kept_;
  kept_ = 0;
  state_ = std::exchange(following_, State::kBetween);
  return wanted_ ? Step::kRecord : Step::kPassedOver;
}

// The block ends here, with the line ends before it.
RecordReader::Stop RecordReader::give_up_to(std::size_t end) {
  const std::string_view block = std::string_view(bytes_).substr(start_, end - start_);
  const std::size_t last = block.find_last_not_of(kLineEnds);
  kept_ = last == std::string_view::npos ? 0 : last + 1;
  if (!wanted_) kept_ = block.size();
  return give();
}

RecordReader::Stop RecordReader::give_cut() {
  kept_ = is_held() ? static_cast<std::size_t>(std::min<std::uint64_t>(unread().size(), left_)) : 0;
  record_.cut = true;
  following_ = State::kBroken;
  return give();
}

// The file ends, or its member can be unpacked no further.
RecordReader::Stop RecordReader::broken() {
  const bool in_record = state_ != State::kBetween;
  if (after_ == After::kDamaged) {
    begin_damage(State::kFindMember, in_record);
    return std::nullopt;
  }
  begin_damage(State::kEnd, in_record);
  if (after_ == After::kFileEnd && !in_record) return Step::kEnd;
  damage_.message = "ends within a record: the file is not whole; fetch it again";
  return Step::kDamage;
}

// In the record in hand, or where the next one should begin.
void RecordReader::begin_damage(State state, bool in_record) {
  damage_.offset = in_record ? record_.offset : here();
  damage_.number = in_record ? record_.number : members_.packed() ? records_ + 1 : 1;
  state_ = state;
}

RecordReader::Stop RecordReader::end_damage(std::uint64_t at) {
  const std::string bytes = counted_bytes(at - std::min(damage_.offset, at));
  const bool read_on = !(is_over() && unread().empty());
  damage_.message =
      bytes + " damaged" + (read_on ? ": read on at " + std::to_string(at) : ", up to the end of the file");
  state_ = read_on ? State::kBetween : State::kEnd;
  return Step::kDamage;
}

// A record at the beginning of a line, with a further line to its head.
std::optional<std::size_t> RecordReader::find_record(std::size_t from, std::size_t to) const {
  const std::string_view bytes = std::string_view(bytes_).substr(0, to);
  for (std::size_t at = from; at < to;) {
    const std::string_view rest = bytes.substr(at);
    if (begins_record(format_, rest) == Begins::kYes) {
      if (format_ == Format::kArc) return at;
      const std::size_t line = rest.find('\n');
      const std::string_view next = line == std::string_view::npos ? "" : rest.substr(line + 1);
      if (next.substr(0, next.find('\n')).find(':') != std::string_view::npos) return at;
    }
    const std::size_t end = bytes.find('\n', at);
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  return std::nullopt;
}

RecordReader::Stop RecordReader::search(bool wait) {
  while (true) {
    cross_boundary();
    if (const auto next = find_record(start_, member_end())) {
      start_ = *next;
      return end_damage(here());
    }
    if (boundary_ && *boundary_ < bytes_.size()) {
      start_ = *boundary_;
      return end_damage(here());
    }
    if (after_ == After::kDamaged) {
      state_ = State::kFindMember;
      return std::nullopt;
    }
    if (is_over()) {
      start_ = bytes_.size();
      return end_damage(members_.position());
    }
    // A head may begin in the last lines.
    const std::size_t behind = bytes_.size() - std::min(bytes_.size() - start_, kLongestRecordHead);
    start_ = std::min(bytes_.find('\n', behind), bytes_.size());
    if (const Stop stop = more(wait)) return stop;
  }
}

RecordReader::Stop RecordReader::find_member(bool wait) {
  bytes_.clear();
  start_ = 0;
  boundary_.reset();
  const Members::Step step = members_.find_next(wait);
  if (const Stop stop = stop_of(step)) return stop;
  records_ = 0;
  after_ = step == Members::Step::kMemberEnd ? After::kMore : After::kFileEnd;
  return end_damage(members_.position());
}

}  // namespace newsclip::archives
