#include "archives/zip/saved_tab.hpp"

#include <gtest/gtest.h>

namespace newsclip::archives {
namespace {

TEST(SavedTab, Told) {
  const SavedTab tab = read_saved_tab(
      "<RDF:RDF><RDF:Description RDF:about='urn:root'><MAF:originalurl "
      "RDF:resource=\"https://a.example/?b=1&amp;c=&#228;&#x4E2D;&no;&#xD800;\"/>"
      "<MAF:archivetime\n RDF:resource = 'Fri, 7 May 2024 08:00:00 -0000'/><MAF:indexfilename "
      "RDF:resource=\"start.html\"/>");
  EXPECT_EQ(tab.url, "https://a.example/?b=1&c=ä中&no;&#xD800;");
  EXPECT_EQ(tab.day, "2024-05-07");
  EXPECT_EQ(tab.file, "start.html");
  const SavedTab short_form =
      read_saved_tab("<RDF:Description MAF:originalurl='https://a.example/' MAF:archivetime=\"\"/>");
  EXPECT_EQ(short_form.url, "https://a.example/");
  EXPECT_EQ(short_form.day + short_form.file, "");
  EXPECT_EQ(read_saved_tab("").url, "");
  EXPECT_EQ(read_saved_tab("<MAF:originalurl RDF:resource=\"torn").url, "");
  EXPECT_EQ(read_saved_tab("originalurl originalurl><a resource=\"x\">").url, "");
}

TEST(SavedTab, Days) {
  const struct {
    std::string time, day;
  } rows[] = {{"Fri, 17 May 2024 08:00:00 -0000", "2024-05-17"},
              {"17 May 2024 08:00", "2024-05-17"},
              {"Fri May 17 2024 08:00:00 GMT+0200 (CEST)", "2024-05-17"},
              {"Sat, 1 DECEMBER 0999", "0999-12-01"},
              {"2024", ""},
              {"17 2024", ""},
              {"May", ""},
              {"", ""}};
  for (const auto& row : rows)
    EXPECT_EQ(read_saved_tab("<archivetime resource='" + row.time + "'/>").day, row.day) << row.time;
}

}  // namespace
}  // namespace newsclip::archives
