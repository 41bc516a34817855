#include "extract/page_analysis.hpp"

#include <string>
#include <utility>

#include "dom/visible_text.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

struct HeadTexts {
  std::string title;  // <title>
  std::string og_title;
  std::string description;
  std::string og_type;
  std::string url;  // canonical, or og:url
};

HeadTexts read_head(const dom::Document& document) {
  HeadTexts texts;
  for (NodeIndex i = 0; i < document.nodes().size(); ++i) {
    const Tag tag = document.node(i).tag;
    if (tag == Tag::k_title && texts.title.empty()) texts.title = dom::visible_text(document, i);
    if (tag == Tag::k_link && document.attribute(i, Attr::k_rel) == "canonical") {
      texts.url = document.attribute(i, Attr::k_href);
    }
    if (tag != Tag::k_meta) continue;
    const std::string_view property = document.attribute(i, Attr::k_property);
    const std::string_view name = property.empty() ? document.attribute(i, Attr::k_name) : property;
    const std::string_view content = document.attribute(i, Attr::k_content);
    if (texts.og_title.empty() && (name == "og:title" || name == "twitter:title")) texts.og_title = content;
    if (texts.url.empty() && name == "og:url") texts.url = content;
    if (texts.og_type.empty() && name == "og:type") texts.og_type = content;
    if (texts.description.empty() && (name == "og:description" || name == "description")) texts.description = content;
  }
  return texts;
}

}  // namespace

PageAnalysis analyse_page(dom::Document document, std::string_view url) {
  BlockList list = make_blocks(document);
  return analyse_blocks(std::move(document), std::move(list), url);
}

PageAnalysis analyse_blocks(dom::Document document, BlockList list, std::string_view url) {
  PageAnalysis page{.document = std::move(document),
                    .list = std::move(list),
                    .tree = {},
                    .title = {},
                    .declares_article = 0,
                    .url = {},
                    .features = {}};
  const HeadTexts head = read_head(page.document);
  const PageHints hints{.title = head.og_title.empty() ? head.title : head.og_title, .description = head.description};
  if (!head.og_type.empty()) page.declares_article = head.og_type == "article" ? 1 : -1;
  page.url = shape_of(url.empty() ? head.url : url);
  page.tree = make_containers(page.document, page.list);
  page.title = match_title(page.list, hints.title);
  page.features = make_features(page.document, page.list, page.tree, page.title, hints);
  return page;
}

}  // namespace newsclip::extract
