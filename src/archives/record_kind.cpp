#include "archives/record_kind.hpp"

#include <algorithm>
#include <string>

#include "archives/member_packing.hpp"
#include "archives/zstd_member.hpp"
#include "reader/text_containers.hpp"

namespace newsclip::archives {
namespace {

// So many bytes show it.
constexpr std::size_t kKindSample = 4096;

// One that was cut out of its file: what it holds begins like a message.
bool is_arc_record(std::string_view bytes) {
  if (!bytes.starts_with("http") || begins_record(Format::kArc, bytes) != Begins::kYes) return false;
  return bytes.substr(bytes.find('\n') + 1).starts_with("HTTP/");
}

}  // namespace

std::string_view kind_sample(std::string_view beginning, std::string& unpacked) {
  if (begins_with_dictionary(beginning)) return beginning;
  unpacked = unpacked_beginning(beginning, kKindSample, nullptr);
  return unpacked.empty() ? beginning.substr(0, kKindSample) : unpacked;
}

std::optional<Format> record_format(std::string_view bytes) {
  if (begins_with_dictionary(bytes)) return Format::kWarc;
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  if (is_arc_record(bytes)) return Format::kArc;
  if (!bytes.starts_with("WARC/") && !bytes.starts_with("filedesc:")) return std::nullopt;
  const std::optional<ReadFault> container = reader::text_container(bytes);
  if (container == ReadFault::kWarc) return Format::kWarc;
  if (container == ReadFault::kArc) return Format::kArc;
  return std::nullopt;
}

}  // namespace newsclip::archives
