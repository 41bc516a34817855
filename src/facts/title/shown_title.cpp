#include "facts/title/shown_title.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "facts/put_first.hpp"
#include "lines/person_name.hpp"
#include "page/title_text.hpp"

namespace newsclip::extract {
namespace {

bool is_of_h1(const TitleRow& row) { return row[kTitle_h1] + row[kTitle_h1_part] + row[kTitle_in_h1] > 0; }

bool is_few_words(const TitleRow& row) { return row[kTitle_words_one] + row[kTitle_words_few] > 0; }

// The page's only h1 above the body, and a headline by its words or its names.
bool is_headline_above(const TitleRow& row) {
  if (row[kTitle_h1_only] == 0 || row[kTitle_h1_above] == 0 || row[kTitle_linked] > 0) return false;
  if (row[kTitle_h1_site] + row[kTitle_is_site] + row[kTitle_is_outlet] > 0) return false;
  return !is_few_words(row) || (row[kTitle_headline_class] > 0 && row[kTitle_h1_article] > 0);
}

class TitlePreference {
 public:
  TitlePreference(std::vector<TitleCandidate>& candidates, const std::string& h1) : all_(candidates), h1_(h1) {}

  void apply() {
    if (all_.empty()) return;
    prefer_h1_above();
    prefer_h1_less_keywords();
    prefer_less_bracket();
    prefer_whole();
    prefer_above_date();
  }

 private:
  // What search engines are told differs from what readers see; a heading of the page that <title> does not know is not
  // better than the h1 that it knows.
  void prefer_h1_above() {
    const TitleRow& best = all_.front().row;
    if (is_of_h1(best) || best[kTitle_holds_h1] > 0) return;
    put_first(all_, [&](const TitleCandidate& c) {
      const bool begins_title = c.row[kTitle_title] + c.row[kTitle_title_first] > 0;
      return is_headline_above(c.row) && (best[kTitle_shown] == 0 || begins_title);
    });
  }

  // "Pier to reopen-pier harbour council-Northshore": a <title> that begins with the h1 goes on with keywords.
  void prefer_h1_less_keywords() {
    const TitleCandidate& best = all_.front();
    if (best.row[kTitle_title_first] == 0 || best.row[kTitle_shown] > 0 || h1_.empty()) return;
    if (best.row[kTitle_separators] == 0 || !best.letters.starts_with(h1_)) return;
    put_first(all_, [&](const TitleCandidate& c) {
      return c.letters == h1_ && c.row[kTitle_h1_only] > 0 && !is_few_words(c.row);
    });
  }

  // "Who moved the quay? - Look closer, clerk.": what ends a sentence is no site's name, and stays.
  void prefer_whole() {
    const std::string& best = all_.front().value;
    put_first(all_, [&](const TitleCandidate& c) {
      if (c.value.size() <= best.size() || !c.value.starts_with(best) || !ends_sentence(c.value)) return false;
      const TitleRow& row = c.row;
      const bool is_repeated = row[kTitle_title] > 0 && row[kTitle_og] + row[kTitle_ld] > 0 && row[kTitle_shown] > 0;
      return is_repeated || row[kTitle_h1] * row[kTitle_h1_above] > 0;
    });
  }

  // "【Live】Pier to reopen" where <title> has it without the bracket: a kicker.
  void prefer_less_bracket() {
    const std::string& best = all_.front().value;
    const std::size_t end = best.starts_with("【")  ? best.find("】")
                            : best.starts_with("[") ? best.find(']')
                                                    : std::string::npos;
    if (end == std::string::npos) return;
    const std::string rest = letters_of(std::string_view(best).substr(end));
    put_first(all_, [&](const TitleCandidate& c) {
      return c.letters == rest &&
             c.row[kTitle_title] + c.row[kTitle_title_first] + c.row[kTitle_og] + c.row[kTitle_og_part] > 0;
    });
  }

  // A <title> that is like nothing near the body names the site or its section: the headline stands above the date, or
  // above the standfirst that does.
  void prefer_above_date() {
    const auto is_unlike = [](const TitleCandidate& c) { return c.row[kTitle_unlike_text] > 0; };
    if (std::ranges::none_of(all_, is_unlike)) return;
    if (is_unlike(all_.front()) ? !put_first(all_, is_line_above_date) : !is_line_above_date(all_.front())) return;
    const int line = all_.front().block;
    put_first(all_, [&](const TitleCandidate& c) {
      return c.block <= line && c.row[kTitle_headline_class] > 0 && is_line_above_date(c);
    });
    const TitleCandidate& lower = all_.front();  // may be a standfirst; a breadcrumb above a headline repeats it
    put_first(all_, [&](const TitleCandidate& c) {
      const bool is_alike = c.row[kTitle_headline_class] == lower.row[kTitle_headline_class];
      return c.block == lower.block - 1 && is_alike && is_line_above_date(c) && c.row[kTitle_separators] == 0 &&
             c.letters.find(lower.letters) == std::string::npos;
    });
  }

  static bool is_line_above_date(const TitleCandidate& c) {
    const TitleRow& row = c.row;
    if (row[kTitle_above_date] == 0 || row[kTitle_has_date] + row[kTitle_linked] + row[kTitle_words_many] > 0)
      return false;
    return !is_few_words(row) && row[kTitle_likeness] < kUnlikeTitle &&
           !are_most_of(read_names(c.value), c.value.size());
  }

  static bool ends_sentence(std::string_view title) {
    if (is_cut(title)) return false;
    return std::ranges::any_of(std::initializer_list<std::string_view>{".", "?", "!", "。", "？", "！"},
                               [&](std::string_view stop) { return title.ends_with(stop); });
  }

  std::vector<TitleCandidate>& all_;
  const std::string& h1_;
};

}  // namespace

void prefer_shown_title(std::vector<TitleCandidate>& candidates, const std::string& h1) {
  TitlePreference(candidates, h1).apply();
}

}  // namespace newsclip::extract
