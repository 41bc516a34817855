// Whatever the bytes are, they become the same valid JSON each time, or a fault.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::string extract(std::string_view text) {
  const newsclip::ExtractOptions options{.url = "https://mail.example/2024/05/pier-reopens", .captured = "2024-05-18"};
  return newsclip::to_json(newsclip::extract_article(text, options), {.all = true});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto page = newsclip::read_page(std::string_view(reinterpret_cast<const char*>(data), size));
  const auto* const text = std::get_if<newsclip::PageText>(&page);
  if (text == nullptr) return 0;
  const std::string json = extract(text->text);
  require(nlohmann::json::accept(json));
  require(extract(text->text) == json);
  return 0;
}
