// Any text becomes a document that is no longer than the text allows, and pages of frames lose only tags.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "dom/frames.hpp"
#include "plain_text/text_document.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kMarkup = 400;   // bytes around the document
  constexpr std::size_t kPerByte = 100;  // around each line, which may be a character
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string html = newsclip::plain_text::make_html(text);
  if (!html.ends_with("</html>\n") || html.size() > kMarkup + kPerByte * size) std::abort();
  if (const auto opened = newsclip::dom::open_frames(text); opened && opened->size() > size) std::abort();
  return 0;
}
