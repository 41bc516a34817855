// What class, id and similar attributes and links' addresses say about the facts inside an element. Names are words of
// programmers; unlike class_names these are looked for in one finder each, and none is counted by the body's features.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract {

enum class FactName : std::uint8_t {
  kHeadline,    // title, headline
  kKicker,      // a line above the headline that is in the heading's element
  kByline,      // byline, contributor
  kAuthor,      // author, vcard
  kNotAuthor,   // boxes about an author, other articles' authors, comments
  kOfOthers,    // containers of comments and related stories, whose authors are others
  kBreadcrumb,  // the way from the home page to the article
};

std::span<const std::string_view> fact_names(FactName list);

// Whether `names` holds a word of the list anywhere, also within a longer word. `names` is in lower case, but for
// kBreadcrumb, whose words are listed as they are written.
bool has_fact_name(FactName list, std::string_view names);

// Whether `name`, as written, has a word for a source by itself: "ArticleSource", "index_source_x1", not "resource".
bool names_source(std::string_view name);

// Whether an address has a folder like those of authors' pages: "/author/abby-larkin/".
bool is_author_address(std::string_view href);

// What the names (class, id, itemprop) of the elements around a date say; a set of bits.
enum DateName : std::uint8_t {
  kNamedDate = 1U << 0,       // date, time, timestamp, pubdate
  kNamedPublished = 1U << 1,  // published, posted, created
  kNamedModified = 1U << 2,   // updated, modified
  kNamedByline = 1U << 3,     // byline, meta, info, author
  kNamedOther = 1U << 4,      // comment, related, event, sidebar, copyright
};

// Bits of DateName of all words in `names`; words end at anything but letters and before capitals: "post-date",
// "entryDate published".
std::uint8_t date_names(std::string_view names);

}  // namespace newsclip::extract
