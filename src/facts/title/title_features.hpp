// The columns of a headline candidate's row: X(name, definition). Candidates of equal letters share one row.
#pragma once

// clang-format off
#define NEWSCLIP_TITLE_FEATURES(X) \
  X(h1, "it is the text of an h1") \
  X(h1_only, "the page's only h1 that is not the site's name") \
  X(h1_article, "an h1 in article or main") \
  X(h1_above, "the last h1 before the body's second block") \
  X(h1_part, "part of an h1: an element in it, or what stands between separators") \
  X(h1_site, "an h1 that is the site's name or a link to the home page") \
  X(heading, "h2 to h6 near the body") \
  X(heading_above, "the last heading before the body's first block") \
  X(heading_h2, "an h2 near the body") \
  X(headline_class, "its element's class, id or itemprop says headline or title") \
  X(block, "a whole block near the body that is no heading") \
  X(matched, "the block that is most like <title>") \
  X(og, "og:title or twitter:title as written") \
  X(og_part, "part of it") \
  X(ld, "a headline of structured data for this article as written") \
  X(ld_part, "part of it") \
  X(ld_other, "a headline of structured data, of this article or not") \
  X(title, "<title> as written") \
  X(title_first, "its beginning, less at least one part") \
  X(title_last, "its end, less at least one part") \
  X(meta, "another meta element as written") \
  X(state, "a script's state or other data as written") \
  X(sources, "how many of h1, heading, og, structured data, <title>, meta give it as written") \
  X(parts, "how many give it as a part") \
  X(in_others, "how many of the others' texts hold it") \
  X(holds_h1, "it holds the best h1 and more") \
  X(in_h1, "it is less than the best h1, which holds it") \
  X(cut_site, "a part of a title: what is cut off is the site's name") \
  X(cut_first_site, "the same, cut off at the front") \
  X(cut_short, "a part of a title: what is cut off is at most four words") \
  X(cut_most, "a part of a title: it is less than half of it") \
  X(is_site, "it is the site's name") \
  X(holds_site, "its last part is the site's name") \
  X(words_one, "one word") \
  X(words_few, "two or three words") \
  X(words_many, "more than 20 words") \
  X(length, "logarithm of its words, at most 4") \
  X(separators, "separators in it, at most 3") \
  X(colon, "it has a colon, and not after an outlet's name") \
  X(ends_cut, "it ends in an ellipsis") \
  X(ends_stop, "it ends a sentence with a full stop") \
  X(distance, "blocks before the body's first, at most 20, a twentieth") \
  X(inside, "it stands in the body, after its first two blocks") \
  X(linked, "its block is a link") \
  X(in_link_home, "a block with the text of a link to the home page") \
  X(shown, "it stands in the visible text") \
  X(slug, "share of the address's words that it has") \
  X(slug_cover, "share of its words that the address has") \
  X(likeness, "likeness of its block to <title>") \
  X(h1_less_kicker, "an h1 less a first element whose class says kicker") \
  X(h1_less_first, "an h1 less another first element") \
  X(cut_first_other, "a part of a title: it is cut off at the front, and that is not the site") \
  X(cut_outlet, "a part of a title: what is cut off at the front reads like an outlet's name") \
  X(outlet_first, "its first part reads like an outlet's name") \
  X(is_outlet, "it reads like an outlet's name") \
  X(element, "the whole text of a bold, font or span element before or in the body's first block") \
  X(shown_part, "a part of a title that is a whole block near the body") \
  X(above_date, "it stands before the body, and a short block with a date follows: 1 the next, .5 the one after") \
  X(has_date, "it has a date, and is no more than four times as long") \
  X(unlike_text, "it is in no visible text, and nothing from a line above a date to the body is like <title>")
// clang-format on
