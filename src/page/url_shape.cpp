#include "page/url_shape.hpp"

#include <algorithm>
#include <vector>

#include "text/address.hpp"
#include "text/ascii.hpp"
#include "words/listings.hpp"

namespace newsclip::extract {
namespace {

int words_of(std::string_view segment) {
  int words = 0;
  bool inside = false;
  for (const char c : segment) {
    const bool letter = c != '-' && c != '_' && c != '+' && c != '.' && !is_ascii_digit(c);
    words += letter && !inside ? 1 : 0;
    inside = letter;
  }
  return words;
}

}  // namespace

UrlShape shape_of(std::string_view url) {
  if (url.empty()) return {};
  const std::string_view path = path_of(url);
  std::vector<std::string_view> segments;
  for (std::size_t i = 0; i < path.size();) {
    const std::size_t end = std::min(path.find('/', i), path.size());
    if (end > i) segments.push_back(path.substr(i, end - i));
    i = end + 1;
  }
  if (!segments.empty() && segments.back().starts_with("index.")) segments.pop_back();
  UrlShape shape{.segments = static_cast<int>(segments.size()), .slug_words = 0, .digits = 0};
  for (std::size_t i = segments.size() < 2 ? 0 : segments.size() - 2; i < segments.size(); ++i) {
    shape.slug_words = std::max(shape.slug_words, words_of(segments[i]));
  }
  shape.digits = static_cast<int>(std::ranges::count_if(path, is_ascii_digit));
  const auto words = lexicon::listing_segments();
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (std::ranges::find(words, segments[i]) != words.end()) shape.listing = i + 1 == segments.size() ? 2 : 1;
  }
  return shape;
}

}  // namespace newsclip::extract
