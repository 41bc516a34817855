// The pages of a WARC or ARC file, in their order. What is no page is passed over and counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "archives/byte_source.hpp"
#include "archives/record_reader.hpp"

namespace newsclip::archives {

// The archive that a file is, from its first bytes; nothing where it is none.
std::optional<Format> archive_format(std::string_view beginning);
// So many bytes show it.
inline constexpr std::size_t kArchiveSample = 4096;

// A page as an archive holds it.
struct ArchivedPage {
  std::string record;  // where it stands: the offset of its member or its own, "#2" behind it for a second record there
  std::string url;     // "" when not said
  std::string time;    // when it was fetched, as it stands there; "" when not said
  std::string charset;     // as the record has it, "" when not said
  std::string bytes;       // the page, or the HTTP message that it came in
  bool is_text = false;    // no HTML
  bool cut = false;        // is only what could be read of it
  bool too_large = false;  // and not held
};

struct ArchiveCounts {
  std::uint64_t records = 0;
  std::uint64_t pages = 0;
  std::map<std::string, std::uint64_t> passed_over;  // by what they are: "request", "response" …
};

class Archive {
 public:
  // `max_bytes`: of a page as it is packed.
  Archive(ByteSource& source, Format format, std::size_t max_bytes);

  enum class Step { kPage, kDamage, kNothingYet, kInterrupted, kEnd, kFault };

  // kNothingYet also where much was passed over, so that the caller can see to other things.
  Step next(bool wait);

  ArchivedPage& page() { return page_; }
  // Where the damage is, as a record, and what is said of it.
  std::string damaged_record() const;
  const std::string& damage() const { return records_.damage().message; }
  const ArchiveCounts& counts() const { return counts_; }

  // Up to where the file was read.
  std::uint64_t position() const { return records_.position(); }

  // Goes to where a record of this name is or was found before, if the file lets it.
  bool seek(std::string_view record);

 private:
  bool take_record();
  void take_page();
  void pass_over();

  RecordReader records_;
  ArchivedPage page_;
  ArchiveCounts counts_;
};

}  // namespace newsclip::archives
