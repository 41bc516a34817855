#include "lines/signature.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "dates/date_names.hpp"
#include "dates/date_text.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/form.hpp"
#include "words/given_names.hpp"
#include "words/people.hpp"
#include "words/signatures.hpp"

namespace newsclip::extract {
namespace {

using lexicon::signature_words;
using lexicon::SignatureWords;

constexpr std::size_t kLongestSignature = 120;  // bytes

bool has_letter_at(std::string_view text, std::size_t i) {
  return i < text.size() && dom::is_word_character(dom::next_character(text, i));
}

// Less signs and spaces at either end.
std::string_view without_signs(std::string_view text) {
  while (!text.empty() && !has_letter_at(text, 0)) {
    std::size_t next = 0;
    dom::next_character(text, next);
    text.remove_prefix(next);
  }
  while (!text.empty()) {
    std::size_t last = text.size() - 1;
    while (last > 0 && dom::is_trail_byte(text[last])) --last;
    if (has_letter_at(text, last)) break;
    text = text.substr(0, last);
  }
  return text;
}

bool is_listed(SignatureWords group, std::string_view folded) {
  return std::ranges::find(signature_words(group), folded) != signature_words(group).end();
}

bool ends_sentence(std::string_view line) {
  constexpr std::string_view kEnds[] = {".", "!", "?", "。", "！", "？", "…", "।", "؟"};
  return std::ranges::any_of(kEnds, [&](std::string_view sign) { return line.ends_with(sign); });
}

bool is_opened_by_dash(std::string_view line) {
  constexpr std::string_view kDashes[] = {"—", "–", "- ", "-", "― "};
  return std::ranges::any_of(kDashes, [&](std::string_view dash) { return line.starts_with(dash); });
}

// The one bracket around all of the line, taken off.
std::optional<std::string_view> in_brackets(std::string_view line) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"（", "）"}, {"[", "]"}, {"【", "】"}};
  for (const auto& [open, close] : kPairs) {
    if (!line.starts_with(open) || !line.ends_with(close)) continue;
    const std::string_view inside = line.substr(open.size(), line.size() - open.size() - close.size());
    return inside.find(open) == std::string_view::npos ? std::optional(inside) : std::nullopt;
  }
  return std::nullopt;
}

bool is_month_and_year(std::string_view line) {
  constexpr std::size_t kYear = 4;
  if (line.size() > 30 || line.size() <= kYear || !has_letter_at(line, 0)) return false;
  const std::string_view year = line.substr(line.size() - kYear);
  if (!std::ranges::all_of(year, is_ascii_digit) || (!year.starts_with("19") && !year.starts_with("20"))) return false;
  const auto month = match_name(line, 0, name_bit(NameKind::kMonthName), "");
  return month && without_signs(line.substr(month->end)) == year;
}

// The mail address in a line without other addresses: [begin, end).
std::optional<std::pair<std::size_t, std::size_t>> find_mail(std::string_view line) {
  const auto is_part = [](char c) { return is_ascii_alphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+'; };
  const std::size_t at = line.find('@');
  if (at == std::string_view::npos || line.find('@', at + 1) != std::string_view::npos) return std::nullopt;
  std::size_t begin = at;
  std::size_t end = at + 1;
  while (begin > 0 && is_part(line[begin - 1])) --begin;
  while (end < line.size() && is_part(line[end])) ++end;
  if (begin == at || line.substr(at, end - at).find('.') == std::string_view::npos) return std::nullopt;
  return std::pair{begin, end};
}

bool is_author(std::string_view name, std::span<const std::string> authors) {
  const std::string folded = fold_word(name);
  return std::ranges::any_of(authors, [&](const std::string& author) { return fold_word(author) == folded; });
}

// Nothing but full names.
bool is_names(std::string_view text) {
  const std::vector<std::string> names = read_names(text);
  return !names.empty() && are_most_of(names, text.size()) &&
         std::ranges::all_of(names, [](const std::string& name) { return name_shape(name) == NameShape::kFull; });
}

// A mail address alone or with names. Behind a word for it, it is where readers are to write to, which is text.
bool is_mail(std::string_view line, std::span<const std::string> authors) {
  const auto mail = find_mail(line);
  if (!mail) return false;
  const std::string_view before = without_signs(line.substr(0, mail->first));
  const std::string_view after = without_signs(line.substr(mail->second));
  const auto goes_with_it = [&](std::string_view text) {
    return text.empty() || is_author(text, authors) || is_names(text);
  };
  return goes_with_it(before) && goes_with_it(after);
}

// The name of a site and nothing else: "harbourcourier.example".
bool is_host(std::string_view line) {
  constexpr std::size_t kShortestEnd = 2;  // letters after the last dot
  const std::size_t dot = line.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || line.size() - dot - 1 < kShortestEnd) return false;
  return std::ranges::all_of(line.substr(dot + 1), is_ascii_letter) &&
         std::ranges::all_of(line, [](char c) { return is_ascii_alphanumeric(c) || c == '.' || c == '-'; });
}

bool ends_in_role(std::string_view text) {
  const std::string folded = fold_word(text);
  return std::ranges::any_of(lexicon::role_words(), [&](std::string_view role) {
    return folded.ends_with(role) && (folded.size() == role.size() || folded[folded.size() - role.size() - 1] == ' ');
  });
}

// "Abby Larkin" where the first word is known for a given name.
bool is_likely_name(std::string_view text) {
  return is_given_name(fold_word(text.substr(0, text.find(' ')))) && name_shape(text) == NameShape::kFull &&
         is_names(text);
}

// "Abby Larkin, Harbour Correspondent": a name, and an office of a few words.
bool is_name_with_office(std::string_view line, std::span<const std::string> authors) {
  constexpr std::size_t kLongestOffice = 60;
  const std::size_t comma = line.find_first_of(",|");
  if (comma == std::string_view::npos || line.find(',', comma + 1) != std::string_view::npos) return false;
  const std::string_view name = without_signs(line.substr(0, comma));
  const std::string_view office = without_signs(line.substr(comma + 1));
  if (office.empty() || office.size() > kLongestOffice) return false;
  if (is_author(name, authors)) return true;
  return name_shape(name) == NameShape::kFull && ends_in_role(office);
}

// "（记者 林小满）", "(责任编辑 林小满)": an office and a few words beside it, in brackets.
bool is_person_in_brackets(std::string_view line) {
  constexpr std::size_t kLongestBeside = 45;
  const auto inside = in_brackets(line);
  if (!inside) return false;
  const std::string folded = folded_name(*inside);
  return std::ranges::any_of(signature_words(SignatureWords::kPersons), [&](std::string_view person) {
    if (folded.size() <= person.size() || folded.size() - person.size() > kLongestBeside) return false;
    return folded.starts_with(person) || folded.ends_with(person);
  });
}

bool is_origin(std::string_view line) {
  constexpr std::size_t kLongestOrigin = 60;
  if (line.size() > kLongestOrigin) return false;
  const std::string folded = folded_name(line);
  const bool begins = std::ranges::any_of(signature_words(SignatureWords::kOrigins),
                                          [&](std::string_view word) { return folded.starts_with(word); });
  return begins || is_agency(without_signs(line));
}

}  // namespace

bool is_date_stamp(std::string_view line) {
  constexpr std::size_t kLongestStamp = 60;  // bytes
  if (line.size() > kLongestStamp) return false;
  const std::string_view bare = without_signs(line);
  if (is_month_and_year(bare)) return true;
  const auto date = find_year_first_date(line);
  if (!date) return false;
  const std::string before = folded_name(without_signs(line.substr(0, date->begin)));
  const std::string after = folded_name(without_signs(line.substr(date->end)));
  return (before.empty() && is_listed(SignatureWords::kStamps, after)) ||
         (after.empty() && is_listed(SignatureWords::kStamps, before));
}

bool is_signature(std::string_view line, std::span<const std::string> authors) {
  if (line.empty() || line.size() > kLongestSignature) return false;
  if (is_mail(line, authors) || is_host(line)) return true;
  if (is_person_in_brackets(line)) return true;
  if (ends_sentence(line)) return false;
  const std::string_view bare = without_signs(line);
  if (is_author(bare, authors) || is_name_with_office(bare, authors) || is_origin(line)) return true;
  return is_likely_name(bare) || (is_opened_by_dash(line) && is_names(bare));
}

bool is_credit(std::string_view line) {
  constexpr std::size_t kLongestCredit = 240;  // bytes
  if (line.size() > kLongestCredit) return false;
  const std::string folded = folded_name(line);
  return std::ranges::any_of(signature_words(SignatureWords::kCredits),
                             [&](std::string_view form) { return has_form(folded, form); });
}

bool is_office(std::string_view line) {
  constexpr std::size_t kLongestOffice = 40;  // bytes
  return line.size() <= kLongestOffice && !ends_sentence(line) && ends_in_role(without_signs(line));
}

}  // namespace newsclip::extract
