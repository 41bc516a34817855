#include "dom/frames.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

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

// The value of srcdoc in the tag that begins at `at`, as written, and where the tag ends.
struct FrameTag {
  std::string_view document;
  std::size_t end = kNoEnd;
};

FrameTag read_frame_tag(std::string_view html, std::size_t at) {
  FrameTag tag;
  AttributeReader reader(html, tag_name_end(html, at + 1));
  RawAttribute attribute;
  while (reader.next(attribute)) {
    if (tag.document.empty() && equals_ignoring_case(attribute.name, "srcdoc")) tag.document = attribute.value;
  }
  tag.end = reader.tag_end();
  return tag;
}

// The references that markup consists of; all others mean the same in the document as in the attribute.
std::string with_markup(std::string_view value) {
  constexpr std::pair<std::string_view, char> kReferences[] = {
      {"&lt;", '<'},   {"&gt;", '>'},   {"&quot;", '"'},  {"&amp;", '&'},  {"&apos;", '\''},
      {"&#34;", '"'},  {"&#38;", '&'},  {"&#39;", '\''},  {"&#60;", '<'},  {"&#62;", '>'},
      {"&#x22;", '"'}, {"&#x26;", '&'}, {"&#x27;", '\''}, {"&#x3c;", '<'}, {"&#x3e;", '>'},
  };
  std::string out;
  out.reserve(value.size());
  while (!value.empty()) {
    const auto* const found = std::ranges::find_if(kReferences, [&](const auto& reference) {
      return value[0] == '&' && equals_ignoring_case(value.substr(0, reference.first.size()), reference.first);
    });
    const bool is_reference = found != std::end(kReferences);
    out += is_reference ? found->second : value[0];
    value.remove_prefix(is_reference ? found->first.size() : 1);
  }
  return out;
}

// Past what begins with the "<" at `at`: a tag with the raw text that it opens, a comment, or only that character;
// kNoEnd for what ends nowhere.
std::size_t markup_or_text_end(std::string_view html, std::size_t at) {
  constexpr std::string_view kRawText[] = {"style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
  const char next = at + 1 < html.size() ? html[at + 1] : ' ';
  if (next == '!' || next == '?') return markup_end(html, at);
  if (!is_ascii_letter(next) && next != '/') return at + 1;
  const std::string_view name = html.substr(at + 1, tag_name_end(html, at + 1) - at - 1);
  const auto is_name = [name](std::string_view raw) { return equals_ignoring_case(name, raw); };
  const std::size_t end = is_name("plaintext") ? kNoEnd : read_frame_tag(html, at).end;
  if (end == kNoEnd) return end;
  if (is_name("script")) return script_end(html, end);
  const auto* const raw = std::ranges::find_if(kRawText, is_name);
  return raw == std::end(kRawText) ? end : raw_text_end(html, end, *raw);
}

// Whether each tag, comment and raw text of a document ends in it.
bool is_closed(std::string_view html) {
  for (std::size_t at = html.find('<'); at != kNone; at = html.find('<', at)) {
    at = markup_or_text_end(html, at);
    if (at == kNoEnd) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> open_frame_documents(std::string_view html) {
  std::optional<std::string> out;
  std::size_t copied = 0;
  if (html.find("srcdoc") == kNone) return out;
  for (std::size_t at = html.find('<'); at != kNone; at = html.find('<', at)) {
    const std::size_t end = markup_or_text_end(html, at);
    if (end == kNoEnd) break;
    const bool is_frame = !html.substr(at).starts_with("</") && is_tag(html, at, "iframe");
    const std::string document = is_frame ? with_markup(read_frame_tag(html, at).document) : "";
    if (!document.empty() && is_closed(document)) {
      if (!out) out.emplace();
      out->append(html, copied, at - copied).append("<div>").append(document).append("</div>");
      copied = end;  // the end tag that is left opens and closes nothing
    }
    at = end;
  }
  if (out) out->append(html, copied);
  return out;
}

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
