#include "data/script_variables.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/page_data.hpp"

namespace newsclip::extract {
namespace {

// What a script's facts are, as "FACT-NUMBER origin=value".
std::vector<std::string> facts(const std::string& script) {
  const std::string html = "<title>老码头重新开放</title><script>" + script + "</script>";
  const dom::Document document = dom::Document::parse(html);
  std::vector<std::string> out;
  for (const Statement& e : read_page_data(document).statements) {
    if (e.origin == "<title>") continue;
    const char* name = e.fact == Fact::kPublished   ? "published "
                       : e.fact == Fact::kModified  ? "modified "
                       : e.fact == Fact::kCreated   ? "created "
                       : e.fact == Fact::kAuthor    ? "author "
                       : e.fact == Fact::kTitle     ? "title "
                       : e.fact == Fact::kPublisher ? "publisher "
                                                    : "other ";
    out.push_back(name + e.origin + "=" + e.value);
  }
  return out;
}

struct Row {
  const char* script;
  std::vector<std::string> expected;
};

TEST(ScriptFacts, AreReadFromVariablesAndDataLayers) {
  const Row rows[] = {
      {"var nickname = \"海滨晚报\";\nvar ct = \"1651593600\";\nvar user = \"x\";",
       {"published script \"ct\"=2022-05-04T00:00:00+08:00", "publisher script \"nickname\"=海滨晚报"}},
      {"window.publish_time = '2022-05-03 09:10';", {"published script \"publish_time\"=2022-05-03 09:10"}},
      {"var createTime = '2022-05-03', ct = 5;", {"published script \"createTime\"=2022-05-03"}},
      {"var nickname = 'Visitor'; var publisher = 'x';", {}},
      {"var publishedCount = 12345; var published = true;", {}},
      {"var ct = \"16515936\"; var published = \"1651593600\";", {"published script \"published\"=1651593600"}},
      {"if (a.published == \"2022-05-03\") { run(); }", {}},
      {"dataLayer = [{'articleAuthor': 'Ada Vell', 'publishDate': '05/13/2022', 'pageTitle': '老码头重新开放 | "
       "晚报'}];",
       {"author dataLayer \"articleAuthor\"=Ada Vell", "published dataLayer \"publishDate\"=05/13/2022",
        "title dataLayer \"pageTitle\"=老码头重新开放 | 晚报"}},
      {"window.dataLayer = window.dataLayer || [{page: {Authors: ['Ada Vell', 'Bo Lund']}}];",
       {"author dataLayer \"Authors\"=Ada Vell", "author dataLayer \"Authors\"=Bo Lund"}},
      {"dataLayer.push({\"author\": \"ada-vell\", \"authorId\": \"A7\", \"publishTime\": \"17:30\", \"title\": "
       "\"Other\"});",
       {}},
      {"adobeDataLayer.push({a: {dateModified: '2022-05-04T10:00:00Z'}}); other.push({author: 'Bo Lund', publi: 1});",
       {"modified dataLayer \"dateModified\"=2022-05-04T10:00:00Z"}},
  };
  for (const Row& row : rows) EXPECT_EQ(facts(row.script), row.expected) << row.script;
}

TEST(ScriptFacts, AssignedNames) {
  EXPECT_EQ(assigned_name("a; window.dataLayer =", 20), "dataLayer");
  EXPECT_EQ(assigned_name("x.push(", 6), "x.push");
  EXPECT_EQ(assigned_name("=", 0), "");
  EXPECT_TRUE(is_data_layer("dataLayer.push"));
  EXPECT_TRUE(is_data_layer("digitalData"));
  EXPECT_FALSE(is_data_layer("queue.push"));
}

}  // namespace
}  // namespace newsclip::extract
