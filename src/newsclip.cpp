// The pipeline: text -> document -> blocks -> article.
#include "newsclip/newsclip.hpp"

#include "dom/document.hpp"
#include "extract/body.hpp"
#include "extract/page_analysis.hpp"

namespace newsclip {

Article extract_article(std::string_view text, const ExtractOptions& options) {
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(text), options.url);
  const extract::Body body = extract::choose_body(page);
  Article article;
  for (const std::size_t b : body.blocks) {
    const extract::TextBlock& block = page.list.blocks[b];
    article.blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  article.confidence = body.confidence;
  return article;
}

}  // namespace newsclip
