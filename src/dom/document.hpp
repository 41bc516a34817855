// The page as a flat tree. The only folder that knows Gumbo is this one; all later stages see these arrays.
//
//   index:   0     1     2    3     4    5
//   node:   html  head  title text body  p        nodes()[1].end == 4: the subtree of i is the range [i,
//   nodes()[i].end)
//
// Views returned by a Document live as long as the Document and the text that it was parsed from.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dom/prepass.hpp"
#include "dom/tag.hpp"

namespace newsclip::dom {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex kNoNode = ~NodeIndex{0};

struct Attribute {
  Attr name;
  std::string_view value;  // entities decoded
};

// An element, or a text node (tag == Tag::kText).
struct Node {
  NodeIndex parent = kNoNode;
  NodeIndex end = 0;  // one past the last node of the subtree
  std::uint32_t first_attribute = 0;
  std::uint16_t attribute_count = 0;
  Tag tag = Tag::kUnknown;
  std::string_view
      text;  // of a text node: its characters, entities decoded; of an unknown element: its lower-case name
};

class Arena;

class Document {
 public:
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  // Parses any text as HTML, which must outlive the document; never fails. Elements in document order; comments, and
  // the text of script and style, are left out.
  static Document parse(std::string_view html);

  std::span<const Node> nodes() const { return nodes_; }
  const Node& node(NodeIndex i) const { return nodes_[i]; }
  std::span<const Attribute> attributes(NodeIndex i) const {
    return std::span(attributes_).subspan(nodes_[i].first_attribute, nodes_[i].attribute_count);
  }
  // The value, "" when the attribute is absent or empty.
  std::string_view attribute(NodeIndex i, Attr name) const;
  bool has_attribute(NodeIndex i, Attr name) const;
  // What stands in script elements.
  std::span<const ScriptText> scripts() const { return scripts_; }
  // The texts of its style elements that hide something.
  std::span<const std::string_view> styles() const { return styles_; }
  // Whether the page hit a limit and part of it was dropped.
  bool cut() const { return cut_; }

 private:
  Document();
  friend class Builder;
  std::unique_ptr<Arena> arena_;
  std::string source_;
  std::deque<std::string> texts_;  // put together from several pieces
  std::vector<ScriptText> scripts_;
  std::vector<std::string_view> styles_;
  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
  bool cut_ = false;
};

}  // namespace newsclip::dom
