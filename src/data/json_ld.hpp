// Statements from JSON-LD: the article's node, the people and organisations that it names, breadcrumbs, live updates.
#pragma once

#include <span>
#include <string_view>

#include "data/page_data_types.hpp"
#include "data/page_identity.hpp"

namespace newsclip::extract {

// `blocks` are the bodies of the scripts of type application/ld+json, in the page's order. References by @id are
// followed through all of them. Adds to the statements, bodies and live updates of `data`; origins begin with "json-ld
// ". Bodies of fewer words than `fewest_words` need not be made.
void read_json_ld(std::span<const std::string_view> blocks, const PageIdentity& page, std::size_t fewest_words,
                  PageData& data);

}  // namespace newsclip::extract
