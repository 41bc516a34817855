#include "facts/partial.hpp"

#include <algorithm>

#include "text/address.hpp"
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
  constexpr std::uint32_t kPaywall = 1U << static_cast<unsigned>(NameGroup::kPaywall);
  constexpr std::uint32_t kReach = 12;  // blocks after the body
  const auto last = static_cast<std::uint32_t>(body.blocks.back());
  return std::ranges::any_of(page.tree.containers, [&](const Container& c) {
    return (c.names & kPaywall) != 0 && c.blocks.first > last && c.blocks.first <= last + kReach &&
           c.blocks.end > c.blocks.first && (c.context & kInHidden) == 0;
  });
}

bool is_said_to_be_paid(std::span<const Statement> statements) {
  return std::ranges::any_of(statements, [](const Statement& e) {
    return e.fact == Fact::kFreeAccess && e.belonging != Belonging::kOther &&
           (e.value == "false" || e.value == "False");
  });
}

bool has_later_page(const PageAnalysis& page, std::string_view url) {
  if (url.empty()) return false;
  for (NodeIndex i = 0; i < page.document.nodes().size(); ++i) {
    const Tag tag = page.document.node(i).tag;
    if (tag != Tag::k_a && tag != Tag::k_link) continue;
    if (page.document.attribute(i, Attr::k_rel) != "next") continue;
    if (is_later_page(url, page.document.attribute(i, Attr::k_href))) return true;
  }
  return false;
}

}  // namespace

bool is_later_page(std::string_view url, std::string_view next) {
  const std::string_view own = without_extension(after_host(url.substr(0, url.find_first_of("?#"))));
  std::string_view later = after_host(next.substr(0, next.find('#')));
  if (own.size() < 2 || !later.starts_with(own)) return false;
  later.remove_prefix(own.size());
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
