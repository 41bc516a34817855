// Made-up articles from a few lines to a hundred thousand words: every paragraph is there, and time grows as the text
// does.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ctime>
#include <string>
#include <unordered_set>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

// Parts of sentences: each sentence is one of each, in this order.
struct Language {
  const char* name;
  double words;  // words of a mean sentence, for languages without spaces a word for 1.8 characters
  std::string joint, end;
  std::array<std::vector<std::string>, 4> parts;
};

const std::vector<Language>& languages() {
  static const std::vector<Language> kLanguages{
      {"en",
       15,
       " ",
       ".",
       {{{"The ferry master", "The lock keeper", "A clerk of the harbour trust", "The widow from Quay Street",
          "Old Ansel Brook"},
         {"asked twice for", "counted without haste", "promised the council", "wrote home about", "would not sell"},
         {"the second key to the dry dock", "forty crates of lamp glass", "a new roof for the rope walk",
          "the ledger of that winter"},
         {"before the tide turned", "and nobody answered", "while the market was closed",
          "as the evening bell began to ring"}}}},
      {"zh",
       14,
       "",
       "。",
       {{{"渡口的老船工", "港务所的会计", "码头街的裁缝", "镇上的女教师", "守闸人岳小满"},
         {"再三询问", "仔细清点了", "向镇里答应过", "在信里提到", "始终不肯出让"},
         {"船坞的第二把钥匙，", "四十箱灯罩玻璃，", "绳厂的新屋顶，", "那年冬天的账本，"},
         {"那时潮水还没有退去", "可是没有一个人回答", "当天集市恰好歇业", "傍晚的钟声正好响起"}}}},
      {"ar",
       13,
       " ",
       ".",
       {{{"سأل ربان العبّارة العجوز", "عدّ كاتب الميناء بهدوء", "وصفت معلمة القرية", "رفض حارس القنطرة أن يبيع"},
         {"مفتاح الحوض الجاف الثاني", "أربعين صندوقا من زجاج المصابيح", "السقف الجديد لمعمل الحبال", "دفتر ذلك الشتاء"},
         {"أمام جميع الحاضرين في السوق", "قبل أن يهدأ البحر", "في رسالة إلى أهله"},
         {"ولم يجب أحد من الجالسين", "بينما كان السوق مغلقا", "حين بدأ جرس المساء يدق"}}}},
  };
  return kLanguages;
}

enum class Shape { kOneContainer, kSections, kBreaks };

// A small generator of its own: the same pages on every machine.
class Draw {
 public:
  std::size_t below(std::size_t n) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33U) % n;
  }

 private:
  std::uint64_t state_ = 7;
};

std::string make_sentence(const Language& language, Draw& draw, std::size_t number) {
  std::string sentence;
  for (const auto& part : language.parts) {
    if (!sentence.empty()) sentence += language.joint;
    sentence += part[draw.below(part.size())];
  }
  return sentence + (language.joint.empty() ? "第" : " ") + std::to_string(number) + language.end;
}

std::string make_headline(const Language& language) {
  Draw draw;
  return make_sentence(language, draw, 0);
}

std::vector<std::string> make_paragraphs(const Language& language, double words) {
  Draw draw;
  std::vector<std::string> paragraphs;
  std::size_t sentences = 0;
  while (static_cast<double>(sentences) * language.words < words) {
    std::string paragraph;
    for (std::size_t n = 2 + draw.below(3); n > 0; --n) {
      if (!paragraph.empty()) paragraph += language.joint;
      paragraph += make_sentence(language, draw, ++sentences);
    }
    paragraphs.push_back(paragraph);
  }
  return paragraphs;
}

std::string make_body(const std::vector<std::string>& paragraphs, Shape shape) {
  constexpr std::size_t kSection = 8;  // paragraphs
  std::string body;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    if (shape == Shape::kBreaks) {
      body += paragraphs[i] + "<br><br>\n";
      continue;
    }
    if (shape == Shape::kSections && i % kSection == 0) {
      body +=
          (i == 0 ? "<section>" : "</section><section>") + ("<h2>" + std::to_string(i / kSection + 1)) + ". Dock</h2>";
    }
    body += "<p>" + paragraphs[i] + "</p>\n";
  }
  return shape == Shape::kSections ? body + "</section>" : body;
}

std::string make_page(const Language& language, const std::vector<std::string>& paragraphs, Shape shape) {
  const std::string headline = make_headline(language);
  const auto links = [](int n) {
    std::string list = "<ul>";
    for (int i = 0; i < n; ++i)
      list += "<li><a href=\"/" + std::to_string(i) + "\">Quay " + std::to_string(i) + "</a></li>";
    return list + "</ul>";
  };
  return "<!DOCTYPE html><html lang=\"" + std::string(language.name) + "\"><head><meta charset=\"utf-8\"><title>" +
         headline + " - Harbour Post</title></head><body><div class=\"menu\">" + links(12) +
         "</div><div class=\"main\"><h1>" + headline + "</h1><p class=\"date\">2024-03-12</p><div class=\"text\">" +
         make_body(paragraphs, shape) + "</div></div><div class=\"more\">" + links(8) +
         "</div><div class=\"footer\">© Harbour Post</div></body></html>";
}

std::size_t count_missing(const Article& article, const std::vector<std::string>& paragraphs) {
  std::unordered_set<std::string> texts;
  for (const Block& block : article.blocks) texts.insert(block.text);
  return static_cast<std::size_t>(std::ranges::count_if(paragraphs, [&](const auto& p) { return !texts.contains(p); }));
}

TEST(LongArticles, EveryParagraphIsThere) {
  for (const Language& language : languages()) {
    for (const double words : {100.0, 1'000.0, 10'000.0, 100'000.0}) {
      const auto paragraphs = make_paragraphs(language, words);
      for (const Shape shape : {Shape::kOneContainer, Shape::kSections, Shape::kBreaks}) {
        const Article article = extract_article(make_page(language, paragraphs, shape), {});
        EXPECT_EQ(count_missing(article, paragraphs), 0U)
            << language.name << ", " << words << " words, shape " << static_cast<int>(shape) << ", "
            << paragraphs.size() << " paragraphs";
        EXPECT_EQ(article.date, "2024-03-12") << language.name << ' ' << words;
      }
    }
  }
}

double least_seconds(const std::string& page) {
  double least = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t before = std::clock();
    EXPECT_FALSE(extract_article(page, {}).blocks.empty());
    least = std::min(least, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  }
  return least;
}

TEST(LongArticles, TimeGrowsAsTheTextDoes) {
  for (const Language& language : languages()) {
    const auto seconds_for = [&](double words) {
      return least_seconds(make_page(language, make_paragraphs(language, words), Shape::kOneContainer));
    };
    constexpr double kBusyMachine = 3;
    EXPECT_LT(seconds_for(100'000), kBusyMachine * 10 * seconds_for(10'000)) << language.name;
  }
}

}  // namespace
}  // namespace newsclip
