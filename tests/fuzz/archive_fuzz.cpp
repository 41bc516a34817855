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
#include <utility>
#include <vector>

#include "archives/archive_kind.hpp"

namespace {

using newsclip::archives::ArchiveKind;
using newsclip::archives::ByteSource;
using newsclip::archives::Got;
using newsclip::archives::PageSource;

constexpr std::size_t kMostBytes = std::size_t{64} << 10;

void require(bool holds) {
  if (!holds) std::abort();
}

class Bytes : public ByteSource {
 public:
  Bytes(std::string_view bytes, std::size_t piece, bool seeks) : bytes_(bytes), piece_(piece), seeks_(seeks) {}

  Got read(std::string& bytes, bool wait) override {
    if (!wait && std::exchange(late_, !late_)) return Got::kNothingYet;
    if (at_ >= bytes_.size()) return Got::kEnd;
    bytes += bytes_.substr(at_, piece_);
    at_ += std::min(piece_, bytes_.size() - at_);
    return Got::kBytes;
  }

  bool seek(std::uint64_t offset) override {
    if (!seeks_ || offset > bytes_.size()) return false;
    at_ = static_cast<std::size_t>(offset);
    return true;
  }

  std::uint64_t size() const override { return seeks_ ? bytes_.size() : 0; }

 private:
  std::string_view bytes_;
  std::size_t piece_;
  bool seeks_;
  std::size_t at_ = 0;
  bool late_ = false;
};

struct Found {
  std::vector<std::string> pages;
  bool damaged = false;
};

Found read_all(std::string_view bytes, std::size_t piece, bool seeks, ArchiveKind kind) {
  Bytes source(bytes, piece, seeks);
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
