#include "archives/archive.hpp"

#include <charconv>
#include <utility>

#include "archives/member_packing.hpp"
#include "archives/page_record.hpp"
#include "archives/zstd_member.hpp"
#include "reader/text_containers.hpp"

namespace newsclip::archives {
namespace {

// Records between two looks at what else there is to do.
constexpr int kMostAtOnce = 256;

std::string record_name(std::uint64_t offset, std::size_t number) {
  const std::string name = std::to_string(offset);
  return number > 1 ? name + '#' + std::to_string(number) : name;
}

// What a record that is passed over is called; what a file may call it is without end.
std::string counted_type(const std::string& type) {
  for (const char* const known : {"response", "request", "revisit", "metadata", "warcinfo", "resource", "conversion",
                                  "continuation", "filedesc"}) {
    if (type == known) return type;
  }
  return "other";
}

// One that was cut out of its file: what it holds begins like a message.
bool is_arc_record(std::string_view bytes) {
  if (!bytes.starts_with("http") || begins_record(Format::kArc, bytes) != Begins::kYes) return false;
  return bytes.substr(bytes.find('\n') + 1).starts_with("HTTP/");
}

}  // namespace

std::optional<Format> archive_format(std::string_view beginning) {
  if (begins_with_dictionary(beginning)) return Format::kWarc;
  const std::string unpacked = unpacked_beginning(beginning, kArchiveSample, nullptr);
  std::string_view bytes = unpacked.empty() ? beginning.substr(0, kArchiveSample) : unpacked;
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  if (is_arc_record(bytes)) return Format::kArc;
  if (!bytes.starts_with("WARC/") && !bytes.starts_with("filedesc:")) return std::nullopt;
  const std::optional<ReadFault> container = reader::text_container(bytes);
  if (container == ReadFault::kWarc) return Format::kWarc;
  if (container == ReadFault::kArc) return Format::kArc;
  return std::nullopt;
}

Archive::Archive(ByteSource& source, Format format, std::size_t max_bytes)
    : records_(source, format, max_bytes, page_wanted) {}

Archive::Step Archive::next(bool wait) {
  for (int i = 0; i < kMostAtOnce; ++i) {
    switch (records_.next(wait)) {
      case RecordReader::Step::kRecord:
        if (take_record()) return Step::kPage;
        break;
      case RecordReader::Step::kPassedOver:
        pass_over();
        break;
      case RecordReader::Step::kDamage:
        return Step::kDamage;
      case RecordReader::Step::kNothingYet:
        return Step::kNothingYet;
      case RecordReader::Step::kInterrupted:
        return Step::kInterrupted;
      case RecordReader::Step::kEnd:
        return Step::kEnd;
      case RecordReader::Step::kFault:
        return Step::kFault;
    }
  }
  return Step::kNothingYet;
}

void Archive::pass_over() {
  ++counts_.records;
  ++counts_.passed_over[counted_type(records_.record().head.type)];
}

// Whether it is a page: of one that is cut nothing may be left.
bool Archive::take_record() {
  const Record& record = records_.record();
  if (record.cut && !record.too_large && !holds_body(record.head, record.block)) {
    pass_over();
    return false;
  }
  ++counts_.records;
  ++counts_.pages;
  take_page();
  return true;
}

std::string Archive::damaged_record() const { return record_name(records_.damage().offset, records_.damage().number); }

void Archive::take_page() {
  Record& record = records_.record();
  page_ = {};
  page_.record = record_name(record.offset, record.number);
  page_.charset = record_charset(record.head);
  page_.is_text = is_text_page(record.head, record.block);
  page_.cut = record.cut || record.head.truncated;
  page_.too_large = record.too_large;
  page_.url = std::move(record.head.url);
  page_.time = std::move(record.head.date);
  page_.bytes = std::move(record.block);
}

bool Archive::seek(std::string_view record) {
  std::uint64_t offset = 0;
  const auto parsed = std::from_chars(record.data(), record.data() + record.size(), offset);
  return parsed.ec == std::errc() && records_.seek(offset);
}

}  // namespace newsclip::archives
