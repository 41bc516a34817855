// The elements, one a row: exactly those that Gumbo knows, since it takes all others for one another when it looks for
// what an end tag closes. The columns say what sets an element apart.
// A row's number is a feature of the block model: to move one means to train again.
#pragma once

#include <cstdint>

namespace newsclip::dom {

enum ElementTrait : std::uint16_t {
  // How the tree builder treats it. Where Gumbo's lists are not certain, a row errs on the side that makes the modelled
  // stack of open elements deeper.
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
#define NEWSCLIP_ELEMENTS(X) \
  X(a, kFormatting) \
  X(abbr, 0) \
  X(address, kSpecial | kClosesParagraph) \
  X(area, kVoid) \
  X(article, kSpecial | kClosesParagraph) \
  X(aside, kSpecial | kClosesParagraph) \
  X(audio, 0) \
  X(b, kFormatting | kBreaksForeign) \
  X(base, kVoid | kNoReconstruct) \
  X(blockquote, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(body, kSpecial | kBreaksForeign) \
  X(br, kVoid | kBreaksForeign) \
  X(button, kSpecial) \
  X(canvas, 0) \
  X(caption, kSpecial | kScopeEnd | kTablePart | kMarker) \
  X(center, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(cite, 0) \
  X(code, kFormatting | kBreaksForeign) \
  X(col, kVoid | kNoReconstruct) \
  X(colgroup, kSpecial | kTablePart) \
  X(data, 0) \
  X(datalist, 0) \
  X(dd, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(del, 0) \
  X(details, kSpecial | kClosesParagraph) \
  X(dfn, 0) \
  X(dir, kSpecial | kClosesParagraph) \
  X(div, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(dl, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(dt, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(em, kFormatting | kBreaksForeign) \
  X(embed, kVoid | kBreaksForeign) \
  X(fieldset, kSpecial | kClosesParagraph) \
  X(figcaption, kSpecial | kClosesParagraph) \
  X(figure, kSpecial | kClosesParagraph) \
  X(font, kFormatting | kBreaksForeign) \
  X(footer, kSpecial | kClosesParagraph) \
  X(form, kSpecial | kClosesParagraph) \
  X(frame, kVoid | kNoReconstruct) \
  X(frameset, kSpecial | kNoReconstruct) \
  X(h1, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h2, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h3, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h4, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h5, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(h6, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(head, kSpecial | kBreaksForeign | kNoReconstruct) \
  X(header, kSpecial | kClosesParagraph) \
  X(hgroup, kSpecial | kClosesParagraph) \
  X(hr, kVoid | kClosesParagraph | kBreaksForeign) \
  X(html, kSpecial | kScopeEnd) \
  X(i, kFormatting | kBreaksForeign) \
  X(iframe, kRawText) \
  X(img, kVoid | kBreaksForeign) \
  X(input, kVoid) \
  X(ins, 0) \
  X(label, 0) \
  X(legend, 0) \
  X(li, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(link, kVoid | kNoReconstruct) \
  X(listing, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(main, kSpecial | kNoReconstruct) \
  X(map, 0) \
  X(mark, 0) \
  X(math, kScopeEnd) \
  X(menu, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(meta, kVoid | kBreaksForeign | kNoReconstruct) \
  X(meter, 0) \
  X(nav, kSpecial | kClosesParagraph) \
  X(noembed, kRawText) \
  X(noframes, kRawText | kNoReconstruct) \
  X(noscript, kSpecial) \
  X(object, kSpecial | kScopeEnd | kMarker) \
  X(ol, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(optgroup, 0) \
  X(option, 0) \
  X(output, 0) \
  X(p, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(param, kVoid | kNoReconstruct) \
  X(nobr, kFormatting | kBreaksForeign) \
  X(plaintext, kSpecial) \
  X(pre, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(progress, 0) \
  X(q, 0) \
  X(rb, 0) \
  X(rp, 0) \
  X(rt, 0) \
  X(rtc, 0) \
  X(ruby, kBreaksForeign) \
  X(s, kFormatting | kBreaksForeign) \
  X(script, kRawText | kNoReconstruct) \
  X(section, kSpecial | kClosesParagraph) \
  X(select, kSpecial) \
  X(small, kFormatting | kBreaksForeign) \
  X(source, kVoid | kNoReconstruct) \
  X(span, kBreaksForeign) \
  X(strike, kFormatting | kBreaksForeign) \
  X(strong, kFormatting | kBreaksForeign) \
  X(style, kRawText | kNoReconstruct) \
  X(sub, kBreaksForeign) \
  X(summary, kSpecial | kClosesParagraph) \
  X(sup, kBreaksForeign) \
  X(svg, kScopeEnd) \
  X(table, kSpecial | kScopeEnd | kBreaksForeign | kNoReconstruct) \
  X(tbody, kSpecial | kTablePart) \
  X(td, kSpecial | kScopeEnd | kTablePart | kMarker) \
  X(template, kSpecial | kScopeEnd | kMarker | kNoReconstruct) \
  X(textarea, kRawText) \
  X(tfoot, kSpecial | kTablePart) \
  X(th, kSpecial | kScopeEnd | kTablePart | kMarker) \
  X(thead, kSpecial | kTablePart) \
  X(time, 0) \
  X(title, kRawText | kNoReconstruct) \
  X(tr, kSpecial | kTablePart) \
  X(track, kVoid | kNoReconstruct) \
  X(tt, kFormatting | kBreaksForeign) \
  X(u, kFormatting | kBreaksForeign) \
  X(ul, kSpecial | kClosesParagraph | kBreaksForeign) \
  X(var, kBreaksForeign) \
  X(video, 0) \
  X(xmp, kRawText) \
  X(acronym, 0) \
  X(annotation_xml, 0) \
  X(applet, kSpecial | kScopeEnd | kMarker) \
  X(basefont, kVoid | kNoReconstruct) \
  X(bdi, 0) \
  X(bdo, 0) \
  X(bgsound, kVoid | kNoReconstruct) \
  X(big, kFormatting | kBreaksForeign) \
  X(blink, 0) \
  X(desc, 0) \
  X(foreignobject, kSpecial | kScopeEnd | kBreaksForeign) \
  X(image, kVoid) \
  X(isindex, kVoid) \
  X(kbd, 0) \
  X(keygen, kVoid) \
  X(malignmark, 0) \
  X(marquee, kSpecial | kScopeEnd | kMarker) \
  X(menuitem, kVoid) \
  X(mglyph, 0) \
  X(mi, 0) \
  X(mn, 0) \
  X(mo, 0) \
  X(ms, 0) \
  X(mtext, 0) \
  X(multicol, 0) \
  X(nextid, 0) \
  X(samp, 0) \
  X(spacer, 0) \
  X(wbr, kVoid)
// clang-format on

}  // namespace newsclip::dom
