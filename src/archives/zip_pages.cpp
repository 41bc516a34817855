#include "archives/zip_pages.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "archives/base/saved_names.hpp"
#include "archives/record_kind.hpp"
#include "archives/zip/saved_tab.hpp"
#include "reader/html_look.hpp"

namespace newsclip::archives {
namespace {

// Entries between two looks at what else there is to do.
constexpr int kMostEntriesAtOnce = 256;
// So much of an entry shows what it is.
constexpr std::size_t kSample = 4096;
constexpr std::size_t kLongestTabIndex = std::size_t{64} << 10;
// So much of an archive that can be read only once is held; its directory stands at its end.
constexpr std::size_t kMostHeldOfPipe = std::size_t{64} << 20;

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

// Why an entry cannot be unpacked, for people; "" where it can.
std::string unreadable(const ZipEntry& entry) {
  if (entry.is_encrypted()) return "is encrypted; unpack it with its password: 7z x FILE";
  if (entry.method == kStored || entry.method == kDeflate) return "";
  return "is packed by method " + std::to_string(entry.method) +
         " of zip, which is not read here; unpack it with 7z x FILE";
}

std::string counted_entries(std::uint64_t entries) {
  return std::to_string(entries) + (entries == 1 ? " entry" : " entries");
}

// "123" or "123#2", as records of WARC files are called.
bool is_record_name(std::string_view name) {
  return !name.empty() && name.find_first_not_of("0123456789#") == std::string_view::npos;
}

}  // namespace

ZipPages::ZipPages(ByteSource& source, std::optional<ZipKind> kind, std::size_t max_bytes)
    : source_(&source), kind_(kind), max_bytes_(max_bytes) {}

ZipPages::Step ZipPages::next(bool wait) {
  if (!opened_) {
    if (const Stop stop = open(wait)) return *stop;
  }
  for (int i = 0; i < kMostEntriesAtOnce; ++i) {
    if (pending_) {
      damage_ = *std::exchange(pending_, std::nullopt);
      return Step::kDamage;
    }
    if (!records_ && next_ == pages_.size()) return end();
    if (const Stop stop = records_ ? next_record(wait) : take(pages_[next_])) return *stop;
  }
  return Step::kNothingYet;
}

ZipPages::Stop ZipPages::open(bool wait) {
  if (source_->size() == 0 || !source_->seek(0)) {
    if (const Stop stop = hold_source(wait)) return stop;
  }
  if (const Stop stop = read_directory()) return stop;
  list_pages();
  opened_ = true;
  return std::nullopt;
}

ZipPages::Stop ZipPages::hold_source(bool wait) {
  const std::size_t most = std::max(kMostHeldOfPipe, max_bytes_);
  while (true) {
    switch (source_->read(held_, wait)) {
      case Got::kBytes:
        break;
      case Got::kNothingYet:
        return Step::kNothingYet;
      case Got::kInterrupted:
        return Step::kInterrupted;
      case Got::kFault:
        return Step::kFault;
      case Got::kEnd:
        memory_ = std::make_unique<MemoryBytes>(std::exchange(held_, {}));
        source_ = memory_.get();
        return std::nullopt;
    }
    if (held_.size() <= most) continue;
    held_.clear();
    return refuse({std::nullopt, "is a zip archive of more than " + std::to_string(most) +
                                     " bytes that can be read only once; give it as a file"});
  }
}

ZipPages::Stop ZipPages::read_directory() {
  switch (directory_.read(*source_)) {
    case ZipDirectory::Step::kRead:
      break;
    case ZipDirectory::Step::kRefused:
      return refuse({std::nullopt, directory_.refusal()});
    case ZipDirectory::Step::kInterrupted:
      return Step::kInterrupted;
    case ZipDirectory::Step::kFault:
      return Step::kFault;
  }
  const std::optional<ReadFault> document = document_kind(directory_.entries());
  return document ? Stop(refuse({document, ""})) : std::nullopt;
}

void ZipPages::list_pages() {
  const std::vector<ZipEntry>& entries = directory_.entries();
  files_ = static_cast<std::uint64_t>(
      std::count_if(entries.begin(), entries.end(), [](const ZipEntry& entry) { return !entry.is_folder(); }));
  if (!kind_) kind_ = zip_kind_of(entries);
  pages_ = page_entries(*kind_, entries);
  if (*kind_ == ZipKind::kSavedTabs) {
    for (const ZipEntry& entry : entries) by_name_.emplace(entry.name, &entry);
  }
  if (*kind_ == ZipKind::kRecords) return;  // what is counted are the records
  counts_.records = files_;
  if (files_ > pages_.size()) counts_.passed_over["other"] = files_ - pages_.size();
}

ZipPages::Step ZipPages::refuse(ArchiveRefusal refusal) {
  refusal_ = std::move(refusal);
  return Step::kRefused;
}

ZipPages::Step ZipPages::end() {
  position_ = source_->size();
  if (gave_something_ || (*kind_ == ZipKind::kRecords && counts_.records > 0)) return Step::kEnd;
  const char* const wanted = *kind_ == ZipKind::kRecords ? "a WARC file in archive/" : "HTML";
  return refuse({std::nullopt, "holds no page: " + counted_entries(files_) + ", none of them " + wanted});
}

ZipPages::Stop ZipPages::take(const PageEntry& page) {
  if (*kind_ == ZipKind::kRecords) return begin_records(page);
  if (*kind_ == ZipKind::kSavedTabs) return take_tab(page);
  const ZipEntry& entry = directory_.entries()[page.entry];
  page_ = {};
  return take_entry({&entry, entry_record(entry.name, page.copy), has_page_name(last_part(entry.name))});
}

// Reads on up to `most` bytes in all, or to the end of the entry. Nothing where that was done.
ZipPages::Stop ZipPages::get(EntryBytes& bytes, std::string& out, std::size_t most) {
  while (out.size() < most) {
    const Got got = bytes.read(out, true);
    position_ = bytes.position();
    if (got == Got::kInterrupted) return Step::kInterrupted;
    if (got == Got::kFault) return Step::kFault;
    if (got == Got::kEnd) break;
  }
  return std::nullopt;
}

ZipPages::Stop ZipPages::pass_over() {
  ++counts_.passed_over["other"];
  ++next_;
  return std::nullopt;
}

ZipPages::Stop ZipPages::give_damage(std::string record, std::string message) {
  damage_ = {std::move(record), std::move(message)};
  gave_something_ = true;
  ++next_;
  return Step::kDamage;
}

ZipPages::Stop ZipPages::give_page(const Entry& entry) {
  page_.record = entry.record;
  ++counts_.pages;
  gave_something_ = true;
  ++next_;
  return Step::kPage;
}

ZipPages::Stop ZipPages::take_entry(const Entry& entry) {
  if (std::string why = unreadable(*entry.entry); !why.empty())
    return entry.named ? give_damage(entry.record, std::move(why)) : pass_over();
  return read_entry(entry);
}

ZipPages::Stop ZipPages::read_entry(const Entry& entry) {
  page_.too_large = entry.entry->size > max_bytes_;
  if (page_.too_large && entry.named) return give_page(entry);
  EntryBytes bytes(*source_, *entry.entry);
  if (const Stop stop = get(bytes, page_.bytes, kSample)) return stop;
  const bool is_page = entry.named || reader::begins_like_html(std::string_view(page_.bytes).substr(0, kSample));
  if (!is_page) return pass_over();
  if (page_.too_large) {
    page_.bytes.clear();
    return give_page(entry);
  }
  if (const Stop stop = get(bytes, page_.bytes, kAll)) return stop;
  if (bytes.damage().empty()) return give_page(entry);
  if (page_.bytes.empty()) return give_damage(entry.record, bytes.damage());
  page_.cut = true;
  pending_ = {entry.record, bytes.damage()};
  return give_page(entry);
}

// The page in the folder of an index.rdf.
ZipPages::Stop ZipPages::take_tab(const PageEntry& index) {
  const ZipEntry& about = directory_.entries()[index.entry];
  std::string rdf;
  if (unreadable(about).empty()) {
    EntryBytes bytes(*source_, about);
    if (const Stop stop = get(bytes, rdf, kLongestTabIndex)) return stop;
  }
  SavedTab tab = read_saved_tab(rdf);
  const std::string_view folder = about.name.substr(0, about.name.find('/') + 1);
  const ZipEntry* const entry = page_of_tab(folder, tab.file);
  if (entry == nullptr) return pass_over();
  page_ = {};
  page_.url = std::move(tab.url);
  page_.time = std::move(tab.day);
  return take_entry({entry, entry_record(entry->name, index.copy), has_page_name(last_part(entry->name))});
}

const ZipEntry* ZipPages::page_of_tab(std::string_view folder, const std::string& said) const {
  for (const std::string& name : {said, std::string("index.html"), std::string("index.htm"), std::string("index.xhtml"),
                                  std::string("index.xht"), std::string("index.txt")}) {
    const auto found = by_name_.find(std::string(folder) + name);
    if (found != by_name_.end() && !found->second->is_folder()) return found->second;
  }
  return nullptr;
}

ZipPages::Stop ZipPages::begin_records(const PageEntry& page) {
  const ZipEntry& entry = directory_.entries()[page.entry];
  std::string name = entry_record(entry.name, page.copy);
  const bool named = has_records_name(entry.name);
  if (std::string why = unreadable(entry); !why.empty()) {
    if (named) return give_damage(std::move(name), std::move(why));
    ++next_;
    return std::nullopt;
  }
  std::string sample;
  EntryBytes beginning(*source_, entry);
  if (const Stop stop = get(beginning, sample, kSample)) return stop;
  std::string unpacked;
  const std::optional<Format> format = record_format(kind_sample(sample, unpacked));
  if (!format && sample.empty() && !beginning.damage().empty()) return give_damage(std::move(name), beginning.damage());
  ++next_;
  if (!format && !named) return std::nullopt;
  records_name_ = std::move(name);
  records_file_ = std::make_unique<EntryBytes>(*source_, entry);
  records_ = std::make_unique<RecordPages>(*records_file_, format.value_or(Format::kWarc), max_bytes_);
  return std::nullopt;
}

ZipPages::Stop ZipPages::next_record(bool wait) {
  const Step step = records_->next(wait);
  position_ = records_file_->position();
  switch (step) {
    case Step::kPage:
      page_ = std::move(records_->page());
      page_.record = records_name_ + '#' + page_.record;
      gave_something_ = true;
      return step;
    case Step::kDamage:
      damage_ = {records_name_ + '#' + records_->damage().record, records_->damage().message};
      gave_something_ = true;
      return step;
    case Step::kEnd:
      end_records();
      return std::nullopt;
    default:
      return step;
  }
}

void ZipPages::end_records() {
  const ArchiveCounts& counts = records_->counts();
  counts_.records += counts.records;
  counts_.pages += counts.pages;
  for (const auto& [type, number] : counts.passed_over) counts_.passed_over[type] += number;
  if (!records_file_->damage().empty()) {
    pending_ = {records_name_, records_file_->damage()};
    gave_something_ = true;
  }
  records_.reset();
  records_file_.reset();
}

bool ZipPages::seek(std::string_view record) {
  Stop stop = opened_ ? std::nullopt : open(true);
  while (stop == Step::kNothingYet) stop = open(true);
  if (stop) return false;
  // Of a saved tab the folder counts: which entry of it is the page, its index says.
  const bool tabs = *kind_ == ZipKind::kSavedTabs;
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    const std::string name = entry_record(directory_.entries()[pages_[i].entry].name, pages_[i].copy);
    const std::string_view begin = tabs ? std::string_view(name).substr(0, name.find('/') + 1) : std::string_view(name);
    if (!record.starts_with(begin)) continue;
    const std::string_view behind = record.substr(begin.size());
    const bool in_records = *kind_ == ZipKind::kRecords && behind.starts_with('#') && is_record_name(behind.substr(1));
    if (!tabs && !in_records && !behind.empty()) continue;
    next_ = i;
    pending_.reset();
    records_.reset();
    records_file_.reset();
    if (in_records && !begin_records(pages_[i]) && records_) records_->seek(behind.substr(1));
    return true;
  }
  return false;
}

}  // namespace newsclip::archives
