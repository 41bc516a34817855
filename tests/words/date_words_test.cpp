#include "words/date_words.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>

#include "dates/date_lexer.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::date_words {
namespace {

using Table = std::span<const std::string_view>;

struct Named {
  std::string_view name;
  Table table;
};

constexpr Named kTables[] = {{"links", kLinks}, {"ordinals", kOrdinals}, {"to", kTo}, {"at", kAt}, {"hours", kHours}};

TEST(DateWords, RowsAreFolded) {
  for (const auto& [name, table] : kTables) expect_rows_of_form(name, table, fold_word);
}

TEST(DateWords, EveryRowIsPassedOver) {
  for (const auto& [name, table] : kTables) {
    for (const std::string_view row : table) {
      EXPECT_EQ(skip_word(row, 0, table), row.size()) << name << ": " << row;
      EXPECT_EQ(skip_word(std::string(row) + " 10", 0, table), row.size()) << name << ": " << row;
    }
  }
}

struct Row {
  std::string_view text;
  std::size_t bytes;  // passed over
};

void expect_passed_over(Table table, std::span<const Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(skip_word(row.text, 0, table), row.bytes) << row.text;
}

TEST(DateWords, LinksOfEachLanguage) {
  constexpr Row kRows[] = {
      {"de mayo", 2},  {"del 2024", 3}, {"do maio", 2}, {"d'abril", 2},  {"di maggio", 2}, {"Of May", 2},
      {"the year", 3}, {"ng Mayo", 2},  {"den 5", 3},   {"van mei", 3},  {"v mei", 1},     {"mh 5", 2},
      {"năm 2024", 4}, {"ngày 5", 5},   {"במאי", 2},    {"m 5", 1},      {"g 5", 1},       {"gada 5", 4},
      {"ko 5", 2},     {"(e)ko 5", 5},  {"eko 5", 3},   {"г мая", 2},    {"ж мая", 2},     {"წლის 5", 12},
      {"թ 5", 2},      {"il 5", 2},     {"ra 5", 2},    {"พ.ศ 2567", 7}, {"ຄ.ສ. 5", 8},    {"سنة 5", 6},
      {"عام 5", 6},    {"من مايو", 4},  {"سال 5", 6},   {"ماه 5", 6},    {"", 0},          {"5", 0},
      {" de", 0},      {"dezembro", 0}, {"maggio", 0},  {"demain", 0},   {"offen", 0},     {"vanaf", 0},
      {"год", 0},      {"سنوات", 0},    {"五月", 0},
  };
  expect_passed_over(kLinks, kRows);
}

TEST(DateWords, OrdinalsOfEachLanguage) {
  constexpr Row kRows[] = {
      {"st May", 2},  {"TH", 2},     {"er mai", 2},  {"ème", 4},     {"º de", 2},    {"-án", 4},
      {"-го мая", 5}, {":e maj", 2}, {"ste mei", 3}, {"-oji d.", 4}, {"ain Mai", 3}, {"ης", 4},
      {"", 0},        {"street", 0}, {"erst", 0},    {"май", 0},     {"ημέρα", 0},   {"日", 0},
  };
  expect_passed_over(kOrdinals, kRows);
}

TEST(DateWords, RangesOfEachLanguage) {
  constexpr Row kRows[] = {
      {"to 5", 2},   {"Until 5", 5}, {"till 5", 4}, {"bis 14.", 3}, {"au 14", 2}, {"al 14", 2},
      {"y 14", 1},   {"à 14", 2},    {"a 14", 1},   {"do 14", 2},   {"i 14", 1},  {"tot 14", 3},
      {"til 14", 3}, {"og 14", 2},   {"до 14", 4},  {"إلى 14", 6},  {"", 0},      {"today", 0},
      {"bisher", 0}, {"aux", 0},     {"donde", 0},  {"дождь", 0},   {"إلينا", 0}, {"至", 0},
  };
  expect_passed_over(kTo, kRows);
}

TEST(DateWords, BeforeTheTimeOfDayInEachLanguage) {
  constexpr Row kRows[] = {
      {"at 10", 2},    {"à 10", 2},     {"a las 10", 5},   {"às 10", 3},          {"ás 10", 3},       {"a les 10", 5},
      {"um 10", 2},    {"kl 10", 2},    {"klo 10", 3},     {"kell 10", 4},        {"alle ore 10", 8}, {"la 10", 2},
      {"om 10", 2},    {"godz. 10", 5}, {"v 10", 1},       {"ob 10", 2},          {"u 10", 1},        {"в 10", 2},
      {"о 10", 2},     {"у 10", 2},     {"saat 10", 4},    {"pukul 10", 5},       {"lúc 10", 4},      {"vào lúc 10", 9},
      {"στις 10", 8},  {"ώρα 10", 6},   {"الساعة 10", 12}, {"على الساعة 10", 19}, {"ساعت 10", 8},     {"בשעה 10", 8},
      {"เวลา 10", 12}, {"року 10", 8},  {"року о", 8},     {"roku 10", 4},        {"godine 10", 6},   {"d. 10", 2},
      {"في 10", 4},    {"کو 10", 4},    {"को 10", 6},      {"এ 10", 3},           {"அன்று 10", 15},    {"ರಂದು 10", 12},
      {"रोजी 10", 12}, {"એ 10", 3},     {"ଠାରେ 10", 12},   {"දින 10", 9},          {"នៅម៉ោង 10", 18},   {"nang 10", 4},
      {"ag 10", 2},    {"aig 10", 3},   {"во 10", 4},      {"kwi 10", 3},         {"sagat 10", 5},    {"թ. 10", 3},
      {"och 10", 3},   {"", 0},         {"10:30", 0},      {"attention", 0},      {"umso", 0},        {"lab", 0},
      {"omdat", 0},    {"восток", 0},   {"saatin", 0},     {"στιςx", 0},          {"上午", 0},
  };
  expect_passed_over(kAt, kRows);
}

TEST(DateWords, HoursOfEachLanguage) {
  constexpr Row kRows[] = {
      {"Uhr", 3}, {"h", 1},  {"hs", 2}, {"hrs.", 3},    {"uur", 3},     {"น. ", 4}, {"น", 3},
      {"ч", 2},   {"ur", 2}, {"", 0},   {"Uhrwerk", 0}, {"hundert", 0}, {"час", 0}, {"点", 0},
  };
  expect_passed_over(kHours, kRows);
}

}  // namespace
}  // namespace newsclip::extract::date_words
