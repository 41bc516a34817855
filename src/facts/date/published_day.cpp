#include "facts/date/published_day.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <map>

#include "dates/date_text.hpp"
#include "dates/date_value.hpp"
#include "facts/date/day_place.hpp"
#include "facts/date/stated_day.hpp"
#include "facts/linear_model.hpp"
#include "page/title_text.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {

constexpr DayRow kDayWeights = in_order<DayFeature>({
#include "facts/date/day_weights.inc"
});

namespace {

constexpr int kNearAfterBody = 8;

// How good a mention is for the time and the origin that are written out, the best first.
enum class Strength { kNone, kShown, kUrl, kTime, kMeta, kStructured };

struct Day {
  DayCandidate candidate;
  Strength strength = Strength::kNone;
  bool has_other_label = false;
  bool has_plain_label = false;
  bool is_utc_only = true;
  bool is_in_data = false;
  bool is_shown_near = false;
  bool is_unlinked = false;
  bool is_outside_aside = false;
  bool is_shown = false;
  bool is_outside_body = false;
  bool is_outside_caption = false;
  bool is_named_well = false;
  int times_shown = 0;
};

class PublicationFinder {
 public:
  PublicationFinder(const DatePage& page, std::span<const Statement> statements, const DateContext& context)
      : page_(page), statements_(statements), context_(context) {}

  Publication find(const DayRow& weights) {
    shown_ = find_date_candidates(page_, context_);
    add_evidence();
    add_shown();
    finish();
    for (auto& [day, found] : days_) {
      found.candidate.weight = weigh(found.candidate.row, weights);
      result_.days.push_back(std::move(found.candidate));
    }
    std::ranges::stable_sort(result_.days,
                             [](const DayCandidate& a, const DayCandidate& b) { return a.weight > b.weight; });
    prefer_stated_day(result_.days, utc_instants_, local_instants_);
    return std::move(result_);
  }

 private:
  bool is_possible(const CivilDay& day) const {
    return valid_day(day) && (context_.captured.year == 0 || day <= context_.captured);
  }

  Day* day_of(const DateMention& mention, Strength strength, std::string_view origin, int block = -1) {
    if (!is_possible(mention.day)) return nullptr;
    Day& found = days_[mention.day];
    found.candidate.day = mention.day;
    const bool is_fuller = mention.offset_minutes.has_value() && !found.candidate.best.offset_minutes.has_value();
    if (strength > found.strength) {
      found.candidate.origin = origin;
      found.candidate.block = block;
    }
    if (found.strength == Strength::kNone || (!found.candidate.best.time && mention.time) || is_fuller) {
      found.candidate.best = mention;
    }
    found.strength = std::max(found.strength, strength);
    return &found;
  }

  // What structured data and meta elements say

  static bool is_structured(const Statement& item) {
    return item.origin.starts_with("json-ld") || item.origin.starts_with("microdata") ||
           item.origin.starts_with("rdfa") || item.origin.starts_with("hentry");
  }

  // A day of the page as such counts only where the article's own node does not name another one: pages of a
  // template keep the day on which the template was made.
  bool is_overruled(const Statement& item, const DateMention& mention) const {
    return is_structured(item) && item.belonging == Belonging::kPage && item.fact == Fact::kPublished && own_day_ &&
           std::abs(*own_day_ - days_from_civil(mention.day)) > 1;
  }

  void find_own_day() {
    for (const Statement& item : statements_) {
      if (item.fact != Fact::kPublished || item.belonging != Belonging::kArticle || !is_structured(item)) continue;
      const std::optional<DateMention> mention = parse_stated(item.value);
      if (mention && is_possible(mention->day) && !own_day_) own_day_ = days_from_civil(mention->day);
    }
  }

  void add_evidence() {
    find_own_day();
    for (const Statement& item : statements_) {
      switch (item.fact) {
        case Fact::kPublished:
        case Fact::kDate:
        case Fact::kCreated:
          add_stated(item);
          break;
        case Fact::kModified:
          add_modified(item);
          break;
        case Fact::kTitle:
          add_title(item);
          break;
        default:
          break;
      }
    }
  }

  bool is_shown(const CivilDay& day) const {
    return std::ranges::any_of(shown_, [&](const DateCandidate& shown) {
      return shown.origin == DateOrigin::kVisible && shown.mention.day == day;
    });
  }

  // A value of data whose day and month might be swapped is read as the page shows it.
  std::optional<DateMention> parse_stated(std::string_view value) const {
    std::optional<DateMention> mention = parse_date(value, context_);
    if (mention && mention->ambiguous_order && !is_shown(mention->day) && is_shown(swapped(mention->day))) {
      mention->day = swapped(mention->day);
    }
    return mention;
  }

  void add_stated(const Statement& item) {
    const std::optional<DateMention> mention = parse_stated(item.value);
    if (!mention) return;
    const bool structured = is_structured(item);
    const bool meta = item.origin.starts_with("meta");
    const bool other = item.belonging == Belonging::kOther || is_overruled(item, *mention);
    const Strength strength = other        ? Strength::kShown
                              : structured ? Strength::kStructured
                              : meta       ? Strength::kMeta
                                           : Strength::kTime;
    Day* const found = day_of(*mention, strength, item.origin);
    if (found == nullptr) return;
    DayRow& row = found->candidate.row;
    if (item.fact == Fact::kPublished) {
      if (structured) {
        row[item.belonging == Belonging::kArticle ? kDay_ld : other ? kDay_ld_other : kDay_ld_page] = 1;
      } else if (meta) {
        row[kDay_meta] = 1;
      } else if (!other) {
        row[kDay_state] = 1;
        if (item.belonging == Belonging::kArticle) row[kDay_state_own] = 1;
      }
    } else {
      row[item.fact == Fact::kCreated ? kDay_created : kDay_meta_date] = 1;
    }
    if (other) return;
    found->candidate.is_plausible = true;
    found->is_in_data = true;
    const bool is_utc = mention->time && mention->offset_minutes && *mention->offset_minutes == 0;
    found->is_utc_only = found->is_utc_only && is_utc;
    if (is_utc) {
      utc_days_.push_back(days_from_civil(mention->day));
      utc_instants_.push_back(*mention);
    }
    if (item.fact == Fact::kPublished && (structured || meta)) data_days_.push_back(days_from_civil(mention->day));
  }

  void add_modified(const Statement& item) {
    if (item.belonging == Belonging::kOther) return;
    const std::optional<DateMention> mention = parse_stated(item.value);
    if (!mention || !is_possible(mention->day)) return;
    if (!result_.modified || result_.modified->day < mention->day) {
      result_.modified = mention;
      result_.modified_origin = item.origin;
    }
    if (Day* const found = day_of(*mention, Strength::kShown, item.origin)) {
      found->candidate.row[kDay_data_modified] = 1;
      found->candidate.is_plausible = true;
    }
  }

  // "Pier to reopen | Harbour Mail | 28.04.2023"
  void add_title(const Statement& item) {
    if (item.belonging == Belonging::kOther) return;
    const std::vector<TitlePart> parts = split_title(item.value);
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const std::string_view part = std::string_view(item.value).substr(parts[i].begin, parts[i].end - parts[i].begin);
      for (const DateMention& mention : find_dates(part, context_)) {
        if (mention.begin > 0 || mention.end < part.size() || !mention.has_year()) continue;
        if (Day* const found = day_of(mention, Strength::kShown, item.origin)) {
          found->candidate.row[kDay_in_title] = 1;
          found->candidate.is_plausible = true;
        }
      }
    }
  }

  // What the page shows

  void add_shown() {
    for (const DateCandidate& shown : shown_) {
      add_one(shown, shown.mention, false);
      if (shown.mention.ambiguous_order) {
        DateMention other = shown.mention;
        other.day = swapped(other.day);
        add_one(shown, other, true);
      }
    }
  }

  static std::string origin_of(const DateCandidate& shown) {
    switch (shown.origin) {
      case DateOrigin::kUrl:
        return "url";
      case DateOrigin::kTimeElement:
        return "time[datetime]";
      case DateOrigin::kTitle:
        return "title attribute";
      case DateOrigin::kVisible:
        break;
    }
    return shown.label == DateLabel::kPublished ? "text, labelled" : "text";
  }

  void add_one(const DateCandidate& shown, const DateMention& mention, bool is_swapped) {
    const bool is_url = shown.origin == DateOrigin::kUrl;
    const bool is_time = shown.origin == DateOrigin::kTimeElement || shown.origin == DateOrigin::kTitle;
    Day* const found = day_of(mention,
                              is_url    ? Strength::kUrl
                              : is_time ? Strength::kTime
                                        : Strength::kShown,
                              origin_of(shown), shown.block);
    if (found == nullptr) return;
    DayRow& row = found->candidate.row;
    if (is_url) {
      row[mention.shape == DateShape::kCompact ? kDay_url_compact : kDay_url] = 1;
      found->candidate.is_plausible = true;
      if (mention.shape != DateShape::kCompact) url_day_ = days_from_civil(mention.day);
      return;
    }
    if (is_swapped) row[kDay_swapped] = 1;
    if (mention.ambiguous_order && !is_swapped) row[kDay_ambiguous] = 1;
    if (!mention.has_year()) row[kDay_no_year] = 1;
    if (mention.range) row[kDay_range] = 1;
    set_place(*found, shown, is_time);
    set_names(*found, shown);
    if (!is_swapped && shown.rank == 0) row[kDay_rank_first] = 1;
    ++found->times_shown;
    found->is_shown = true;
    const bool utc = mention.time && mention.offset_minutes && *mention.offset_minutes == 0;
    if (is_time && utc) {
      if (is_near(page_, shown)) utc_days_.push_back(days_from_civil(mention.day));
    } else {
      found->is_utc_only = false;
    }
  }

  void set_place(Day& found, const DateCandidate& shown, bool is_time) {
    DayRow& row = found.candidate.row;
    const bool near = is_near(page_, shown);
    if (is_time) row[near ? kDay_time_near : kDay_time_far] = 1;
    if (near) {
      row[kDay_near] = 1;
      if (!is_time) found.is_shown_near = found.candidate.is_read_near = true;
      if (shown.from_headline >= 0) found.candidate.is_below_headline = true;
      const bool is_local = shown.mention.time && !shown.mention.offset_minutes;
      const bool is_its_own = is_time || shown.share > .5F || shown.label == DateLabel::kPublished;
      if (is_local && is_its_own && shown.from_headline >= 0 && shown.label != DateLabel::kModified) {
        local_instants_.push_back(shown.mention);
      }
      if (first_near_.year == 0) first_near_ = found.candidate.day;
      if (earliest_near_.year == 0 || found.candidate.day < earliest_near_) earliest_near_ = found.candidate.day;
      if (shown.share > .5F) row[kDay_near_share] = 1;
      if (shown.mention.time) row[kDay_near_time] = 1;
    } else if (shown.block >= 0 && shown.from_headline < 0) {
      row[kDay_before] = 1;
    }
    const bool caption = is_caption(page_, shown);
    const bool starts_body =
        shown.in_body && shown.from_body == 0 && (shown.share > .3F || shown.mention.begin < 60) && !caption;
    if (starts_body) row[kDay_body_start] = 1;
    if (!shown.in_body || starts_body || near) found.is_outside_body = true;
    if (!caption) found.is_outside_caption = true;
    const bool is_short = shown.block >= 0 && !is_in_long_block(page_, shown);
    if (is_short) row[kDay_short_block] = 1;
    if (shown.after_body) {
      const int after = shown.block - static_cast<int>(page_.body.empty() ? 0 : page_.body.back());
      row[after <= kNearAfterBody && is_short ? kDay_after_near : kDay_after_far] = 1;
    }
    if (shown.link_share < .5F) found.is_unlinked = true;
    if ((shown.context & (kInAside | kInNav | kInFooter)) == 0) found.is_outside_aside = true;
    if (near || starts_body || (row[kDay_after_near] > 0 && shown.share > .3F) ||
        (is_short && shown.label == DateLabel::kPublished)) {
      found.candidate.is_plausible = true;
    }
  }

  void set_names(Day& found, const DateCandidate& shown) {
    DayRow& row = found.candidate.row;
    const bool near = is_near(page_, shown);
    const bool is_time = shown.origin != DateOrigin::kVisible;
    if (shown.label == DateLabel::kPublished) row[near ? kDay_published_near : kDay_published_far] = 1;
    if (shown.label == DateLabel::kModified) row[kDay_modified_label] = 1;
    if (shown.label == DateLabel::kOther) row[kDay_other_label] = 1;
    if (near && (shown.label == DateLabel::kNone || shown.label == DateLabel::kPublished)) found.has_plain_label = true;
    if (near && (shown.names & kNamedDate) != 0) row[kDay_named_date] = 1;
    if ((shown.names & kNamedPublished) != 0) row[kDay_named_published] = 1;
    if ((shown.names & kNamedModified) != 0) row[kDay_named_modified] = 1;
    if (near && (shown.names & kNamedByline) != 0) row[kDay_named_byline] = 1;
    if ((shown.names & kNamedOther) == 0) found.is_named_well = true;
    if (near && is_time && (shown.label == DateLabel::kPublished || (shown.names & kNamedPublished) != 0)) {
      row[kDay_time_published] = 1;
    }
    if (near && shown.label == DateLabel::kModified &&
        (!result_.modified || result_.modified->day < shown.mention.day) && is_possible(shown.mention.day)) {
      result_.modified = shown.mention;
      result_.modified_origin = origin_of(shown);
    }
  }

  // What is known only when all are there

  void finish() {
    CivilDay latest;
    CivilDay earliest;
    bool any_published = false;
    bool any_stated = false;
    for (const auto& [day, found] : days_) {
      const DayRow& row = found.candidate.row;
      if (row[kDay_data_modified] == 0 && row[kDay_modified_label] == 0) latest = std::max(latest, day);
      if (found.is_in_data && (earliest.year == 0 || day < earliest)) earliest = day;
      any_published = any_published || found.is_in_data;
      any_stated = any_stated || row[kDay_ld] + row[kDay_meta] > 0;
    }
    for (auto& [day, found] : days_) {
      DayRow& row = found.candidate.row;
      if (day == latest) row[kDay_latest] = 1;
      if (day == earliest) row[kDay_earliest] = 1;
      if (day == first_near_) row[kDay_near_first] = 1;
      if (day == earliest_near_) row[kDay_near_earliest] = 1;
      const bool is_stated = row[kDay_ld] + row[kDay_meta] > 0;
      if (row[kDay_data_modified] > 0 && !is_stated && any_stated) row[kDay_modified_against] = 1;
      if (is_stated && row[kDay_data_modified] == 0 && result_.modified) row[kDay_stated_first] = 1;
      if (row[kDay_ld] > 0 && row[kDay_meta] > 0) row[kDay_stated_twice] = 1;
      if (any_stated && !is_stated && row[kDay_near] > 0) row[kDay_near_against] = 1;
      if (row[kDay_data_modified] > 0 && !any_published) row[kDay_only_modified] = 1;
      finish_place(found);
      finish_order(found);
      if (any_stated && !is_stated && is_shown_elsewhere(found)) found.candidate.is_plausible = false;
      // When a page was changed last says little of when it was published; a page that shows the day may mean it.
      if (row[kDay_only_modified] > 0 && !found.is_shown) found.candidate.is_plausible = false;
    }
    const bool any = std::ranges::any_of(days_, [](const auto& d) { return d.second.candidate.is_plausible; });
    if (!any) take_first_shown();
  }

  // A day shown away from the headline, and said by nothing to be that of publication: another story's, or one of
  // change.
  static bool is_shown_elsewhere(const Day& found) {
    const DayRow& row = found.candidate.row;
    return found.is_shown && row[kDay_near] + row[kDay_published_far] + row[kDay_url] + row[kDay_state] == 0;
  }

  // Where no day stands in its usual place, the first that the page shows is mostly its own: 15 of 18 in the corpora.
  void take_first_shown() {
    for (auto& [day, found] : days_) {
      const DayRow& row = found.candidate.row;
      found.candidate.is_plausible =
          row[kDay_rank_first] > 0 && row[kDay_short_block] > 0 && row[kDay_in_body] == 0 && found.is_outside_caption;
    }
  }

  static void finish_place(Day& found) {
    DayRow& row = found.candidate.row;
    if (found.has_plain_label) {
      row[kDay_modified_label] = 0;
      row[kDay_other_label] = 0;
    }
    if (found.is_shown) {
      row[kDay_in_body] = found.is_outside_body ? 0 : 1;
      row[kDay_linked] = found.is_unlinked ? 0 : 1;
      row[kDay_aside] = found.is_outside_aside ? 0 : 1;
      row[kDay_named_other] = found.is_named_well ? 0 : 1;
      row[kDay_many] = found.times_shown >= 4 ? 1 : 0;
    }
    row[kDay_agreement] = std::max(row[kDay_ld], row[kDay_ld_page]) + row[kDay_meta] + row[kDay_url] +
                          row[kDay_time_near] + (found.is_shown_near ? 1.F : 0.F) + row[kDay_state];
  }

  void finish_order(Day& found) const {
    DayRow& row = found.candidate.row;
    const std::int64_t day = days_from_civil(found.candidate.day);
    if (result_.modified) {
      const std::int64_t modified = days_from_civil(result_.modified->day);
      if (day > modified) row[kDay_after_modified] = 1;
      if (day <= modified - 365) row[kDay_far_before_modified] = 1;
    }
    if (url_day_) {
      if (day >= *url_day_ + 3) row[kDay_after_url] = 1;
      if (day <= *url_day_ - 3) row[kDay_before_url] = 1;
    }
    if (!data_days_.empty()) {
      const auto [low, high] = std::ranges::minmax(data_days_);
      if (day >= high + 2) row[kDay_after_data] = 1;
      if (day <= low - 2) row[kDay_before_data] = 1;
    }
    if (found.is_shown_near) {
      const bool is_neighbour =
          std::ranges::any_of(utc_days_, [&](std::int64_t utc) { return utc == day + 1 || utc == day - 1; });
      const bool is_utc = std::ranges::find(utc_days_, day) != utc_days_.end();
      if (is_neighbour && !is_utc) row[kDay_utc_neighbour] = 1;
      return;
    }
    if (!found.is_utc_only || (!found.is_in_data && row[kDay_time_near] == 0)) return;
    for (const std::int64_t step : {std::int64_t{-1}, std::int64_t{1}}) {
      const auto other = days_.find(civil_from_days(day + step));
      if (other != days_.end() && other->second.is_shown_near) row[kDay_utc_shifted] = 1;
    }
  }

  const DatePage& page_;
  std::span<const Statement> statements_;
  const DateContext& context_;
  std::vector<DateCandidate> shown_;
  std::map<CivilDay, Day> days_;
  std::vector<std::int64_t> utc_days_;       // that data in UTC name
  std::vector<DateMention> utc_instants_;    // the same with their times
  std::vector<DateMention> local_instants_;  // shown near with a time, without a zone, and not as changed
  std::vector<std::int64_t> data_days_;      // that data name as published
  std::optional<std::int64_t> url_day_;
  std::optional<std::int64_t> own_day_;  // that the article's own node names as published
  CivilDay first_near_;
  CivilDay earliest_near_;
  Publication result_;
};

}  // namespace

Publication find_publication(const DatePage& page, std::span<const Statement> statements, const DateContext& context,
                             const DayRow& weights) {
  return PublicationFinder(page, statements, context).find(weights);
}

}  // namespace newsclip::extract
