#include "archives/zip/page_entries.hpp"

#include <gtest/gtest.h>

namespace newsclip::archives {
namespace {

std::vector<ZipEntry> named(const std::vector<std::string_view>& names) {
  std::vector<ZipEntry> entries(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) entries[i].name = names[i];
  return entries;
}

std::string records(ZipKind kind, const std::vector<std::string_view>& names) {
  const std::vector<ZipEntry> entries = named(names);
  std::string list;
  for (const PageEntry& page : page_entries(kind, entries))
    list += entry_record(entries[page.entry].name, page.copy) + ' ';
  return list;
}

TEST(PageEntries, Kinds) {
  EXPECT_EQ(zip_kind_of(named({"a.html", "b/index.html"})), ZipKind::kPages);
  EXPECT_EQ(zip_kind_of(named({"17/index.html", "17/index.rdf"})), ZipKind::kSavedTabs);
  EXPECT_EQ(zip_kind_of(named({"index.rdf", "a/b/index.rdf", "/index.rdf"})), ZipKind::kPages);
  EXPECT_EQ(zip_kind_of(named({"17/index.rdf", "datapackage.json"})), ZipKind::kRecords);
  EXPECT_EQ(document_kind(named({"a.html", "META-INF/container.xml"})), ReadFault::kEpub);
  EXPECT_EQ(document_kind(named({"word/a.xml", "[Content_Types].xml"})), ReadFault::kOffice);
  EXPECT_EQ(document_kind(named({"a.html", "datapackage.json"})), std::nullopt);
}

TEST(PageEntries, Chosen) {
  EXPECT_EQ(records(ZipKind::kPages,
                    {"a.html", "b/", "b/c", "./d.html", "../e.html", ".f.html", "g/.h/i.html", "__MACOSX/._a.html"}),
            "a.html b/c ./d.html ../e.html ");
  EXPECT_EQ(records(ZipKind::kPages, {"x_files/1.html", "x/a_files/1.html", "x/a.HTM", "a_files/1.html", "x.zip",
                                      "x_files/y_files/1.html"}),
            "x_files/1.html x/a.HTM a_files/1.html x.zip x_files/y_files/1.html ");
  EXPECT_EQ(records(ZipKind::kIndexes, {"a.html", "index.html", "b/INDEX.htm", "b/c.png", "index.html/"}),
            "index.html b/INDEX.htm ");
  EXPECT_EQ(records(ZipKind::kOneIndex, {"a/index.html", "index.html", "a.png"}), "index.html ");
  EXPECT_EQ(records(ZipKind::kSavedTabs, {"1/index.html", "1/index.rdf", "2/index.rdf"}), "1/index.rdf 2/index.rdf ");
  EXPECT_EQ(records(ZipKind::kRecords, {"archive/", "archive/a.warc", "data/archive/b.warc", "a.warc"}),
            "archive/a.warc ");
  EXPECT_EQ(records(ZipKind::kPages, {"a", "b", "a", "a"}), "a b a#2 a#3 ");
}

TEST(PageEntries, Records) {
  EXPECT_EQ(entry_record("ä/\x84\n\x7F.html", 1), "ä/%84%0A%7F.html");
  EXPECT_EQ(entry_record(std::string_view("a\0b", 3), 2), "a%00b#2");
  EXPECT_EQ(entry_record(std::string(60'000, 'x'), 1).size(), 4096);
  EXPECT_EQ(entry_record(std::string(4095, 'x') + "ä", 1).size(), 4095 + 3);
}

}  // namespace
}  // namespace newsclip::archives
