#include "archives/record_pages.hpp"

#include <charconv>
#include <utility>

#include "archives/page_record.hpp"

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

}  // namespace

RecordPages::RecordPages(ByteSource& source, Format format, std::size_t max_bytes)
    : records_(source, format, max_bytes, page_wanted) {}

RecordPages::Step RecordPages::next(bool wait) {
  for (int i = 0; i < kMostAtOnce; ++i) {
    switch (records_.next(wait)) {
      case RecordReader::Step::kRecord:
        if (take_record()) return Step::kPage;
        break;
      case RecordReader::Step::kPassedOver:
        pass_over();
        break;
      case RecordReader::Step::kDamage:
        take_damage();
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

void RecordPages::pass_over() {
  ++counts_.records;
  ++counts_.passed_over[counted_type(records_.record().head.type)];
}

// Whether it is a page: of one that is cut nothing may be left.
bool RecordPages::take_record() {
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

void RecordPages::take_damage() {
  const Damage& damage = records_.damage();
  damage_ = {record_name(damage.offset, damage.number), damage.message};
}

void RecordPages::take_page() {
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

bool RecordPages::seek(std::string_view record) {
  std::uint64_t offset = 0;
  const auto parsed = std::from_chars(record.data(), record.data() + record.size(), offset);
  return parsed.ec == std::errc() && records_.seek(offset);
}

}  // namespace newsclip::archives
