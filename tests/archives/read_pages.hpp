// Reads archives that stand in memory, in pieces of any size.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archives/archive_kind.hpp"
#include "archives/text_source.hpp"

namespace newsclip::archives {

struct ReadPages {
  std::vector<ArchivedPage> pages;
  std::vector<ArchiveDamage> damages;
  ArchiveCounts counts;
};

// Without a `kind` the bytes say it.
inline ReadPages read_pages(std::string_view bytes, std::size_t max_bytes = 100'000, std::size_t piece = 4096,
                            std::optional<ArchiveKind> kind = {}) {
  ReadPages read;
  if (!kind) kind = archive_kind(bytes);
  if (!kind) return read;
  TextSource source(std::string(bytes), piece, false);
  const auto archive = open_archive(*kind, source, max_bytes);
  for (auto step = archive->next(true); step != PageSource::Step::kEnd; step = archive->next(true)) {
    if (step == PageSource::Step::kPage) read.pages.push_back(std::move(archive->page()));
    if (step == PageSource::Step::kRefused) break;
    if (step == PageSource::Step::kDamage) read.damages.push_back(archive->damage());
  }
  read.counts = archive->counts();
  return read;
}

}  // namespace newsclip::archives
