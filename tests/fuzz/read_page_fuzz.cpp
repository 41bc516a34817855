// Whatever the bytes and the options are, read_page gives a fault or valid UTF-8 of a size that the input allows.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>

#include "fuzzed_options.hpp"
#include "newsclip/newsclip.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/encodings/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider input(data, size);
  const newsclip::ReadOptions options = newsclip::draw_read_options(input);
  const std::string rest = input.ConsumeRemainingBytesAsString();
  const std::string_view bytes = rest;
  const auto result = newsclip::read_page(bytes, options);
  if (const newsclip::PageText* page = std::get_if<newsclip::PageText>(&result)) {
    require(newsclip::reader::valid_utf8_prefix(page->text).length == page->text.size());
    require(page->text.size() <= 3 * options.max_bytes);
    require(newsclip::is_encoding_label(page->charset.name));
  }
  // The first byte picks an encoding, so that every decoder is reached.
  if (!bytes.empty()) {
    const std::size_t known = std::size(newsclip::reader::kEncodingNames);
    const auto encoding = static_cast<newsclip::reader::Encoding>(static_cast<unsigned char>(bytes[0]) % known);
    const std::string text = newsclip::reader::decode(bytes.substr(1), encoding).text;
    require(newsclip::reader::valid_utf8_prefix(text).length == text.size());
  }
  return 0;
}
