#include "reader/saved/single_file.hpp"

#include <algorithm>
#include <cstddef>

#include "reader/saved/stated_time.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

constexpr std::size_t kBeforeComment = std::size_t{4} << 10;  // the doctype and the attributes of <html>
constexpr std::size_t kLongestComment = std::size_t{16} << 10;
constexpr std::size_t kDaySize = 10;

// The rest of the line behind `name`, "" where there is none.
std::string_view value_of_line(std::string_view comment, std::string_view name) {
  while (!comment.empty()) {
    const std::size_t end = std::min(comment.find('\n'), comment.size());
    const std::string_view line = trim(comment.substr(0, end), kAsciiSpace);
    if (line.starts_with(name)) return trim(line.substr(name.size()), kAsciiSpace);
    comment.remove_prefix(std::min(end + 1, comment.size()));
  }
  return {};
}

}  // namespace

SingleFileNote single_file_note(std::string_view text) {
  const std::size_t begin = text.substr(0, kBeforeComment).find("<!--");
  if (begin == std::string_view::npos) return {};
  std::string_view comment = text.substr(begin, kLongestComment);
  comment = comment.substr(0, comment.find("-->"));
  if (comment.find("Page saved with SingleFile") == std::string_view::npos) return {};
  const std::string_view url = value_of_line(comment, "url:");
  const bool on_the_web = url.starts_with("http://") || url.starts_with("https://");
  return {.url = std::string(on_the_web ? url : std::string_view()),
          .captured = iso_time(value_of_line(comment, "saved date:")).substr(0, kDaySize)};
}

}  // namespace newsclip::reader
