#include "facts/people/editors.hpp"

#include <algorithm>

#include "lines/outlet_name.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kMostEditors = 8;

bool is_han(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF); }

bool parts_names(char32_t c) {
  return c == 0x3001 || c == ',' || c == 0xFF0C || c == '/' || c == ';' || c == 0xFF1B || c == '&' || c == '_' ||
         c == '|' || c == 0x4E28 || c == '(' || c == 0xFF08 || c == '[' || c == 0x3010 || c == ')' || c == 0xFF09 ||
         c == ']' || c == 0x3011 || c == 0x3002;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '-')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '-' || text.back() == '.')) text.remove_suffix(1);
  return text;
}

// Two to four Han characters, a Han name with a middle dot, or two to four words with capitals.
bool is_editor_name(std::string_view text) {
  std::size_t han = 0, letters = 0, words = 1;
  bool dot = false, capital = true, word_starts = true;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (c == ' ') {
      ++words;
      word_starts = true;
      continue;
    }
    if (c >= '0' && c <= '9') return false;
    if (c == 0xB7 || c == 0x2022) {
      dot = true;
    } else if (is_han(c)) {
      ++han;
    } else if (dom::is_word_character(c) || c == '-' || c == '\'' || c == '.' || c == 0x2019) {
      if (word_starts && !dom::is_cjk(c)) capital = capital && dom::is_upper(c);
      ++letters;
    } else {
      return false;
    }
    word_starts = false;
  }
  if (han > 0) return letters == 0 && han >= 2 && (han <= 4 || (dot && han <= 12)) && words == 1;
  return letters >= 4 && words >= 2 && words <= 4 && capital;
}

// "张 三": a name of two characters set apart.
std::string join_padded(std::string_view text) {
  std::string joined;
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (dom::is_space(c)) continue;
    if (!is_han(c)) return {};
    dom::append_character(joined, c);
    ++characters;
  }
  return characters == 2 ? joined : std::string{};
}

void add_once(std::vector<std::string>& names, std::string name) {
  if (names.size() < kMostEditors && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

void add_names(std::vector<std::string>& names, std::string_view part) {
  part = trim(part);
  if (part.empty()) return;
  if (is_editor_name(part)) return add_once(names, std::string(part));
  if (std::string joined = join_padded(part); !joined.empty()) return add_once(names, std::move(joined));
  // Words parted by spaces: Han names, and codes that are dropped.
  while (!part.empty()) {
    const std::size_t end = std::min(part.size(), part.find(' '));
    const std::string_view word = part.substr(0, end);
    if (is_editor_name(word)) add_once(names, std::string(word));
    part = trim(part.substr(end));
  }
}

}  // namespace

std::vector<std::string> split_editors(std::string_view value) {
  constexpr std::size_t kLongestList = 160;  // bytes
  if (value.size() > kLongestList) return {};
  std::vector<std::string> names;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < value.size();) {
    const std::size_t at = i;
    if (!parts_names(dom::next_character(value, i))) continue;
    add_names(names, value.substr(begin, at - begin));
    begin = i;
  }
  add_names(names, value.substr(begin));
  return names;
}

std::vector<std::string> find_editors(const PageAnalysis& page, std::span<const PageLabel> labels, const Body& body) {
  constexpr int kReach = 15;  // blocks before and after the body
  std::vector<std::string> names;
  if (body.blocks.empty()) return names;
  const int first = static_cast<int>(body.blocks.front()), last = static_cast<int>(body.blocks.back());
  for (const PageLabel& label : labels) {
    const int block = static_cast<int>(label.block);
    const TextBlock& text = page.list.blocks[label.block];
    if (label.found.kind != LabelClass::kEditor || !label.found.separated) continue;
    if (block < first - kReach || block > last + kReach || (text.context & kInFooter) != 0) continue;
    constexpr std::size_t kNearEnd = 200;  // bytes: in a long block, an editors' note stands at its end
    if (label.found.begin > 0 && text.text.size() - label.found.begin > kNearEnd) continue;
    for (std::string& name : split_editors(label.found.value)) add_once(names, std::move(name));
  }
  return names;
}

}  // namespace newsclip::extract
