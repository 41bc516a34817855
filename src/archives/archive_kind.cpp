#include "archives/archive_kind.hpp"

#include <algorithm>
#include <string>

#include "archives/har_pages.hpp"
#include "archives/mailbox_pages.hpp"
#include "archives/record_kind.hpp"
#include "archives/record_pages.hpp"
#include "archives/tar_pages.hpp"
#include "archives/zip_pages.hpp"
#include "newsclip/newsclip.hpp"
#include "reader/file_kind.hpp"
#include "reader/zip_kind.hpp"
#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kTarMark = 257;  // where it stands

// Books and documents are refused by name.
bool is_zip(std::string_view beginning) {
  if (beginning.starts_with("PK\5\6"sv)) return true;
  if (!beginning.starts_with("PK\3\4"sv)) return false;
  const ReadFault kind = reader::zip_kind(beginning);
  return kind != ReadFault::kEpub && kind != ReadFault::kOffice;
}

// A page that unpacks itself by script says so in its first tag: a zip archive stands behind it.
bool is_self_unpacking(std::string_view beginning) {
  constexpr std::size_t kFirstTags = 1024;
  if (beginning.starts_with("\xEF\xBB\xBF"sv)) beginning.remove_prefix(3);
  beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n\f"), beginning.size()));
  if (!beginning.starts_with('<')) return false;
  const std::string head = lowered(beginning.substr(0, kFirstTags));
  const std::size_t tag = head.find("<html");
  return tag != std::string::npos &&
         std::string_view(head).substr(tag, head.find('>', tag) - tag).find(" data-sfz") != std::string_view::npos;
}

// Most pages are told to be none by their first bytes.
std::optional<ArchiveKind> kind_of_collection(std::string_view bytes) {
  const std::size_t text = std::min(bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n\f"), bytes.size());
  const bool may_be_one = bytes.substr(text).starts_with("From ") || bytes.substr(text).starts_with('{') ||
                          (bytes.size() > kTarMark && bytes.substr(kTarMark).starts_with("ustar"));
  if (!may_be_one) return std::nullopt;
  const std::optional<ReadFault> fault = reader::fault_of(bytes);
  if (fault == ReadFault::kMbox) return ArchiveKind::kMailbox;
  if (fault == ReadFault::kHar) return ArchiveKind::kHar;
  if (fault == ReadFault::kTar) return ArchiveKind::kTar;
  return std::nullopt;
}

}  // namespace

std::optional<ArchiveKind> archive_kind(std::string_view beginning) {
  if (is_zip(beginning)) return ArchiveKind::kZip;
  if (is_self_unpacking(beginning)) return ArchiveKind::kSingleFile;
  std::string unpacked;
  const std::string_view bytes = kind_sample(beginning, unpacked);
  if (const std::optional<Format> format = record_format(bytes))
    return *format == Format::kWarc ? ArchiveKind::kWarc : ArchiveKind::kArc;
  return kind_of_collection(bytes);
}

ArchiveKind named_kind(ArchiveKind kind, std::string_view file) {
  return kind == ArchiveKind::kZip && lowered(file).ends_with(".htz") ? ArchiveKind::kHtz : kind;
}

std::unique_ptr<PageSource> open_archive(ArchiveKind kind, ByteSource& source, std::size_t max_bytes) {
  switch (kind) {
    case ArchiveKind::kWarc:
      return std::make_unique<RecordPages>(source, Format::kWarc, max_bytes);
    case ArchiveKind::kZip:
      return std::make_unique<ZipPages>(source, std::nullopt, max_bytes);
    case ArchiveKind::kHtz:
      return std::make_unique<ZipPages>(source, ZipKind::kIndexes, max_bytes);
    case ArchiveKind::kSingleFile:
      return std::make_unique<ZipPages>(source, ZipKind::kOneIndex, max_bytes);
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
