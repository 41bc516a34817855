// Whatever the bytes are, read_page gives a fault or valid UTF-8 of a size that the input allows.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "reader/decode.hpp"
#include "reader/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  newsclip::ReadOptions options;
  options.max_bytes = std::size_t{1} << 20;
  const auto result = newsclip::read_page(bytes, options);
  if (const newsclip::PageText* page = std::get_if<newsclip::PageText>(&result)) {
    require(newsclip::reader::valid_utf8_prefix(page->text).length == page->text.size());
    require(page->text.size() <= 3 * options.max_bytes);
    require(newsclip::is_encoding_label(page->charset.name));
  }
  // The first byte picks an encoding, so that every decoder is reached.
  if (size > 0) {
    const std::size_t known = std::size(newsclip::reader::kEncodingNames);
    const auto encoding = static_cast<newsclip::reader::Encoding>(data[0] % known);
    const std::string text = newsclip::reader::decode(bytes.substr(1), encoding).text;
    require(newsclip::reader::valid_utf8_prefix(text).length == text.size());
  }
  return 0;
}
