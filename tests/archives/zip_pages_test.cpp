#include "archives/zip_pages.hpp"

#include <gtest/gtest.h>

#include "archives/archive_kind.hpp"
#include "archives/text_source.hpp"
#include "archives/zip/made_zip.hpp"

namespace newsclip::archives {
namespace {

using Step = PageSource::Step;

// The records, "!" behind those that are damaged, "+" behind those that are too large, and a refusal.
std::string records(PageSource& pages, bool wait = true) {
  std::string list;
  while (true) {
    switch (pages.next(wait)) {
      case Step::kPage:
        list += pages.page().record + (pages.page().too_large ? "+ " : " ");
        break;
      case Step::kDamage:
        list += pages.damage().record + "! ";
        break;
      case Step::kRefused:
        return list + pages.refusal().message;
      case Step::kNothingYet:
        break;
      default:
        return list;
    }
  }
}

MadeEntry page(const std::string& name) { return {.name = name, .bytes = "<!DOCTYPE html><p>" + name, .packs = true}; }

std::string warc() {
  std::string file;
  for (const char* const body : {"<html>one", "<html>two"}) {
    const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + std::string(body);
    file += "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
            "\r\n\r\n";
  }
  return file;
}

TEST(ZipPages, OfEachKind) {
  const std::string rdf = "<MAF:indexfilename RDF:resource='b.html'/>";
  const struct {
    ArchiveKind kind;
    std::vector<MadeEntry> entries;
    std::string records;
  } rows[] = {
      {ArchiveKind::kZip,
       {page("a.html"), page("b"), {.name = "c.png", .bytes = "x"}, {.name = "d/", .bytes = ""}},
       "a.html b "},
      {ArchiveKind::kZip, {{.name = "c", .bytes = "x"}}, "holds no page: 1 entry, none of them HTML"},
      {ArchiveKind::kZip, {page("1/a.html"), page("1/b.html"), {.name = "1/index.rdf", .bytes = rdf}}, "1/b.html "},
      {ArchiveKind::kZip,
       {{.name = "archive/x", .bytes = warc(), .packs = true},
        {.name = "datapackage.json", .bytes = "{}"},
        page("a.html")},
       "archive/x#0 archive/x#110 "},
      {ArchiveKind::kHtz, {page("index.html"), page("a.html"), page("b/index.html")}, "index.html b/index.html "},
      {ArchiveKind::kSingleFile, {page("index.html"), page("a.html"), page("b/index.html")}, "index.html "},
      {ArchiveKind::kZip,
       {{.name = "a.html", .bytes = "x", .flags = 1}, {.name = "b", .bytes = "x", .flags = 1}},
       "a.html! "},
      {ArchiveKind::kZip, {{.name = "a.html", .bytes = "x", .crc_more = 1}, page("b.html")}, "a.html a.html! b.html "},
      {ArchiveKind::kZip, {{.name = "a.html", .bytes = std::string(2000, ' ')}, page("b.html")}, "a.html+ b.html "},
  };
  for (const auto& row : rows) {
    const std::string bytes = made_zip(row.entries).bytes;
    EXPECT_EQ(archive_kind(bytes), ArchiveKind::kZip);
    MemoryBytes file(bytes);
    EXPECT_EQ(records(*open_archive(row.kind, file, 1000)), row.records);
    TextSource pipe(bytes, 1000, false);
    EXPECT_EQ(records(*open_archive(row.kind, pipe, 1000), false), row.records);
  }
}

TEST(ZipPages, Seek) {
  const std::vector<MadeEntry> pages = {page("1"), page("1#2"), page("a.html"), page("a.html")};
  const std::vector<MadeEntry> wacz = {{.name = "archive/x", .bytes = warc()},
                                       {.name = "archive/x#0", .bytes = warc()},
                                       {.name = "datapackage.json", .bytes = "{}"}};
  for (const auto& entries : {pages, wacz}) {
    MemoryBytes file(made_zip(entries).bytes);
    const auto all = open_archive(ArchiveKind::kZip, file, 1000);
    while (all->next(true) == Step::kPage) {
      MemoryBytes other(made_zip(entries).bytes);
      const auto there = open_archive(ArchiveKind::kZip, other, 1000);
      ASSERT_TRUE(there->seek(all->page().record)) << all->page().record;
      do ASSERT_EQ(there->next(true), Step::kPage) << all->page().record;
      while (there->page().record != all->page().record);
    }
    EXPECT_FALSE(all->seek("other"));
  }
}

TEST(ZipPages, Kinds) {
  using namespace std::string_view_literals;
  EXPECT_EQ(archive_kind("<!doctype html>\n<HTML lang=en data-sfz><meta>"), ArchiveKind::kSingleFile);
  EXPECT_EQ(archive_kind("<html><p data-sfz>"), std::nullopt);
  EXPECT_EQ(archive_kind("<html data-sfz"), ArchiveKind::kSingleFile);
  EXPECT_EQ(archive_kind("PK\5\6"), ArchiveKind::kZip);
  EXPECT_EQ(archive_kind(made_zip({{.name = "mimetype", .bytes = "application/epub+zip"}}).bytes), std::nullopt);
  EXPECT_EQ(archive_kind(made_zip({{.name = "[Content_Types].xml", .bytes = ""}}).bytes), std::nullopt);
  EXPECT_EQ(named_kind(ArchiveKind::kZip, "a.HTZ"), ArchiveKind::kHtz);
  EXPECT_EQ(named_kind(ArchiveKind::kZip, "a.zip"), ArchiveKind::kZip);
  EXPECT_EQ(named_kind(ArchiveKind::kWarc, "a.htz"), ArchiveKind::kWarc);
}

}  // namespace
}  // namespace newsclip::archives
