// Why a page holds no article, and which pages that seem to hold a short one are notices: what a server sends in place
// of a page when it is missing, guarded, or made by script.
#pragma once

#include <optional>

#include "body/body.hpp"
#include "data/declared_kind.hpp"
#include "newsclip/article.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// Always a reason where `body` has no blocks; else only where title and text are a notice's, so that an article about
// such notices stays one.
std::optional<NoArticle> find_no_article(const PageAnalysis& page, const Body& body, const DeclaredKind& declared,
                                         Signs* signs = nullptr);

}  // namespace newsclip::extract
