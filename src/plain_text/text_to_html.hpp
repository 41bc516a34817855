// A page that was saved as text, as the document that its HTML might have been: everything after this is the same for
// both kinds of page.
//
//   menus and slogans    -> <header>, lists and links as <ul><li><a>
//   breadcrumb           -> <nav class="breadcrumb">
//   headline, its facts  -> <article><header><h1>…</h1><div>发布时间：…</div></header>
//   paragraphs           -> <p>, items <ul><li>, headings <h2>
//   what follows         -> <footer>
#pragma once

#include <string>
#include <string_view>

namespace newsclip::plain_text {

// HTML for dom::Document::parse; linear in the text.
std::string make_html(std::string_view text);

}  // namespace newsclip::plain_text
