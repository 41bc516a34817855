// The reader's stages in order: container (gzip, MHTML) -> charset -> decode -> no controls -> the source of a view of
// one.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "newsclip/newsclip.hpp"
#include "reader/encodings/choose_encoding.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/encodings/prescan.hpp"
#include "reader/encodings/repair.hpp"
#include "reader/encodings/utf8.hpp"
#include "reader/file_kind.hpp"
#include "reader/gzip.hpp"
#include "reader/mhtml.hpp"
#include "reader/view_source.hpp"

namespace newsclip {
namespace {

// Some servers pack what is already packed; more layers than this are no page.
constexpr int kMaxLayers = 3;

// Decodes what follows the mark, mixtures of encodings included.
std::string decode_text(std::string bytes, reader::Choice& choice, const ReadOptions& options) {
  if (choice.valid_utf8) {
    bytes.erase(0, choice.mark);
    std::optional<std::string> once = choice.ascii ? std::nullopt : reader::undo_double_encoding(bytes);
    return once ? std::move(*once) : std::move(bytes);
  }
  const std::string_view body = std::string_view(bytes).substr(choice.mark);
  if (choice.encoding == reader::Encoding::kUtf8 || choice.encoding == reader::Encoding::kWindows1252) {
    const std::string language = reader::language_hint(body);
    std::optional<std::string> mixed = reader::decode_mixed(body, choice.encoding, {language, options.url});
    if (mixed) return std::move(*mixed);
  }
  return choice.text ? std::move(*choice.text) : reader::decode(body, choice.encoding).text;
}

PageText decode_page(std::string bytes, const ReadOptions& options) {
  reader::Choice choice = reader::choose_encoding(bytes, options);
  PageText page;
  page.text = decode_text(std::move(bytes), choice, options);
  reader::drop_controls(page.text);
  if (std::optional<std::string> source = reader::undo_view_source(page.text)) page.text = std::move(*source);
  page.charset = {std::string(reader::encoding_name(choice.encoding)), std::string(choice.from)};
  return page;
}

}  // namespace

std::variant<PageText, ReadFault> read_page(std::string_view bytes, const ReadOptions& options) {
  return read_given_page(std::string(bytes), options);
}

std::variant<PageText, ReadFault> read_given_page(std::string bytes, const ReadOptions& options) {
  const std::size_t max_bytes = std::min(options.max_bytes, kMostPageBytes);
  bool cut = false;
  for (int layer = 0; layer < kMaxLayers && reader::is_gzip(bytes); ++layer) {
    std::variant<reader::Inflated, ReadFault> next = reader::inflate_gzip(bytes, max_bytes);
    if (const ReadFault* fault = std::get_if<ReadFault>(&next)) return *fault;
    auto& inflated = std::get<reader::Inflated>(next);
    cut = cut || inflated.cut;
    bytes = std::move(inflated.bytes);
  }
  if (bytes.size() > max_bytes) return ReadFault::kTooLarge;
  if (reader::is_gzip(bytes)) return ReadFault::kArchive;
  if (const std::optional<ReadFault> fault = reader::fault_of(bytes)) return *fault;
  if (std::optional<reader::MhtmlPage> saved = reader::read_mhtml(bytes)) {
    ReadOptions inner = options;
    if (inner.encoding.empty() && is_encoding_label(saved->charset)) inner.encoding = saved->charset;
    if (inner.url.empty()) inner.url = saved->url;
    PageText page = decode_page(std::move(saved->bytes), inner);
    page.cut = cut;
    page.url = saved->url;
    return page;
  }
  PageText page = decode_page(std::move(bytes), options);
  page.cut = cut;
  return page;
}

}  // namespace newsclip
