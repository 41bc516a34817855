// Statements from the data that scripts carry: JSON islands, states assigned to variables, JSON.parse("…").
// No key path of any program is known here: facts are found by their keys, bodies by their shape.
#pragma once

#include <span>

#include "data/page_data_types.hpp"
#include "data/page_identity.hpp"

namespace newsclip::extract {

// Origins: `state "KEY"` for facts; "state html", "state strings" and "state blocks" for bodies. What stands in an
// object that names the page's headline or address is the article's, all else the page's.
// Bodies of fewer words than `fewest_words` need not be made.
void read_script_data(std::span<const dom::ScriptText> scripts, const PageIdentity& page, std::size_t fewest_words,
                      PageData& data);

}  // namespace newsclip::extract
