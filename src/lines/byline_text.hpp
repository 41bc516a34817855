// Bylines that are more or less than a list of persons' names.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

// What a value credits as it is written, part by part, where no person's name can be read from the part: desks,
// organisations, nicknames. For values that name authors and nothing else: structured data, meta elements, author
// links.
//
//   "Harbour Desk, fern22"  ->  Harbour Desk, fern22          "By Abby Larkin"  ->  nothing: read_names reads it
std::vector<std::string> read_credits(std::string_view value);

// Where the names begin after a byline word inside a line ("May 3, 2024 by Abby Larkin" -> 15); 0: there is none.
std::size_t inner_byline(std::string_view line);

// Whether what stands before a name gives it another part than the author's: "Reviewed by".
bool ends_with_other_role(std::string_view before);

}  // namespace newsclip::extract
