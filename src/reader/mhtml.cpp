#include "reader/mhtml.hpp"

#include <algorithm>
#include <utility>

#include "reader/saved/stated_time.hpp"
#include "reader/take_line.hpp"
#include "text/ascii.hpp"
#include "text/base64.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kLongestHeaders = 64 * 1024;

struct Headers {
  std::string type;  // with its parameters
  std::string encoding;
  std::string location;
  std::string id;
  std::string version;  // of MIME
  std::string from;
  std::string date;
  std::string disposition;
};

// Takes the headers and the empty line behind them off `rest`; nothing where a line is no header.
std::optional<Headers> take_headers(std::string_view& rest) {
  Headers headers;
  std::string* last = nullptr;
  const std::size_t all = rest.size();
  while (!rest.empty() && all - rest.size() < kLongestHeaders) {
    const std::string_view line = take_line(rest);
    if (trim(line, kBlanks).empty()) return headers;
    if (line.front() == ' ' || line.front() == '\t') {  // goes on from the line before
      if (last != nullptr) last->append(" ").append(trim(line, kBlanks));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.substr(0, colon).find_first_of(" <>") != std::string_view::npos)
      return std::nullopt;
    const std::string name = lowered(line.substr(0, colon));
    last = name == "content-type"                                              ? &headers.type
           : name == "content-transfer-encoding"                               ? &headers.encoding
           : name == "content-location" || name == "snapshot-content-location" ? &headers.location
           : name == "content-id"                                              ? &headers.id
           : name == "mime-version"                                            ? &headers.version
           : name == "from"                                                    ? &headers.from
           : name == "date"                                                    ? &headers.date
           : name == "content-disposition"                                     ? &headers.disposition
                                                                               : nullptr;
    if (last != nullptr) *last = trim(line.substr(colon + 1), kBlanks);
  }
  return std::nullopt;
}

// The value of a parameter of a content type, "" when it has none.
std::string parameter(std::string_view type, std::string_view name) {
  for (std::size_t semicolon = type.find(';'); semicolon != std::string_view::npos;
       semicolon = type.find(';', semicolon + 1)) {
    const std::string_view rest = trim(type.substr(semicolon + 1), kBlanks);
    if (lowered(rest.substr(0, name.size())) != name || rest.substr(name.size(), 1) != "=") continue;
    const std::string_view value = rest.substr(name.size() + 1);
    if (value.starts_with('"')) return std::string(value.substr(1, value.substr(1).find('"')));
    return std::string(trim(value.substr(0, value.find(';')), kBlanks));
  }
  return {};
}

int hex(char c) {
  if (is_ascii_digit(c)) return c - '0';
  if (to_ascii_lower(c) >= 'a' && to_ascii_lower(c) <= 'f') return to_ascii_lower(c) - 'a' + 10;
  return -1;
}

// RFC 2045, 6.7; what is no escape stays as it is.
std::string undo_quoted_printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '=') {
      out += text[i];
    } else if (text.substr(i, 2) == "=\n") {
      ++i;
    } else if (text.substr(i, 3) == "=\r\n") {
      i += 2;
    } else if (i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
      out += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
      i += 2;
    } else {
      out += '=';
    }
  }
  return out;
}

// The length of a part: up to the next line that is the boundary, less its line end.
std::size_t part_length(std::string_view rest, std::string_view delimiter) {
  if (rest.starts_with(delimiter)) return 0;
  const std::size_t found = rest.find("\n" + std::string(delimiter));
  return found == std::string_view::npos ? rest.size() : found;
}

bool is_html(const Headers& part) {
  const std::string type = lowered(part.type.substr(0, 24));
  return type.starts_with("text/html") || type.starts_with("application/xhtml");
}

// Of a text without a type, too.
bool is_plain(const Headers& part) { return part.type.empty() || lowered(part.type.substr(0, 10)) == "text/plain"; }

bool is_attached(const Headers& part) { return lowered(part.disposition.substr(0, 10)) == "attachment"; }

// A text that quotes one header is no mail.
bool is_mail(const Headers& whole) {
  constexpr std::size_t kDaySize = 10;  // of a date without its time
  if (!whole.version.empty() || !whole.encoding.empty()) return true;
  return !whole.from.empty() && iso_time(whole.date).size() > kDaySize;
}

// A part that may be the page, not undone yet.
struct Part {
  Headers headers;
  std::string_view text;
  bool is_text = false;
};

MhtmlPage undone(const Part& part, const Headers& whole) {
  const std::string encoding = lowered(part.headers.encoding);
  return {.bytes = encoding == "quoted-printable" ? undo_quoted_printable(part.text)
                   : encoding == "base64"         ? decode_mime_base64(part.text)
                                                  : std::string(part.text),
          .charset = parameter(part.headers.type, "charset"),
          .url = part.headers.location.empty() ? whole.location : part.headers.location,
          .captured = iso_time(whole.date).substr(0, 10),
          .is_text = part.is_text};
}

// The line before each part. Some programs leave it out of the header: then the first that begins like one.
std::string delimiter_of(const Headers& whole, std::string_view rest) {
  const std::string boundary = parameter(whole.type, "boundary");
  if (!boundary.empty()) return "--" + boundary;
  const std::size_t at = part_length(rest, "--");
  if (at >= rest.size()) return {};
  rest.remove_prefix(rest[at] == '\n' ? at + 1 : at);
  return std::string(trim(take_line(rest), kBlanks));
}

// The part whose Content-ID is `start`, else the first that is HTML, else the first text.
std::optional<Part> find_part(std::string_view rest, std::string delimiter, std::string_view start) {
  std::optional<Part> first;
  std::optional<Part> plain;
  for (std::size_t at = part_length(rest, delimiter); at < rest.size(); at = part_length(rest, delimiter)) {
    rest.remove_prefix(rest[at] == '\n' ? at + 1 : at);
    take_line(rest);
    const std::optional<Headers> part = take_headers(rest);
    if (!part) continue;
    if (lowered(part->type).starts_with("multipart/")) {  // the same text in several forms
      const std::string inner = parameter(part->type, "boundary");
      if (!inner.empty()) delimiter = "--" + inner;
      continue;
    }
    const bool is_start = !start.empty() && trim(part->id, "<> ") == start;
    const bool may_be_page = is_html(*part) && (!first || is_start);
    const bool may_be_text = !first && !plain && is_plain(*part) && !is_attached(*part);
    if (!may_be_page && !may_be_text) continue;
    std::string_view text = rest.substr(0, part_length(rest, delimiter));
    if (text.ends_with('\r')) text.remove_suffix(1);
    (may_be_page ? first : plain) = Part{.headers = *part, .text = text, .is_text = may_be_text};
    if (may_be_page && (is_start || start.empty())) break;
  }
  return first ? first : plain;
}

// Where the line before the one part is missing, what stands there is its headers.
std::optional<Part> part_without_line(std::string_view rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks), rest.size()));
  const std::optional<Headers> part = take_headers(rest);
  if (!part || !is_html(*part)) return std::nullopt;
  return Part{.headers = *part, .text = rest.substr(0, part_length(rest, "--"))};
}

}  // namespace

std::optional<MhtmlPage> read_mhtml(std::string_view bytes) {
  std::string_view rest = bytes.substr(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  const std::optional<Headers> whole = take_headers(rest);
  if (!whole) return std::nullopt;
  if ((is_html(*whole) || is_plain(*whole)) && is_mail(*whole))
    return undone({.headers = *whole, .text = rest, .is_text = !is_html(*whole)}, *whole);
  if (!lowered(whole->type).starts_with("multipart/")) return std::nullopt;
  const std::string delimiter = delimiter_of(*whole, rest);
  std::optional<Part> part;
  if (!delimiter.empty()) part = find_part(rest, delimiter, trim(parameter(whole->type, "start"), "<> "));
  if (!part) part = part_without_line(rest);
  if (!part) return std::nullopt;
  return undone(*part, *whole);
}

}  // namespace newsclip::reader
