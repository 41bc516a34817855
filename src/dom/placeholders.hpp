// Placeholders: Gumbo handles text and attribute values a character at a time, so it is given one character of a
// private plane in place of a long one, and what that stands for is put back when its tree is read.
//
//   page:   <p class="lead story">Some words</p>
//   Gumbo:  <p class="①">②</p>                        originals: {"lead story", "Some words"}
//
// White space must stay white space to Gumbo: a long run of it becomes a form feed and three characters that number the
// run among the page's different ones, of which few pages have more than the 27 that can be numbered.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::dom {

// What is shorter is left as it is: so is "hidden", the one value of an attribute with placeholders that Gumbo looks
// at.
inline constexpr std::size_t kWorthPlaceholder = 8;
inline constexpr std::size_t kWorthSpace = 6;

// Whether the page has characters of these planes or form feeds itself, as bytes or as references: then it can have no
// placeholders.
bool has_placeholder_characters(std::string_view html);

// Length of the prefix that Gumbo copies unchanged in any context: no references, no carriage returns, no characters
// that it replaces. The prefix may consist of white space, which contexts treat differently.
std::size_t unchanged_length(std::string_view text);

class Placeholders {
 public:
  // Appends a character that stands for `original`, or `original` itself when there are no more of them.
  void add(std::string_view original, std::string& html);

  // The same for spaces, tabs and line feeds.
  void add_space(std::string_view run, std::string& html);

  void clear() {
    originals_.clear();
    spaces_.clear();
  }

  // `text` with the originals put back: a view of `text`, of an original, or of `buffer`.
  std::string_view restore(std::string_view text, std::string& buffer) const;

 private:
  std::string_view original(std::string_view text, std::size_t i) const;
  std::size_t find(std::string_view text, std::size_t i) const;

  std::vector<std::string_view> originals_;
  std::vector<std::string_view> spaces_;
};

}  // namespace newsclip::dom
