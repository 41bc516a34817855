#include "data/page_identity.hpp"

#include <algorithm>

#include "data/statements.hpp"
#include "text/characters.hpp"
#include "text/white_space.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::Tag;

constexpr std::size_t kMostHeadlines = 12;
// Shorter parts of a headline ("News", "2024") stand in other headlines too.
constexpr std::size_t kShortestPart = 12;  // bytes: four Chinese characters
// "/news/" is the address of many things; a page's own is longer.
constexpr std::size_t kShortestPath = 6;

std::string headline_key(std::string_view text) {
  std::string key;
  for (std::size_t i = 0; i < text.size() && key.size() < 600;) {
    const char32_t c = dom::next_character(text, i);
    if (dom::is_word_character(c)) dom::append_character(key, dom::to_lower(c));
  }
  return key;
}

// Path and query of an address, without what parts two addresses of one page: final slash and index file, fragment.
std::string_view address_key(std::string_view address) {
  address = trim_ascii(address);
  address = address.substr(0, address.find('#'));
  if (const std::size_t scheme = address.find("//"); scheme != std::string_view::npos && scheme < 9) {
    const std::size_t path = address.find('/', scheme + 2);
    address = path == std::string_view::npos ? std::string_view{} : address.substr(path);
  }
  while (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

}  // namespace

std::string short_text(const dom::Document& document, dom::NodeIndex node, std::size_t limit) {
  constexpr dom::NodeIndex kMostNodes = 100;
  std::string text;
  const dom::NodeIndex end = std::min(document.node(node).end, node + kMostNodes);
  for (dom::NodeIndex i = node; i < end && text.size() < limit;) {
    const dom::Node& n = document.node(i);
    if (has_trait(n.tag, dom::kHiddenText) && i != node) {
      i = n.end;
      continue;
    }
    if (n.tag == Tag::kText) {
      text += n.text.substr(0, limit);
    } else if (n.tag != Tag::k_b && n.tag != Tag::k_i && n.tag != Tag::k_em && n.tag != Tag::k_strong) {
      text += ' ';
    }
    ++i;
  }
  return dom::fold_space(text);
}

PageIdentity::PageIdentity(const dom::Document& document, std::string_view url) {
  add_address(url);
  const auto nodes = document.nodes();
  for (dom::NodeIndex i = 0; i < nodes.size(); ++i) {
    switch (nodes[i].tag) {
      case Tag::k_title:
      case Tag::k_h1:
        add_headline(short_text(document, i));
        break;
      case Tag::k_link:
        if (lower_ascii(document.attribute(i, Attr::k_rel)) == "canonical") {
          add_address(document.attribute(i, Attr::k_href));
        }
        break;
      case Tag::k_meta: {
        const std::string_view name = document.attribute(i, Attr::k_property);
        if (name == "og:title") add_headline(document.attribute(i, Attr::k_content));
        if (name == "og:url") add_address(document.attribute(i, Attr::k_content));
        break;
      }
      default:
        break;
    }
  }
}

void PageIdentity::add_headline(std::string_view text) {
  if (headlines_.size() >= kMostHeadlines) return;
  std::string key = headline_key(clean_value(text));
  if (!key.empty()) headlines_.push_back(std::move(key));
}

void PageIdentity::add_address(std::string_view address) {
  const std::string_view key = address_key(address);
  if (key.size() >= kShortestPath) addresses_.emplace_back(key);
}

bool PageIdentity::has_headline(std::string_view text) const {
  if (text.size() < 4 || text.size() > 1000) return false;
  const std::string key = headline_key(text);
  if (key.empty()) return false;
  return std::ranges::any_of(headlines_, [&](const std::string& own) {
    if (key == own) return true;
    const bool longer = own.size() > key.size();
    const std::string& part = longer ? key : own;
    // at least half of the whole: the rest may be the site's name or a kicker
    return part.size() >= kShortestPart && part.size() * 2 >= std::max(key.size(), own.size()) &&
           (longer ? own : key).find(part) != std::string::npos;
  });
}

bool PageIdentity::has_address(std::string_view address) const {
  if (address.size() > 2000) return false;
  const std::string_view key = address_key(address);
  return key.size() >= kShortestPath && std::ranges::any_of(addresses_, [&](const std::string& own) {
           if (own == key) return true;
           const std::string_view own_path = std::string_view(own).substr(0, own.find('?'));
           const std::string_view path = key.substr(0, key.find('?'));
           // a query that only one of the two has is for counting readers
           return own_path == path && path.size() > kShortestPath * 3 && (own_path == own || path == key);
         });
}

}  // namespace newsclip::extract
