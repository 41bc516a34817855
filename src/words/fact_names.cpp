#include "words/fact_names.hpp"

#include <algorithm>
#include <iterator>

#include "text/ascii.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using std::string_view;

constexpr string_view kHeadlineNames[] = {"title", "headline", "titulo", "titre", "heading"};

constexpr string_view kKickerNames[] = {"kicker",   "overline",  "topline",    "roofline", "dachzeile", "eyebrow",
                                        "pretitle", "pre-title", "supertitle", "topic",    "prefix",    "label"};

constexpr string_view kBylineNames[] = {"byline", "by-line", "contrib", "reporter", "writer"};

constexpr string_view kAuthorNames[] = {"author", "autor", "auteur", "vcard", "journalist"};

constexpr string_view kNotAuthorNames[] = {"comment",  "related", "teaser",    "recommend",  "photo",
                                           "image",    "caption", "authorbio", "author-bio", "description",
                                           "trending", "popular", "sidebar",   "job"};

constexpr string_view kOfOthersNames[] = {"comment", "disqus",   "respond", "related",   "recommend",
                                          "teaser",  "trending", "popular", "most-read", "mostread"};

constexpr string_view kBreadcrumbNames[] = {"breadcrumb",  "Breadcrumb", "breadCrumb",
                                            "bread-crumb", "crumbs",     "BreadCrumb"};

constexpr string_view kSourceNames[] = {"source", "Source", "laiyuan", "provider", "media-name", "js_name"};

// Folders of authors' pages; those without a slash begin a folder's name.
constexpr string_view kAuthorFolders[] = {"author/",     "authors/", "autor/",     "autoren/", "auteur/",  "people/",
                                          "staff/",      "writer/",  "profile/",   "profil/",  "reporter", "journalist",
                                          "contributor", "by/",      "autores/",   "autori/",  "person/",  "columnist",
                                          "producers/",  "user/",    "redaktion/", "editors/", "editor/",  "by-"};

struct DateRow {
  string_view word;
  std::uint8_t bits;  // DateName
};

constexpr DateRow kDateNames[] = {
    {"date", kNamedDate},
    {"time", kNamedDate},
    {"datetime", kNamedDate},
    {"timestamp", kNamedDate},
    {"dateline", kNamedDate},
    {"fecha", kNamedDate},
    {"datum", kNamedDate},
    {"pubdate", kNamedDate | kNamedPublished},
    {"pubtime", kNamedDate | kNamedPublished},
    {"publish", kNamedPublished},
    {"published", kNamedPublished},
    {"publication", kNamedPublished},
    {"posted", kNamedPublished},
    {"created", kNamedPublished},
    {"datepublished", kNamedDate | kNamedPublished},
    {"updated", kNamedModified},
    {"update", kNamedModified},
    {"modified", kNamedModified},
    {"datemodified", kNamedDate | kNamedModified},
    {"byline", kNamedByline},
    {"meta", kNamedByline},
    {"info", kNamedByline},
    {"author", kNamedByline},
    {"source", kNamedByline},
    {"credits", kNamedByline},
    {"comment", kNamedOther},
    {"comments", kNamedOther},
    {"related", kNamedOther},
    {"event", kNamedOther},
    {"events", kNamedOther},
    {"sidebar", kNamedOther},
    {"widget", kNamedOther},
    {"copyright", kNamedOther},
    {"footer", kNamedOther},
    {"recent", kNamedOther},
    {"latest", kNamedOther},
    {"popular", kNamedOther},
    {"teaser", kNamedOther},
    {"card", kNamedOther},
    {"calendar", kNamedOther},
    {"reply", kNamedOther},
    {"weather", kNamedOther},
    {"recommended", kNamedOther},
    {"more", kNamedOther},
};

std::uint8_t bits_of(string_view word) {
  char lower[16];
  if (word.size() > sizeof lower) return 0;
  std::ranges::transform(word, lower, to_ascii_lower);
  const string_view folded(lower, word.size());
  const auto* row = std::ranges::find(kDateNames, folded, &DateRow::word);
  return row == std::end(kDateNames) ? 0 : row->bits;
}

}  // namespace

std::span<const string_view> fact_names(FactName list) {
  switch (list) {
    case FactName::kHeadline:
      return kHeadlineNames;
    case FactName::kKicker:
      return kKickerNames;
    case FactName::kByline:
      return kBylineNames;
    case FactName::kAuthor:
      return kAuthorNames;
    case FactName::kNotAuthor:
      return kNotAuthorNames;
    case FactName::kOfOthers:
      return kOfOthersNames;
    case FactName::kBreadcrumb:
      return kBreadcrumbNames;
  }
  return {};
}

bool has_fact_name(FactName list, string_view names) {
  return std::ranges::any_of(fact_names(list), [&](string_view w) { return names.find(w) != string_view::npos; });
}

bool names_source(string_view name) {
  for (const string_view word : kSourceNames) {
    const std::size_t at = name.find(word);
    if (at == string_view::npos) continue;
    const std::size_t end = at + word.size();
    const bool starts = at == 0 || !is_ascii_letter(name[at - 1]) || (word[0] == 'S' && name[at - 1] >= 'a');
    const bool ends = end == name.size() || !(name[end] >= 'a' && name[end] <= 'z');
    if (starts && ends) return true;
  }
  return false;
}

bool is_author_address(string_view href) {
  for (std::size_t slash = href.find('/'); slash != string_view::npos; slash = href.find('/', slash + 1)) {
    const string_view rest = href.substr(slash + 1);
    if (!rest.empty() && std::ranges::any_of(kAuthorFolders, [&](string_view folder) {
          return folder.front() == rest.front() && rest.starts_with(folder);
        })) {
      return true;
    }
  }
  return href.find("author=") != string_view::npos;
}

std::uint8_t date_names(string_view names) {
  std::uint8_t bits = 0;
  for (std::size_t i = 0; i < names.size();) {
    if (!is_ascii_letter(names[i])) {
      ++i;
      continue;
    }
    const std::size_t end = end_of_word(names, i);
    bits = static_cast<std::uint8_t>(bits | bits_of(names.substr(i, end - i)));
    i = end;
  }
  return bits;
}

}  // namespace newsclip::extract
