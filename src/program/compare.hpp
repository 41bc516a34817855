// What differs between the JSON of a page and what was recorded for it, in words.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip {

struct Difference {
  std::string fact;  // the key that differs
  std::string text;  // one line
};

// The keys of the output that an expectation may record; "url" is not among them, it is the page's address there.
bool is_recorded_key(std::string_view key);

// Compares every recorded key of `expected`, but those that its "ignore" lists, and looks for the snippets of its
// "without" in the title and the paragraphs of `found`. "article": false expects all five keys empty.
std::vector<Difference> compare(const nlohmann::ordered_json& expected, const nlohmann::ordered_json& found);

// How two lists of paragraphs differ: missing, added, moved, and for a changed one where it first differs.
std::vector<std::string> compare_paragraphs(const std::vector<std::string>& expected,
                                            const std::vector<std::string>& found);

}  // namespace newsclip
