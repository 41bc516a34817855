// The columns of a day's row: X(name, definition). A day collects all the mentions of the page that name it.
#pragma once

// clang-format off
#define NEWSCLIP_DAY_FEATURES(X) \
  X(ld, "published by structured data of this article") \
  X(ld_page, "published by structured data that does not say of what") \
  X(ld_other, "published by structured data of something else") \
  X(meta, "published by a meta element") \
  X(meta_date, "a date of no stated kind in a meta element") \
  X(created, "created, by structured data or a meta element") \
  X(state, "published by a script's state or other data") \
  X(data_modified, "modified, by structured data or a meta element") \
  X(only_modified, "modified, and nothing says published") \
  X(url, "the address") \
  X(url_compact, "digits of the address that may be an id") \
  X(time_near, "a <time> element from the headline to the body's start") \
  X(time_far, "a <time> element elsewhere") \
  X(time_published, "a <time> element near, labelled or named as published") \
  X(near, "shown from shortly before the headline to the body's start, in a short block") \
  X(near_first, "the first of these") \
  X(near_earliest, "the earliest day of these") \
  X(near_share, "most of its block, and near") \
  X(near_time, "with a time of day, and near") \
  X(published_near, "labelled as published, near") \
  X(published_far, "labelled as published, elsewhere") \
  X(modified_label, "labelled as modified, and nowhere labelled otherwise near") \
  X(other_label, "labelled as another's date, and nowhere labelled otherwise near") \
  X(named_date, "near, in an element named after dates") \
  X(named_published, "in an element named as published") \
  X(named_modified, "in an element named as modified") \
  X(named_byline, "near, in a byline's element") \
  X(named_other, "only in elements named after comments, teasers and the like") \
  X(before, "shown before the headline, not near") \
  X(body_start, "in the first block of the body, most of it or at its start") \
  X(in_body, "in the body's text, only") \
  X(after_near, "up to eight blocks after the body, in a short block") \
  X(after_far, "later") \
  X(linked, "only in links") \
  X(aside, "only in aside, nav or footer") \
  X(short_block, "in a short block somewhere") \
  X(rank_first, "the first date shown on the page") \
  X(many, "shown four times or more") \
  X(after_modified, "later than the modified date") \
  X(far_before_modified, "a year or more before it") \
  X(utc_shifted, "only data in UTC have this day, and a neighbouring one is shown near") \
  X(utc_neighbour, "shown near, and data in UTC name a neighbouring day") \
  X(ambiguous, "day and month might be swapped") \
  X(swapped, "day and month as swapped") \
  X(no_year, "shown without its year") \
  X(range, "the first day of a range") \
  X(agreement, "how many of structured data, meta, address, <time>, shown near agree") \
  X(latest, "the latest of all days but modified ones") \
  X(earliest, "the earliest of all days in data") \
  X(after_url, "three days or more after the address's day") \
  X(before_url, "three days or more before the address's day") \
  X(after_data, "two days or more after the day that structured data or meta elements give") \
  X(before_data, "two days or more before it") \
  X(modified_against, "modified, and structured data or meta elements say published of another day") \
  X(stated_first, "published by these, and another day is the modified one") \
  X(stated_twice, "published by structured data and by a meta element") \
  X(near_against, "shown near, and structured data or meta elements say published of another day") \
  X(in_title, "a part of the page's title") \
  X(state_own, "published by the state's object of this article")
// clang-format on
