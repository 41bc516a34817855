#include "program/files/page_names.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string_view>

namespace newsclip {
namespace {

namespace fs = std::filesystem;
using Given = std::vector<std::string>;

// A folder of made files, which is gone afterwards.
class PageNames : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::path(testing::TempDir()) / "newsclip-names-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    for (const char* const file : {"b.html", "a.html", "town/c.htm", "town/deep/d.mhtml", ".hidden/e.html", "f.css"}) {
      fs::create_directories((folder_ / file).parent_path());
      std::ofstream(folder_ / file) << (std::string_view(file).ends_with(".css") ? "a { color: red }" : "<p>");
    }
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string path(const std::string& name) const {
    return name.empty() ? folder_.string() : (folder_ / name).string();
  }

  std::string list(const std::string& text) const {
    std::ofstream(folder_ / "list", std::ios::binary) << text;
    return path("list");
  }

  // The names, those in the folder without it.
  Given all(Names& names) const {
    Given given;
    for (std::string name; names.next(name);) {
      const std::string inside = folder_.string() + "/";
      given.push_back(name.starts_with(inside) ? name.substr(inside.size()) : name);
    }
    return given;
  }

  fs::path folder_;
};

TEST_F(PageNames, ThoseOfTheCommandLineThenThoseOfTheList) {
  NameOptions options;
  options.files = {"z", "-", "z", path("")};
  options.files_from = list("y\n\nx x\nlast");
  Names names(options, false);
  // As they are given: also twice, also what is not there, and a folder as itself.
  EXPECT_EQ(all(names), (Given{"z", "-", "z", path(""), "y", "x x", "last"}));
  EXPECT_EQ(names.count(), 7U);
  EXPECT_TRUE(names.whole());
  EXPECT_FALSE(names.walked());
  EXPECT_EQ(count_names(options), 7U);
  std::string name = "left";
  EXPECT_FALSE(names.next(name));  // the end stays
}

TEST_F(PageNames, FoldersGiveTheirPages) {
  NameOptions options;
  options.files = {path("b.html"), path(""), "none"};
  options.recursive = true;
  Names names(options, false);
  // Sorted, each folder's files before its folders.
  EXPECT_EQ(all(names), (Given{"b.html", "a.html", "b.html", "town/c.htm", "town/deep/d.mhtml", "none"}));
  EXPECT_TRUE(names.walked());
  EXPECT_EQ(names.count(), 6U);
  EXPECT_EQ(count_names(options), 6U);
  EXPECT_EQ(names.passed_over().files, 1U);    // f.css
  EXPECT_EQ(names.passed_over().folders, 1U);  // .hidden

  options.hidden = true;
  Names hidden(options, false);
  EXPECT_EQ(all(hidden),
            (Given{"b.html", "a.html", "b.html", ".hidden/e.html", "town/c.htm", "town/deep/d.mhtml", "none"}));
  EXPECT_EQ(hidden.passed_over().folders, 0U);
}

TEST_F(PageNames, FilesThatTheRunWritesAreNotCounted) {
  NameOptions options;
  options.files = {path("")};
  options.recursive = true;
  const auto own = regular_file(path("f.css"));
  ASSERT_TRUE(own);
  Names names(options, false, {*own});
  all(names);
  EXPECT_EQ(names.passed_over().files, 0U);
}

TEST_F(PageNames, ListsOfFoldersAndListsThatEndInNul) {
  NameOptions options;
  options.recursive = true;
  options.nul_separated = true;
  options.files_from = list(path("town/deep") + std::string("\0two\nlines\0last", 15));
  Names names(options, false);
  EXPECT_EQ(all(names), (Given{"town/deep/d.mhtml", "two\nlines", "last"}));
  EXPECT_TRUE(names.walked());
}

TEST_F(PageNames, ListsThatAreNone) {
  const struct {
    std::string text;
    bool nul;
    Given names;
    bool whole;
  } rows[] = {
      {"", false, {}, true},
      {"\n\n", false, {}, true},
      {"a\r\nb\r\n", false, {"a", "b"}, true},
      {"\xEF\xBB\xBF"
       "a\n\xEF\xBB\xBF",
       false,
       {"a", "\xEF\xBB\xBF"},
       true},  // a mark begins a list, not its lines
      {std::string("a\nb\0c\nd\n", 8), false, {"a"}, false},
      {std::string("\xFF\xFE"
                   "a\0\n\0",
                   6),
       false,
       {},
       false},
      {"a\nb\n", true, {}, false},
      {std::string("a\0b", 3), true, {"a", "b"}, true},
      {"a\n" + std::string((64 << 10) + 1, 'x') + "\nb\n", false, {"a"}, false},
      {"a\n" + std::string(64 << 10, 'x') + "\nb\n", false, {"a", std::string(64 << 10, 'x'), "b"}, true},
  };
  for (const auto& row : rows) {
    NameOptions options;
    options.files_from = list(row.text);
    options.nul_separated = row.nul;
    Names names(options, false);
    EXPECT_EQ(all(names), row.names) << row.text.substr(0, 20);
    EXPECT_EQ(names.whole(), row.whole) << row.text.substr(0, 20);
  }
  NameOptions options;
  options.files_from = path("missing");
  Names names(options, false);
  EXPECT_EQ(all(names), Given{});
  EXPECT_FALSE(names.whole());
  EXPECT_EQ(count_names(options), std::nullopt);  // nothing that can be read twice
}

}  // namespace
}  // namespace newsclip
