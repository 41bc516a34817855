// Any text becomes a document that is no longer than the text allows, pages of frames lose only tags, and what is read
// of it as text is valid JSON.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "dom/frames.hpp"
#include "fuzzed_options.hpp"
#include "plain_text/text_to_html.hpp"
#include "reader/encodings/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kMarkup = 400;   // bytes around the document
  constexpr std::size_t kPerByte = 100;  // around each line, which may be a character
  FuzzedDataProvider input(data, size);
  newsclip::ExtractOptions options = newsclip::draw_extract_options(input);
  options.input = newsclip::InputFormat::kText;
  const std::string text = input.ConsumeRemainingBytesAsString();
  const std::string html = newsclip::plain_text::make_html(text);
  if (!html.ends_with("</html>\n") || html.size() > kMarkup + kPerByte * text.size()) std::abort();
  if (const auto opened = newsclip::dom::open_frames(text); opened && opened->size() > text.size()) std::abort();
  if (newsclip::reader::valid_utf8_prefix(text).length != text.size()) return 0;  // pages are decoded before
  const std::string json = newsclip::to_json(newsclip::extract_article(text, options), {.all = true});
  if (!nlohmann::json::accept(json)) std::abort();
  return 0;
}
