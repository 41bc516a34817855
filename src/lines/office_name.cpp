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

namespace newsclip::extract {
namespace {

// English: bodies and places that give bodies their names
constexpr std::string_view kOfficeWords[] = {
    "trust",    "council",  "harbour",     "harbor",    "committee", "society",    "club",     "church",  "museum",
    "library",  "school",   "college",     "academy",   "hospital",  "ministry",   "board",    "port",    "union",
    "alliance", "company",  "corporation", "authority", "chamber",   "federation", "league",   "charity", "bank",
    "fund",     "partners", "solutions",   "services",  "centre",    "center",     "institute"};

// English: they end the name of an office.
constexpr std::string_view kOfficeEnds[] = {"council", "department", "ministry"};

// Chinese: departments, offices, bureaus, committees
constexpr std::string_view kHanDesks[] = {"宣传部", "宣傳部", "编辑部", "編輯部", "党政办", "党办",   "新闻办",
                                          "办公室", "辦公室", "办公厅", "委员会", "委員會", "编委会", "综合办"};

bool is_word_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

bool has_office_word(std::string_view text) {
  const std::string folded = fold_word(text);
  return looks_like_outlet(text) || has_page_word(text) ||
         std::ranges::any_of(words_of(folded), [](std::string_view word) { return is_word_of(word, kOfficeWords); });
}

bool is_office_name(std::string_view text) {
  if (holds_cjk(text)) {
    return std::ranges::any_of(kHanDesks, [text](std::string_view end) { return text.ends_with(end); });
  }
  const std::string folded = fold_word(text);
  const std::vector<std::string_view> words = words_of(folded);
  return words.size() > 1 && is_word_of(words.back(), kOfficeEnds);
}

}  // namespace newsclip::extract
