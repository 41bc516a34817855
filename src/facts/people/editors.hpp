// The editors that a page names: "责任编辑：林小满 PN209", "（责编：甲、乙）", "审核：…".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "body/body.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

// Names in the order of the page, each once.
std::vector<std::string> find_editors(const PageAnalysis& page, std::span<const PageLabel> labels, const Body& body);

// The names in an editors' label's value, without numbers and codes; none where the value is no list of names.
std::vector<std::string> split_editors(std::string_view value);

}  // namespace newsclip::extract
