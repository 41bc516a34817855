#include "archives/base/saved_names.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace newsclip::archives {
namespace {

TEST(SavedNames, OfPages) {
  const struct {
    std::string_view file;
    bool page;
    std::string_view stem;  // "": the name is none of a page that a browser saved with a folder
  } rows[] = {
      {"pier.html", true, "pier"},   {"pier.htm", true, "pier"},     {"pier.xhtml", true, "pier"},
      {"pier.xht", true, "pier"},    {"Pier.HTML", true, "Pier"},    {"pier.html.gz", true, "pier"},
      {"pier.Htm.GZ", true, "pier"}, {"pier.shtml", true, ""},       {"pier.mhtml", true, ""},
      {"pier.EML", true, ""},        {"pier.mht", true, ""},         {"pier.txt", true, ""},
      {"pier.txt.gz", true, ""},     {"a.b.html", true, "a.b"},      {".html", false, ""},
      {"a.htm.ZST", true, "a"},      {"a.txt.zst", true, ""},        {"a.zst", false, ""},
      {"html", false, ""},           {".html.gz", false, ""},        {"pier.html.zip", false, ""},
      {"pier.gz", false, ""},        {"pier.html.gz.gz", false, ""}, {"pier.css", false, ""},
      {"pier.html~", false, ""},     {"pierhtml", false, ""},        {"", false, ""},
      {"a.webarchive", true, ""},    {"码头.html", true, "码头"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(has_page_name(row.file), row.page) << row.file;
    EXPECT_EQ(saved_page_stem(row.file).value_or(""), row.stem) << row.file;
  }
}

TEST(SavedNames, OfArchives) {
  for (const std::string_view name : {"a.warc", "a.WARC.gz", "a.arc", "a.warc.zst", "a.wacz", "b.maff", "c.HTZ",
                                      "d.zip", "a.har", "a.MBOX", "a.tar.gz", "a.tar.zst", "a.tar", "a.TGZ"}) {
    EXPECT_TRUE(has_archive_name(name)) << name;
    EXPECT_FALSE(has_page_name(name)) << name;
  }
  for (const std::string_view name : {"a.html", "zip", ".zip", "a.zip.gz", ".tar", "a.tgz.gz", "a.docx", "a.epub", ""})
    EXPECT_FALSE(has_archive_name(name)) << name;
}

TEST(SavedNames, OfFoldersBesidePages) {
  const struct {
    std::string_view folder, stem;
  } rows[] = {
      {"pier_files", "pier"},
      {"pier.files", "pier"},
      {"Pier_FILES", "Pier"},
      {"Mole-Dateien", "Mole"},
      {"pier_fichiers", "pier"},
      {"pier_file", "pier"},
      {"pier_fitxategiak", "pier"},
      {"pier-filer", "pier"},
      {"a_files_files", "a_files"},
      {"_files", ""},
      {"files", ""},
      {"pier-files", ""},
      {"pier_files2", ""},
      {"pier_files.gz", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(saved_parts_stem(row.folder).value_or(""), row.stem) << row.folder;
}

}  // namespace
}  // namespace newsclip::archives
