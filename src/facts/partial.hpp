// Whether the page is known to hold only a part of its article.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "newsclip/article.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// `url` is the page's address, "" when unknown. A page without a body is no part of anything.
std::optional<Partial> find_partial(const PageAnalysis& page, const Body& body, std::span<const Statement> statements,
                                    std::string_view url);

// Whether `next` is the address of a later page of the article at `url`: the same address with a page number added.
bool is_later_page(std::string_view url, std::string_view next);

}  // namespace newsclip::extract
