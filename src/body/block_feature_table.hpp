// Every feature of a block that the body model sees: its name, and its definition with the unit. The order is the order
// of the columns; the trainer reads names and count from here (through the feature tool), the documentation lists them.
// Words are effective words (text/measure.hpp) unless said otherwise; shares and densities lie in [0, 1]; -1 means
// none.
#pragma once

#include <string_view>

// clang-format off
#define NEWSCLIP_OWN_FEATURES(X) \
  X(words, "words of the block") \
  X(characters_per_word, "characters a word") \
  X(link_density, "share of the bytes inside links") \
  X(links, "links, at most 20") \
  X(sentence_ends, "ends of sentences, at most 20") \
  X(commas, "commas and semicolons of any script, at most 20") \
  X(ends_sentence, "1 if the last mark ends a sentence or is a colon") \
  X(starts_upper, "1 if the first character is a capital") \
  X(upper_share, "capitals among the letters") \
  X(digit_share, "ASCII digits among the characters") \
  X(bold_share, "share of the bytes in b or strong") \
  X(italic_share, "share of the bytes in i or em") \
  X(cjk_share, "characters of scripts without spaces among the characters") \
  X(boilerplate_words, "words of the boilerplate lexicon, at most 10") \
  X(credit_words, "words of the credit lexicon, at most 10") \
  X(date_like, "1 if it holds a year, a clock time or a Chinese date mark") \
  X(repeats, "blocks of the page with the same words, at most 10") \
  X(title_likeness, "likeness to the page's title, 0 to 1") \
  X(tag, "ordinal of the element's tag") \
  X(words_per_sentence, "words a sentence") \
  X(starts_quote, "1 if it begins with a quotation mark") \
  X(ends_colon, "1 if it ends with a colon") \
  X(has_separator, "1 if it holds a bar, bullet, arrow or slash") \
  X(description_overlap, "share of its three-word runs that stand in the page's description")

#define NEWSCLIP_CONTEXT_FEATURES(X) \
  X(in_article, "1 inside article") \
  X(in_main, "1 inside main") \
  X(in_body_property, "1 inside itemprop articleBody") \
  X(in_header, "1 inside header") \
  X(in_footer, "1 inside footer") \
  X(in_nav, "1 inside nav") \
  X(in_aside, "1 inside aside") \
  X(in_form, "1 inside form") \
  X(in_figure, "1 inside figure") \
  X(in_caption, "1 inside figcaption or caption") \
  X(in_table, "1 inside table") \
  X(in_list, "1 inside ul, ol, dl or menu") \
  X(in_quote, "1 inside blockquote") \
  X(in_hidden, "1 inside an element that its attributes hide") \
  X(in_control, "1 inside button, label or summary") \
  X(in_heading, "1 inside h1 to h6") \
  X(in_noscript, "1 inside noscript") \
  X(in_dialog, "1 inside dialog") \
  X(in_address, "1 inside address") \
  X(depth, "block-level elements above") \
  X(article_depth, "article elements above")

#define NEWSCLIP_NAME_FEATURES(X) \
  X(named_body, "containers up to the nearest whose class or id names an article's text, at most 9") \
  X(named_related, "the same for related links and teasers") \
  X(named_share, "for sharing") \
  X(named_comment, "for comments") \
  X(named_byline, "for author, date and source") \
  X(named_navigation, "for navigation") \
  X(named_footer, "for the footer") \
  X(named_advertisement, "for advertisements") \
  X(named_subscription, "for newsletters and subscriptions") \
  X(named_caption, "for pictures and captions") \
  X(named_sidebar, "for side bars and boxes") \
  X(named_consent, "for consent dialogs") \
  X(named_paywall, "for paywalls") \
  X(named_popup, "for pop-ups, tabs and what is hidden at first") \
  X(named_tags, "for tags and topics") \
  X(named_title, "for headlines") \
  X(named_lead, "for the standfirst") \
  X(named_author_box, "for author biographies")

#define NEWSCLIP_ANCESTOR_FEATURES(X) \
  X(a0_words, "words of the nearest container that is no paragraph") \
  X(a0_link_density, "its link density") \
  X(a0_good_words, "its good words: those of blocks that read like running text") \
  X(a0_words_per_block, "its words a block") \
  X(a1_words, "the same of the next container outwards") \
  X(a1_link_density, "") X(a1_good_words, "") X(a1_words_per_block, "") \
  X(a2_words, "the same of the second outwards") \
  X(a2_link_density, "") X(a2_good_words, "") X(a2_words_per_block, "") \
  X(a3_words, "the same of the third outwards") \
  X(a3_link_density, "") X(a3_good_words, "") X(a3_words_per_block, "")

#define NEWSCLIP_CARD_FEATURES(X) \
  X(card_size, "size of the largest group of like siblings that one of the eight nearest containers belongs to, at most 50") \
  X(card_words, "mean words of such a sibling") \
  X(card_link_density, "their link density") \
  X(card_level, "how many containers out the group is") \
  X(card0_size, "size of the group of the block's own element, at most 50") \
  X(card0_words, "mean words of such a sibling") \
  X(card1_size, "the same of the parent") \
  X(card1_words, "") \
  X(card1_link_density, "") \
  X(s1_blocks, "blocks of the page whose element has the same tag and class") \
  X(s1_words, "their mean words") \
  X(s1_link_density, "their link density") \
  X(s1_sentence_ends, "their mean sentence ends") \
  X(s1_share, "their share of the page's words") \
  X(s1_top_share, "their share of the good words in the top candidate") \
  X(s2_blocks, "the same with tag and class of the parent too") \
  X(s2_words, "") X(s2_link_density, "") X(s2_sentence_ends, "") X(s2_share, "") X(s2_top_share, "")

#define NEWSCLIP_ROOT_FEATURES(X) \
  X(in_top, "1 inside the top candidate (Readability's score)") \
  X(in_densest, "1 inside the subtree with the largest sum of good less other words") \
  X(in_largest_article, "1 inside the article element with most good words") \
  X(top_hops_up, "hops up to the common ancestor with the top candidate") \
  X(top_hops_down, "hops from there down to it") \
  X(densest_hops_up, "the same with the densest subtree") \
  X(densest_hops_down, "") \
  X(top_position, "place inside the top candidate, 0 to 1; -1 before it, 2 after it") \
  X(from_first_good, "blocks since its first good block, -30 to 30") \
  X(from_last_good, "blocks since its last good block, -30 to 30") \
  X(depth_from_body, "depth less the usual depth of the good words in the top candidate")

#define NEWSCLIP_ORDER_FEATURES(X) \
  X(position, "blocks before among all") \
  X(word_position, "words before among all") \
  X(from_title, "blocks since the headline, -40 to 80; -99 without one") \
  X(since_good, "blocks since a good block, at most 40") \
  X(until_good, "blocks until a good block, at most 40") \
  X(previous_hops_up, "hops to the common ancestor with the good block before") \
  X(previous_hops_down, "") \
  X(next_hops_up, "the same with the next good block") \
  X(next_hops_down, "") \
  X(window_good, "good words a block, five blocks either way") \
  X(window_link_density, "link density there") \
  X(heading_boilerplate, "boilerplate words of the heading before") \
  X(since_heading, "blocks since it, at most 31") \
  X(heading_tag, "ordinal of its tag") \
  X(previous_words, "words of the block before, -1 at the start") \
  X(previous_link_density, "") \
  X(images_before, "pictures, videos and frames since the block before, at most 5") \
  X(images_after, "the same until the block after") \
  X(title_twins_before, "blocks after the headline and before this one whose element has the headline's tag and class, at most 20") \
  X(title_twins, "all blocks with the headline's tag and class, at most 20") \
  X(next_words, "words of the block after, -1 at the end") \
  X(next_link_density, "")

#define NEWSCLIP_UNIT_FEATURES(X) \
  X(unit_place, "1 in the unit of the page's headline, 2 in another unit beside it, 3 in an entry of a list, else 0") \
  X(unit_others, "other units on the page, at most 20") \
  X(unit_entries, "entries of the largest list, at most 50") \
  X(unit_entry_words, "their mean words") \
  X(unit_linked_entries, "the share of their headlines that are links")

#define NEWSCLIP_PAGE_FEATURES(X) \
  X(page_blocks, "blocks of the page") \
  X(page_words, "words of the page") \
  X(page_link_density, "its link density") \
  X(page_good_share, "good words among all") \
  X(page_articles, "article elements") \
  X(page_cjk_share, "CJK words among all") \
  X(page_top_good, "good words in the top candidate") \
  X(page_top_share, "their share of the page's good words") \
  X(h1_before, "h1 headings before, at most 9") \
  X(h1_count, "h1 headings, at most 9") \
  X(h1_title_likeness, "likeness of the last h1 to the title") \
  X(since_h1, "words since the last h1; -1 before the first") \
  X(article_index, "which of the outermost long article elements, -1 if none") \
  X(article_count, "outermost long article elements") \
  X(article_share, "its share of the page's good words, -1 if none") \
  X(good_before_share, "share of the page's good words that stand before") \
  X(good_before, "good words before")

#define NEWSCLIP_FEATURES(X) \
  NEWSCLIP_OWN_FEATURES(X) NEWSCLIP_CONTEXT_FEATURES(X) NEWSCLIP_NAME_FEATURES(X) NEWSCLIP_ANCESTOR_FEATURES(X) NEWSCLIP_CARD_FEATURES(X) \
  NEWSCLIP_ROOT_FEATURES(X) NEWSCLIP_ORDER_FEATURES(X) NEWSCLIP_UNIT_FEATURES(X) NEWSCLIP_PAGE_FEATURES(X)
// clang-format on

namespace newsclip::extract {

struct FeatureDefinition {
  std::string_view name;
  std::string_view definition;  // "" where the group's first says it
};

}  // namespace newsclip::extract
