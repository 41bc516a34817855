// The columns of a name's row: X(name, definition). A name collects all the places of the page that give it.
#pragma once

// clang-format off
#define NEWSCLIP_AUTHOR_FEATURES(X) \
  X(bias, "1") \
  X(ld_person, "author of this article by structured data, a person") \
  X(ld_unsaid, "the same, not said whether a person") \
  X(ld_organisation, "the same, an organisation") \
  X(ld_page, "author by structured data of something else or not said of what") \
  X(meta_author, "meta author") \
  X(meta_article, "meta article:author") \
  X(meta_card, "meta twitter:data1 and the like") \
  X(meta_other, "another meta element") \
  X(other_data, "a script's state or other data") \
  X(rel_near, "a link with rel=author near") \
  X(rel_far, "a link with rel=author elsewhere") \
  X(link_near, "a link to an author's page near") \
  X(link_far, "the same elsewhere") \
  X(byline_class, "an element near named byline") \
  X(author_class, "an element near named author") \
  X(class_far, "an element elsewhere named author or byline") \
  X(item_near, "itemprop author near") \
  X(byline_near, "text near after a byline word") \
  X(byline_after, "text after the body after a byline word") \
  X(byline_start, "the body's first block is a byline") \
  X(label_near, "a labelled author near or after the body") \
  X(reporter, "after a Chinese reporter's mark at the body's start or end") \
  X(korean, "before a Korean reporter's mark near or after the body") \
  X(bare_near, "a short block near that is nothing but names") \
  X(between, "shown between headline and body") \
  X(just_above, "shown in the five blocks before the body") \
  X(aside, "only in aside, nav or footer") \
  X(inside, "shown only in the body") \
  X(after, "shown only after the body") \
  X(single, "one word") \
  X(full, "two or three words") \
  X(long_name, "four words or more") \
  X(lower, "no capital where its script has them") \
  X(capitals, "capitals only") \
  X(han, "in Han characters") \
  X(is_site, "like the site's name") \
  X(sources, "logarithm of how many kinds of places give it") \
  X(alone, "no other name has so many sources") \
  X(ld_missing, "structured data name persons, not this one") \
  X(byline_missing, "a byline near names others, not this one") \
  X(meta_missing, "meta elements name persons, not this one") \
  X(near_missing, "an element near, a byline or a label names others, not this one") \
  X(crowd, "its best source gives more than four names") \
  X(only_meta, "nothing but meta elements gives it") \
  X(only_class, "nothing but an element's name gives it") \
  X(only_bare, "nothing but a bare line gives it") \
  X(nothing_else, "no other name has been found but in bare lines") \
  X(in_title, "it is part of the headline") \
  X(byline_inner, "after a byline word in the midst of a short block") \
  X(bare_date, "in a short block near with a date and little else") \
  X(bare_by_date, "a short block near that is nothing but names, beside a date") \
  X(odd, "not shaped as a person's name: a desk, an organisation, a nickname") \
  X(odd_data, "so, by structured data or a script's state") \
  X(odd_meta, "so, by a meta element") \
  X(odd_near, "so, by a link or itemprop near") \
  X(odd_class, "so, by an element's class") \
  X(odd_text, "so, after a byline word") \
  X(odd_site, "so, and like the site's name") \
  X(other_role, "words before it give it another part: reviewed by, photos by") \
  X(meta_creator, "meta citation_author, dc.creator and the like") \
  X(han_family, "in Han characters, and begins with a Chinese or Japanese family name") \
  X(han_meta, "in Han characters, by meta author") \
  X(han_reporter, "in Han characters, by a reporter's mark or a label") \
  X(han_bare, "in Han characters, nothing but a bare line gives it") \
  X(signature, "closes the text, alone in its block or in brackets") \
  X(site_name, "the site is named so") \
  X(copyright, "a short line after the body gives it the rights") \
  X(given, "begins with a given name that is known, and goes on") \
  X(given_single, "is a known given name and nothing else") \
  X(not_given, "two or three words in a script with capitals, without a known given name") \
  X(bare_given, "begins with a known given name; nothing but a bare line gives it") \
  X(inner_after, "after a byline word in the midst of a short block after the body") \
  X(above, "shown near, but only above the headline") \
  X(rare, "in Han, kana or Hangul, without a family name that is known") \
  X(common_given, "in Han or Hangul, and its given name is of common characters") \
  X(common_bare, "so, and nothing but a bare line or a signature gives it") \
  X(linked, "a bare line near that is a link, not to an author's page") \
  X(controls, "a line that gives it has words of menus, buttons or counters, too") \
  X(list_given, "in a list of names, of which one begins with a known given name") \
  X(foreign, "in Latin letters, without a known given name, and the headline is in another script")
// clang-format on
