#include "lines/office_name.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "lines/byline_pieces.hpp"
#include "lines/cjk_name.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "text/fold.hpp"
#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

using lexicon::outlet_words;
using lexicon::OutletWords;

bool is_word_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

bool has_office_word(std::string_view text) {
  const std::string folded = fold_word(text);
  return looks_like_outlet(text) || has_page_word(text) ||
         std::ranges::any_of(words_of(folded), [](std::string_view word) {
           return is_word_of(word, outlet_words(OutletWords::kOfficeWords));
         });
}

bool is_office_name(std::string_view text) {
  if (holds_cjk(text)) {
    return std::ranges::any_of(outlet_words(OutletWords::kHanDesks),
                               [text](std::string_view end) { return text.ends_with(end); });
  }
  const std::string folded = fold_word(text);
  const std::vector<std::string_view> words = words_of(folded);
  return words.size() > 1 && is_word_of(words.back(), outlet_words(OutletWords::kOfficeEnds));
}

}  // namespace newsclip::extract
