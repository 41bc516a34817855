#include "facts/partial.hpp"

#include <algorithm>

#include "text/address.hpp"
#include "text/trim.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

std::string_view without_extension(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  const std::size_t slash = path.rfind('/');
  if (dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash)) path = path.substr(0, dot);
  while (path.ends_with('/')) path.remove_suffix(1);
  return path;
}

// An element named after a paywall stands at the body's end, and is not what holds the body.
bool ends_at_paywall(const PageAnalysis& page, const Body& body) {
  constexpr std::uint32_t kReach = 12;  // blocks after the body
  const auto last = static_cast<std::uint32_t>(body.blocks.back());
  return std::ranges::any_of(page.tree.containers, [&](const Container& c) {
    return (c.names & bit(NameGroup::kPaywall)) != 0 && c.blocks.first > last && c.blocks.first <= last + kReach &&
           c.blocks.end > c.blocks.first && (c.context & kInHidden) == 0;
  });
}

bool is_said_to_be_paid(std::span<const Statement> statements) {
  return std::ranges::any_of(statements, [](const Statement& e) {
    return e.fact == Fact::kFreeAccess && e.belonging != Belonging::kOther &&
           (e.value == "false" || e.value == "False");
  });
}

// The number that an address ends with, as a page of several has it: "2" of "/bridge/2", "/bridge-2.html", "?page=2".
std::string_view number_at_end(std::string_view href) {
  constexpr std::size_t kMostDigits = 2;
  href = without_extension(href.substr(0, href.find('#')));
  const std::size_t begin = href.find_last_not_of("0123456789") + 1;
  return href.size() - begin > kMostDigits ? std::string_view{} : href.substr(begin);
}

// Whether one of the page's links is what `is_wanted` says of a node and its address.
template <class Predicate>
bool any_link(const PageAnalysis& page, const Predicate& is_wanted) {
  for (NodeIndex i = 0; i < page.document.nodes().size(); ++i) {
    const Tag tag = page.document.node(i).tag;
    if (tag != Tag::k_a && tag != Tag::k_link) continue;
    if (is_wanted(i, page.document.attribute(i, Attr::k_href))) return true;
  }
  return false;
}

// Where the page's own address is not known: a link to the next page, the last of them, beside one to the same page
// whose text is its number.
bool has_numbered_next_page(const PageAnalysis& page) {
  std::string_view next;
  any_link(page, [&](NodeIndex i, std::string_view href) {
    if (page.document.attribute(i, Attr::k_rel) == "next") next = href;
    return false;
  });
  const std::string_view number = number_at_end(next);
  if (number.empty() || (name_groups(next) & bit(NameGroup::kComment)) != 0) return false;
  return any_link(page, [&](NodeIndex i, std::string_view href) {
    const bool is_single = page.document.node(i).end == i + 2;  // a text
    return href == next && is_single && trim(page.document.node(i + 1).text, " \t\r\n") == number;
  });
}

bool has_later_page(const PageAnalysis& page, std::string_view url) {
  if (url.empty()) return has_numbered_next_page(page);
  return any_link(page, [&](NodeIndex i, std::string_view href) {
    return page.document.attribute(i, Attr::k_rel) == "next" && is_later_page(url, href);
  });
}

// What stands behind "?" in an address without its fragment.
std::string_view query_of(std::string_view address) {
  const std::size_t mark = address.find('?');
  return mark == std::string_view::npos ? std::string_view{} : address.substr(mark + 1);
}

// Whether a query has a parameter of that name.
bool has_parameter(std::string_view query, std::string_view name) {
  for (std::size_t i = query.find(name); i != std::string_view::npos; i = query.find(name, i + 1)) {
    const std::size_t end = i + name.size();
    if ((i == 0 || query[i - 1] == '&') && end < query.size() && query[end] == '=') return true;
  }
  return false;
}

// "8" of "?id=8" is another article where this page is "?id=7": the same parameter with another value, unless it is
// named after pages.
bool names_another_article(std::string_view own_query, std::string_view later_query) {
  const std::size_t end = later_query.rfind('=');
  if (own_query.empty() || end == std::string_view::npos || later_query.starts_with(own_query)) return false;
  const std::string_view before = later_query.substr(0, end);
  const std::string_view name = before.substr(before.rfind('&') + 1);
  return !name.starts_with('p') && has_parameter(own_query, name);
}

}  // namespace

bool is_later_page(std::string_view url, std::string_view next) {
  const std::string_view own_query = query_of(url.substr(0, url.find('#')));
  std::string_view later = after_host(next.substr(0, next.find('#')));
  const std::string_view own = without_extension(after_host(url.substr(0, url.find_first_of("?#"))));
  if (own.size() < 2 || !later.starts_with(own) || names_another_article(own_query, query_of(later))) return false;
  later.remove_prefix(own.size());
  if (!own_query.empty() && query_of(later).starts_with(own_query)) {
    later.remove_prefix(later.find('?') + 1 + own_query.size());
  }
  if (later.empty() || (later[0] >= '0' && later[0] <= '9')) return false;
  const std::size_t digit = later.find_first_of("0123456789");
  if (digit == std::string_view::npos || digit > 12) return false;
  const std::size_t end = later.find_first_not_of("0123456789", digit);
  const std::string_view number = later.substr(digit, end == std::string_view::npos ? end : end - digit);
  return number.size() <= 2 && (end == std::string_view::npos || later[end] == '.' || later[end] == '/');
}

std::optional<Partial> find_partial(const PageAnalysis& page, const Body& body, std::span<const Statement> statements,
                                    std::string_view url) {
  constexpr double kTeaser = 200;  // words: what a paid article shows to everybody is hardly longer
  if (body.blocks.empty()) return std::nullopt;
  double words = 0;
  for (const std::size_t b : body.blocks) words += effective_words(page.list.blocks[b].counts);
  if (ends_at_paywall(page, body) || (words < kTeaser && is_said_to_be_paid(statements))) return Partial::kPaywall;
  if (has_later_page(page, url)) return Partial::kPages;
  return page.document.cut() ? std::optional(Partial::kCut) : std::nullopt;
}

}  // namespace newsclip::extract
