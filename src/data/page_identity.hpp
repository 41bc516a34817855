// How a page is told apart from the others that it mentions: its headlines and its addresses.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dom/document.hpp"

namespace newsclip::extract {

class PageIdentity {
 public:
  // Takes the headlines from <title>, h1 and og:title, the addresses from `url`, canonical and og:url.
  PageIdentity(const dom::Document& document, std::string_view url);

  // Whether `text` is one of the page's headlines, or a part of one that is long enough to say so.
  bool has_headline(std::string_view text) const;
  // Whether `address`, absolute or not, leads to this page. An address without a path does not tell.
  bool has_address(std::string_view address) const;

 private:
  void add_headline(std::string_view text);
  void add_address(std::string_view address);

  std::vector<std::string> headlines_;  // letters and digits in lower case
  std::vector<std::string> addresses_;  // path and query
};

// Up to `limit` bytes of the text below a node, folded; for values, which are short.
std::string short_text(const dom::Document& document, dom::NodeIndex node, std::size_t limit = 400);

}  // namespace newsclip::extract
