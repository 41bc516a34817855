// The breadcrumb: the steps from the site's home page to the article, as the page shows them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/statements.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

struct Section {
  std::vector<std::string> steps;  // outermost first, without the label, the headline and a last "正文"
  std::string origin;              // "label 当前位置", "breadcrumb", or a statement's; "" when there are no steps
};

// In this order: a labelled line, an element marked as breadcrumb, structured data's breadcrumb, a line of steps
// above the headline, structured data's section. `headline` is "" where it is not known.
Section find_section(const PageAnalysis& page, std::span<const PageLabel> labels, std::span<const Statement> statements,
                     std::string_view headline = {});

// What a page that names its site nowhere else begins its breadcrumb with: an outlet's name, else "".
std::string site_of(const Section& section);

// The steps of one line: "首页 > 开发区新闻 > 正文" gives 首页, 开发区新闻.
std::vector<std::string> split_breadcrumb(std::string_view line, std::string_view headline = {});

}  // namespace newsclip::extract
