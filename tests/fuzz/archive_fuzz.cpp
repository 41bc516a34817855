// Whatever stands in an archive, its reading ends, gives no block above the limit and never goes back; the same bytes
// in other pieces, or without seeking, give the same pages where nothing is damaged.
#include <algorithm>
#include <array>
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

void require(bool holds) {
  if (!holds) std::abort();
}

struct Found {
  std::vector<std::string> pages;
  bool damaged = false;
};

Found read_all(std::string_view bytes, std::size_t piece, bool seeks, ArchiveKind kind) {
  TextSource source(std::string(bytes), piece, seeks);
  const std::unique_ptr<PageSource> archive = newsclip::archives::open_archive(kind, source, kMostBytes);
  Found found;
  while (true) {
    const PageSource::Step step = archive->next((found.pages.size() & 1) == 0);
    if (step == PageSource::Step::kEnd || step == PageSource::Step::kRefused) break;
    if (step == PageSource::Step::kDamage) found.damaged = true;
    if (step != PageSource::Step::kPage) continue;
    require(archive->page().bytes.size() <= 2 * kMostBytes);
    found.pages.push_back(archive->page().record + archive->page().bytes);
    require(found.pages.size() <= bytes.size() * 100);
  }
  require(archive->position() <= bytes.size());
  return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  // The last byte chooses where nothing shows it, so that what no archive begins with is tried, too.
  constexpr std::array kKinds = {ArchiveKind::kWarc, ArchiveKind::kMailbox, ArchiveKind::kTar, ArchiveKind::kHar};
  const ArchiveKind drawn = size > 0 ? kKinds[data[size - 1] % kKinds.size()] : ArchiveKind::kWarc;
  const ArchiveKind kind = newsclip::archives::archive_kind(bytes).value_or(drawn);
  const Found whole = read_all(bytes, std::size_t{64} << 10, true, kind);
  const Found pieces = read_all(bytes, 7, false, kind);
  if (!whole.damaged && !pieces.damaged) require(whole.pages == pieces.pages);
  return 0;
}
