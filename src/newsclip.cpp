// The pipeline: text -> document -> blocks -> article.
#include "newsclip/newsclip.hpp"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "body/body.hpp"
#include "body/edges.hpp"
#include "body/fallback_body.hpp"
#include "body/no_article.hpp"
#include "choose_facts.hpp"
#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "dom/document.hpp"
#include "dom/frames.hpp"
#include "facts/partial.hpp"
#include "page/inline_spans.hpp"
#include "plain_text/is_text_page.hpp"
#include "plain_text/prose.hpp"
#include "plain_text/text_to_html.hpp"
#include "trace_page.hpp"

namespace newsclip {
namespace {

bool is_text_page(std::string_view text, InputFormat input) {
  return input == InputFormat::kText || (input == InputFormat::kAuto && plain_text::looks_like_text_page(text));
}

std::vector<Block> visible_blocks(const extract::PageAnalysis& page, const extract::Body& body) {
  std::vector<Block> blocks;
  blocks.reserve(body.blocks.size());
  for (const std::size_t b : body.blocks) {
    const extract::TextBlock& block = page.list.blocks[b];
    blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  return blocks;
}

// Whose names may stand as lines of their own above or below the text: its authors', and the site's.
std::vector<std::string> signers_of(const Article& article) {
  std::vector<std::string> names = article.authors;
  for (const auto& name : {article.site, article.source}) {
    if (name) names.push_back(*name);
  }
  return names;
}

// The page as a document that shows all that it holds; nothing where it is one as it stands.
std::optional<std::string> as_html(std::string_view text, bool is_text) {
  if (is_text) return plain_text::make_html(text);
  std::optional<std::string> opened = dom::open_frames(text);
  return opened ? opened : dom::open_frame_documents(text);
}

// The whole extraction; `trace`, where it is asked for, is filled on the way.
Article extract_page(std::string_view text, const ExtractOptions& options, Trace* trace) {
  const bool is_text = is_text_page(text, options.input);
  const bool is_prose = !is_text || plain_text::reads_like_prose(text);
  const std::optional<std::string> html = as_html(text, is_text);
  const extract::PageAnalysis page =
      extract::analyse_page(dom::Document::parse(html ? *html : text), options.url, options.spans);
  if (trace != nullptr) extract::trace_blocks(page, is_text, *trace);
  extract::Signs* const signs = trace != nullptr ? &trace->signs : nullptr;
  extract::Body body = extract::find_body(page, trace != nullptr ? std::span(trace->blocks) : std::span<TracedBlock>{});
  const extract::PageData data = extract::read_page_data(
      page.document, {.url = options.url, .fewest_words = extract::fewest_fallback_words(page, body)});
  const extract::DeclaredKind declared = extract::declared_kind(data.statements);
  if (trace != nullptr) extract::trace_declared(declared, *trace);
  extract::judge_body(page, declared, body, signs);
  const extract::BodyCandidate* fallback = extract::fallback_body(page, body, data, declared);
  Article article;
  if (!is_prose) {
    article.reason = NoArticle::kNotProse;
    extract::note_sign(signs, "reason", "the lines are no prose");
  } else if (fallback == nullptr) {
    article.reason = extract::find_no_article(page, body, declared, signs);
  }
  if (article.reason) body = {.blocks = {}, .scores = std::move(body.scores), .confidence = 0};
  article.blocks = fallback != nullptr ? fallback->blocks : visible_blocks(page, body);
  article.confidence = fallback != nullptr ? extract::kFallbackConfidence : body.confidence;
  if (fallback == nullptr) article.partial = extract::find_partial(page, body, data.statements, options.url);
  ExtractOptions known = options;
  known.input = is_text ? InputFormat::kText : InputFormat::kHtml;
  extract::fill_facts(page, body, data.statements, known, article, trace);
  if (options.spans && fallback == nullptr) {
    const std::string address = options.url.empty() ? article.url.value_or("") : options.url;
    extract::add_spans(page.document, page.list, body.blocks, extract::base_address(data.statements, address),
                       article.blocks);
  }
  const extract::Edges trimmed = extract::trim_edges(article.blocks, signers_of(article));
  if (trace != nullptr) extract::trace_end(article, fallback, trimmed, *trace);
  return article;
}

}  // namespace

Article extract_article(std::string_view text, const ExtractOptions& options) {
  return extract_page(text, options, nullptr);
}

Article extract_article(std::string_view text, const ExtractOptions& options, Trace& trace) {
  trace = {};
  return extract_page(text, options, &trace);
}

}  // namespace newsclip
