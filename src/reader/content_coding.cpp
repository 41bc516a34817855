#include "reader/content_coding.hpp"

#include <algorithm>
#include <optional>
#include <utility>

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

bool is_zstd(std::string_view bytes) { return bytes.starts_with("\x28\xB5\x2F\xFD"sv); }

bool names(std::string_view coding, std::string_view name) {
  const std::string codings = lowered(coding);
  for (std::string_view rest = codings; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    if (trim(rest.substr(0, comma), kAsciiSpace) == name) return true;
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return false;
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

enum class Step { kNone, kDone, kTooLarge, kFailed };

Step take_inflated(std::variant<Inflated, ReadFault> inflated, Inflated& body) {
  if (const ReadFault* fault = std::get_if<ReadFault>(&inflated))
    return *fault == ReadFault::kTooLarge ? Step::kTooLarge : Step::kFailed;
  auto& result = std::get<Inflated>(inflated);
  body.bytes = std::move(result.bytes);
  body.cut = body.cut || result.cut;
  return Step::kDone;
}

// Undoes the outermost coding, where there is one that the bytes show. Raw deflate shows nothing: it must be named.
Step undo_coding(std::string_view coding, std::size_t max_bytes, Inflated& body) {
  if (is_gzip(body.bytes)) return take_inflated(inflate_gzip(body.bytes, max_bytes), body);
  if (begins_like_text(body.bytes)) return Step::kNone;
  const bool named = names(coding, "deflate");
  Step step = Step::kNone;
  if (is_zlib(body.bytes)) step = take_inflated(inflate_deflate(body.bytes, max_bytes, Deflate::kZlib), body);
  if (step == Step::kFailed && !named) return Step::kNone;  // looked like it by chance
  if (named && (step == Step::kNone || step == Step::kFailed) && !is_zstd(body.bytes))
    step = take_inflated(inflate_deflate(body.bytes, max_bytes, Deflate::kRaw), body);
  return step;
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
  for (int layer = 0; layer < kMostCodings; ++layer) {
    const Step step = undo_coding(message.coding, max_bytes, body);
    if (step == Step::kTooLarge) return ReadFault::kTooLarge;
    if (step == Step::kFailed) return ReadFault::kBadCoding;
    if (step == Step::kNone) break;
  }
  if (is_zstd(body.bytes)) return ReadFault::kZstdCoding;
  if (!begins_like_text(body.bytes) && names(message.coding, "br")) return ReadFault::kBrotliCoding;
  return body;
}

}  // namespace newsclip::reader
