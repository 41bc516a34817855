// The reader's stages in order: container (gzip, zstd, HTTP message, web archive, MHTML) -> charset -> decode -> no
// controls -> the source of a view of one.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "newsclip/newsclip.hpp"
#include "reader/content_coding.hpp"
#include "reader/encodings/choose_encoding.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/encodings/prescan.hpp"
#include "reader/encodings/repair.hpp"
#include "reader/encodings/utf8.hpp"
#include "reader/file_kind.hpp"
#include "reader/gzip.hpp"
#include "reader/http_message.hpp"
#include "reader/mhtml.hpp"
#include "reader/saved/single_file.hpp"
#include "reader/saved/webarchive.hpp"
#include "reader/view_source.hpp"
#include "reader/zstd.hpp"

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

// A page on its way out of what it is packed in.
struct Packed {
  std::string bytes;
  bool cut = false;
  std::string charset = {};  // as the container has it
  bool is_message = false;   // which says of itself what --encoding says of others
  std::string url = {};
  std::string captured = {};
  bool is_text = false;
};

bool is_packed(std::string_view bytes) { return reader::is_gzip(bytes) || reader::is_zstd(bytes); }

std::variant<reader::Inflated, ReadFault> unpack(std::string_view bytes, std::size_t max_bytes) {
  return reader::is_gzip(bytes) ? reader::inflate_gzip(bytes, max_bytes)
                                : reader::unpack_zstd(bytes, max_bytes, reader::ZstdWindow::k128MiB);
}

std::optional<ReadFault> undo_packing(Packed& page, std::size_t max_bytes) {
  for (int layer = 0; layer < kMaxLayers && is_packed(page.bytes); ++layer) {
    std::variant<reader::Inflated, ReadFault> next = unpack(page.bytes, max_bytes);
    if (const ReadFault* fault = std::get_if<ReadFault>(&next))
      return *fault == ReadFault::kTooLarge ? reader::fault_of_beginning(page.bytes) : *fault;
    auto& inflated = std::get<reader::Inflated>(next);
    page.cut = page.cut || inflated.cut;
    page.bytes = std::move(inflated.bytes);
  }
  if (page.bytes.size() > max_bytes) return reader::fault_of_beginning(page.bytes);
  return is_packed(page.bytes) ? std::optional(ReadFault::kArchive) : std::nullopt;
}

std::optional<ReadFault> undo_http(Packed& page, std::size_t max_bytes) {
  const auto read = reader::read_http_message(page.bytes);
  if (!read) return std::nullopt;
  if (const ReadFault* fault = std::get_if<ReadFault>(&*read)) return *fault;
  const auto& message = std::get<reader::HttpMessage>(*read);
  page.charset = message.charset;
  page.is_message = true;
  std::variant<reader::Inflated, ReadFault> body = reader::unpack_body(message, max_bytes);
  if (const ReadFault* fault = std::get_if<ReadFault>(&body)) return *fault;
  auto& unpacked = std::get<reader::Inflated>(body);
  page.cut = page.cut || unpacked.cut;
  page.bytes = std::move(unpacked.bytes);
  return std::nullopt;
}

void undo_mhtml(Packed& page) {
  std::optional<reader::MhtmlPage> saved = reader::read_mhtml(page.bytes);
  if (!saved) return;
  page.bytes = std::move(saved->bytes);
  page.charset = std::move(saved->charset);
  page.url = std::move(saved->url);
  page.captured = std::move(saved->captured);
  page.is_text = saved->is_text;
}

bool undo_webarchive(Packed& page) {
  std::optional<reader::WebarchivePage> saved = reader::read_webarchive(page.bytes);
  if (!saved) return false;
  page.bytes = std::move(saved->bytes);
  page.charset = std::move(saved->charset);
  page.url = std::move(saved->url);
  page.is_text = saved->is_text;
  return true;
}

// What the page says of itself where its container does not.
void take_note(PageText& page) {
  reader::SingleFileNote note = reader::single_file_note(page.text);
  if (page.url.empty()) page.url = std::move(note.url);
  if (page.captured.empty()) page.captured = std::move(note.captured);
}

}  // namespace

std::variant<PageText, ReadFault> read_page(std::string_view bytes, const ReadOptions& options) {
  return read_given_page(std::string(bytes), options);
}

std::variant<PageText, ReadFault> read_given_page(std::string bytes, const ReadOptions& options) {
  const std::size_t max_bytes = std::min(options.max_bytes, kMostPageBytes);
  Packed packed{.bytes = std::move(bytes)};
  if (const auto fault = undo_packing(packed, max_bytes)) return *fault;
  if (const auto fault = undo_http(packed, max_bytes)) return *fault;
  std::optional<ReadFault> fault = reader::fault_of(packed.bytes);
  if (fault == ReadFault::kWebarchive && undo_webarchive(packed)) fault = reader::fault_of(packed.bytes);
  if (fault) return *fault;
  undo_mhtml(packed);
  ReadOptions inner = options;
  if ((inner.encoding.empty() || packed.is_message) && is_encoding_label(packed.charset))
    inner.encoding = packed.charset;
  if (inner.url.empty()) inner.url = packed.url;
  PageText page = decode_page(std::move(packed.bytes), inner);
  page.cut = packed.cut;
  page.url = std::move(packed.url);
  page.captured = std::move(packed.captured);
  page.is_text = packed.is_text;
  take_note(page);
  return page;
}

}  // namespace newsclip
