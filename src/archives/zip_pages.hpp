// The pages of a zip archive: of files, of saved tabs (MAFF), of the WARC files in it (WACZ).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archives/base/byte_source.hpp"
#include "archives/base/memory_bytes.hpp"
#include "archives/page_source.hpp"
#include "archives/record_pages.hpp"
#include "archives/zip/entry_bytes.hpp"
#include "archives/zip/page_entries.hpp"
#include "archives/zip/zip_directory.hpp"

namespace newsclip::archives {

// A record is the path of an entry; that of a WARC file has "#" and the name of its record behind it.
class ZipPages : public PageSource {
 public:
  // Without a `kind` the names of the entries say it. `max_bytes`: of a page.
  ZipPages(ByteSource& source, std::optional<ZipKind> kind, std::size_t max_bytes);

  Step next(bool wait) override;
  std::uint64_t position() const override { return position_; }
  bool seek(std::string_view record) override;

 private:
  // What next() gives; nothing: go on.
  using Stop = std::optional<Step>;

  // An entry that is to be a page.
  struct Entry {
    const ZipEntry* entry = nullptr;
    std::string record;
    bool named = false;  // it has the name of a page
  };

  Stop open(bool wait);
  Stop hold_source(bool wait);
  Stop read_directory();
  void list_pages();
  Stop take(const PageEntry& page);
  Stop take_tab(const PageEntry& index);
  const ZipEntry* page_of_tab(std::string_view folder, const std::string& said) const;
  Stop take_entry(const Entry& entry);
  Stop read_entry(const Entry& entry);
  Stop begin_records(const PageEntry& page);
  Stop next_record(bool wait);
  void end_records();
  Stop get(EntryBytes& bytes, std::string& out, std::size_t most);
  Stop give_page(const Entry& entry);
  Stop give_damage(std::string record, std::string message);
  Stop pass_over();
  Step end();
  Step refuse(ArchiveRefusal refusal);

  ByteSource* source_;
  std::optional<ZipKind> kind_;
  std::size_t max_bytes_;
  std::string held_;                     // of a source that cannot seek
  std::unique_ptr<MemoryBytes> memory_;  // likewise, once all is read
  ZipDirectory directory_;
  bool opened_ = false;
  std::vector<PageEntry> pages_;
  std::size_t next_ = 0;  // of them
  std::uint64_t files_ = 0;
  std::unordered_map<std::string_view, const ZipEntry*> by_name_;  // of saved tabs
  std::unique_ptr<EntryBytes> records_file_;                       // the WARC file in hand
  std::unique_ptr<RecordPages> records_;                           // in it
  std::string records_name_;
  std::optional<ArchiveDamage> pending_;  // of the page that was given
  bool gave_something_ = false;
  std::uint64_t position_ = 0;
};

}  // namespace newsclip::archives
