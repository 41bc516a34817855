// Why an article is what it is, as a page to read in a browser.
#pragma once

#include <string>

#include "newsclip/article.hpp"
#include "newsclip/trace.hpp"

namespace newsclip::writer {

// One HTML5 page that needs nothing else: no script, no address that is loaded, all text of the page escaped. Controls
// and characters that turn the direction of what follows are written as their names, "[U+202E]".
std::string explain_html(const Article& article, const Trace& trace);

}  // namespace newsclip::writer
