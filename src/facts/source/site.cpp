#include "facts/source/site.hpp"

#include <algorithm>

#include "lines/outlet_name.hpp"
#include "page/title_text.hpp"
#include "text/address.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestName = 90;  // bytes

// og:site_name holds the address now and then.
bool is_name(std::string_view value) {
  return value.size() <= kLongestName && value.find("://") == std::string_view::npos && !letters_of(value).empty();
}

void add_stated(std::span<const Statement> statements, Candidates& found) {
  for (const Statement& item : statements) {
    if ((item.fact != Fact::kSite && item.fact != Fact::kPublisher) || item.belonging == Belonging::kOther ||
        !is_name(item.value)) {
      continue;
    }
    const bool is_og = item.origin.find("og:site_name") != std::string::npos;
    double weight = is_og ? .9 : item.fact == Fact::kPublisher ? .8 : .7;
    if (item.origin.find("application-name") != std::string::npos) weight = .6;
    if (item.fact == Fact::kPublisher && item.agent == Agent::kPerson) weight = .2;
    found.push_back({item.value, item.origin, -1, weight});
  }
}

// Sites give all pages their own name for a title.
void add_whole_title(std::string_view title, std::string_view known, Candidates& found) {
  const std::string letters = letters_of(title);
  const bool shares = known.find(letters) != std::string::npos || letters.find(known) != std::string::npos;
  if (!shares && dom::begins_east_asian(title) && is_name(title) && looks_like_outlet(title)) {
    found.push_back({std::string(title), "<title>", -1, .3});
  }
}

// The outermost part of <title> that the headline does not have.
void add_title_part(std::string_view title, std::string_view headline, std::string_view host, Candidates& found) {
  const auto parts = split_title(title);
  const std::string known = letters_of(headline);
  if (parts.size() < 2) {
    add_whole_title(title, known, found);
    return;
  }
  const auto consider = [&](const TitlePart& part, double weight) {
    const std::string_view name = title.substr(part.begin, part.end - part.begin);
    const std::string letters = letters_of(name);
    if (!is_name(name) || known.find(letters) != std::string::npos) return;
    const bool is_host = letters.size() >= 3 && host.find(letters) != std::string_view::npos;
    if (is_host) weight += .3;
    // The other one is the column; a platform is a column itself.
    if (dom::begins_east_asian(name) && looks_like_outlet(name) && !name.ends_with("平台") && !is_no_origin(name))
      weight += .06;
    found.push_back({std::string(name), "<title>", -1, weight});
  };
  consider(parts.back(), .4);
  consider(parts.front(), .35);
}

}  // namespace

Candidates find_sites(std::span<const Statement> statements, std::string_view headline, std::string_view url) {
  Candidates found;
  add_stated(statements, found);
  const std::string host = host_letters(url);
  for (const Statement& item : statements) {
    if (item.fact == Fact::kTitle && item.origin == "<title>" && !headline.empty()) {
      add_title_part(item.value, headline, host, found);
      break;
    }
  }
  std::string_view name = host_of(url);
  if (name.starts_with("www.")) name.remove_prefix(4);
  if (!name.empty()) found.push_back({std::string(name), "url", -1, .1});
  std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  return found;
}

}  // namespace newsclip::extract
