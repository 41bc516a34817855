#include "program/files/record_lines.hpp"

#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/files/signals.hpp"

namespace newsclip {

RecordLines::Got RecordLines::next(std::string& line, bool wait) {
  while (caught_signal() == 0) {
    if (!file_ && !open_next()) return Got::kEnd;
    const std::size_t end = unread_.find('\n', searched_);
    const bool found = end != std::string::npos;
    searched_ = found ? end : unread_.size();
    if (searched_ - start_ > max_line_) {
      too_long_ = true;
      start_ = searched_;
    }
    if (found) return give(line, end, end + 1);
    if (at_end_ && (too_long_ || start_ < unread_.size())) return give(line, unread_.size(), unread_.size());
    if (at_end_) {
      file_.reset();
      continue;
    }
    if (too_long_) start_ = searched_;
    if (!read_more(wait)) return interrupted_ ? Got::kEnd : Got::kNothingYet;
  }
  return Got::kEnd;
}

RecordLines::Got RecordLines::give(std::string& line, std::size_t end, std::size_t next) {
  line.assign(unread_, start_, too_long_ ? 0 : end - start_);
  start_ = searched_ = next;
  ++number_;
  const Got got = too_long_ ? Got::kTooLong : Got::kLine;
  too_long_ = false;
  return got;
}

bool RecordLines::open_next() {
  if (opened_ == files_.size()) return false;
  file_.emplace(files_[opened_++]);
  unread_.clear();
  start_ = searched_ = number_ = 0;
  at_end_ = too_long_ = false;
  return true;
}

// False when there is nothing yet, or no more because of a signal.
bool RecordLines::read_more(bool wait) {
  unread_.erase(0, start_);
  searched_ -= start_;
  start_ = 0;
  switch (file_->read(unread_, wait)) {
    case ByteStream::Got::kBytes:
      return true;
    case ByteStream::Got::kNothingYet:
      return wait;
    case ByteStream::Got::kInterrupted:
      interrupted_ = true;
      return false;
    case ByteStream::Got::kEnd:
      at_end_ = true;
      return true;
    case ByteStream::Got::kFault:
      break;
  }
  complain(shown_name(files_[opened_ - 1]), file_->fault());
  whole_ = false;
  at_end_ = true;
  too_long_ = false;
  unread_.clear();  // a line that is torn has no answer: it was another one
  searched_ = 0;
  return true;
}

std::string RecordLines::place() const { return shown_name(files_[opened_ - 1]) + ": line " + std::to_string(number_); }

}  // namespace newsclip
