#include "reader/http_message.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <variant>

#include "reader/take_line.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

constexpr std::size_t kLongestHttpHeaders = std::size_t{256} << 10;
constexpr std::string_view kLineBlanks = " \t\r";

// A line without its end, and whether the end is there.
struct Line {
  std::string_view text;
  bool ended = false;
};

Line next_line(std::string_view& rest) {
  const bool ended = rest.find('\n') != std::string_view::npos;
  return {.text = take_line(rest), .ended = ended};
}

// "HTTP/1.1 200 OK", "HTTP/2 200"
bool is_status_line(std::string_view line) {
  if (!line.starts_with("HTTP/")) return false;
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos || space < 6 || space > 8) return false;
  const std::string_view status = trim(line.substr(space), kLineBlanks);
  return status.size() >= 3 && std::all_of(status.begin(), status.begin() + 3, is_ascii_digit) &&
         (status.size() == 3 || status[3] == ' ');
}

// Of a status line.
int status_of(std::string_view line) {
  const std::string_view status = trim(line.substr(line.find(' ')), kLineBlanks);
  return (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
}

bool has_name(std::string_view line) {
  const std::string_view name = trim(line.substr(0, line.find(':')), kLineBlanks);
  return name.size() < line.size() && !name.empty() && name.find_first_of(" \t<>\"") == std::string_view::npos;
}

// A status line, and under it headers, their end, or, where there are none, the page: no text about such lines.
bool begins_message(std::string_view rest) {
  if (!rest.starts_with("HTTP/")) return false;
  const Line status = next_line(rest);
  if (!is_status_line(status.text) || !status.ended) return false;
  if (rest.starts_with('<')) return true;
  const std::string_view next = next_line(rest).text;
  return trim(next, kLineBlanks).empty() || has_name(next);
}

bool is_named(std::string_view line, std::string_view name) {
  return line.size() > name.size() && lowered(line.substr(0, name.size())) == name &&
         trim(line.substr(name.size(), line.find(':') - name.size()), kLineBlanks).empty();
}

struct Seen {
  HttpMessage message;
  std::optional<std::uint64_t> length;
};

void take_header(std::string_view line, Seen& seen) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view value = trim(line.substr(colon + 1), " \t\r\n");
  if (is_named(line, "content-type")) {
    if (!value.empty()) seen.message.type = value;
    const std::string_view charset = charset_of(value);
    if (!charset.empty()) seen.message.charset = charset;
  } else if (is_named(line, "content-encoding")) {
    seen.message.coding = value;
  } else if (is_named(line, "transfer-encoding")) {
    seen.message.chunked = lowered(value).find("chunked") != std::string::npos;
  } else if (is_named(line, "content-length")) {
    std::uint64_t length = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), length);
    if (parsed.ec == std::errc() && parsed.ptr == value.data() + value.size()) seen.length = length;
  }
}

// Takes a message's status line and headers off, with the empty line behind; nothing where they do not end.
std::optional<Seen> take_headers_of_message(std::string_view& rest) {
  Seen seen;
  seen.message.status = status_of(next_line(rest).text);
  const std::string_view headers = rest.substr(0, kLongestHttpHeaders);
  while (!rest.starts_with('<')) {
    const std::string_view begin = rest;
    Line line = next_line(rest);
    if (!line.ended || headers.size() < static_cast<std::size_t>(rest.data() - headers.data())) return std::nullopt;
    if (trim(line.text, kLineBlanks).empty()) return seen;
    while (rest.starts_with(' ') || rest.starts_with('\t')) next_line(rest);  // folded
    take_header(begin.substr(0, static_cast<std::size_t>(rest.data() - begin.data())), seen);
  }
  return seen;
}

}  // namespace

std::string_view charset_of(std::string_view type) {
  const std::size_t at = lowered(type).find("charset");
  if (at == std::string::npos) return {};
  std::string_view value = trim(type.substr(at + 7), kLineBlanks);
  if (!value.starts_with('=')) return {};
  value = trim(value.substr(1), " \t\r\"'");
  return value.substr(0, value.find_first_of(" \t\r\n;,\"'"));
}

std::optional<std::variant<HttpMessage, ReadFault>> read_http_message(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!begins_message(bytes)) return std::nullopt;
  Seen last;
  std::string_view rest = bytes;
  while (begins_message(rest)) {
    const std::optional<Seen> seen = take_headers_of_message(rest);
    if (!seen) return ReadFault::kBadMessage;
    last = *seen;
  }
  last.message.body = rest;
  last.message.cut = last.length && *last.length > rest.size() && !last.message.chunked && last.message.coding.empty();
  return last.message;
}

}  // namespace newsclip::reader
