// Whatever stands in a zip archive, its reading ends, gives no page above the limit and no more bytes than packed ones
// can make; held or read from its file in any pieces it gives the same; each page is found by its record.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "archives/archive_kind.hpp"
#include "archives/text_source.hpp"

namespace {

using newsclip::archives::ArchiveKind;
using newsclip::archives::PageSource;
using newsclip::archives::TextSource;

constexpr std::size_t kMostBytes = std::size_t{64} << 10;
constexpr std::size_t kMostSeeks = 8;

void require(bool holds) {
  if (!holds) std::abort();
}

struct Found {
  std::vector<std::string> records;
  std::vector<std::string> pages;
  bool damaged_records = false;  // of a WARC file in it, of which other pieces may give other pages
};

Found read_all(std::string_view bytes, std::size_t piece, bool seeks, ArchiveKind kind) {
  TextSource source(std::string(bytes), piece, seeks);
  const std::unique_ptr<PageSource> archive = newsclip::archives::open_archive(kind, source, kMostBytes);
  Found found;
  std::size_t given = 0;
  while (true) {
    const PageSource::Step step = archive->next(true);
    require(archive->position() <= bytes.size());
    if (step == PageSource::Step::kEnd || step == PageSource::Step::kRefused) break;
    require(step != PageSource::Step::kFault && step != PageSource::Step::kInterrupted);
    if (step == PageSource::Step::kDamage) {
      found.pages.push_back(archive->damage().record + archive->damage().message);
      found.damaged_records = found.damaged_records || archive->damage().record.starts_with("archive/");
    }
    if (step != PageSource::Step::kPage) continue;
    require(archive->page().bytes.size() <= 2 * kMostBytes);
    require((given += archive->page().bytes.size()) <= bytes.size() * 1100);
    found.records.push_back(archive->page().record);
    found.pages.push_back(archive->page().record + archive->page().bytes);
  }
  return found;
}

void find(std::string_view bytes, const std::string& record, ArchiveKind kind) {
  TextSource source(std::string(bytes), std::size_t{64} << 10, true);
  const std::unique_ptr<PageSource> archive = newsclip::archives::open_archive(kind, source, kMostBytes);
  archive->seek(record);
  while (true) {
    const PageSource::Step step = archive->next(true);
    require(step != PageSource::Step::kEnd && step != PageSource::Step::kRefused);
    if (step == PageSource::Step::kPage && archive->page().record == record) return;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const ArchiveKind kind : {ArchiveKind::kZip, ArchiveKind::kHtz, ArchiveKind::kSingleFile}) {
    const Found whole = read_all(bytes, std::size_t{64} << 10, true, kind);
    const Found pieces = read_all(bytes, 7, true, kind);
    const Found held = read_all(bytes, 1000, false, kind);
    if (!whole.damaged_records) require(whole.pages == pieces.pages && whole.pages == held.pages);
    for (std::size_t i = 0; i < std::min(whole.records.size(), kMostSeeks); ++i) find(bytes, whole.records[i], kind);
  }
  newsclip::archives::archive_kind(bytes);
  return 0;
}
