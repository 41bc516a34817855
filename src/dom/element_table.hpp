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
  // What it is to the page's text
  kBlockLevel = 1024,     // its tags part the text around them
  kParagraphLike = 2048,  // one of the parts that a container of text holds many of
  kNotInData = 4096,      // data cells hardly hold it
  kPreformatted = 8192,
  kHiddenText = 16384,  // what it holds is never shown as part of the page's text
  kPicture = 32768,     // or a video, frame or drawing
};

// What an element or one of its ancestors is; a set of bits.
enum Context : std::uint32_t {
  kInArticle = 1U << 0,
  kInMain = 1U << 1,
  kInBodyProperty = 1U << 2,  // itemprop articleBody or text
  kInHeader = 1U << 3,
  kInFooter = 1U << 4,
  kInNav = 1U << 5,
  kInAside = 1U << 6,
  kInForm = 1U << 7,
  kInFigure = 1U << 8,
  kInCaption = 1U << 9,
  kInTable = 1U << 10,
  kInList = 1U << 11,
  kInQuote = 1U << 12,
  kInHidden = 1U << 13,
  kInControl = 1U << 14,  // button, label, summary
  kInHeading = 1U << 15,
  kInNoscript = 1U << 16,
  kInDialog = 1U << 17,
  kInAddress = 1U << 18,
};
inline constexpr int kContextCount = 19;

// clang-format off
// name, traits for the tree builder, traits for the page, context of what it holds
#define NEWSCLIP_ELEMENTS(X) \
  X(a, kFormatting, 0, 0) \
  X(abbr, 0, 0, 0) \
  X(address, kSpecial | kClosesParagraph, kBlockLevel, kInAddress) \
  X(area, kVoid, 0, 0) \
  X(article, kSpecial | kClosesParagraph, kBlockLevel | kNotInData, kInArticle) \
  X(aside, kSpecial | kClosesParagraph, kBlockLevel, kInAside) \
  X(audio, 0, kHiddenText, 0) \
  X(b, kFormatting | kBreaksForeign, 0, 0) \
  X(base, kVoid | kNoReconstruct, 0, 0) \
  X(blockquote, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInQuote) \
  X(body, kSpecial | kBreaksForeign, kBlockLevel, 0) \
  X(br, kVoid | kBreaksForeign, 0, 0) \
  X(button, kSpecial, kBlockLevel, kInControl) \
  X(canvas, 0, kHiddenText, 0) \
  X(caption, kSpecial | kScopeEnd | kTablePart | kMarker, kBlockLevel, kInCaption) \
  X(center, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, 0) \
  X(cite, 0, 0, 0) \
  X(code, kFormatting | kBreaksForeign, 0, 0) \
  X(col, kVoid | kNoReconstruct, 0, 0) \
  X(colgroup, kSpecial | kTablePart, 0, 0) \
  X(data, 0, 0, 0) \
  X(datalist, 0, kHiddenText, 0) \
  X(dd, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, 0) \
  X(del, 0, 0, 0) \
  X(details, kSpecial | kClosesParagraph, kBlockLevel, 0) \
  X(dfn, 0, 0, 0) \
  X(dir, kSpecial | kClosesParagraph, kBlockLevel, 0) \
  X(div, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, 0) \
  X(dl, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, kInList) \
  X(dt, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, 0) \
  X(em, kFormatting | kBreaksForeign, 0, 0) \
  X(embed, kVoid | kBreaksForeign, 0, 0) \
  X(fieldset, kSpecial | kClosesParagraph, kBlockLevel, 0) \
  X(figcaption, kSpecial | kClosesParagraph, kBlockLevel, kInCaption) \
  X(figure, kSpecial | kClosesParagraph, kBlockLevel, kInFigure) \
  X(font, kFormatting | kBreaksForeign, 0, 0) \
  X(footer, kSpecial | kClosesParagraph, kBlockLevel, kInFooter) \
  X(form, kSpecial | kClosesParagraph, kBlockLevel | kNotInData, kInForm) \
  X(frame, kVoid | kNoReconstruct, 0, 0) \
  X(frameset, kSpecial | kNoReconstruct, kBlockLevel, 0) \
  X(h1, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInHeading) \
  X(h2, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInHeading) \
  X(h3, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInHeading) \
  X(h4, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike, kInHeading) \
  X(h5, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike, kInHeading) \
  X(h6, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike, kInHeading) \
  X(head, kSpecial | kBreaksForeign | kNoReconstruct, 0, 0) \
  X(header, kSpecial | kClosesParagraph, kBlockLevel, kInHeader) \
  X(hgroup, kSpecial | kClosesParagraph, kBlockLevel, 0) \
  X(hr, kVoid | kClosesParagraph | kBreaksForeign, kBlockLevel, 0) \
  X(html, kSpecial | kScopeEnd, kBlockLevel, 0) \
  X(i, kFormatting | kBreaksForeign, 0, 0) \
  X(iframe, kRawText, kHiddenText | kPicture, 0) \
  X(img, kVoid | kBreaksForeign, kPicture, 0) \
  X(input, kVoid, kNotInData, 0) \
  X(ins, 0, 0, 0) \
  X(label, 0, kBlockLevel, kInControl) \
  X(legend, 0, kBlockLevel, 0) \
  X(li, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike, 0) \
  X(link, kVoid | kNoReconstruct, 0, 0) \
  X(listing, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kPreformatted, 0) \
  X(main, kSpecial | kNoReconstruct, kBlockLevel, kInMain) \
  X(map, 0, kHiddenText, 0) \
  X(mark, 0, 0, 0) \
  X(math, kScopeEnd, 0, 0) \
  X(menu, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel, kInList) \
  X(meta, kVoid | kBreaksForeign | kNoReconstruct, 0, 0) \
  X(meter, 0, kHiddenText, 0) \
  X(nav, kSpecial | kClosesParagraph, kBlockLevel | kNotInData, kInNav) \
  X(noembed, kRawText, kHiddenText, 0) \
  X(noframes, kRawText | kNoReconstruct, kBlockLevel, 0) \
  X(noscript, kSpecial, kBlockLevel, kInNoscript) \
  X(object, kSpecial | kScopeEnd | kMarker, kHiddenText | kPicture, 0) \
  X(ol, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInList) \
  X(optgroup, 0, 0, 0) \
  X(option, 0, kBlockLevel, kInControl) \
  X(output, 0, 0, 0) \
  X(p, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike, 0) \
  X(param, kVoid | kNoReconstruct, 0, 0) \
  X(nobr, kFormatting | kBreaksForeign, 0, 0) \
  X(plaintext, kSpecial, kBlockLevel | kPreformatted, 0) \
  X(pre, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kPreformatted, 0) \
  X(progress, 0, kHiddenText, 0) \
  X(q, 0, 0, 0) \
  X(rb, 0, 0, 0) \
  X(rp, 0, kHiddenText, 0) \
  X(rt, 0, kHiddenText, 0) \
  X(rtc, 0, kHiddenText, 0) \
  X(ruby, kBreaksForeign, 0, 0) \
  X(s, kFormatting | kBreaksForeign, 0, 0) \
  X(script, kRawText | kNoReconstruct, kHiddenText, 0) \
  X(section, kSpecial | kClosesParagraph, kBlockLevel | kNotInData, 0) \
  X(select, kSpecial, kHiddenText, 0) \
  X(small, kFormatting | kBreaksForeign, 0, 0) \
  X(source, kVoid | kNoReconstruct, 0, 0) \
  X(span, kBreaksForeign, 0, 0) \
  X(strike, kFormatting | kBreaksForeign, 0, 0) \
  X(strong, kFormatting | kBreaksForeign, 0, 0) \
  X(style, kRawText | kNoReconstruct, kHiddenText, 0) \
  X(sub, kBreaksForeign, 0, 0) \
  X(summary, kSpecial | kClosesParagraph, kBlockLevel, kInControl) \
  X(sup, kBreaksForeign, 0, 0) \
  X(svg, kScopeEnd, kHiddenText | kPicture, 0) \
  X(table, kSpecial | kScopeEnd | kBreaksForeign | kNoReconstruct, kBlockLevel, kInTable) \
  X(tbody, kSpecial | kTablePart, kBlockLevel, 0) \
  X(td, kSpecial | kScopeEnd | kTablePart | kMarker, kBlockLevel, 0) \
  X(template, kSpecial | kScopeEnd | kMarker | kNoReconstruct, kHiddenText, 0) \
  X(textarea, kRawText, kHiddenText, 0) \
  X(tfoot, kSpecial | kTablePart, kBlockLevel, 0) \
  X(th, kSpecial | kScopeEnd | kTablePart | kMarker, kBlockLevel, 0) \
  X(thead, kSpecial | kTablePart, kBlockLevel, 0) \
  X(time, 0, 0, 0) \
  X(title, kRawText | kNoReconstruct, kHiddenText, 0) \
  X(tr, kSpecial | kTablePart, kBlockLevel, 0) \
  X(track, kVoid | kNoReconstruct, 0, 0) \
  X(tt, kFormatting | kBreaksForeign, 0, 0) \
  X(u, kFormatting | kBreaksForeign, 0, 0) \
  X(ul, kSpecial | kClosesParagraph | kBreaksForeign, kBlockLevel | kParagraphLike | kNotInData, kInList) \
  X(var, kBreaksForeign, 0, 0) \
  X(video, 0, kHiddenText | kPicture, 0) \
  X(xmp, kRawText, kBlockLevel | kPreformatted, 0) \
  X(acronym, 0, 0, 0) \
  X(annotation_xml, 0, 0, 0) \
  X(applet, kSpecial | kScopeEnd | kMarker, 0, 0) \
  X(basefont, kVoid | kNoReconstruct, 0, 0) \
  X(bdi, 0, 0, 0) \
  X(bdo, 0, 0, 0) \
  X(bgsound, kVoid | kNoReconstruct, 0, 0) \
  X(big, kFormatting | kBreaksForeign, 0, 0) \
  X(blink, 0, 0, 0) \
  X(desc, 0, 0, 0) \
  X(foreignobject, kSpecial | kScopeEnd | kBreaksForeign, 0, 0) \
  X(image, kVoid, 0, 0) \
  X(isindex, kVoid, 0, 0) \
  X(kbd, 0, 0, 0) \
  X(keygen, kVoid, 0, 0) \
  X(malignmark, 0, 0, 0) \
  X(marquee, kSpecial | kScopeEnd | kMarker, 0, 0) \
  X(menuitem, kVoid, 0, 0) \
  X(mglyph, 0, 0, 0) \
  X(mi, 0, 0, 0) \
  X(mn, 0, 0, 0) \
  X(mo, 0, 0, 0) \
  X(ms, 0, 0, 0) \
  X(mtext, 0, 0, 0) \
  X(multicol, 0, 0, 0) \
  X(nextid, 0, 0, 0) \
  X(samp, 0, 0, 0) \
  X(spacer, 0, 0, 0) \
  X(wbr, kVoid, 0, 0)
// clang-format on

}  // namespace newsclip::dom
