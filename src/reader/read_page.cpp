// The reader's stages in order: container -> charset -> decode.
#include <string>
#include <utility>

#include "newsclip/newsclip.hpp"
#include "reader/charset.hpp"
#include "reader/container.hpp"
#include "reader/decode.hpp"

namespace newsclip {
namespace {

// Some servers pack what is already packed; more layers than this are no page.
constexpr int kMaxLayers = 3;

PageText decode_page(std::string_view bytes, const ReadOptions& options) {
  reader::Choice choice = reader::choose_encoding(bytes, options);
  const std::string_view body = bytes.substr(choice.mark);
  PageText page;
  if (choice.valid_utf8) {
    page.text = body;
  } else {
    page.text = choice.text ? std::move(*choice.text) : reader::decode(body, choice.encoding).text;
  }
  page.charset = {std::string(reader::encoding_name(choice.encoding)), std::string(choice.from)};
  return page;
}

}  // namespace

std::variant<PageText, ReadFault> read_page(std::string_view bytes, const ReadOptions& options) {
  reader::Inflated inflated;
  for (int layer = 0; layer < kMaxLayers && reader::is_gzip(bytes); ++layer) {
    std::variant<reader::Inflated, ReadFault> next = reader::inflate_gzip(bytes, options.max_bytes);
    if (const ReadFault* fault = std::get_if<ReadFault>(&next)) return *fault;
    const bool cut = inflated.cut;
    inflated = std::move(std::get<reader::Inflated>(next));
    inflated.cut = inflated.cut || cut;
    bytes = inflated.bytes;
  }
  if (bytes.size() > options.max_bytes) return ReadFault::kTooLarge;
  if (reader::is_gzip(bytes)) return ReadFault::kArchive;
  if (const std::optional<ReadFault> fault = reader::fault_of(bytes)) return *fault;
  PageText page = decode_page(bytes, options);
  page.cut = inflated.cut;
  return page;
}

}  // namespace newsclip
