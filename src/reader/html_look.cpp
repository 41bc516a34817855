#include "reader/html_look.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "reader/encodings/choose_encoding.hpp"
#include "text/ascii.hpp"

namespace newsclip::reader {
namespace {

constexpr std::string_view kSpace = " \t\n\f\r";

// Each with a space or ">" behind.
constexpr std::string_view kTags[] = {
    "<!doctype html", "<html",  "<head", "<script", "<iframe", "<h1", "<div",  "<font",    "<table", "<a",
    "<style",         "<title", "<b",    "<body",   "<br",     "<p",  "<meta", "<frameset"};

bool begins_with_tag(std::string_view text) {
  return std::any_of(std::begin(kTags), std::end(kTags), [&](std::string_view tag) {
    if (text.size() <= tag.size() ||
        (kSpace.find(text[tag.size()]) == std::string_view::npos && text[tag.size()] != '>')) {
      return false;
    }
    return lowered(text.substr(0, tag.size())) == tag;
  });
}

// `text` behind the first `end`, "" when it is not there.
std::string_view behind(std::string_view text, std::string_view end) {
  const std::size_t at = text.find(end);
  return at == std::string_view::npos ? "" : text.substr(at + end.size());
}

}  // namespace

bool begins_like_html(std::string_view bytes) {
  std::string narrow;
  if (utf16_look(bytes) != Utf16Look::kNone) {
    std::ranges::copy_if(bytes, std::back_inserter(narrow),
                         [](char c) { return c != '\0' && c != '\xFF' && c != '\xFE'; });
    bytes = narrow;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bool xml = false;
  while (true) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(kSpace), bytes.size()));
    if (bytes.starts_with("<?")) {
      xml = true;
      bytes = behind(bytes, ">");
    } else if (bytes.starts_with("<!--")) {
      bytes = behind(bytes, "-->");
      if (bytes.empty()) return !xml;  // nothing but a comment: no other format begins with one
    } else {
      return begins_with_tag(bytes);
    }
  }
}

}  // namespace newsclip::reader
