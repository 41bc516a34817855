#include "writer/table.hpp"

#include <gtest/gtest.h>

namespace newsclip::writer {
namespace {

Article article() {
  Article article;
  article.title = "One, \"two\"\nthree";
  article.source = "@Bay\tCourier";
  article.authors = {"Ada Moor", "Li Wen"};
  article.blocks = {{BlockType::kParagraph, 0, "One."}, {BlockType::kParagraph, 0, "Two."}};
  return article;
}

JsonOptions of(std::vector<std::string> fields) { return {.all = false, .pretty = false, .fields = std::move(fields)}; }

TEST(Table, QuotesAsRfc4180Has) {
  EXPECT_EQ(table_heading(TableStyle::kCsv, {}), "file,record,title,date,source,zone,error\r\n");
  EXPECT_EQ(table_row(TableStyle::kCsv, {"a,b.html", "", "", ""}, article(), {}),
            "\"a,b.html\",,\"One, \"\"two\"\"\nthree\",,\"'@Bay\tCourier\",,\r\n");
  EXPECT_EQ(table_error(TableStyle::kCsv, {"a.warc", "12", "", ""}, "missing", {}), "a.warc,12,,,,,missing\r\n");
}

TEST(Table, HasOneLineARowInTsv) {
  EXPECT_EQ(table_heading(TableStyle::kTsv, of({"title", "authors"})), "file\trecord\ttitle\tauthors\terror\n");
  EXPECT_EQ(table_row(TableStyle::kTsv, {"a", "", "", ""}, article(), of({"title", "source", "authors", "paragraphs"})),
            "a\t\tOne, \"two\" three\t'@Bay Courier\tAda Moor; Li Wen\tOne. Two.\t\n");
}

TEST(Table, HasAColumnForEachKeyOfText) {
  const std::string heading = table_heading(TableStyle::kTsv, {.all = true, .pretty = false, .fields = {}});
  EXPECT_EQ(heading.find("blocks"), std::string::npos);
  const auto tabs = [](const std::string& row) { return std::count(row.begin(), row.end(), '\t'); };
  EXPECT_EQ(tabs(heading), tabs(table_row(TableStyle::kTsv, {"a", "", "", ""}, article(),
                                          {.all = true, .pretty = false, .fields = {}})));
}

}  // namespace
}  // namespace newsclip::writer
