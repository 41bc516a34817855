// Tells tables of data, whose rows are blocks, from tables that only lay out the page.
#pragma once

#include <vector>

#include "dom/document.hpp"

namespace newsclip::extract {

// By node: whether it is a <table> that holds data.
std::vector<bool> find_data_tables(const dom::Document& document);

}  // namespace newsclip::extract
