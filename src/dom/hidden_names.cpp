#include "dom/hidden_names.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::dom {
namespace {

bool is_name_character(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

enum class Display { kUnsaid, kNone, kShown };

// What a rule's declarations say last of `display`.
Display display_of(std::string_view declarations) {
  Display display = Display::kUnsaid;
  while (!declarations.empty()) {
    const std::size_t end = std::min(declarations.find(';'), declarations.size());
    const std::string_view one = trim(declarations.substr(0, end), kAsciiSpace);
    declarations.remove_prefix(std::min(end + 1, declarations.size()));
    if (!one.starts_with("display")) continue;
    const std::size_t colon = one.find(':');
    if (colon == std::string_view::npos || trim(one.substr(0, colon), kAsciiSpace) != "display") continue;
    display = trim(one.substr(colon + 1), kAsciiSpace).starts_with("none") ? Display::kNone : Display::kShown;
  }
  return display;
}

// ".name" or "#name", alone or behind a tag's name; "" for other selectors.
std::string_view single_name(std::string_view selector) {
  const std::size_t mark = selector.find_first_of(".#");
  if (mark == std::string_view::npos) return {};
  const std::string_view name = selector.substr(mark + 1);
  const bool is_simple = !name.empty() && std::ranges::all_of(name, is_name_character) &&
                         std::ranges::all_of(selector.substr(0, mark), is_name_character);
  return is_simple ? selector.substr(mark) : std::string_view{};
}

// Where the block that opens at `open` ends; npos where it does not.
std::size_t end_of_block(std::string_view style, std::size_t open) {
  int depth = 1;
  for (std::size_t i = open + 1; i < style.size(); ++i) {
    depth += style[i] == '{' ? 1 : style[i] == '}' ? -1 : 0;
    if (depth == 0) return i;
  }
  return std::string_view::npos;
}

// Calls `use` with the selectors and the declarations of each rule that says something of `display` and that no @rule
// is around.
template <class Use>
void each_display_rule(std::string_view style, Use use) {
  std::size_t begin = 0;
  for (std::size_t open = style.find('{'); open != std::string_view::npos; open = style.find('{', begin)) {
    std::size_t close = style.find('}', open);
    const bool holds_rules = style.find('{', open + 1) < close;
    if (holds_rules) close = end_of_block(style, open);
    if (close == std::string_view::npos) return;
    const std::string_view declarations = style.substr(open + 1, close - open - 1);
    if (!holds_rules && declarations.find("display") != std::string_view::npos) {
      use(style.substr(begin, open - begin), declarations);
    }
    begin = close + 1;
  }
}

// Without a comment before them.
std::string_view bare_selectors(std::string_view selectors) {
  if (const std::size_t comment = selectors.rfind("*/"); comment != std::string_view::npos) {
    selectors.remove_prefix(comment + 2);
  }
  return trim(selectors, kAsciiSpace);
}

template <class Use>
void each_selector(std::string_view selectors, Use use) {
  while (!selectors.empty()) {
    const std::size_t comma = std::min(selectors.find(','), selectors.size());
    use(trim(selectors.substr(0, comma), kAsciiSpace));
    selectors.remove_prefix(std::min(comma + 1, selectors.size()));
  }
}

// All names of classes and ids in a selector, with their marks.
template <class Use>
void each_name(std::string_view selector, Use use) {
  for (std::size_t i = selector.find_first_of(".#"); i != std::string_view::npos; i = selector.find_first_of(".#", i)) {
    const std::size_t begin = i++;
    while (i < selector.size() && is_name_character(selector[i])) ++i;
    use(selector.substr(begin, i - begin));
  }
}

}  // namespace

HiddenNames::HiddenNames(std::span<const std::string_view> styles) {
  std::unordered_set<std::string_view> hidden;
  const auto each_rule = [&](Display wanted, const auto& use) {
    for (const std::string_view style : styles) {
      each_display_rule(style, [&](std::string_view selectors, std::string_view declarations) {
        if (display_of(declarations) == wanted) each_selector(bare_selectors(selectors), use);
      });
    }
  };
  each_rule(Display::kNone, [&](std::string_view selector) {
    if (const std::string_view name = single_name(selector); !name.empty()) hidden.insert(name);
  });
  if (hidden.empty()) return;
  each_rule(Display::kShown, [&](std::string_view selector) {
    each_name(selector, [&](std::string_view name) { hidden.erase(name); });
  });
  for (const std::string_view name : hidden) (name[0] == '.' ? classes_ : ids_).insert(name.substr(1));
}

bool HiddenNames::hide(const Document& document, NodeIndex node) const {
  if (ids_.empty() && classes_.empty()) return false;
  return std::ranges::any_of(document.attributes(node), [this](const Attribute& attribute) {
    if (attribute.name == Attr::k_id) return ids_.contains(attribute.value);
    return attribute.name == Attr::k_class_ && has_hidden_class(attribute.value);
  });
}

bool HiddenNames::has_hidden_class(std::string_view names) const {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(kAsciiSpace), names.size());
    if (classes_.contains(names.substr(0, end))) return true;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return false;
}

}  // namespace newsclip::dom
