// The elements of element_table.hpp by number, and the attributes that later stages ask for; no others are kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "dom/element_table.hpp"

namespace newsclip::dom {

enum class Tag : std::uint8_t {
  kText,
  kUnknown,
#define NEWSCLIP_TAG(name, builder, page, context) k_##name,
  NEWSCLIP_ELEMENTS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
      kCount
};

inline constexpr std::size_t kTagCount = static_cast<std::size_t>(Tag::kCount);

// `name` in any case; kUnknown where the table has no such element.
Tag find_tag(std::string_view name);
// In lower case; "" for text and unknown elements.
std::string_view tag_name(Tag tag);

inline constexpr std::uint16_t kElementTraits[] = {0, 0,
#define NEWSCLIP_TAG(name, builder, page, context) (builder) | (page),
                                                   NEWSCLIP_ELEMENTS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
};

constexpr bool has_trait(Tag tag, unsigned traits) {
  return (kElementTraits[static_cast<std::size_t>(tag)] & traits) != 0;
}

inline constexpr std::uint32_t kTagContexts[] = {0, 0,
#define NEWSCLIP_TAG(name, builder, page, context) context,
                                                 NEWSCLIP_ELEMENTS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
};

// The bits of Context that the element adds by its name.
constexpr std::uint32_t tag_context(Tag tag) { return kTagContexts[static_cast<std::size_t>(tag)]; }

constexpr bool is_heading(Tag tag) { return tag >= Tag::k_h1 && tag <= Tag::k_h6; }

// clang-format off
#define NEWSCLIP_ATTRIBUTES(X) \
  X(alt, "alt") X(aria_hidden, "aria-hidden") X(aria_label, "aria-label") X(border, "border") X(class_, "class") \
  X(content, "content") X(data_component, "data-component") X(data_testid, "data-testid") X(datetime, "datetime") \
  X(dir, "dir") X(hidden, "hidden") X(href, "href") X(http_equiv, "http-equiv") X(id, "id") X(itemid, "itemid") \
  X(itemprop, "itemprop") X(itemref, "itemref") X(itemscope, "itemscope") X(itemtype, "itemtype") X(lang, "lang") \
  X(name, "name") X(property, "property") X(rel, "rel") X(role, "role") X(scheme, "scheme") X(src, "src") \
  X(style, "style") X(title, "title") X(type, "type") X(typeof_, "typeof") X(value, "value") \
  X(xml_lang, "xml:lang")
// clang-format on

enum class Attr : std::uint8_t {
#define NEWSCLIP_ATTR(name, text) k_##name,
  NEWSCLIP_ATTRIBUTES(NEWSCLIP_ATTR)
#undef NEWSCLIP_ATTR
};

}  // namespace newsclip::dom
