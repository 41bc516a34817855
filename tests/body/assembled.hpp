// The body of a page from scores that a test gives.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "body/assemble_body.hpp"
#include "data/analyse_page.hpp"

namespace newsclip::extract {

inline constexpr float kLikely = 3;

// The first word of each kept block; `score` gives a block's log-odds.
inline std::vector<std::string> kept_words(
    const std::string& html,
    const std::function<float(const TextBlock&)>& score = [](const TextBlock&) { return kLikely; }) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), "");
  std::vector<float> scores;
  for (const TextBlock& block : page.list.blocks) scores.push_back(score(block));
  std::vector<std::string> words;
  for (const std::size_t b : assemble_body(page, scores)) {
    const std::string_view text = page.list.blocks[b].text;
    words.emplace_back(text.substr(0, text.find(' ')));
  }
  return words;
}

// A paragraph of running text that begins with `first`.
inline std::string paragraph(const std::string& first, const std::string& more = "") {
  return "<p>" + first +
         " crane on the north quay turns again since Monday, after years in which it stood still and rusted" + more +
         ".</p>";
}

}  // namespace newsclip::extract
