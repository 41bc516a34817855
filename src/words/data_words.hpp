// Words that pages use beside the values of their metadata, in any language, with their English meaning.
#pragma once

#include <string_view>

namespace newsclip::extract::lexicon {

// Whether a label, in lower case, says that an author's name follows.
bool is_author_label(std::string_view label);

// Names of programs' variables, as programs of many pages use them.
bool is_data_layer_name(std::string_view name);   // what tag managers read: of the page itself
bool is_day_variable(std::string_view name);      // plain_key of one that holds the day of publication
bool is_account_variable(std::string_view name);  // plain_key of one that holds the publishing account's name

}  // namespace newsclip::extract::lexicon
