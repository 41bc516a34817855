#include "archives/archive_kind.hpp"

#include <algorithm>
#include <string>

#include "archives/har_pages.hpp"
#include "archives/mailbox_pages.hpp"
#include "archives/member_packing.hpp"
#include "archives/record_pages.hpp"
#include "archives/tar_pages.hpp"
#include "archives/zstd_member.hpp"
#include "reader/file_kind.hpp"
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

std::optional<ArchiveKind> kind_of_collection(std::string_view bytes) {
  const std::optional<ReadFault> fault = reader::fault_of(bytes);
  if (fault == ReadFault::kMbox) return ArchiveKind::kMailbox;
  if (fault == ReadFault::kHar) return ArchiveKind::kHar;
  if (fault == ReadFault::kTar) return ArchiveKind::kTar;
  return std::nullopt;
}

}  // namespace

std::optional<ArchiveKind> archive_kind(std::string_view beginning) {
  if (begins_with_dictionary(beginning)) return ArchiveKind::kWarc;
  const std::string unpacked = unpacked_beginning(beginning, kKindSample, nullptr);
  std::string_view bytes = unpacked.empty() ? beginning.substr(0, kKindSample) : unpacked;
  if (const std::optional<ArchiveKind> kind = kind_of_collection(bytes)) return kind;
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  if (is_arc_record(bytes)) return ArchiveKind::kArc;
  if (!bytes.starts_with("WARC/") && !bytes.starts_with("filedesc:")) return std::nullopt;
  const std::optional<ReadFault> container = reader::text_container(bytes);
  if (container == ReadFault::kWarc) return ArchiveKind::kWarc;
  if (container == ReadFault::kArc) return ArchiveKind::kArc;
  return std::nullopt;
}

std::unique_ptr<PageSource> open_archive(ArchiveKind kind, ByteSource& source, std::size_t max_bytes) {
  switch (kind) {
    case ArchiveKind::kWarc:
      return std::make_unique<RecordPages>(source, Format::kWarc, max_bytes);
    case ArchiveKind::kMailbox:
      return std::make_unique<MailboxPages>(source, max_bytes);
    case ArchiveKind::kTar:
      return std::make_unique<TarPages>(source, max_bytes);
    case ArchiveKind::kHar:
      return std::make_unique<HarPages>(source, max_bytes);
    case ArchiveKind::kArc:
      break;
  }
  return std::make_unique<RecordPages>(source, Format::kArc, max_bytes);
}

}  // namespace newsclip::archives
