// Words of pages that list things: shops, categories, search results.
#pragma once

#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

// What buttons of shops say, folded: "add to cart".
std::span<const std::string_view> cart_phrases();

// Segments of addresses under which lists stand, in lower case: "category".
std::span<const std::string_view> listing_segments();

// Signs of currencies.
std::span<const std::string_view> currency_signs();

}  // namespace newsclip::extract::lexicon
