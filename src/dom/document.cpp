#include "dom/document.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <utility>

#include "dom/arena.hpp"
#include "dom/gumbo_parse.hpp"

namespace newsclip::dom {
namespace {

struct AttributeName {
  std::string_view text;
  Attr attr;
};

// Ordered by length, so that a look-up compares only names of the right length.
constexpr auto kAttributeNames = [] {
  std::array names{
#define NEWSCLIP_ATTR(name, text) AttributeName{text, Attr::k_##name},
      NEWSCLIP_ATTRIBUTES(NEWSCLIP_ATTR)
#undef NEWSCLIP_ATTR
  };
  std::sort(names.begin(), names.end(),
            [](const AttributeName& a, const AttributeName& b) { return a.text.size() < b.text.size(); });
  return names;
}();

const AttributeName* find_attribute_name(std::string_view text) {
  for (const AttributeName& name : kAttributeNames) {
    if (name.text.size() > text.size()) break;
    if (name.text == text) return &name;
  }
  return nullptr;
}

using TagTable = std::array<Tag, GUMBO_TAG_LAST + 1>;

TagTable make_tag_table() {
  TagTable table;
  for (std::size_t tag = 0; tag < table.size(); ++tag)
    table[tag] = find_tag(gumbo_normalized_tagname(static_cast<GumboTag>(tag)));
  return table;
}

Tag to_tag(const GumboElement& element) {
  static const TagTable kTable = make_tag_table();
  if (element.tag_namespace != GUMBO_NAMESPACE_HTML && element.tag != GUMBO_TAG_SVG && element.tag != GUMBO_TAG_MATH) {
    return Tag::kUnknown;
  }
  return kTable[element.tag];
}

bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

// Browsers show what such a template holds.
bool is_shadow_root(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEMPLATE &&
         gumbo_get_attribute(&node.v.element.attributes, "shadowrootmode") != nullptr;
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

}  // namespace

// Copies Gumbo's tree into the flat arrays in one walk with a stack of its own (trees may be thousands deep).
class Builder {
 public:
  Builder(Document& document, const Placeholders& placeholders) : document_(document), placeholders_(placeholders) {}

  void build(const GumboNode& root) {
    open(root);
    while (!stack_.empty()) {
      Frame& frame = stack_.back();
      const GumboVector& children = frame.element->children;
      if (frame.next == children.length) {
        document_.nodes_[frame.node].end = static_cast<NodeIndex>(document_.nodes_.size());
        stack_.pop_back();
        continue;
      }
      const auto* child = static_cast<const GumboNode*>(children.data[frame.next++]);
      if (is_element(*child)) {
        open(*child);
      } else if (is_text(*child)) {
        add_text(*child);
      }
    }
  }

 private:
  struct Frame {
    const GumboElement* element;
    NodeIndex node;
    unsigned next;
  };

  Node& add_node(Tag tag) {
    Node& node = document_.nodes_.emplace_back();
    node.tag = tag;
    node.parent = stack_.empty() ? kNoNode : stack_.back().node;
    node.first_attribute = static_cast<std::uint32_t>(document_.attributes_.size());
    return node;
  }

  void add_text(const GumboNode& text) {
    Node& node = add_node(Tag::kText);
    node.text = restore(text.v.text.text);
    node.end = static_cast<NodeIndex>(document_.nodes_.size());
  }

  std::string_view restore(std::string_view text) {
    const std::string_view restored = placeholders_.restore(text, buffer_);
    if (restored.data() != buffer_.data()) return restored;
    return document_.texts_.emplace_back(restored);
  }

  void open(const GumboNode& source) {
    const GumboElement& element = source.v.element;
    const auto index = static_cast<NodeIndex>(document_.nodes_.size());
    const Tag tag = is_shadow_root(source) ? Tag::k_div : to_tag(element);
    Node& node = add_node(tag);
    if (tag == Tag::kUnknown) node.text = unknown_name(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      if (const AttributeName* name = find_attribute_name(attribute->name)) {
        document_.attributes_.push_back({name->attr, restore(attribute->value)});
      }
    }
    node.attribute_count =
        static_cast<std::uint16_t>(std::min<std::size_t>(document_.attributes_.size() - node.first_attribute, 65535));
    if (tag == Tag::k_svg) {  // drawings hold no text of the page
      node.end = index + 1;
      return;
    }
    stack_.push_back({&element, index, 0});
  }

  static std::string_view unknown_name(const GumboElement& element) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data == nullptr ? std::string_view{} : std::string_view{piece.data, piece.length};
  }

  Document& document_;
  const Placeholders& placeholders_;
  std::string buffer_;
  std::vector<Frame> stack_;
};

Document::Document() : arena_(std::make_unique<Arena>()) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Document Document::parse(std::string_view html) {
  Document document;
  ParsedPage page = parse_page(html, *document.arena_);
  document.source_ = std::move(page.prepared.html);
  document.scripts_ = std::move(page.prepared.scripts);
  document.styles_ = std::move(page.prepared.styles);
  document.cut_ = page.prepared.cut;
  Builder(document, page.prepared.placeholders).build(*page.root);
  return document;
}

std::string_view Document::attribute(NodeIndex i, Attr name) const {
  for (const Attribute& attribute : attributes(i)) {
    if (attribute.name == name) return attribute.value;
  }
  return {};
}

bool Document::has_attribute(NodeIndex i, Attr name) const {
  return std::ranges::any_of(attributes(i), [name](const Attribute& a) { return a.name == name; });
}

}  // namespace newsclip::dom
