#include "data/analyse_page.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "data/metas.hpp"
#include "data/statements.hpp"

namespace newsclip::extract {
namespace {

// The first value of the fact from the origins in order of preference, "" if there is none.
std::string_view first_of(const StatementList& statements, Fact fact, std::initializer_list<std::string_view> origins) {
  for (const std::string_view origin : origins) {
    const auto found =
        std::ranges::find_if(statements, [&](const Statement& e) { return e.fact == fact && e.origin == origin; });
    if (found != statements.end()) return found->value;
  }
  return {};
}

}  // namespace

PageAnalysis analyse_page(dom::Document document, std::string_view url, bool with_marks) {
  BlockList list = make_blocks(document, with_marks);
  return analyse_page(std::move(document), std::move(list), url);
}

PageAnalysis analyse_page(dom::Document document, BlockList list, std::string_view url) {
  StatementList metas;
  StatementCollector collector(metas);
  read_metas(document, collector);
  const StatedHead head{
      .title = first_of(metas, Fact::kTitle, {"meta og:title", "meta twitter:title", "<title>"}),
      .description = first_of(metas, Fact::kSummary, {"meta og:description", "meta description"}),
      .url = url.empty() ? first_of(metas, Fact::kUrl, {"link canonical", "meta og:url"}) : url,
  };
  return analyse_blocks(std::move(document), std::move(list), head);
}

}  // namespace newsclip::extract
