// The analysis of a page, given what its head states: title, description and address.
#pragma once

#include <string_view>

#include "dom/document.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// `url` is the address that the page was fetched from, "" if unknown: the page's own canonical address serves then.
// `with_marks`: the blocks have their inline marks.
PageAnalysis analyse_page(dom::Document document, std::string_view url, bool with_marks = false);

// The same over blocks that were made before, and perhaps thinned out.
PageAnalysis analyse_page(dom::Document document, BlockList list, std::string_view url);

}  // namespace newsclip::extract
