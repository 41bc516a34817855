// What the words beside a date say that it is the date of: "Published:", "Mis à jour le", "更新", "入力".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsclip::extract {

enum class DateLabel : std::uint8_t {
  kNone,
  kPublished,
  kModified,
  kOther,  // of a comment, an event, a deadline, the making of the page: not of the article
};

// The label that stands before a date that begins at `begin`; weekdays, articles and punctuation may stand between,
// digits and bars may not.
DateLabel label_before(std::string_view text, std::size_t begin);

// The label directly behind a date that ends at `end`: "14時40分更新", "13. Mai (aktualisiert)".
DateLabel label_after(std::string_view text, std::size_t end);

// The label that a text ends with, as where it stands in an element of its own before the date's.
inline DateLabel label_at_end(std::string_view text) { return label_before(text, text.size()); }

// label_before, else label_after.
DateLabel label_of(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace newsclip::extract
