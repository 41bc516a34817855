#include "reader/saved/webarchive.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "reader/saved/binary_list.hpp"
#include "text/base64.hpp"
#include "text/trim.hpp"

namespace newsclip::reader {
namespace {

constexpr std::string_view kMainKey = "WebMainResource";
constexpr std::string_view kDataKey = "WebResourceData";
constexpr std::string_view kCharsetKey = "WebResourceTextEncodingName";
constexpr std::string_view kUrlKey = "WebResourceURL";
constexpr std::string_view kTypeKey = "WebResourceMIMEType";

bool is_text_type(std::string_view type) { return type == "text/plain"; }

std::optional<WebarchivePage> read_binary(std::string_view bytes) {
  const std::optional<BinaryList> list = BinaryList::open(bytes);
  if (!list) return std::nullopt;
  const auto main = list->value(list->top(), kMainKey);
  if (!main) return std::nullopt;
  const auto field = [&](std::string_view key) -> std::optional<std::string> {
    const auto value = list->value(*main, key);
    return value ? list->bytes(*value) : std::nullopt;
  };
  std::optional<std::string> data = field(kDataKey);
  if (!data) return std::nullopt;
  return WebarchivePage{.bytes = std::move(*data),
                        .charset = field(kCharsetKey).value_or(""),
                        .url = field(kUrlKey).value_or(""),
                        .is_text = is_text_type(field(kTypeKey).value_or(""))};
}

std::string undo_xml(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kReferences = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  std::string out;
  while (!text.empty()) {
    const auto* const found = std::find_if(kReferences.begin(), kReferences.end(),
                                           [&](const auto& reference) { return text.starts_with(reference.first); });
    out += found == kReferences.end() ? text.front() : found->second;
    text.remove_prefix(found == kReferences.end() ? 1 : found->first.size());
  }
  return out;
}

// Goes over the tags of a property list in XML.
class XmlList {
 public:
  explicit XmlList(std::string_view text) : rest_(text) {}

  // The next tag, and the text up to the one behind it.
  bool next() {
    const std::size_t begin = rest_.find('<');
    if (begin == std::string_view::npos) return false;
    const std::size_t end = rest_.find('>', begin);
    if (end == std::string_view::npos) return false;
    tag_ = rest_.substr(begin + 1, end - begin - 1);
    rest_.remove_prefix(end + 1);
    text_ = rest_.substr(0, rest_.find('<'));
    if (tag_ == "dict" || tag_ == "array") ++depth_;
    if (tag_ == "/dict" || tag_ == "/array") --depth_;
    return true;
  }

  std::string_view tag() const { return tag_; }
  std::string_view text() const { return text_; }
  int depth() const { return depth_; }  // of dictionaries and arrays that are open

 private:
  std::string_view rest_;
  std::string_view tag_;
  std::string_view text_;
  int depth_ = 0;
};

// What the dictionary holds that begins next.
std::optional<WebarchivePage> read_main(XmlList& list) {
  WebarchivePage page;
  bool found = false;
  std::string_view key;
  if (!list.next() || list.tag() != "dict") return std::nullopt;
  const int depth = list.depth();
  while (list.next() && list.depth() >= depth) {
    if (list.depth() > depth) continue;
    if (list.tag() == "key") key = trim(list.text(), kAsciiSpace);
    if (list.tag() == "data" && key == kDataKey) {
      page.bytes = decode_mime_base64(list.text());
      found = true;
    }
    if (list.tag() != "string") continue;
    if (key == kCharsetKey) page.charset = undo_xml(list.text());
    if (key == kUrlKey) page.url = undo_xml(list.text());
    if (key == kTypeKey) page.is_text = is_text_type(list.text());
  }
  return found ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<WebarchivePage> read_xml(std::string_view bytes) {
  XmlList list(bytes);
  while (list.next()) {
    // Those of the frames of a page stand deeper.
    if (list.depth() == 1 && list.tag() == "key" && trim(list.text(), kAsciiSpace) == kMainKey) {
      list.next();  // the end of the key
      return read_main(list);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<WebarchivePage> read_webarchive(std::string_view bytes) {
  return bytes.starts_with("bplist") ? read_binary(bytes) : read_xml(bytes);
}

}  // namespace newsclip::reader
