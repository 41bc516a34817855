#include "program/runs/resume.hpp"

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "archives/archive_kind.hpp"
#include "program/files/file_identity.hpp"
#include "program/files/input.hpp"
#include "program/page/one_page.hpp"
#include "writer/json.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kReadChunk = std::size_t{256} << 10;
// So much of a line shows which page it is of.
constexpr std::size_t kLongestBeginning = std::size_t{64} << 10;

// Stands behind a name that is not UTF-8: what comes before is then not the whole name.
constexpr std::string_view kBytesKey = R"("file_base64")";
// Begins what follows in a line of an archive.
constexpr std::string_view kRecordKey = R"("record":)";
constexpr std::string_view kDamageKey = R"("error":{"code":"bad-record")";

constexpr std::string_view kOtherList = "; resume with the list that it was begun with";

// The whole lines of a file, one after the other.
class WrittenLines {
 public:
  explicit WrittenLines(int descriptor) : descriptor_(descriptor) {}

  enum class Got { kLine, kEnd, kFault };

  // The next one without its line feed, or as much of it as shows what it is of.
  Got next(std::string& line) {
    line.clear();
    while (true) {
      const std::size_t feed = chunk_.find('\n', at_);
      const std::size_t end = std::min(feed, chunk_.size());
      line.append(chunk_, at_, std::min(end - at_, kLongestBeginning - std::min(line.size(), kLongestBeginning)));
      at_ = end;
      if (feed != std::string::npos) {
        end_ = begin_ + static_cast<off_t>(++at_);
        return Got::kLine;
      }
      begin_ += static_cast<off_t>(chunk_.size());
      chunk_.resize(kReadChunk);
      const ssize_t got = ::pread(descriptor_, chunk_.data(), chunk_.size(), begin_);
      chunk_.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
      at_ = 0;
      if (got <= 0) return got < 0 ? Got::kFault : Got::kEnd;
    }
  }

  // Where the last one that was given ends.
  off_t end() const { return end_; }

 private:
  int descriptor_;
  off_t begin_ = 0;  // of the chunk
  off_t end_ = 0;
  std::string chunk_;
  std::size_t at_ = 0;
};

bool is_line_of(std::string_view line, const std::string& name) {
  const std::string beginning = line_beginning(name);
  return line.starts_with(beginning) && !line.substr(beginning.size()).starts_with(kBytesKey);
}

// The record of a line of the archive; nothing where it is no such line.
std::optional<LastOfArchive> archive_line(std::string_view line, const std::string& name) {
  if (!is_line_of(line, name)) return std::nullopt;
  std::string_view rest = line.substr(line_beginning(name).size());
  if (!rest.starts_with(kRecordKey)) return std::nullopt;
  rest.remove_prefix(kRecordKey.size());
  return LastOfArchive{name, writer::read_string(rest), rest.find(kDamageKey) != std::string_view::npos};
}

// The offset and the number of a record's name, 0 where there are none.
std::pair<std::uint64_t, std::uint64_t> place_of(std::string_view record) {
  std::pair<std::uint64_t, std::uint64_t> place;
  const char* const end = record.data() + record.size();
  const auto offset = std::from_chars(record.data(), end, place.first);
  if (offset.ptr != end) std::from_chars(offset.ptr + 1, end, place.second);
  return place;
}

// Of a file that can be read twice.
std::optional<archives::ArchiveKind> kind_of(const std::string& name) {
  if (name == "-" || !regular_file(name)) return std::nullopt;
  return archives::archive_kind(InputFile(name).beginning());
}

// Whether the records of a file are called by their offsets, which grow.
bool has_offsets(const std::string& name) {
  const auto kind = kind_of(name);
  return kind == archives::ArchiveKind::kWarc || kind == archives::ArchiveKind::kArc;
}

// Follows the lines and the names side by side.
class Match {
 public:
  explicit Match(Names& names) : names_(names) {}

  Fault take(const std::string& line) {
    if (last_ && goes_on(archive_line(line, name_))) return std::nullopt;
    while (true) {
      if (!names_.next(name_)) return "holds more lines than there are pages" + std::string(kOtherList);
      if (is_line_of(line, name_)) break;
      const bool may_have_none = kind_of(name_).has_value();
      if (!may_have_none) return "ends with another page than " + shown_name(name_) + std::string(kOtherList);
    }
    begin(archive_line(line, name_));
    return std::nullopt;
  }

  std::optional<LastOfArchive> last() const { return last_; }

 private:
  void begin(const std::optional<LastOfArchive>& first) {
    last_ = first;
    known_.clear();
    if (!first) return;
    has_offsets_ = has_offsets(name_);
    if (!has_offsets_ && !first->is_damage) known_.insert(first->record);
  }

  // Whether a line is a further one of the archive that the last one is of, which may be named twice: then it begins
  // again.
  bool goes_on(const std::optional<LastOfArchive>& next) {
    if (!next || (!next->is_damage && !is_behind(next->record))) return false;
    last_ = next;
    return true;
  }

  bool is_behind(const std::string& record) {
    return has_offsets_ ? place_of(record) > place_of(last_->record) : known_.insert(record).second;
  }

  Names& names_;
  std::string name_;  // that the last line is of
  std::optional<LastOfArchive> last_;
  bool has_offsets_ = false;               // its archive
  std::unordered_set<std::string> known_;  // the records of its archive so far, where they are not called by offsets
};

std::string resume_fault(int error) { return "cannot be resumed: " + std::generic_category().message(error); }

}  // namespace

Fault skip_done(const Output& output, Names& names, std::optional<LastOfArchive>& last) {
  const int descriptor = output.descriptor();
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return resume_fault(errno);
  if (!S_ISREG(status.st_mode))
    return "is no regular file, so that what was written cannot be counted; name another file";
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    return errno == EWOULDBLOCK ? "is being written by another run; wait for it" : resume_fault(errno);
  }
  WrittenLines lines(descriptor);
  Match match(names);
  std::string line;
  for (auto got = lines.next(line); got != WrittenLines::Got::kEnd; got = lines.next(line)) {
    if (got == WrittenLines::Got::kFault) return resume_fault(errno);
    if (Fault fault = match.take(line)) return fault;
  }
  last = match.last();
  return ::ftruncate(descriptor, lines.end()) == 0 ? Fault() : resume_fault(errno);
}

}  // namespace newsclip
