#include "body/block_features.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"

namespace newsclip::extract {
namespace {

std::vector<float> rows_of(const PageAnalysis& page) {
  std::vector<float> all;
  make_features(page, [&](std::span<const float> rows) {
    EXPECT_LE(rows.size(), kRowsAtOnce * kFeatureCount);
    all.insert(all.end(), rows.begin(), rows.end());
  });
  return all;
}

// The value of a feature in the block that holds `mark`.
float value(std::string_view html, std::string_view mark, Feature feature) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), "");
  const std::vector<float> rows = rows_of(page);
  EXPECT_EQ(rows.size(), page.list.blocks.size() * kFeatureCount);
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    if (page.list.blocks[b].text.find(mark) != std::string_view::npos) return rows[b * kFeatureCount + feature];
  }
  ADD_FAILURE() << "no block holds " << mark;
  return 0;
}

struct Row {
  const char* html;
  const char* mark;
  Feature feature;
  float value;
};

void expect(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    EXPECT_NEAR(value(row.html, row.mark, row.feature), row.value, 1e-5)
        << kFeatureDefinitions[row.feature].name << " of " << row.mark << " in " << row.html;
  }
}

constexpr const char* kGood =
    "<p>The board repairs the crane, which stood still for years, and shows it to visitors from June.</p>";

TEST(Features, EachHasAName) {
  ASSERT_EQ(std::size(kFeatureDefinitions), kFeatureCount);
  for (const FeatureDefinition& feature : kFeatureDefinitions) EXPECT_FALSE(feature.name.empty());
  EXPECT_EQ(kFeatureDefinitions[kF_link_density].name, "link_density");
}

TEST(Features, OfTheBlockItself) {
  expect({
      {"<p>The crane turns.", "crane", kF_words, 3},
      {"<p>The crane turns. It does; again, and again!", "crane", kF_sentence_ends, 2},
      {"<p>The crane turns. It does; again, and again!", "crane", kF_commas, 2},
      {"<p>老码头，今年夏天；重新开放。", "码头", kF_commas, 2},
      {"<p>老码头，今年夏天；重新开放。", "码头", kF_sentence_ends, 1},
      {"<p>老码头", "码头", kF_cjk_share, 1},
      {"<p>Кран снова", "Кран", kF_cjk_share, 0},
      {"<p>Кран снова", "Кран", kF_starts_upper, 1},
      {"<p>кран снова", "кран", kF_starts_upper, 0},
      {"<p>CRane", "CRane", kF_upper_share, .4F},
      {"<p>Pier 12", "Pier", kF_digit_share, 2.F / 7},
      {"<p><a href=/a>Pier</a> and", "Pier", kF_link_density, .5F},
      {"<p><a href=/a>Pier</a> <a href=/b>and</a> more", "Pier", kF_links, 2},
      {"<p><b>Pier</b> and", "Pier", kF_bold_share, .5F},
      {"<p><i>Pier</i> and", "Pier", kF_italic_share, .5F},
      {"<p>“Pier”, she said", "Pier", kF_starts_quote, 1},
      {"<p>「桟橋」と言った", "桟橋", kF_starts_quote, 1},
      {"<p>They said:", "They", kF_ends_colon, 1},
      {"<p>他们说：", "他们", kF_ends_colon, 1},
      {"<p>They said", "They", kF_ends_colon, 0},
      {"<p>Home » Harbour", "Home", kF_has_separator, 1},
      {"<p>Home and Harbour", "Home", kF_has_separator, 0},
      {"<p>In May 2024 it turned", "turned", kF_date_like, 1},
      {"<p>Um 10:30 Uhr", "Uhr", kF_date_like, 1},
      {"<p>24年5月3日，码头", "码头", kF_date_like, 1},
      {"<p>It turned 20 times", "turned", kF_date_like, 0},
      {"<p>Follow us<p>Pier<p>Follow us<p>Follow us", "Follow", kF_repeats, 3},
      {"<p>Follow us<p>Pier", "Pier", kF_repeats, 1},
      {"<title>Old crane turns</title><p>Pier<p>Old crane turns", "crane", kF_title_likeness, 1},
      {"<title>Old crane turns</title><p>Pier<p>Old crane turns", "Pier", kF_title_likeness, 0},
  });
}

TEST(Features, OfTheElementsAround) {
  expect({
      {"<main><article><p>Pier", "Pier", kF_in_main, 1},
      {"<main><article><p>Pier", "Pier", kF_in_article, 1},
      {"<article>x</article><p>Pier", "Pier", kF_in_article, 0},
      {"<article><article><p>Pier", "Pier", kF_article_depth, 2},
      {"<div itemprop=articleBody><p>Pier", "Pier", kF_in_body_property, 1},
      {"<div role=navigation><p>Pier", "Pier", kF_in_nav, 1},
      {"<figure><figcaption>Pier", "Pier", kF_in_caption, 1},
      {"<div style='display: none'><p>Pier", "Pier", kF_in_hidden, 1},
      {"<div style='color: red'><p>Pier", "Pier", kF_in_hidden, 0},
      {"<blockquote><p>Pier", "Pier", kF_in_quote, 1},
      {"<ul><li>Pier", "Pier", kF_in_list, 1},
      {"<table><tr><td>Pier", "Pier", kF_in_table, 1},
      {"<p>Pier", "Pier", kF_named_comment, 9},  // none
      {"<div class=comments><p>Pier", "Pier", kF_named_comment, 1},
      {"<div class=comments><div><p>Pier", "Pier", kF_named_comment, 2},
  });
}

// What counts along the page goes on from one part of the rows to the next.
TEST(Features, OfAPageOfManyParts) {
  std::string page = "<title>Old crane turns</title><h1>Old crane turns</h1>";
  for (int i = 0; i < 200; ++i) page += "<p>Word";
  page += "<h1>Other story</h1><p>End";
  const char* const html = page.c_str();
  expect({
      {html, "End", kF_h1_before, 2},
      {html, "End", kF_since_heading, 1},
      {html, "End", kF_title_twins_before, 1},
      {html, "End", kF_previous_words, 2},
      {html, "End", kF_page_blocks, 203},
  });
}

TEST(Features, OfTheOrder) {
  const std::string page = "<title>Old crane turns</title><p>Menu</p><h1>Old crane turns</h1><p>Lead</p>" +
                           std::string(kGood) + "<img src=a><p>Link</p>" + kGood + "<h1>Other story</h1><p>End</p>";
  const char* const html = page.c_str();
  expect({
      {html, "Menu", kF_from_title, -1},       {html, "Lead", kF_from_title, 1},
      {"<p>Pier", "Pier", kF_from_title, -99}, {html, "Menu", kF_position, 0},
      {html, "End", kF_position, 7.F / 8},     {html, "Link", kF_images_before, 1},
      {html, "Lead", kF_images_before, 0},     {html, "Link", kF_since_good, 1},
      {html, "Lead", kF_until_good, 1},        {html, "Menu", kF_previous_words, -1},
      {html, "Lead", kF_previous_words, 3},    {html, "End", kF_next_words, -1},
      {html, "Menu", kF_h1_before, 0},         {html, "Lead", kF_h1_before, 1},
      {html, "End", kF_h1_before, 2},          {html, "Menu", kF_h1_count, 2},
      {html, "Menu", kF_since_h1, -1},         {html, "Lead", kF_h1_title_likeness, 1},
      {html, "End", kF_h1_title_likeness, 0},  {html, "End", kF_since_heading, 1},
      {html, "End", kF_page_blocks, 8},
  });
}

}  // namespace
}  // namespace newsclip::extract
