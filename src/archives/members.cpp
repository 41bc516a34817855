#include "archives/members.hpp"

#include <algorithm>
#include <utility>

#include "archives/member_packing.hpp"
#include "archives/zstd_member.hpp"

namespace newsclip::archives {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;
// A packed member is kept from its beginning up to here: after damage the next one is looked for in it, as a damaged
// one may unpack beyond its own end.
constexpr std::size_t kLongestKept = std::size_t{8} << 20;
// So much of a member shows whether a record begins in it.
constexpr std::size_t kPackedSample = std::size_t{160} << 10;  // a block of zstd comes out only as a whole
constexpr std::size_t kUnpackedSample = 512;
constexpr std::string_view kMarks = "\x1F\x28";  // begin gzip and zstd

}  // namespace

// Reads more of the file behind what is in the window.
Members::Step Members::refill(bool wait) {
  if (source_ended_) return Step::kEnd;
  const std::uint64_t kept_from = in_member_ && packed() ? std::max(member_begin_, window_begin_) : position();
  std::size_t drop = std::min(static_cast<std::size_t>(kept_from - window_begin_), at_);
  if (at_ - drop > kLongestKept) drop = at_;
  window_.erase(0, drop);
  window_begin_ += drop;
  at_ -= drop;
  switch (source_.read(window_, wait)) {
    case Got::kBytes:
      return Step::kBytes;
    case Got::kNothingYet:
      return Step::kNothingYet;
    case Got::kInterrupted:
      return Step::kInterrupted;
    case Got::kFault:
      return Step::kFault;
    case Got::kEnd:
      break;
  }
  source_ended_ = true;
  return Step::kEnd;
}

Members::Step Members::begin_member(bool wait) {
  // Zeros fill the last block of tapes and of some file systems.
  while (true) {
    const std::size_t next = window_.find_first_not_of('\0', at_);
    at_ = next == std::string::npos ? window_.size() : next;
    if (window_.size() - at_ >= kMemberMark) break;
    const Step step = refill(wait);
    if (step == Step::kEnd && at_ < window_.size()) break;
    if (step != Step::kBytes) return step;
  }
  in_member_ = true;
  member_begin_ = position();
  unpacker_ = unpacker_of(rest(), dictionary_);
  packed_ = unpacker_ != nullptr;
  return Step::kBytes;
}

Members::Step Members::read(std::string& bytes, bool wait) {
  if (!in_member_) {
    const Step step = begin_member(wait);
    if (step != Step::kBytes) return step;
  }
  return packed() ? unpack(bytes, wait) : read_plain(bytes, wait);
}

Members::Step Members::read_plain(std::string& bytes, bool wait) {
  if (at_ == window_.size()) {
    const Step step = refill(wait);
    if (step != Step::kBytes) return step;
  }
  const std::string_view piece = rest().substr(0, kPiece);
  bytes += piece;
  at_ += piece.size();
  return Step::kBytes;
}

Members::Step Members::unpack(std::string& bytes, bool wait) {
  const std::size_t before = bytes.size();
  while (true) {
    bytes.resize(before + kPiece);
    const MemberUnpacker::Progress progress = unpacker_->unpack(rest(), bytes.data() + before, kPiece);
    bytes.resize(before + progress.given);
    at_ += progress.taken;
    if (progress.damaged) return Step::kDamaged;
    if (progress.ended) {
      in_member_ = false;
      if (auto dictionary = unpacker_->dictionary()) dictionary_ = std::move(dictionary);
      unpacker_.reset();
      return Step::kMemberEnd;
    }
    if (progress.given > 0) return Step::kBytes;
    if (progress.taken > 0 && at_ < window_.size()) continue;
    const Step step = refill(wait);
    if (step == Step::kEnd) return Step::kTorn;
    if (step != Step::kBytes) return step;
  }
}

bool Members::is_whole_at(std::size_t at) const {
  return begins_record_(unpacked_beginning(std::string_view(window_).substr(at), kUnpackedSample, dictionary_));
}

Members::Step Members::find_next(bool wait) {
  if (in_member_) {
    const bool kept = member_begin_ >= window_begin_;
    if (kept) at_ = static_cast<std::size_t>(member_begin_ - window_begin_) + 1;
    in_member_ = false;
    unpacker_.reset();
  }
  while (true) {
    const std::size_t mark = window_.find_first_of(kMarks, at_);
    at_ = mark == std::string::npos ? window_.size() : mark;
    if (window_.size() - at_ >= kPackedSample || source_ended_) {
      if (at_ == window_.size()) return Step::kEnd;
      if (is_whole_at(at_)) return Step::kMemberEnd;
      ++at_;
      continue;
    }
    const Step step = refill(wait);
    if (step != Step::kBytes && step != Step::kEnd) return step;
  }
}

// What is behind it cannot be unpacked without.
void Members::load_dictionary() {
  std::string none;
  if (position() != 0 || begin_member(true) != Step::kBytes || !begins_with_dictionary(rest())) return;
  while (in_member_ && read(none, true) == Step::kBytes) {
  }
}

bool Members::seek(std::uint64_t offset) {
  if (!dictionary_) load_dictionary();
  if (offset < window_begin_ || offset > window_begin_ + window_.size()) {
    if (!source_.seek(offset)) return false;
    window_.clear();
    window_begin_ = offset;
    source_ended_ = false;
  }
  at_ = static_cast<std::size_t>(offset - window_begin_);
  in_member_ = false;
  unpacker_.reset();
  return true;
}

}  // namespace newsclip::archives
