// The pipeline: text -> document -> blocks -> article.
#include "newsclip/newsclip.hpp"

#include "dom/document.hpp"
#include "extract/body.hpp"
#include "extract/metadata.hpp"
#include "extract/page_analysis.hpp"
#include "extract/page_data.hpp"
#include "plain_text/detect.hpp"
#include "plain_text/text_document.hpp"

namespace newsclip {
namespace {

dom::Document parse_page(std::string_view text, InputFormat input) {
  const bool as_text =
      input == InputFormat::kText || (input == InputFormat::kAuto && plain_text::looks_like_text_page(text));
  return as_text ? dom::Document::parse(plain_text::make_html(text)) : dom::Document::parse(text);
}

}  // namespace

Article extract_article(std::string_view text, const ExtractOptions& options) {
  const extract::PageAnalysis page = extract::analyse_page(parse_page(text, options.input), options.url);
  const extract::Body body = extract::choose_body(page);
  Article article;
  for (const std::size_t b : body.blocks) {
    const extract::TextBlock& block = page.list.blocks[b];
    article.blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  article.confidence = body.confidence;
  const extract::PageData data =
      extract::read_page_data(page.document, extract::scripts_of(page.document), options.url);
  extract::fill_facts(page, body, data.evidence, options, article);
  return article;
}

}  // namespace newsclip
