#include "facts/people/author_ranking.hpp"

#include <algorithm>
#include <cmath>

#include "facts/linear_model.hpp"
#include "facts/people/author_text.hpp"
#include "lines/cjk_name.hpp"
#include "lines/person_name.hpp"
#include "page/title_text.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {

constexpr AuthorRow kAuthorWeights = in_order<AuthorFeature>({
#include "facts/people/author_weights.inc"
});

namespace {

// The kinds of places that are sources of their own, for agreement.
constexpr AuthorFeature kSources[] = {
    kAuthor_ld_person,    kAuthor_ld_unsaid,    kAuthor_ld_organisation, kAuthor_ld_page,      kAuthor_meta_author,
    kAuthor_meta_article, kAuthor_meta_card,    kAuthor_meta_other,      kAuthor_other_data,   kAuthor_rel_near,
    kAuthor_link_near,    kAuthor_item_near,    kAuthor_byline_class,    kAuthor_author_class, kAuthor_byline_near,
    kAuthor_byline_after, kAuthor_label_near,   kAuthor_reporter,        kAuthor_korean,       kAuthor_bare_near,
    kAuthor_byline_start, kAuthor_byline_inner, kAuthor_meta_creator,    kAuthor_signature,    kAuthor_site_name,
    kAuthor_copyright,
};
constexpr AuthorFeature kNearSources[] = {kAuthor_rel_near,     kAuthor_link_near,    kAuthor_item_near,
                                          kAuthor_byline_class, kAuthor_author_class, kAuthor_byline_near,
                                          kAuthor_label_near};
constexpr AuthorFeature kMetas[] = {kAuthor_meta_author, kAuthor_meta_article, kAuthor_meta_card, kAuthor_meta_creator,
                                    kAuthor_meta_other};

float sum_of(const AuthorRow& row, std::span<const AuthorFeature> features) {
  float sum = 0;
  for (const AuthorFeature f : features) sum += row[f];
  return sum;
}

// Nothing but what it is alone speaks for it.
bool is_bare(const AuthorRow& row) {
  const float bare = row[kAuthor_bare_near] + row[kAuthor_signature] + row[kAuthor_site_name] + row[kAuthor_copyright];
  return bare > 0 && bare >= sum_of(row, kSources);
}

// What other names of the page have.
struct Others {
  bool ld = false;
  bool meta = false;
  bool byline = false;
  bool near = false;
  float most_sources = 0;
  std::size_t with_most = 0;
  std::size_t not_bare = 0;  // names that more than bare lines give
};

Others look_at_all(const AuthorPage& page, std::span<AuthorCandidate> found) {
  Others others;
  for (AuthorCandidate& one : found) {
    AuthorRow& row = one.row;
    row[kAuthor_sources] = sum_of(row, kSources);
    if (!is_bare(row)) ++others.not_bare;
    others.most_sources = std::max(others.most_sources, row[kAuthor_sources]);
    if (row[kAuthor_odd] > 0 || is_mere_editor(page, one)) continue;  // these do not put persons in doubt
    others.ld = others.ld || row[kAuthor_ld_person] > 0;
    others.meta = others.meta || row[kAuthor_meta_author] + row[kAuthor_meta_article] + row[kAuthor_meta_card] > 0;
    others.byline = others.byline || row[kAuthor_byline_near] > 0;
    others.near = others.near || sum_of(row, kNearSources) > 0;
  }
  others.with_most = static_cast<std::size_t>(std::ranges::count_if(
      found, [&](const AuthorCandidate& one) { return one.row[kAuthor_sources] >= others.most_sources; }));
  return others;
}

void compare(AuthorRow& row, const Others& others) {
  row[kAuthor_alone] = row[kAuthor_sources] >= others.most_sources && others.with_most == 1 ? 1 : 0;
  row[kAuthor_ld_missing] = others.ld && row[kAuthor_ld_person] == 0;
  row[kAuthor_byline_missing] = others.byline && row[kAuthor_byline_near] == 0;
  row[kAuthor_near_missing] = others.near && sum_of(row, kNearSources) == 0;
  const float metas = sum_of(row, kMetas);
  row[kAuthor_meta_missing] = others.meta && metas == 0;
  row[kAuthor_only_meta] = metas > 0 && metas == row[kAuthor_sources];
  row[kAuthor_only_class] = row[kAuthor_byline_class] + row[kAuthor_author_class] >= row[kAuthor_sources];
  row[kAuthor_only_bare] = row[kAuthor_bare_near] > 0 && row[kAuthor_sources] == 1;
}

void set_place(AuthorRow& row, const AuthorPlaces& places) {
  if (!places.shown) return;
  row[kAuthor_aside] = !places.outside_aside;
  row[kAuthor_inside] = !places.before_body && places.up_to_body;
  row[kAuthor_after] = !places.up_to_body;
  row[kAuthor_above] = places.above && row[kAuthor_between] == 0;
}

void set_form(AuthorCandidate& one) {
  AuthorRow& row = one.row;
  const auto words = std::ranges::count(one.name, ' ') + 1;
  std::size_t i = 0;
  const char32_t first = dom::next_character(one.name, i);
  row[kAuthor_single] = words == 1 && first < 0x3000;
  row[kAuthor_full] = words == 2 || words == 3;
  row[kAuthor_long_name] = words > 3;
  row[kAuthor_lower] = first < 0x250 && !dom::is_upper(first);
  row[kAuthor_capitals] = first < 0x250 && std::ranges::none_of(one.name, [](char c) { return c >= 'a' && c <= 'z'; });
  const bool has_capitals = first < 0x590 || (first >= 0x1E00 && first < 0x2000);  // its script
  const bool given = begins_with_given_name(one.name);
  row[kAuthor_given] = given && words > 1;
  row[kAuthor_given_single] = given && words == 1;
  row[kAuthor_not_given] = has_capitals && !given && row[kAuthor_full] > 0;
  row[kAuthor_bare_given] = row[kAuthor_given] > 0 && row[kAuthor_only_bare] > 0;
  const bool han = first >= 0x3400 && first <= 0x9FFF;
  row[kAuthor_han] = han;
  row[kAuthor_han_family] = han && (has_family_name(one.name) || has_japanese_family_name(one.name));
  row[kAuthor_han_meta] = han && row[kAuthor_meta_author] > 0;
  row[kAuthor_han_reporter] = han && row[kAuthor_reporter] + row[kAuthor_label_near] > 0;
  row[kAuthor_han_bare] = han && row[kAuthor_only_bare] > 0;
  const bool hangul = first >= 0xAC00 && first <= 0xD7AF;
  row[kAuthor_rare] = first >= 0x3040 && first <= 0xD7AF && name_shape(one.name) == NameShape::kRare;
  row[kAuthor_common_given] = (han || hangul) && has_common_given_name(one.name);
  row[kAuthor_common_bare] = row[kAuthor_common_given] > 0 && is_bare(row);
}

// The names of one list are authors or not together: each gets the list's mean row.
void share_rows(const NameList& list, std::span<AuthorCandidate> found) {
  AuthorRow mean{};
  for (const std::size_t i : list) {
    for (std::size_t f = 0; f < mean.size(); ++f) mean[f] += found[i].row[f] / static_cast<float>(list.size());
  }
  for (const std::size_t i : list) found[i].row = mean;
}

}  // namespace

bool is_mere_editor(const AuthorPage& page, const AuthorCandidate& one) {
  return one.row[kAuthor_label_near] + one.row[kAuthor_reporter] + one.row[kAuthor_byline_near] == 0 &&
         std::ranges::find(page.editors, one.name) != page.editors.end();
}

void finish_rows(const AuthorPage& page, std::span<const AuthorPlaces> places, std::span<const NameList> lists,
                 const AuthorRow& weights, std::span<AuthorCandidate> found) {
  const Others others = look_at_all(page, found);
  const std::string site = letters_of(page.site);
  const std::string title = letters_of(page.title);
  for (std::size_t i = 0; i < found.size(); ++i) {
    AuthorCandidate& one = found[i];
    AuthorRow& row = one.row;
    row[kAuthor_bias] = 1;
    row[kAuthor_nothing_else] = others.not_bare == (is_bare(row) ? 0U : 1U);
    compare(row, others);
    set_place(row, places[i]);
    set_form(one);
    row[kAuthor_is_site] = !site.empty() && (contains(site, one.letters) || contains(one.letters, site));
    row[kAuthor_odd_site] = row[kAuthor_odd] > 0 && row[kAuthor_is_site] > 0;
    row[kAuthor_foreign] = row[kAuthor_given] == 0 && is_latin(one.name) && !is_latin(page.title);
    row[kAuthor_in_title] = contains(title, one.letters);
    row[kAuthor_sources] = std::log(1 + row[kAuthor_sources]);
  }
  for (const NameList& list : lists) share_rows(list, found);
  for (AuthorCandidate& one : found) one.weight = weigh(one.row, weights);
}

}  // namespace newsclip::extract
