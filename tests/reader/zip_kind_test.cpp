#include "reader/zip_kind.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::reader {
namespace {

std::string number(std::size_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

// An archive of empty entries; `data` is what the first one holds.
std::string archive(const std::vector<std::string>& names, const std::string& data = "",
                    const std::string& comment = "") {
  std::string bytes;
  std::string directory;
  for (const std::string& name : names) {
    const std::size_t at = bytes.size();
    bytes += "PK\3\4" + std::string(22, '\0') + number(name.size(), 2) + number(0, 2) + name + (at == 0 ? data : "");
    directory += "PK\1\2" + std::string(24, '\0') + number(name.size(), 2) + number(2, 2) + number(3, 2) +
                 std::string(8, '\0') + number(at, 4) + name + "xxccc";
  }
  const std::string end = "PK\5\6" + std::string(8, '\0') + number(directory.size(), 4) + number(bytes.size(), 4) +
                          number(comment.size(), 2) + comment;
  return bytes + directory + end;
}

TEST(ZipKind, IsToldByNames) {
  const struct {
    std::string bytes;
    ReadFault kind;
  } rows[] = {
      {archive({"a.html", "b/c.html"}), ReadFault::kZip},
      {archive({"1234/index.html", "1234/index.rdf"}), ReadFault::kMaff},
      {archive({"archive/data.warc.gz", "pages/pages.jsonl", "datapackage.json"}, "", "a comment"), ReadFault::kWacz},
      {archive({"mimetype", "OEBPS/a.xhtml"}, "application/epub+zip"), ReadFault::kEpub},
      {archive({"a.xhtml", "META-INF/container.xml"}), ReadFault::kEpub},
      {archive({"mimetype", "content.xml"}, "application/vnd.oasis.opendocument.text"), ReadFault::kOffice},
      {archive({"[Content_Types].xml", "word/document.xml"}), ReadFault::kOffice},
      {archive({"docProps/app.xml", "[Content_Types].xml"}), ReadFault::kOffice},
      {"PK\3\4", ReadFault::kZip},
      {"PK\3\4" + std::string(26, '\xFF'), ReadFault::kZip},
  };
  for (const auto& row : rows) EXPECT_EQ(zip_kind(row.bytes), row.kind) << testing::PrintToString(row.bytes);
}

TEST(ZipKind, TornAndDamagedArchivesAreArchives) {
  const std::string whole = archive({"1234/index.html", "1234/index.rdf"});
  for (std::size_t size = 4; size < whole.size(); ++size)
    EXPECT_EQ(zip_kind(std::string_view(whole).substr(0, size)), ReadFault::kZip) << size;
  for (std::size_t i = whole.size() - 22; i < whole.size(); ++i) {
    std::string damaged = whole;
    damaged[i] = '\xFF';
    const ReadFault kind = zip_kind(damaged);
    EXPECT_TRUE(kind == ReadFault::kZip || kind == ReadFault::kMaff) << i;
  }
}

TEST(ZipKind, EndOfAnything) {
  EXPECT_TRUE(ends_with_zip("<html data-sfz>" + archive({"index.html"}, "", "--></html>")));
  EXPECT_FALSE(ends_with_zip("<html>" + archive({"index.html"}) + "</html>"));
  EXPECT_FALSE(ends_with_zip("<html>PK\5\6</html>"));
  EXPECT_FALSE(ends_with_zip(""));
  EXPECT_FALSE(ends_with_zip(archive({"index.html"}) + std::string(70000, ' ')));
}

}  // namespace
}  // namespace newsclip::reader
