// Which entries of a zip archive may be pages, by their names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archives/zip/zip_directory.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip::archives {

enum class ZipKind {
  kPages,      // files, as a folder holds them
  kIndexes,    // the index.html of each folder is a page, the other entries are parts of it (HTZ)
  kOneIndex,   // index.html is the page (what SingleFile makes)
  kSavedTabs,  // a folder for each page, whose index.rdf tells about it (MAFF)
  kRecords,    // WARC files in archive/ (WACZ)
};

// What the names say where nothing is known but that it is a zip archive.
ZipKind zip_kind_of(const std::vector<ZipEntry>& entries);

// A kind of document that no pages are taken out of.
std::optional<ReadFault> document_kind(const std::vector<ZipEntry>& entries);

struct PageEntry {
  std::uint32_t entry = 0;  // its number; of a saved tab that of its index.rdf
  std::uint32_t copy = 1;   // how many entries of this name there are up to it
};

// In the order of the directory. What no name tells (kPages) is to be told by its bytes.
std::vector<PageEntry> page_entries(ZipKind kind, const std::vector<ZipEntry>& entries);

// How lines call an entry: its path as UTF-8 without controls, bounded, and "#2" behind it for the second of a name.
std::string entry_record(std::string_view name, std::uint32_t copy);

// Behind the last slash.
std::string_view last_part(std::string_view name);

}  // namespace newsclip::archives
