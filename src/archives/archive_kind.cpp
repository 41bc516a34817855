#include "archives/archive_kind.hpp"

#include <algorithm>
#include <string>

#include "archives/record_kind.hpp"
#include "archives/record_pages.hpp"
#include "archives/zip_pages.hpp"
#include "newsclip/newsclip.hpp"
#include "reader/zip_kind.hpp"
#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

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

}  // namespace

std::optional<ArchiveKind> archive_kind(std::string_view beginning) {
  if (is_zip(beginning)) return ArchiveKind::kZip;
  if (is_self_unpacking(beginning)) return ArchiveKind::kSingleFile;
  const std::optional<Format> format = record_format(beginning);
  if (!format) return std::nullopt;
  return *format == Format::kWarc ? ArchiveKind::kWarc : ArchiveKind::kArc;
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
    case ArchiveKind::kArc:
      break;
  }
  return std::make_unique<RecordPages>(source, Format::kArc, max_bytes);
}

}  // namespace newsclip::archives
