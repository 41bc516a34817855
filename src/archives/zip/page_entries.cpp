#include "archives/zip/page_entries.hpp"

#include <algorithm>
#include <utility>

#include "archives/base/saved_names.hpp"
#include "reader/encodings/utf8.hpp"
#include "reader/zip_kind.hpp"
#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

constexpr std::size_t kLongestRecord = 4096;

// "17/index.rdf"
bool is_tab_index(std::string_view name) {
  const std::size_t slash = name.find('/');
  return slash != std::string_view::npos && slash > 0 && name.substr(slash) == "/index.rdf";
}

bool is_index(std::string_view part) {
  const std::string low = lowered(part);
  return low == "index.html" || low == "index.htm" || low == "index.xhtml" || low == "index.xht";
}

// Names of files and folders that systems hide, and what macOS packs beside each file.
bool is_hidden(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  for (std::size_t from = 0, slash = 0; slash != std::string_view::npos; from = slash + 1) {
    slash = name.find('/', from);
    const std::string_view part = name.substr(from, slash - from);
    if (part.starts_with('.') && part != "." && part != "..") return true;
  }
  return false;
}

// The folders that browsers put beside a page hold its frames and adverts.
class PartsOfPages {
 public:
  explicit PartsOfPages(const std::vector<ZipEntry>& entries) {
    for (const ZipEntry& entry : entries) {
      const std::string_view part = last_part(entry.name);
      if (const auto stem = saved_page_stem(part))
        pages_.push_back(entry.name.substr(0, entry.name.size() - part.size() + stem->size()));
    }
    std::sort(pages_.begin(), pages_.end());
  }

  bool holds(std::string_view name) const {
    if (pages_.empty()) return false;
    for (std::size_t from = 0, slash; (slash = name.find('/', from)) != std::string_view::npos; from = slash + 1) {
      const auto stem = saved_parts_stem(name.substr(from, slash - from));
      if (stem && std::binary_search(pages_.begin(), pages_.end(), name.substr(0, from + stem->size()))) return true;
    }
    return false;
  }

 private:
  std::vector<std::string_view> pages_;  // their names without endings
};

// Numbers the entries of a name.
void number_copies(const std::vector<ZipEntry>& entries, std::vector<PageEntry>& pages) {
  std::vector<std::uint32_t> order(pages.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto name = [&](std::uint32_t i) { return entries[pages[i].entry].name; };
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::pair(name(a), a) < std::pair(name(b), b); });
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (name(order[i]) == name(order[i - 1])) pages[order[i]].copy = pages[order[i - 1]].copy + 1;
  }
}

}  // namespace

std::string_view last_part(std::string_view name) { return name.substr(name.rfind('/') + 1); }

ZipKind zip_kind_of(const std::vector<ZipEntry>& entries) {
  bool tabs = false;
  for (const ZipEntry& entry : entries) {
    if (entry.name == "datapackage.json") return ZipKind::kRecords;
    tabs = tabs || is_tab_index(entry.name);
  }
  return tabs ? ZipKind::kSavedTabs : ZipKind::kPages;
}

std::optional<ReadFault> document_kind(const std::vector<ZipEntry>& entries) {
  for (const ZipEntry& entry : entries) {
    const auto kind = reader::zip_kind_by_name(entry.name);
    if (kind == ReadFault::kEpub || kind == ReadFault::kOffice) return kind;
  }
  return std::nullopt;
}

std::vector<PageEntry> page_entries(ZipKind kind, const std::vector<ZipEntry>& entries) {
  const PartsOfPages parts(kind == ZipKind::kPages ? entries : std::vector<ZipEntry>());
  const auto may_be_page = [&](std::string_view name) {
    switch (kind) {
      case ZipKind::kPages:
        return !is_hidden(name) && !parts.holds(name);
      case ZipKind::kIndexes:
        return is_index(last_part(name));
      case ZipKind::kOneIndex:
        return is_index(name);
      case ZipKind::kSavedTabs:
        return is_tab_index(name);
      case ZipKind::kRecords:
        break;
    }
    return name.starts_with("archive/");
  };
  std::vector<PageEntry> pages;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (!entries[i].is_folder() && may_be_page(entries[i].name)) pages.push_back({i});
  }
  number_copies(entries, pages);
  return pages;
}

std::string entry_record(std::string_view name, std::uint32_t copy) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string record;
  name = name.substr(0, kLongestRecord);
  const auto* const end = reader::begin_of(name) + name.size();
  for (std::size_t at = 0; at < name.size();) {
    const auto byte = static_cast<unsigned char>(name[at]);
    std::size_t skip = 0;
    const bool ascii = byte < 0x80;
    const std::size_t size = ascii ? 1 : reader::utf8_sequence(reader::begin_of(name) + at, end, skip);
    if (size == 0 || byte < 0x20 || byte == 0x7F) {
      record += '%';
      record += kDigits[byte >> 4];
      record += kDigits[byte & 15];
      ++at;
    } else {
      record += name.substr(at, size);
      at += size;
    }
  }
  return copy > 1 ? record + '#' + std::to_string(copy) : record;
}

}  // namespace newsclip::archives
