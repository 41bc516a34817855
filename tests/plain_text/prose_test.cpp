#include "plain_text/prose.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace newsclip::plain_text {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string repeat(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST(Prose, RunningTextOfAnyScriptIsProse) {
  const char* const rows[] = {
      "The ferry to Elsing runs again. It had been in the yard for nine weeks, said the harbour master; the new engine "
      "is quieter (and faster) than the old one.\n\nTickets cost $4 as before, 50% less for children.",
      "Die Fähre nach Elsing fährt wieder.\nSie lag neun Wochen in der Werft, sagte der Hafenmeister; der neue Motor "
      "ist leiser und schneller als der alte.",
      "滨岭轮渡恢复运行\n\n停航九周之后，滨岭轮渡于周一恢复运行。港务负责人表示，新发动机比旧的更安静，也更快。票价不变"
      ","
      "儿童半价(凭证).",
      "浜岸の渡し船が再開\n九週間の修理を終え、月曜日から運航を再開した。新しい機関は静かで速いという。",
      "해안 나룻배 운항 재개\n아홉 주 동안의 수리를 마치고 월요일부터 다시 다닌다. 새 기관은 조용하고 빠르다.",
      "عادت العبارة إلى العمل يوم الاثنين بعد تسعة أسابيع في الحوض، وقال مدير الميناء إن المحرك الجديد أهدأ من القديم.",
      "Паром в Заречье снова ходит. Девять недель он стоял на верфи, сказал начальник порта; новый двигатель тише "
      "старого.",
      "เรือข้ามฟากไปเอลซิงกลับมาให้บริการอีกครั้งหลังจากจอดซ่อมอยู่เก้าสัปดาห์ นายท่าเรือกล่าวว่าเครื่องยนต์ใหม่เงียบกว่าเดิม",
      "Phà đi Elsing đã chạy lại. Phà nằm ở xưởng chín tuần, giám đốc cảng nói; máy mới êm hơn máy cũ.",
      "Elsing feribotu yeniden çalışıyor. Dokuz hafta tersanede kalmıştı; yeni motor eskisinden sessiz.",
      "09:12 The first boat has left the quay, with forty people on board.\n09:45 It has reached Elsing, ten minutes "
      "late."
      "\n10:30 The mayor greets the captain and hands over a painted oar.\n",
      "   [1]Home [2]News\n\n   The ferry runs again\n\n   The ferry to Elsing runs again after nine weeks, said the "
      "harbour\n"
      "   master on Monday.[3] The new engine is quieter.\n\nReferences\n\n   1. "
      "https://ferry.example/index.php?a=1&b={2}\n"
      "   2. https://ferry.example/news.cgi?x=(1);y=2\n   3. https://ferry.example/m;jsessionid=9\n",
      "",
      "Home\nNews\nSport\nContact",
  };
  for (const char* text : rows) EXPECT_TRUE(reads_like_prose(text)) << text;
}

TEST(Prose, AnArticleMayHoldSomeCodeAndATable) {
  const std::string prose =
      "The heart of the program is small, says the archivist, and what makes it slow is the paper. Every third page "
      "has "
      "stains that the scanner takes for numbers, so two volunteers compare the results with the originals.\n\n";
  EXPECT_TRUE(reads_like_prose("# Tides\n\n" + prose + "```c\nint a = b[0];\nreturn f(a);\n```\n\n" + prose));
  EXPECT_TRUE(
      reads_like_prose(prose + "    int heights[24];\n    read(file, heights);\n    sort(heights);\n\n" + prose));
  EXPECT_TRUE(reads_like_prose(prose + "| Year | Height |\n| --- | --- |\n| 1874 | 4.2 |\n| 1911 | 3.9 |\n\n" + prose));
  EXPECT_TRUE(reads_like_prose(prose + repeat("1874\t4.2\t3.9\t11\n", 6) + prose));
}

TEST(Prose, CodeIsNoneHoweverMuchItExplainsItself) {
  const std::string comment = "Ships are served in the order in which they came, unless one of them carries fruit.";
  const std::string rows[] = {
      "// " + comment + "\n// " + comment + "\nint next(std::deque<Ship>& queue) {\n  return queue.front().id;\n}\n",
      "/*\n * " + comment + "\n * " + comment + "\n */\nint next(struct ship *queue);\n",
      "#!/bin/sh\n# " + comment + "\n# " + comment + "\nfor f in *.txt; do mv \"$f\" \"$f.old\"; done\n",
      "def next_ship(queue):\n    \"\"\"" + comment + "\n\n    " + comment + "\n    \"\"\"\n    return queue.pop(0)\n",
      "package Ship;\nuse strict;\n\nsub next { my ($self) = @_; return shift @{$self->{queue}}; }\n\n=head1 NAME\n\n" +
          comment + "\n\n=cut\n\n1;\n",
      "!function(e,t){\"use strict\";var n=t.a;for(var r=0;r<n.length;r++)e.push(n[r].b||{})}(window,{a:[]});\n",
      "CC = gcc\nall: ship.o quay.o\n\t$(CC) -o harbour ship.o quay.o\nclean:\n\trm -f *.o\n",
      "--- a/ship.txt\n+++ b/ship.txt\n@@ -1,2 +1,2 @@\n-" + comment + "\n+" + comment + " So says the rule.\n",
      "<ship>\n  <name>Alma of the northern quay at Elsing</name>\n</ship>\n",
      "INSERT INTO ships (name, waited) VALUES ('Alma of the northern quay', 3);\n",
      "constexpr std::string_view kNames[] = {\n    \"Alma\",   // English\n    \"Frieda\", // German: peace\n};\n",
  };
  for (const std::string& text : rows) EXPECT_FALSE(reads_like_prose(text)) << text;
}

TEST(Prose, DataAndLogsAreNone) {
  const std::string words = "The pressure in the supply pipe is within its limits and will be read again";
  const std::string rows[] = {
      "{\n  \"title\": \"" + words + "\",\n  \"text\": \"" + words + ". " + words + ".\"\n}\n",
      "{\"text\": \"" + words + ".\"}\n{\"text\": \"" + words + ".\"}\n",
      "[{\"text\": \"" + words + ".\"}]",
      "[\"" + words + ".\", \"" + words + ".\"]",
      repeat("7,Alma," + words + ",open\n", 8),
      repeat("张三\t滨岭\t电话\n", 8),
      repeat("张三,滨岭高新区,电话\n", 8),
      repeat("2024-05-18 06:00:01 INFO " + words + "\n", 8),
      repeat("May 18 06:00:01 pump daemon[77]: " + words + "\n", 8),
      repeat("192.0.2.7 - - [18/May/2024:06:00:01 +0000] \"GET /pump HTTP/1.1\" 200 512\n", 8),
      repeat("TWFyaXQgT2xzdW5kIHJlYWRzIHRoZSB0aWRlIHRhYmxlcyBvZiB0aGUgaGFyYm91cg\n", 8),
      repeat("12.5 13.1 14.0 15.2 11.9 10.4 12.2 13.7\n", 8),
  };
  for (const std::string& text : rows) EXPECT_FALSE(reads_like_prose(text)) << text;
}

TEST(Prose, NoneOfTheProjectsSourcesIsProse) {
  const std::filesystem::path root = NEWSCLIP_SOURCE_DIR;
  std::size_t seen = 0;
  for (const char* folder : {"src", "include", "tests", "cmake"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      const std::string ending = entry.path().extension();
      if (ending != ".cpp" && ending != ".py" && ending != ".cmake") continue;
      const std::string text = read_file(entry.path());
      if (text.size() < 1000) continue;
      ++seen;
      EXPECT_FALSE(reads_like_prose(text)) << entry.path();
    }
  }
  EXPECT_GT(seen, 150U);
}

TEST(Prose, TheSamplesThatAreArticlesAreProse) {
  const std::filesystem::path root = NEWSCLIP_SOURCE_DIR;
  std::size_t seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(root / "samples")) {
    const std::string text = read_file(entry.path() / "page.txt");
    if (text.empty()) continue;
    ++seen;
    const bool refused = read_file(entry.path() / "expect.json").find("not-prose") != std::string::npos;
    EXPECT_EQ(reads_like_prose(text), !refused) << entry.path();
  }
  EXPECT_GT(seen, 5U);
}

}  // namespace
}  // namespace newsclip::plain_text
