#include "lines/reporters.hpp"

#include <algorithm>

#include "lines/person_name.hpp"
#include "text/characters.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kMostReporters = 25;
constexpr std::size_t kReach = 90;  // bytes after a reporter's mark

// What follows a reporter's mark.
struct NameList {
  std::vector<std::string> names;
  bool is_closed = false;  // a bracket or the text's end ends it: a list of names; running text goes on
};

// `rest` is what stands behind the mark, at most kReach bytes.
NameList read_list(std::string_view rest) {
  while (rest.starts_with(' ') || rest.starts_with(':')) rest.remove_prefix(1);
  while (rest.starts_with("：") || rest.starts_with("　")) rest.remove_prefix(3);
  NameList list;
  std::string name;
  const auto end_name = [&] {
    if (!name.empty()) list.names.push_back(std::move(name));
    name.clear();
  };
  std::size_t stop = 0;
  while (stop < rest.size()) {
    std::size_t next = stop;
    const char32_t c = dom::next_character(rest, next);
    if (c == U'、' || c == U'　' || c == U' ' || c == U'，') {
      end_name();
    } else if ((c >= 0x4E00 && c <= 0x9FFF) || c == U'·') {
      name += rest.substr(stop, next - stop);
    } else {
      break;
    }
    stop = next;
  }
  end_name();
  const std::string_view behind = rest.substr(stop);
  list.is_closed = (behind.empty() && rest.size() < kReach) || behind.starts_with("）") || behind.starts_with(")") ||
                   behind.starts_with("】") || behind.starts_with("\n");
  return list;
}

// Without a role before it and what running text adds: "通讯员林小满报道" is 林小满.
std::string_view bare_name(std::string_view word) {
  constexpr std::size_t kShortest = 6;  // bytes
  for (const std::string_view role : lexicon::role_words()) {
    if (word.size() > role.size() && word.starts_with(role)) word.remove_prefix(role.size());
  }
  for (const std::string_view end : lexicon::reporter_ends()) {
    const std::size_t found = word.find(end);
    if (found != std::string_view::npos && found >= kShortest) word = word.substr(0, found);
  }
  return word;
}

std::size_t count_without_dots(std::string_view name) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < name.size();) count += dom::next_character(name, i) == U'·' ? 0U : 1U;
  return count;
}

bool is_reporter(std::string_view name, bool is_closed) {
  const std::size_t characters = count_without_dots(name);
  const bool is_compound = characters == 4 && is_closed && lexicon::is_compound_family(name.substr(0, 6));
  if (characters < 2 || (characters > 3 && !is_compound) || name_shape(name) == NameShape::kNone) return false;
  return is_closed || is_compound || has_family_name(name);
}

}  // namespace

std::vector<std::string> find_reporters(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string_view mark : lexicon::reporter_marks()) {
    for (std::size_t at = text.find(mark); at != std::string_view::npos && names.size() < kMostReporters;
         at = text.find(mark, at + mark.size())) {
      const NameList list = read_list(text.substr(at + mark.size(), kReach));
      for (const std::string& word : list.names) {
        const std::string_view name = bare_name(word);
        if (!is_reporter(name, list.is_closed)) break;
        if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
        if (name.data() + name.size() != word.data() + word.size()) break;  // running text follows
      }
    }
  }
  return names;
}

}  // namespace newsclip::extract
