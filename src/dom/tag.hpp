// The elements and attributes that later stages ask for; everything else is Tag::kUnknown or not kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsclip::dom {

// clang-format off
#define NEWSCLIP_TAGS(X) \
  X(a) X(abbr) X(address) X(area) X(article) X(aside) X(audio) X(b) X(base) X(blockquote) X(body) X(br) X(button) \
  X(canvas) X(caption) X(center) X(cite) X(code) X(col) X(colgroup) X(data) X(datalist) X(dd) X(del) X(details) \
  X(dialog) X(dir) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption) X(figure) X(font) X(footer) X(form) \
  X(frame) X(frameset) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header) X(hgroup) X(hr) X(html) X(i) X(iframe) \
  X(img) X(input) X(ins) X(label) X(legend) X(li) X(link) X(listing) X(main) X(map) X(mark) X(math) X(menu) X(meta) \
  X(meter) X(nav) X(noembed) X(noframes) X(noscript) X(object) X(ol) X(optgroup) X(option) X(output) X(p) X(param) \
  X(picture) X(plaintext) X(pre) X(progress) X(q) X(rb) X(rp) X(rt) X(rtc) X(ruby) X(s) X(script) X(section) X(select) \
  X(small) X(source) X(span) X(strike) X(strong) X(style) X(sub) X(summary) X(sup) X(svg) X(table) X(tbody) X(td) \
  X(template) X(textarea) X(tfoot) X(th) X(thead) X(time) X(title) X(tr) X(track) X(tt) X(u) X(ul) X(var) X(video) X(xmp)
// clang-format on

enum class Tag : std::uint8_t {
  kText,
  kUnknown,
#define NEWSCLIP_TAG(name) k_##name,
  NEWSCLIP_TAGS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
};

inline constexpr std::size_t kTagCount = 2
#define NEWSCLIP_TAG(name) +1
    NEWSCLIP_TAGS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
    ;

// The name as written in HTML; "" for text and unknown elements.
std::string_view tag_name(Tag tag);

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
