#include "reader/text_containers.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "reader/json_look.hpp"
#include "reader/take_line.hpp"
#include "reader/zip_kind.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kBlanksAround = " \t\r\n\f";
constexpr std::size_t kFirstBytes = 4096;
constexpr std::size_t kMostWords = 12;  // of a line that begins a mail or an archive

// Without what else stands of returns.
std::string_view line_off(std::string_view& rest) { return trim(take_line(rest), "\r"); }

// "Name: value"; the name has no blanks, but there may be some before the colon.
bool is_header(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view name = trim(line.substr(0, colon), " \t");
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; });
}

bool is_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit); }

struct Words {
  std::array<std::string_view, kMostWords> word;
  std::size_t count = 0;
};

Words words_of(std::string_view line) {
  Words words;
  while (words.count < kMostWords) {
    line = trim(line, kBlanksAround);
    if (line.empty()) break;
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    words.word[words.count++] = line.substr(0, end);
    line.remove_prefix(end);
  }
  return words;
}

// "WARC/1.0" alone on a line, and a header under it.
bool is_warc(std::string_view text) {
  const std::string_view line = trim(line_off(text), " \t");
  if (!line.starts_with("WARC/")) return false;
  const std::string_view version = line.substr(5);
  const std::size_t dot = version.find('.');
  return dot != std::string_view::npos && is_digits(version.substr(0, dot)) && is_digits(version.substr(dot + 1)) &&
         is_header(line_off(text));
}

// "filedesc://name.arc 127.0.0.1 20140216050221 text/plain 75"
bool is_arc(std::string_view text) {
  if (!text.starts_with("filedesc://")) return false;
  const Words words = words_of(line_off(text));
  const auto is_time = [](std::string_view word) { return word.size() >= 8 && word.size() <= 14 && is_digits(word); };
  return words.count >= 4 && std::any_of(words.word.begin(), words.word.end(), is_time);
}

// "9:30" or "09:30:00"
bool is_clock(std::string_view word) {
  const std::size_t colon = word.find(':');
  return colon != std::string_view::npos && is_digits(word.substr(0, colon)) && word.size() >= colon + 3 &&
         word.size() <= 8 && is_ascii_digit(word[colon + 1]) && is_ascii_digit(word[colon + 2]);
}

bool is_mail_header(std::string_view line) {
  constexpr std::array kNames = {"from:"sv,         "to:"sv,         "subject:"sv,      "date:"sv,
                                 "received:"sv,     "message-id:"sv, "mime-version:"sv, "return-path:"sv,
                                 "content-type:"sv, "x-"sv,          "status:"sv,       "delivered-to:"sv};
  const std::string low = lowered(line.substr(0, 16));
  return is_header(line) &&
         std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return low.starts_with(name); });
}

// "From name@host Fri May 17 08:00:00 2024"
bool is_from_line(std::string_view line) {
  if (!line.starts_with("From ")) return false;
  const Words words = words_of(line);
  const auto is_year = [](std::string_view word) { return word.size() == 4 && is_digits(word); };
  const bool dated = std::any_of(words.word.begin(), words.word.end(), is_clock) &&
                     std::any_of(words.word.begin(), words.word.end(), is_year);
  return words.count >= 6 && dated;
}

// Such a line, and a mail's header under it.
bool is_mbox(std::string_view text) { return is_from_line(line_off(text)) && is_mail_header(line_off(text)); }

// Safari's, in the form of a property list as XML.
bool is_webarchive(std::string_view text) {
  const std::string_view head = text.substr(0, kFirstBytes);
  if (!head.starts_with("<?xml") && !head.starts_with("<!DOCTYPE plist") && !head.starts_with("<plist")) return false;
  const std::size_t list = head.find("<plist");
  if (list == std::string_view::npos || head.find("<html") < list) return false;
  const std::string_view behind = head.substr(list);
  return behind.find("<key>WebMainResource</key>") != std::string_view::npos ||
         behind.find("<key>WebSubresources</key>") != std::string_view::npos;
}

// A page that unpacks itself by script: a zip archive stands at its end.
bool is_single_file(std::string_view text, std::string_view bytes) {
  return text.starts_with('<') && ends_with_zip(bytes);
}

}  // namespace

bool begins_mail_of_mailbox(std::string_view line, std::string_view behind) {
  return is_from_line(line) && is_header(line_off(behind));
}

std::optional<ReadFault> text_container(std::string_view bytes) {
  std::string_view text = bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text.remove_prefix(std::min(text.find_first_not_of(kBlanksAround), text.size()));
  if (is_warc(text)) return ReadFault::kWarc;
  if (is_arc(text)) return ReadFault::kArc;
  if (is_mbox(text)) return ReadFault::kMbox;
  if (is_webarchive(text)) return ReadFault::kWebarchive;
  if (is_single_file(text, bytes)) return ReadFault::kSingleFile;
  switch (json_look(text)) {
    case JsonLook::kHar:
      return ReadFault::kHar;
    case JsonLook::kJson:
      return ReadFault::kJson;
    case JsonLook::kNone:
      break;
  }
  return std::nullopt;
}

}  // namespace newsclip::reader
