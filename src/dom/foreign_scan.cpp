#include "dom/foreign_scan.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "dom/html_tokens.hpp"

namespace newsclip::dom {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxAttributes = 1000;

// Elements whose content is read as HTML.
bool holds_html(std::string_view name) {
  constexpr std::array<std::string_view, 7> kNames{"title", "desc", "mi", "mo", "mn", "ms", "mtext"};
  return std::ranges::any_of(kNames, [name](std::string_view html) { return equals_ignoring_case(name, html); });
}

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

class Scan {
 public:
  Scan(std::string_view html, std::size_t position, Tag root)
      : html_(html), position_(position), math_(root == Tag::k_math) {
    open_.push_back(tag_name(root));
  }

  ForeignScan run() {
    while (certain_ && position_ < html_.size()) {
      const std::size_t less = std::min(html_.find('<', position_), html_.size());
      result_.text = result_.text || !std::all_of(html_.begin() + static_cast<std::ptrdiff_t>(position_),
                                                  html_.begin() + static_cast<std::ptrdiff_t>(less), is_html_space);
      position_ = less;
      if (less + 2 >= html_.size()) break;
      const char next = html_[less + 1];
      if (is_ascii_letter(next)) {
        start_tag();
      } else if (next == '/' && is_ascii_letter(html_[less + 2])) {
        end_tag();
        if (open_.empty()) return result_;
      } else if (next == '!' || next == '?' || next == '/') {
        markup();
      } else {
        result_.text = true;
        ++position_;
      }
    }
    result_.content_end = kNoEnd;
    return result_;
  }

 private:
  // Past the tag's attributes.
  bool finish_tag(AttributeReader& reader) {
    RawAttribute attribute;
    std::size_t attributes = 0;
    while (reader.next(attribute)) ++attributes;
    position_ = reader.tag_end();
    certain_ = position_ != kNoEnd && attributes <= kMaxAttributes;
    ++result_.tags;
    return certain_;
  }

  void start_tag() {
    const std::size_t name_begin = position_ + 1;
    const std::size_t name_end = tag_name_end(html_, name_begin);
    const std::string_view name = html_.substr(name_begin, name_end - name_begin);
    const Tag tag = find_tag(name);
    AttributeReader reader(html_, name_end);
    if (!finish_tag(reader)) return;
    const bool leaves = has_trait(tag, kBreaksForeign) || tag == Tag::k_math || tag == Tag::k_annotation_xml ||
                        (math_ && (has_trait(tag, kRawText) || tag == Tag::k_svg));
    if (leaves || holds_html(open_.back()) || open_.size() >= kMaxDepth) {
      certain_ = false;
      return;
    }
    if (!reader.self_closing()) open_.push_back(name);
    result_.depth = std::max(result_.depth, open_.size());
  }

  void end_tag() {
    const std::size_t begin = position_;
    const std::size_t name_begin = position_ + 2;
    const std::size_t name_end = tag_name_end(html_, name_begin);
    const std::string_view name = html_.substr(name_begin, name_end - name_begin);
    AttributeReader reader(html_, name_end);
    if (!finish_tag(reader)) return;
    // Gumbo takes all that stands before '>' for the name: "</svg >" does not close svg here.
    if (position_ != name_end + 1) {
      certain_ = false;
      return;
    }
    std::size_t i = open_.size();
    while (i > 0 && !same_name(open_[i - 1], name)) --i;
    if (i == 0 || (holds_html(open_.back()) && i != open_.size())) {
      certain_ = false;
      return;
    }
    open_.resize(i - 1);
    result_.content_end = begin;
  }

  void markup() {
    const bool cdata = html_.substr(position_).starts_with("<![CDATA[");
    if (cdata) {
      result_.text = true;
      const std::size_t end = html_.find("]]>", position_);
      certain_ = end != kNoEnd && !math_ && !holds_html(open_.back());
      position_ = certain_ ? end + 3 : kNoEnd;
      return;
    }
    if (html_[position_ + 2] == '>' && html_[position_ + 1] == '/') {
      certain_ = false;  // Gumbo skips it and takes it for the beginning of the next tag's name
      return;
    }
    position_ = markup_end(html_, position_);
    certain_ = position_ != kNoEnd;
  }

  std::string_view html_;
  std::size_t position_;
  bool math_;
  bool certain_ = true;
  std::vector<std::string_view> open_;
  ForeignScan result_;
};

}  // namespace

ForeignScan scan_foreign(std::string_view html, std::size_t position, Tag root) {
  return Scan(html, position, root).run();
}

}  // namespace newsclip::dom
