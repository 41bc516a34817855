#include "archives/record_head.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "reader/take_line.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::archives {
namespace {

constexpr std::string_view kAroundHead = " \t\r\n";
constexpr std::string_view kWarcMark = "WARC/";
constexpr std::size_t kLongestVersion = 8;
constexpr std::size_t kLongestScheme = 16;
constexpr std::size_t kLeastArcFields = 5;

bool is_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit); }

std::optional<std::uint64_t> read_length(std::string_view text) {
  std::uint64_t length = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), length);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
  return length;
}

// "WARC/1.0" up to the end of its line.
Begins begins_warc(std::string_view bytes) {
  const std::string_view mark = kWarcMark.substr(0, bytes.size());
  if (!bytes.starts_with(mark)) return Begins::kNo;
  bytes.remove_prefix(mark.size());
  const std::size_t end = bytes.substr(0, kLongestVersion).find_first_of(" \t\r\n");
  if (end == std::string_view::npos) return bytes.size() < kLongestVersion ? Begins::kUnknown : Begins::kNo;
  const std::string_view version = bytes.substr(0, end);
  const std::size_t dot = std::min(version.find('.'), version.size());
  const bool is_version =
      is_digits(version.substr(0, dot)) && is_digits(version.substr(std::min(dot + 1, version.size())));
  return is_version ? Begins::kYes : Begins::kNo;
}

// URL, address, time, type and length; between the last two newer files have further ones. A URL may hold blanks.
struct ArcLine {
  std::string_view url;
  std::string_view time;
  std::string_view type;
  std::string_view length;
};

bool is_arc_time(std::string_view word) { return word.size() >= 8 && word.size() <= 14 && is_digits(word); }

std::optional<ArcLine> read_arc_line(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    words.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  if (words.size() < kLeastArcFields || !is_digits(words.back())) return std::nullopt;
  // The time is the last word but two, or but seven.
  for (std::size_t i = words.size() - 3; i >= 2; --i) {
    if (!is_arc_time(words[i])) continue;
    const auto url_end = static_cast<std::size_t>(words[i - 1].data() - line.data()) - 1;
    return ArcLine{line.substr(0, url_end), words[i], words[i + 1], words.back()};
  }
  return std::nullopt;
}

Begins begins_arc(std::string_view bytes) {
  const std::size_t colon = bytes.substr(0, kLongestScheme).find(':');
  if (colon == 0 || (colon == std::string_view::npos && bytes.size() >= kLongestScheme)) return Begins::kNo;
  const std::string_view scheme = bytes.substr(0, colon);
  const bool is_scheme = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return is_ascii_alphanumeric(c) || c == '+' || c == '-' || c == '.';
  });
  if (!is_scheme) return Begins::kNo;
  const std::size_t end = bytes.substr(0, kLongestRecordHead).find('\n');
  if (end == std::string_view::npos) return bytes.size() < kLongestRecordHead ? Begins::kUnknown : Begins::kNo;
  return read_arc_line(trim(bytes.substr(0, end), "\r")) ? Begins::kYes : Begins::kNo;
}

// A field and its value, which may go on in lines that begin with a blank.
struct Field {
  std::string name;
  std::string value;
};

Field take_field(std::string_view& rest) {
  const std::string_view line = reader::take_line(rest);
  const std::size_t colon = line.find(':');
  Field field;
  if (colon != std::string_view::npos) {
    field.name = lowered(trim(line.substr(0, colon), kAroundHead));
    field.value = trim(line.substr(colon + 1), kAroundHead);
  }
  while (rest.starts_with(' ') || rest.starts_with('\t')) {
    field.value.append(" ").append(trim(reader::take_line(rest), kAroundHead));
  }
  return field;
}

// Some crawlers write <> around it.
std::string bare_url(std::string_view url) {
  if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
  return std::string(url);
}

std::optional<RecordHead> read_warc_head(std::string_view rest) {
  RecordHead head;
  std::optional<std::uint64_t> length;
  const auto set = [](std::string& place, std::string&& value) {
    if (place.empty()) place = std::move(value);
  };
  reader::take_line(rest);  // the version
  while (!rest.empty()) {
    Field field = take_field(rest);
    if (field.name == "warc-type") {
      set(head.type, lowered(field.value));
    } else if (field.name == "warc-target-uri") {
      set(head.url, bare_url(field.value));
    } else if (field.name == "warc-date") {
      set(head.date, std::move(field.value));
    } else if (field.name == "content-type") {
      set(head.content_type, lowered(field.value));
    } else if (field.name == "warc-identified-payload-type") {
      set(head.payload_type, lowered(field.value));
    } else if (field.name == "content-length") {
      if (!length) length = read_length(field.value);
    } else if (field.name == "warc-truncated") {
      head.truncated = true;
    } else if (field.name == "warc-segment-number") {
      head.continues = field.value != "1";
    }
  }
  if (!length) return std::nullopt;
  head.length = *length;
  return head;
}

// "20140216050221" as "2014-02-16T05:02:21Z", and a shorter one as its day.
std::string arc_date(std::string_view time) {
  std::string date;
  date.append(time.substr(0, 4)).append("-").append(time.substr(4, 2)).append("-").append(time.substr(6, 2));
  if (time.size() < 14) return date;
  date.append("T").append(time.substr(8, 2)).append(":").append(time.substr(10, 2));
  return date.append(":").append(time.substr(12, 2)).append("Z");
}

std::optional<RecordHead> read_arc_head(std::string_view head) {
  const std::optional<ArcLine> line = read_arc_line(reader::take_line(head));
  const std::optional<std::uint64_t> length = line ? read_length(line->length) : std::nullopt;
  if (!length) return std::nullopt;
  RecordHead read;
  read.type = line->url.starts_with("filedesc:") ? "filedesc" : "response";
  read.url = std::string(line->url);
  read.date = arc_date(line->time);
  read.content_type = lowered(line->type);
  read.length = *length;
  return read;
}

}  // namespace

Begins begins_record(Format format, std::string_view bytes) {
  return format == Format::kWarc ? begins_warc(bytes) : begins_arc(bytes);
}

std::optional<std::size_t> head_end(Format format, std::string_view bytes) {
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    if (format == Format::kArc) return at + 1;
    const std::size_t next = bytes.find_first_not_of('\r', at + 1);
    if (next != std::string_view::npos && bytes[next] == '\n') return next + 1;
  }
  return std::nullopt;
}

std::optional<RecordHead> read_head(Format format, std::string_view head) {
  return format == Format::kWarc ? read_warc_head(head) : read_arc_head(head);
}

}  // namespace newsclip::archives
