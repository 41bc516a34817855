#include "dom/frames.hpp"

#include <algorithm>

#include "dom/html_tokens.hpp"

namespace newsclip::dom {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// Whether a tag of that name, in lower case, begins at `at`, which is "<".
bool is_tag(std::string_view html, std::size_t at, std::string_view name) {
  std::string_view rest = html.substr(at + 1);
  if (rest.starts_with('/')) rest.remove_prefix(1);
  if (rest.size() <= name.size() || !equals_ignoring_case(rest.substr(0, name.size()), name)) return false;
  const char end = rest[name.size()];
  return end == '>' || end == '/' || end == ' ' || end == '\t' || end == '\n' || end == '\r';
}

std::size_t find_tag(std::string_view html, std::string_view name) {
  for (std::size_t at = html.find('<'); at != kNone; at = html.find('<', at + 1)) {
    if (is_tag(html, at, name)) return at;
  }
  return kNone;
}

}  // namespace

std::optional<std::string> open_frames(std::string_view html) {
  const std::size_t frames = find_tag(html, "frameset");
  if (frames == kNone || find_tag(html.substr(frames), "noframes") == kNone) return std::nullopt;
  std::string out(html.substr(0, frames));
  for (std::size_t at = frames; at < html.size();) {
    if (html[at] == '<' &&
        (is_tag(html, at, "frameset") || is_tag(html, at, "frame") || is_tag(html, at, "noframes"))) {
      const std::size_t end = html.find('>', at);
      if (end == kNone) break;
      at = end + 1;
      continue;
    }
    const std::size_t next = std::min(html.find('<', at + 1), html.size());
    out += html.substr(at, next - at);
    at = next;
  }
  return out;
}

}  // namespace newsclip::dom
