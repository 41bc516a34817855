// Words that pages use beside the values of their metadata, in any language, with their English meaning.
#pragma once

#include <string_view>

namespace newsclip::extract::lexicon {

// Whether a label, in lower case, says that an author's name follows.
bool is_author_label(std::string_view label);

}  // namespace newsclip::extract::lexicon
