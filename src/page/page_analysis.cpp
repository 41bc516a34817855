#include "page/page_analysis.hpp"

#include <utility>

#include "page/description_match.hpp"

namespace newsclip::extract {

PageAnalysis analyse_blocks(dom::Document document, BlockList list, const StatedHead& head) {
  PageAnalysis page{.document = std::move(document),
                    .list = std::move(list),
                    .tree = {},
                    .title = {},
                    .units = {},
                    .description_overlap = {},
                    .totals = {},
                    .url = {}};
  page.url = shape_of(head.url);
  page.tree = make_containers(page.document, page.list);
  page.title = match_title(page.list, head.title);
  page.units = find_article_units(page.list, page.tree, page.title);
  page.description_overlap = match_description(page.list, head.description);
  page.totals = sum_page(page.document, page.list, page.tree, page.title);
  return page;
}

}  // namespace newsclip::extract
