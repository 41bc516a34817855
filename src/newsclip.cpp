// The pipeline: text -> document -> blocks -> article.
#include "newsclip/newsclip.hpp"

#include "dom/document.hpp"
#include "extract/body.hpp"
#include "extract/body_model.hpp"
#include "extract/page_analysis.hpp"

namespace newsclip {

Article extract_article(std::string_view text, const ExtractOptions&) {
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(text));
  const extract::Body body = extract::assemble_body(page, extract::score_blocks(page));
  Article article;
  for (const std::size_t b : body.blocks) {
    const extract::TextBlock& block = page.list.blocks[b];
    article.blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  return article;
}

}  // namespace newsclip
