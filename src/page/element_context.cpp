#include "page/element_context.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;

// WAI-ARIA roles.
std::uint32_t role_context(std::string_view role) {
  if (role == "article") return kInArticle;
  if (role == "main") return kInMain;
  if (role == "banner") return kInHeader;
  if (role == "contentinfo") return kInFooter;
  if (role == "navigation" || role == "menu" || role == "menubar" || role == "tablist") return kInNav;
  if (role == "complementary") return kInAside;
  if (role == "form" || role == "search") return kInForm;
  if (role == "figure") return kInFigure;
  if (role == "dialog" || role == "alertdialog") return kInDialog;
  if (role == "button") return kInControl;
  if (role == "heading") return kInHeading;
  return 0;
}

// Whether an inline style says display:none or visibility:hidden.
bool style_hides(std::string_view style) {
  const auto value_of = [style](std::string_view property) -> std::string_view {
    std::size_t at = style.find(property);
    if (at == std::string_view::npos) return {};
    at = style.find_first_not_of(" \t\r\n:", at + property.size());
    return at == std::string_view::npos ? std::string_view{} : style.substr(at);
  };
  return value_of("display").starts_with("none") || value_of("visibility").starts_with("hidden");
}

std::uint32_t attribute_context(const dom::Attribute& attribute) {
  switch (attribute.name) {
    case Attr::k_role:
      return role_context(attribute.value);
    case Attr::k_itemprop: {
      const std::string_view v = attribute.value;
      return v == "articleBody" || v == "text" || v == "reviewBody" ? kInBodyProperty : 0U;
    }
    case Attr::k_hidden:
      return kInHidden;
    case Attr::k_aria_hidden:
      return attribute.value == "true" ? kInHidden : 0U;
    case Attr::k_style:
      return style_hides(attribute.value) ? kInHidden : 0U;
    default:
      return 0;
  }
}

}  // namespace

std::uint32_t element_context(const dom::Document& document, dom::NodeIndex node) {
  std::uint32_t context = dom::tag_context(document.node(node).tag);
  for (const dom::Attribute& attribute : document.attributes(node)) context |= attribute_context(attribute);
  return context;
}

}  // namespace newsclip::extract
