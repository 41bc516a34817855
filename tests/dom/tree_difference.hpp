// Compares Gumbo's trees of a page as it is and as the pre-pass leaves it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dom/gumbo_parse.hpp"
#include "dom/html_tokens.hpp"
#include "dom/tag.hpp"

namespace newsclip::dom {

struct TreeDifference {
  bool comparable = false;  // no limit was hit, and the uncut page was parsed
  // An attribute without a value is named twice: Gumbo then joins its name to that of the next attribute, the pre-pass
  // leaves it out. Such a tag's attributes are not compared.
  bool repeated_attribute = false;
  std::string text;  // "" when elements, kept attributes and visible text are the same
};
namespace tree_difference_detail {

inline constexpr std::string_view kKept[] = {
#define NEWSCLIP_ATTR(name, text) text,
    NEWSCLIP_ATTRIBUTES(NEWSCLIP_ATTR)
#undef NEWSCLIP_ATTR
};

// A tree written line by line: elements with their kept attributes, text, ends. What may differ is left out: comments,
// the text of script and style, what svg holds, the data of data: addresses.
class Listing {
 public:
  Listing(const GumboNode& root, const Placeholders& placeholders) : placeholders_(placeholders) { walk(root); }
  std::vector<std::string> lines;
  std::vector<bool> repeats;  // of each line

  static bool repeats_attribute(std::string_view tag) {
    while (tag.starts_with("</>")) tag.remove_prefix(3);
    if (!tag.starts_with('<')) return false;
    AttributeReader reader(tag, tag_name_end(tag, 1));
    RawAttribute attribute;
    std::vector<std::string> names;
    while (reader.next(attribute)) {
      std::string name;
      // Gumbo makes U+FFFD of several characters, which then are the same.
      for (const char c : attribute.name) name += c > ' ' && c < '\x7F' ? to_ascii_lower(c) : '?';
      const bool bare = attribute.name.data() + attribute.name.size() == tag.data() + attribute.end;
      if (bare && std::ranges::find(names, name) != names.end()) return true;
      names.push_back(std::move(name));
    }
    return false;
  }

 private:
  struct Frame {
    const GumboElement* element;
    unsigned next;
  };

  void walk(const GumboNode& root) {
    std::vector<Frame> stack;
    open(root);
    stack.push_back({&root.v.element, 0});
    while (!stack.empty()) {
      Frame& frame = stack.back();
      if (frame.next == frame.element->children.length) {
        flush();
        add("end", false);
        stack.pop_back();
        continue;
      }
      const auto& child = *static_cast<const GumboNode*>(frame.element->children.data[frame.next++]);
      if (child.type == GUMBO_NODE_COMMENT) continue;
      if (child.type == GUMBO_NODE_ELEMENT || child.type == GUMBO_NODE_TEMPLATE) {
        open(child);
        const GumboElement& element = child.v.element;
        const bool hidden = (element.tag_namespace == GUMBO_NAMESPACE_HTML &&
                             (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE)) ||
                            (element.tag_namespace == GUMBO_NAMESPACE_SVG && element.tag == GUMBO_TAG_SVG);
        if (!hidden) stack.push_back({&element, 0});
        continue;
      }
      text_ += restore(child.v.text.text);
    }
  }

  std::string restore(std::string_view text) const {
    std::string buffer;
    return std::string(placeholders_.restore(text, buffer));
  }

  void flush() {
    if (!text_.empty()) add(std::string("text ").append(text_), false);
    text_.clear();
  }

  void open(const GumboNode& node) {
    flush();
    const GumboElement& element = node.v.element;
    std::string line = std::to_string(element.tag_namespace);
    line += ':';
    if (element.tag != GUMBO_TAG_UNKNOWN) {
      line += gumbo_normalized_tagname(element.tag);
    } else {
      // Gumbo's tag text begins at a "</>" that it skipped.
      std::string_view tag{element.original_tag.data, element.original_tag.length};
      while (tag.starts_with("</>")) tag.remove_prefix(3);
      tag = tag.substr(0, tag_name_end(tag, 1));
      for (const char c : tag) line += to_ascii_lower(c);
    }
    std::vector<std::string> attributes;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      if (std::ranges::find(kKept, std::string_view(attribute->name)) == std::end(kKept)) continue;
      const std::string restored = restore(attribute->value);
      std::string_view value = restored;
      if (value.size() > 5 && equals_ignoring_case(value.substr(0, 5), "data:")) {
        value = value.substr(0, std::min(value.find(','), value.size()));
      }
      attributes.push_back(std::string(" ").append(attribute->name).append("=").append(value));
    }
    std::ranges::sort(attributes);
    for (const std::string& attribute : attributes) line += attribute;
    add(std::move(line), repeats_attribute({element.original_tag.data, element.original_tag.length}));
  }

  void add(std::string line, bool repeat) {
    lines.push_back(std::move(line));
    repeats.push_back(repeat);
  }

  const Placeholders& placeholders_;
  std::string text_;
};

}  // namespace tree_difference_detail

inline TreeDifference tree_difference(std::string_view html) {
  TreeDifference difference;
  const Prepared prepared = prepare(html);
  if (prepared.cut || prepared.limits != 0) return difference;
  constexpr std::size_t kLimit = std::size_t{1} << 30;
  Arena whole_arena;
  Arena cut_arena;
  whole_arena.restart(kLimit, 4 * html.size());
  cut_arena.restart(kLimit, 4 * html.size());
  const GumboNode* const whole = parse_with_gumbo(html, whole_arena);
  const GumboNode* const cut = parse_with_gumbo(prepared.html, cut_arena);
  if (whole == nullptr || cut == nullptr) return difference;
  difference.comparable = true;
  const Placeholders none;
  const tree_difference_detail::Listing expected(*whole, none);
  const tree_difference_detail::Listing actual(*cut, prepared.placeholders);
  for (std::size_t i = 0; (i = html.find('<', i)) != kNoEnd; ++i) {
    difference.repeated_attribute =
        difference.repeated_attribute || tree_difference_detail::Listing::repeats_attribute(html.substr(i));
  }
  const auto same = [&](const std::string& whole_line, const std::string& cut_line) {
    if (!expected.repeats[static_cast<std::size_t>(&whole_line - expected.lines.data())]) return whole_line == cut_line;
    return whole_line.substr(0, whole_line.find(' ')) == cut_line.substr(0, cut_line.find(' '));
  };
  const auto [a, b] = std::ranges::mismatch(expected.lines, actual.lines, same);
  if (a == expected.lines.end() && b == actual.lines.end()) return difference;
  difference.text = "line " + std::to_string(a - expected.lines.begin()) +
                    "\n  whole: " + (a == expected.lines.end() ? "(end)" : a->substr(0, 2000)) +
                    "\n  cut:   " + (b == actual.lines.end() ? "(end)" : b->substr(0, 2000));
  return difference;
}

}  // namespace newsclip::dom
