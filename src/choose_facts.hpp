// The facts of an article, chosen from what the finders found. Nothing else decides between candidates.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "newsclip/newsclip.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// What the page's references are resolved against: its base element, or its address; "" where neither is known.
std::string base_address(std::span<const Statement> statements, std::string_view url);

// Fills all facts of `article` but the body, whose blocks are there already: a page without any has only site,
// language and url. `body` may be empty although the article has blocks: they came from elsewhere than visible text.
// `options.input` is what the page is, not kAuto: of a text page no element is named as evidence. `trace`, where
// there is one, gets what the facts were chosen among.
void fill_facts(const PageAnalysis& page, const Body& body, std::span<const Statement> statements,
                const ExtractOptions& options, Article& article, Trace* trace = nullptr);

}  // namespace newsclip::extract
