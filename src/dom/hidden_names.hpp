// Class names and ids that the page's own style sheets hide: ".print-copy { display: none }".
#pragma once

#include <span>
#include <string_view>
#include <unordered_set>

#include "dom/document.hpp"

namespace newsclip::dom {

class HiddenNames {
 public:
  // Reads rules outside of @media and the like whose selectors are one class or id, alone or behind a tag's name. A
  // name that another rule shows again is not hidden, whatever else that rule asks for (".tab.active").
  explicit HiddenNames(std::span<const std::string_view> styles);

  // Whether the element has one of the names.
  bool hide(const Document& document, NodeIndex node) const;

 private:
  bool has_hidden_class(std::string_view names) const;

  std::unordered_set<std::string_view> classes_;
  std::unordered_set<std::string_view> ids_;
};

}  // namespace newsclip::dom
