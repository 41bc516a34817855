// The heads of the records of WARC and ARC files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsclip::archives {

enum class Format { kWarc, kArc };

struct RecordHead {
  std::string type;          // "response", "request" …, lowered; of ARC "response", for its first record "filedesc"
  std::string url;           // without the <> around it, "" when not said
  std::string date;          // as it stands there
  std::string content_type;  // of the block, "" when not said
  std::string payload_type;  // what whoever fetched it found it to be, "" when not said
  std::uint64_t length = 0;  // of the block, bytes
  bool truncated = false;    // by whoever fetched it
  bool continues = false;    // a further segment of a record
};

// Whether a record begins with these bytes; kUnknown where more of them would show it.
enum class Begins { kYes, kNo, kUnknown };
Begins begins_record(Format format, std::string_view bytes);

// Where the head ends and the block begins; nothing while the end is not there.
std::optional<std::size_t> head_end(Format format, std::string_view bytes);

// Reads a head that begins_record and head_end have found. Names in any case, folded lines, LF or CR LF; what is said
// twice counts as it stands first. Nothing where it does not say how long the block is.
std::optional<RecordHead> read_head(Format format, std::string_view head);

inline constexpr std::size_t kLongestRecordHead = std::size_t{64} << 10;

}  // namespace newsclip::archives
