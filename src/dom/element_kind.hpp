// What the pre-pass knows of elements: the names that the tree builder treats in ways of their own. Where Gumbo's lists
// are not certain, a kind errs on the side that makes the modelled stack of open elements deeper.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsclip::dom {

enum ElementTrait : std::uint16_t {
  kVoid = 1,        // never open
  kFormatting = 2,  // in the list of active formatting elements; all its attributes stay
  kSpecial = 4,     // stops an inline element's end tag
  kScopeEnd = 8,    // bounds the scope in which an end tag looks for its element
  kClosesParagraph = 16,
  kRawText = 32,         // its content holds no tags
  kTablePart = 64,       // opened only inside a table
  kMarker = 128,         // starts a list of formatting elements of its own
  kBreaksForeign = 256,  // leaves svg and math
  kNoReconstruct = 512,  // does not reopen formatting elements
};

// clang-format off
#define NEWSCLIP_ELEMENT_KINDS(X) \
  X(a, kFormatting) \
  X(address, kSpecial | kClosesParagraph) X(annotation_xml, 0) X(applet, kSpecial | kScopeEnd | kMarker) X(area, kVoid) \
  X(article, kSpecial | kClosesParagraph) X(aside, kSpecial | kClosesParagraph) \
  X(b, kFormatting | kBreaksForeign) X(base, kVoid | kNoReconstruct) X(basefont, kVoid | kNoReconstruct) \
  X(bgsound, kVoid | kNoReconstruct) X(big, kFormatting | kBreaksForeign) \
  X(blockquote, kSpecial | kClosesParagraph | kBreaksForeign) X(body, kSpecial | kBreaksForeign) \
  X(br, kVoid | kBreaksForeign) X(button, kSpecial) X(caption, kSpecial | kScopeEnd | kTablePart | kMarker) \
  X(center, kSpecial | kClosesParagraph | kBreaksForeign) X(code, kFormatting | kBreaksForeign) \
  X(col, kVoid | kNoReconstruct) X(colgroup, kSpecial | kTablePart) \
  X(dd, kSpecial | kClosesParagraph | kBreaksForeign) X(details, kSpecial | kClosesParagraph) \
  X(dir, kSpecial | kClosesParagraph) X(div, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(dl, kSpecial | kClosesParagraph | kBreaksForeign) X(dt, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(em, kFormatting | kBreaksForeign) X(embed, kVoid | kBreaksForeign) X(fieldset, kSpecial | kClosesParagraph) \
  X(figcaption, kSpecial | kClosesParagraph) X(figure, kSpecial | kClosesParagraph) X(font, kFormatting | kBreaksForeign) \
  X(footer, kSpecial | kClosesParagraph) X(foreignobject, kSpecial | kScopeEnd | kBreaksForeign) \
  X(form, kSpecial | kClosesParagraph) X(frame, kVoid | kNoReconstruct) X(frameset, kSpecial | kNoReconstruct) \
  X(h1, kSpecial | kClosesParagraph | kBreaksForeign) X(h2, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h3, kSpecial | kClosesParagraph | kBreaksForeign) X(h4, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h5, kSpecial | kClosesParagraph | kBreaksForeign) X(h6, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(head, kSpecial | kBreaksForeign | kNoReconstruct) X(header, kSpecial | kClosesParagraph) \
  X(hgroup, kSpecial | kClosesParagraph) X(hr, kVoid | kClosesParagraph | kBreaksForeign) X(html, kSpecial | kScopeEnd) \
  X(i, kFormatting | kBreaksForeign) X(iframe, kRawText) X(image, kVoid) X(img, kVoid | kBreaksForeign) \
  X(input, kVoid) X(isindex, kVoid) X(keygen, kVoid) X(li, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(link, kVoid | kNoReconstruct) X(listing, kSpecial | kClosesParagraph | kBreaksForeign) X(main, kSpecial | kNoReconstruct) \
  X(marquee, kSpecial | kScopeEnd | kMarker) X(math, kScopeEnd) X(menu, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(menuitem, kVoid) X(meta, kVoid | kBreaksForeign | kNoReconstruct) X(nav, kSpecial | kClosesParagraph) \
  X(nobr, kFormatting | kBreaksForeign) X(noembed, kRawText) X(noframes, kRawText | kNoReconstruct) X(noscript, kSpecial) \
  X(object, kSpecial | kScopeEnd | kMarker) X(ol, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(optgroup, 0) X(option, 0) X(p, kSpecial | kClosesParagraph | kBreaksForeign) X(param, kVoid | kNoReconstruct) \
  X(plaintext, kSpecial) X(pre, kSpecial | kClosesParagraph | kBreaksForeign) X(rb, 0) X(rp, 0) X(rt, 0) X(rtc, 0) \
  X(ruby, kBreaksForeign) X(s, kFormatting | kBreaksForeign) X(script, kRawText | kNoReconstruct) \
  X(section, kSpecial | kClosesParagraph) X(select, kSpecial) X(small, kFormatting | kBreaksForeign) \
  X(source, kVoid | kNoReconstruct) X(span, kBreaksForeign) X(strike, kFormatting | kBreaksForeign) \
  X(strong, kFormatting | kBreaksForeign) X(style, kRawText | kNoReconstruct) X(sub, kBreaksForeign) \
  X(summary, kSpecial | kClosesParagraph) X(sup, kBreaksForeign) X(svg, kScopeEnd) \
  X(table, kSpecial | kScopeEnd | kBreaksForeign | kNoReconstruct) X(tbody, kSpecial | kTablePart) \
  X(td, kSpecial | kScopeEnd | kTablePart | kMarker) X(template, kSpecial | kScopeEnd | kMarker | kNoReconstruct) \
  X(textarea, kRawText) X(tfoot, kSpecial | kTablePart) X(th, kSpecial | kScopeEnd | kTablePart | kMarker) \
  X(thead, kSpecial | kTablePart) X(title, kRawText | kNoReconstruct) X(tr, kSpecial | kTablePart) \
  X(track, kVoid | kNoReconstruct) X(tt, kFormatting | kBreaksForeign) X(u, kFormatting | kBreaksForeign) \
  X(ul, kSpecial | kClosesParagraph | kBreaksForeign) X(var, kBreaksForeign) X(wbr, kVoid) X(xmp, kRawText)
// clang-format on

enum class ElementKind : std::uint8_t {
  kOther,
#define NEWSCLIP_KIND(name, traits) k_##name,
  NEWSCLIP_ELEMENT_KINDS(NEWSCLIP_KIND)
#undef NEWSCLIP_KIND
      kCount
};

// `name` in any case.
ElementKind element_kind(std::string_view name);
// In lower case, "" for kOther.
std::string_view element_name(ElementKind kind);

inline constexpr std::uint16_t kElementTraits[] = {0,
#define NEWSCLIP_KIND(name, traits) traits,
                                                   NEWSCLIP_ELEMENT_KINDS(NEWSCLIP_KIND)
#undef NEWSCLIP_KIND
};

constexpr bool has_trait(ElementKind kind, unsigned traits) {
  return (kElementTraits[static_cast<std::uint8_t>(kind)] & traits) != 0;
}

}  // namespace newsclip::dom
