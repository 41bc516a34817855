// Values that stand elsewhere than where they are meant. Programs that write a page's state out replace what repeats:
//
//   (function(a,b){return {title:a,body:{lead:b}}}("Pier reopens","It …"))     parameters and arguments
//   [{"title":1,"body":2},"Pier reopens",{"lead":3},"It …"]                    numbers are places in the list
#pragma once

#include <optional>
#include <string_view>

#include "data/json_reader.hpp"

namespace newsclip::extract {

// What a function returns that is called where it is written, its parameters replaced by their arguments where those
// are no arrays and objects. `text` begins behind "(" or "=". Nothing where no such call begins there. Views as of
// Json::read. `consumed` becomes how far it was read.
std::optional<Json> read_called_function(std::string_view text, std::size_t& consumed);

// The tree that a list of references means; nothing where `json` is no such list. The output is capped at
// four times the input's values, so shared references cannot blow it up. The views are those of `json`, which must
// outlive the result.
std::optional<Json> expand_references(const Json& json);

}  // namespace newsclip::extract
