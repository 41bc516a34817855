#include "body/assemble_body.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "body/assembled.hpp"

namespace newsclip::extract {
namespace {

using Words = std::vector<std::string>;

std::string page(const std::string& body) {
  return "<title>Crane to turn again</title><h1>Crane to turn again</h1>" + body;
}

TEST(AssembleBody, WhereLittleIsLikelyParagraphsLikeThoseKeptAreKept) {
  const auto score = [](const TextBlock& block) {
    return block.text.starts_with("One") || block.text.starts_with("Three") ? -1.8F : -3.0F;
  };
  const std::string text = paragraph("One") + paragraph("Two") + paragraph("Three") + paragraph("Four");
  EXPECT_EQ(kept_words(page("<div>" + text + "</div><ul><li>" + paragraph("Five") + "</ul>"), score),
            (Words{"One", "Two", "Three", "Four"}));
}

TEST(AssembleBody, TheNextHeadlineEndsTheBodyUnlessItIsTheSame) {
  const std::string text = paragraph("One") + paragraph("Two");
  const std::string own = "<h1>Crane to turn again</h1>" + text;
  const auto next = [](const std::string& headline) {
    return "<h1>" + headline + "</h1><p>3 May 2024</p>" + paragraph("Three") + paragraph("Four");
  };
  const std::string title = "<title>Crane to turn again</title>";
  EXPECT_EQ(kept_words(title + own + next("Ferry sold to the islands")), (Words{"One", "Two"}));
  EXPECT_EQ(kept_words(title + "<h1>Crane to turn again</h1><p>My latest, as every week:</p>" +
                       next("Column: Crane to turn again")),
            (Words{"My", "Column:", "Three", "Four"}));
}

TEST(AssembleBody, ListsOfLinksAtTheEndGo) {
  std::string links = "<ul>";
  for (const char* first : {"Four", "Five", "Six"}) {
    links +=
        "<li><a href=/a>" + std::string(first) +
        " ferries of the islands are late again, and nobody at the board will say for how long that is to go on</a>";
  }
  const std::string text = paragraph("One") + paragraph("Two");
  EXPECT_EQ(kept_words(page(text + links + "</ul>")), (Words{"One", "Two"}));
  EXPECT_EQ(kept_words(page(text + links + "</ul>" + paragraph("Seven"))).size(), 6U);
}

TEST(AssembleBody, CopiesGoAndWhatHeadingsPartStays) {
  const std::string text = paragraph("One") + paragraph("Two") + paragraph("Three");
  std::string copy = text;
  for (const char* word : {"One", "Two", "Three"}) copy.insert(copy.find(word), "- ");
  EXPECT_EQ(kept_words(page(text + paragraph("Four") + copy)), (Words{"One", "Two", "Three", "Four"}));
  // A plan for each day repeats its lines.
  const std::string day = paragraph("One") + paragraph("Two");
  EXPECT_EQ(kept_words(page("<h3>Monday</h3>" + day + "<h3>Tuesday</h3>" + day + "<h3>Friday</h3>" + day)).size(), 9U);
}

TEST(AssembleBody, TextsInCaptions) {
  const auto figure = [](const std::string& captions) {
    return "<figure><img><figcaption>" + captions + "</figcaption></figure>";
  };
  const std::string lead = paragraph("One");
  const std::string first = figure(paragraph("Two") + paragraph("Three"));
  const std::string second = figure(paragraph("Four") + paragraph("Five"));
  EXPECT_EQ(kept_words(page(lead + first + second)), (Words{"One", "Two", "Three", "Four", "Five"}));
  // Captions of one paragraph are captions, and so are those beside a longer text.
  EXPECT_EQ(kept_words(page(lead + figure(paragraph("Two")) + figure(paragraph("Three")))), Words{"One"});
  const std::string text = lead + paragraph("Six") + paragraph("Seven") + paragraph("Eight") + paragraph("Nine");
  EXPECT_EQ(kept_words(page(text + first + second)), (Words{"One", "Six", "Seven", "Eight", "Nine"}));
}

}  // namespace
}  // namespace newsclip::extract
