// One pass over a page before Gumbo sees it. It makes the parse cheaper and keeps out what would make it quadratic.
//
//   in:   <p data-x="1" class="lead">Text<!-- note --> <script>var a = 1;</script>
//   out:  <p class="lead">Text<!----> <script></script>              scripts: {"", "", "var a = 1;"}
//
// Cut: the text of script and style, comments, what svg holds, what follows the comma of a data: address, and
// attributes that nobody reads (tag.hpp). Long texts and attribute values give way to placeholders. Gumbo's tree of the
// result, once they are put back, has the same elements, kept attributes and visible text as that of the page. Where
// the pass cannot be sure to see the tokens that Gumbo sees (inside select, after a frameset …) it copies the rest as
// it is.
//
// Guards: past a limit a tag is left out and its text stays; a page that would still cost too much is prepared again
// under stricter limits, without the elements that change how a page is read (svg, math, select, template …). The
// result depends on the bytes alone, not on time. Linear in time and memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dom/placeholders.hpp"

namespace newsclip::dom {

struct PrepassLimits {
  std::size_t depth = 5000;       // open elements, void ones and those that close by themselves not counted
  std::size_t formatting = 100;   // unclosed b, font and the like: each block reopens all of them
  std::size_t attributes = 1000;  // of one tag
  bool plain = false;             // leave out the elements that change how a page is read
};

// The text of a script element. `type` is the attribute's value as written.
struct ScriptText {
  std::string_view type;
  std::string_view body;
};

struct Prepared {
  std::string html;                      // never so short that a move would copy its bytes
  Placeholders placeholders;             // those in `html`; they stand for views into the page given
  std::vector<ScriptText> scripts;       // in document order, those with text; views into the page given
  std::vector<std::string_view> styles;  // the texts of style elements that hide something; views as above
  bool cut = false;                      // a limit was hit: some of the page is not in `html`
  std::size_t limits = 0;                // how many times the limits were made stricter
};

// `html` is UTF-8 and must outlive the result's views.
Prepared prepare(std::string_view html);

// One attempt under given limits. False: the page would cost too much under them, and `prepared` is not complete.
bool prepare(std::string_view html, const PrepassLimits& limits, Prepared& prepared);

// The limits in the order in which they are tried; prepare(html) uses no more than these. Under the last of them every
// page passes.
std::size_t prepass_limit_count();
const PrepassLimits& prepass_limits(std::size_t index);

}  // namespace newsclip::dom
