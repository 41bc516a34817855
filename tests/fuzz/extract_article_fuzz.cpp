// Whatever the bytes and the options are, they become the same valid JSON each time, with a trace too, or a fault.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>

#include "fuzzed_options.hpp"
#include "newsclip/newsclip.hpp"
#include "writer/explain.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::string extract(std::string_view text, const newsclip::ExtractOptions& options) {
  return newsclip::to_json(newsclip::extract_article(text, options), {.all = true});
}

// The blocks that a trace has in are the article's.
bool has_its_blocks_in(const newsclip::Trace& trace, const newsclip::Article& article) {
  std::size_t in = 0;
  for (const newsclip::TracedBlock& block : trace.blocks) {
    if (!block.in) continue;
    if (in == article.blocks.size() || article.blocks[in].text != block.text) return false;
    ++in;
  }
  return in == article.blocks.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider input(data, size);
  const newsclip::ExtractOptions options = newsclip::draw_extract_options(input);
  const newsclip::ReadOptions read_options = newsclip::draw_read_options(input);
  const auto page = newsclip::read_given_page(input.ConsumeRemainingBytesAsString(), read_options);
  const auto* const text = std::get_if<newsclip::PageText>(&page);
  if (text == nullptr) return 0;
  const std::string json = extract(text->text, options);
  require(nlohmann::json::accept(json));
  require(extract(text->text, options) == json);
  newsclip::Trace trace;
  const newsclip::Article article = newsclip::extract_article(text->text, options, trace);
  require(newsclip::to_json(article, {.all = true}) == json);
  require(has_its_blocks_in(trace, article));
  require(newsclip::writer::explain_html(article, trace).find("<script") == std::string::npos);
  return 0;
}
