// What the names in class, id and similar attributes say about an element. Names are words of programmers, mostly
// English.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/ascii.hpp"

namespace newsclip::extract {

enum class NameGroup : std::uint8_t {
  kBody,
  kRelated,
  kShare,
  kComment,
  kByline,
  kNavigation,
  kFooter,
  kAdvertisement,
  kSubscription,
  kCaption,
  kSidebar,
  kConsent,
  kPaywall,
  kPopup,
  kTags,
  kTitle,
  kLead,
  kAuthorBox,
};
inline constexpr int kNameGroupCount = 18;

// Of the sets of groups that name_groups gives.
constexpr std::uint32_t bit(NameGroup group) { return 1U << static_cast<unsigned>(group); }

// The words of the group, parted by spaces; "article+body" is a pair of neighbours.
std::string_view group_names(NameGroup group);

// The groups, as a set of bits, that the words of `names` belong to. Words are parted by anything that is
// no letter and by capitals ("relatedArticles", "post-content__text"); pairs of neighbours are looked up too.
std::uint32_t name_groups(std::string_view names);

// Where the word that begins at `begin` ends, as name_groups parts words.
inline std::size_t end_of_word(std::string_view names, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < names.size() && is_ascii_letter(names[end]) &&
         !(is_ascii_capital(names[end]) && !is_ascii_capital(names[end - 1]))) {
    ++end;
  }
  return end;
}

// Whether one of the class names is a common one for what style sheets hide at any width of the window.
bool is_hidden_class(std::string_view classes);

// Whether a word of a class name begins like one for what stands beside a text: "imageCaption", "related-links".
bool is_beside_class(std::string_view classes);

}  // namespace newsclip::extract
