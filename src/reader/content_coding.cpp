#include "reader/content_coding.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "reader/brotli.hpp"
#include "reader/file_kind.hpp"
#include "reader/gzip.hpp"
#include "reader/zstd.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

constexpr int kMostCodings = 3;
constexpr std::size_t kTextSample = 1024;
constexpr std::size_t kLongestChunkLine = 4096;
constexpr std::size_t kMostHexDigits = 15;

bool begins_like_text(std::string_view bytes) {
  for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
    if (bytes.starts_with(mark)) return true;
  }
  const std::string_view sample = bytes.substr(0, kTextSample);
  if (trim(sample, kAsciiSpace).starts_with('<')) return true;
  return std::none_of(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != 0x1B && (byte < '\t' || byte > '\r');
  });
}

// The header of zlib's format: method 8, and both bytes a multiple of 31.
bool is_zlib(std::string_view bytes) {
  if (bytes.size() < 2) return false;
  const auto method = static_cast<unsigned char>(bytes[0]);
  const auto flags = static_cast<unsigned char>(bytes[1]);
  return (method & 0x0F) == 8 && method < 0x80 && (method * 256 + flags) % 31 == 0;
}

// What bytes do not show: it must be named. Deflate is this without zlib's header.
enum class Unmarked { kDeflate, kBrotli };

// Those that Content-Encoding names, the outermost last.
std::vector<Unmarked> unmarked_codings(std::string_view coding) {
  std::vector<Unmarked> named;
  const std::string codings = lowered(coding);
  for (std::string_view rest = codings; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    const std::string_view name = trim(rest.substr(0, comma), kAsciiSpace);
    if (name == "deflate") named.push_back(Unmarked::kDeflate);
    if (name == "br") named.push_back(Unmarked::kBrotli);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  const std::size_t kept = std::min<std::size_t>(named.size(), kMostCodings);
  return {named.end() - static_cast<std::ptrdiff_t>(kept), named.end()};
}

// Takes the line that begins a chunk off and gives its length. Blanks may stand around it, an extension behind.
std::optional<std::size_t> take_chunk_length(std::string_view& rest) {
  const std::size_t end = rest.substr(0, kLongestChunkLine).find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view line = trim(rest.substr(0, end), kAsciiSpace);
  line = trim(line.substr(0, line.find(';')), kAsciiSpace);
  if (line.empty()) return std::nullopt;
  line.remove_prefix(std::min(line.find_first_not_of('0'), line.size()));
  if (line.size() > kMostHexDigits) return std::nullopt;
  std::size_t length = 0;
  for (const char c : line) {
    const char low = to_ascii_lower(c);
    const bool letter = low >= 'a' && low <= 'f';
    if (!letter && !is_ascii_digit(c)) return std::nullopt;
    length = length * 16 + static_cast<std::size_t>(letter ? low - 'a' + 10 : low - '0');
  }
  rest.remove_prefix(end + 1);
  return length;
}

bool take_line_end(std::string_view& rest) {
  const std::size_t size = rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0;
  rest.remove_prefix(size);
  return size != 0;
}

// Whether what follows a first number is a chunk, not the text of a page that begins with one.
bool is_first_chunk(std::size_t length, std::string_view rest) {
  if (length == 0) return trim(rest, kAsciiSpace).empty();
  if (length >= rest.size()) return !begins_like_text(rest) || trim(rest, kAsciiSpace).starts_with('<');
  rest.remove_prefix(length);
  return take_line_end(rest);
}

using Undone = std::variant<Inflated, ReadFault>;

// How sure it is that the bytes were packed so: other bytes give nothing, or some nonsense before they fail.
enum class Fit { kNone, kCut, kWhole };

Fit fit_of(const Undone& undone) {
  if (const ReadFault* fault = std::get_if<ReadFault>(&undone))
    return *fault == ReadFault::kTooLarge ? Fit::kWhole : Fit::kNone;
  return std::get<Inflated>(undone).cut ? Fit::kCut : Fit::kWhole;
}

Undone undo(Unmarked coding, std::string_view bytes, std::size_t max_bytes) {
  return coding == Unmarked::kBrotli ? unpack_brotli(bytes, max_bytes)
                                     : inflate_deflate(bytes, max_bytes, Deflate::kRaw);
}

// Undoes the outermost of those named, or the one that fits better, and takes it from `named`.
std::optional<Undone> undo_named(std::string_view bytes, std::size_t max_bytes, std::vector<Unmarked>& named) {
  std::optional<Undone> best;
  std::size_t best_at = 0;
  for (std::size_t i = named.size(); i-- > 0 && (!best || fit_of(*best) != Fit::kWhole);) {
    Undone undone = undo(named[i], bytes, max_bytes);
    if (best && fit_of(undone) <= fit_of(*best)) continue;
    best = std::move(undone);
    best_at = i;
  }
  if (best) named.erase(named.begin() + static_cast<std::ptrdiff_t>(best_at));
  return best;
}

// Undoes the outermost coding, where there is one that the bytes show or that is named.
std::optional<Undone> undo_coding(std::string_view bytes, std::size_t max_bytes, std::vector<Unmarked>& named) {
  if (is_gzip(bytes)) return inflate_gzip(bytes, max_bytes);
  if (is_zstd(bytes)) return unpack_zstd(bytes, max_bytes, ZstdWindow::k8MiB);
  if (begins_like_text(bytes)) return std::nullopt;
  if (is_zlib(bytes)) {
    Undone undone = inflate_deflate(bytes, max_bytes, Deflate::kZlib);
    if (fit_of(undone) != Fit::kNone) {
      const auto last = std::find(named.rbegin(), named.rend(), Unmarked::kDeflate);
      if (last != named.rend()) named.erase(std::next(last).base());
      return undone;
    }
  }
  return undo_named(bytes, max_bytes, named);
}

ReadFault fault_of_body(ReadFault fault) {
  switch (fault) {
    case ReadFault::kBadGzip:
    case ReadFault::kBadZstd:
      return ReadFault::kBadCoding;
    case ReadFault::kZstd:
      return ReadFault::kZstdCoding;
    default:
      return fault;
  }
}

}  // namespace

Inflated join_chunks(std::string_view body) {
  Inflated joined;
  std::string_view rest = body;
  for (bool first = true;; first = false) {
    const std::optional<std::size_t> length = take_chunk_length(rest);
    if (first && (!length || !is_first_chunk(*length, rest))) return {std::string(body)};
    if (length && *length == 0) return joined;
    if (length) joined.bytes += rest.substr(0, *length);
    joined.cut = true;
    if (!length || *length >= rest.size()) return joined;
    rest.remove_prefix(*length);
    if (!take_line_end(rest)) return joined;
    joined.cut = false;
  }
}

std::variant<Inflated, ReadFault> unpack_body(const HttpMessage& message, std::size_t max_bytes) {
  Inflated body = message.chunked ? join_chunks(message.body) : Inflated{std::string(message.body)};
  body.cut = body.cut || message.cut;
  std::vector<Unmarked> named = unmarked_codings(message.coding);
  const std::size_t all_named = named.size();
  for (int layer = 0; layer < kMostCodings; ++layer) {
    std::optional<Undone> undone = undo_coding(body.bytes, max_bytes, named);
    if (!undone) break;
    if (const ReadFault* fault = std::get_if<ReadFault>(&*undone)) return fault_of_body(*fault);
    auto& inner = std::get<Inflated>(*undone);
    body.bytes = std::move(inner.bytes);
    body.cut = body.cut || inner.cut;
  }
  const bool by_name = named.size() < all_named;
  if (by_name && body.cut && fault_of(body.bytes) == ReadFault::kBinary) return ReadFault::kBadCoding;  // nonsense
  return body;
}

}  // namespace newsclip::reader
