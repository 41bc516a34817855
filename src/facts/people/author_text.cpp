#include "facts/people/author_text.hpp"

#include <algorithm>

#include "lines/cjk_name.hpp"
#include "lines/office_name.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

// "harbour.example", "www.harbour.example": a site.
bool is_site_address(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  return dot != std::string_view::npos && dot > 1 && text.find(' ') == std::string_view::npos &&
         text.size() - dot > 2 && std::ranges::all_of(text.substr(dot + 1), is_ascii_letter);
}

}  // namespace

bool is_source(std::string_view text) {
  std::size_t i = 0;
  const bool is_cjk = dom::is_cjk(dom::next_character(text, i));
  constexpr std::size_t kLongestNickname = 30;  // bytes of Han, kana or Hangul
  return is_agency(text) || is_site_address(text) || is_office_name(text) ||
         (is_cjk && (looks_like_outlet(text) || has_page_word(text) || text.size() > kLongestNickname));
}

bool is_latin(std::string_view text) {
  int latin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (dom::is_word_character(c) && digit_value(c) < 0) latin += c < 0x250 || (c >= 0x1E00 && c < 0x1F00) ? 1 : -1;
  }
  return latin >= 0;
}

std::vector<std::string> bare_names(std::string_view line) {
  std::vector<std::string> names = read_names(line);
  std::erase_if(names, [](std::string_view name) {
    const bool is_plain = name.find(' ') == std::string_view::npos;
    return is_plain && holds_cjk(name) && !has_common_given_name(name);
  });
  return names;
}

std::string_view without_frame(std::string_view text) {
  struct Frame {
    std::string_view open, close;
  };
  for (const Frame& frame : {Frame{"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}}) {
    if (text.size() > frame.open.size() + frame.close.size() && text.starts_with(frame.open) &&
        text.ends_with(frame.close)) {
      return text.substr(frame.open.size(), text.size() - frame.open.size() - frame.close.size());
    }
  }
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view dash : {"—", "–", "―", "-", "~", " ", "●", "■", "▲"}) {
      if (!text.starts_with(dash)) continue;
      text.remove_prefix(dash.size());
      cut = true;
    }
  }
  return text;
}

AuthorFeature data_feature(const Statement& item) {
  if (item.origin.starts_with("meta ")) {
    if (item.origin == "meta author") return kAuthor_meta_author;
    if (contains(item.origin, "article:author")) return kAuthor_meta_article;
    if (contains(item.origin, "citation") || contains(item.origin, "creator")) return kAuthor_meta_creator;
    return contains(item.origin, "twitter") ? kAuthor_meta_card : kAuthor_meta_other;
  }
  if (item.origin.starts_with("json-ld") || item.origin.starts_with("microdata") || item.origin.starts_with("rdfa")) {
    if (item.belonging != Belonging::kArticle) return kAuthor_ld_page;
    return item.agent == Agent::kPerson         ? kAuthor_ld_person
           : item.agent == Agent::kOrganisation ? kAuthor_ld_organisation
                                                : kAuthor_ld_unsaid;
  }
  return kAuthor_other_data;
}

}  // namespace newsclip::extract
