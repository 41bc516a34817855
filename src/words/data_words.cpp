#include "words/data_words.hpp"

#include <algorithm>

namespace newsclip::extract::lexicon {

bool is_author_label(std::string_view label) {
  static constexpr std::string_view kLabels[] = {
      // English
      "written by", "author", "by", "authors", "posted by",
      // German, Dutch, Swedish, Danish and Norwegian: written by, author
      "verfasst von", "geschrieben von", "von", "autor", "geschreven door", "auteur", "skriven av", "skrevet av",
      "skrevet af", "författare", "forfatter",
      // French, Spanish, Portuguese, Italian: written by
      "écrit par", "escrito por", "autora", "scritto da", "autore",
      // Polish, Czech, Russian, Ukrainian, Turkish, Finnish, Hungarian: written by, author
      "napisane przez", "napsal", "написано автором", "автор", "написано", "yazan", "yazar", "kirjoittanut",
      "kirjoittaja", "szerző", "írta",
      // Chinese, Japanese, Korean: author, writer
      "作者", "撰稿人", "文", "執筆者", "著者", "글쓴이", "작성자", "기자"};
  return std::ranges::find(kLabels, label) != std::end(kLabels);
}

bool is_data_layer_name(std::string_view name) {
  return name.ends_with("dataLayer") || name.ends_with("DataLayer") || name == "digitalData" || name == "utag_data";
}

bool is_day_variable(std::string_view name) {
  return name == "ct" || name == "createtime";  // creation time, of an account's message
}

bool is_account_variable(std::string_view name) { return name == "nickname" || name == "accountname"; }

}  // namespace newsclip::extract::lexicon
