#include "lines/reporters.hpp"

#include <algorithm>

#include "lines/cjk_name.hpp"
#include "lines/person_name.hpp"
#include "text/characters.hpp"
#include "words/names/family_names.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kMostReporters = 25;
constexpr std::size_t kMostMarks = 60;
constexpr std::size_t kReach = 90;  // bytes after a reporter's mark

// What follows a reporter's mark.
struct ReporterList {
  std::vector<std::string> names;
  bool is_closed = false;  // a bracket or the text's end ends it: a list of names; running text goes on
};

// `rest` is what stands behind the mark, at most kReach bytes.
ReporterList read_list(std::string_view rest) {
  while (rest.starts_with(' ') || rest.starts_with(':')) rest.remove_prefix(1);
  for (const std::string_view mark : {"：", "　", "/", "／", "丨", "｜", "|"}) {
    while (rest.starts_with(mark)) rest.remove_prefix(mark.size());
  }
  ReporterList list;
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

// The longest of the roles that a word begins with and goes on after.
std::size_t role_at(std::string_view word) {
  std::size_t longest = 0;
  for (const std::string_view role : lexicon::role_words()) {
    if (word.size() > role.size() && word.starts_with(role)) longest = std::max(longest, role.size());
  }
  return longest;
}

// Without a role before it and what running text adds: "通讯员林小满报道" is 林小满.
std::string_view bare_name(std::string_view word) {
  constexpr std::size_t kShortest = 6;  // bytes
  while (const std::size_t role = role_at(word)) word.remove_prefix(role);
  std::size_t end = word.size();
  for (const std::string_view mark : lexicon::reporter_ends()) {
    const std::size_t found = word.find(mark, std::min(kShortest, word.size()));
    end = std::min(end, found);
  }
  return without_place(word.substr(0, end));
}

bool is_mark(std::string_view word) {
  return std::ranges::find(lexicon::reporter_marks(), word) != lexicon::reporter_marks().end();
}

std::size_t count_without_dots(std::string_view name) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < name.size();) count += dom::next_character(name, i) == U'·' ? 0U : 1U;
  return count;
}

bool is_reporter(std::string_view name, bool is_closed) {
  const std::size_t characters = count_without_dots(name);
  const bool is_compound = characters == 4 && is_closed && lexicon::is_compound_family(name.substr(0, 6));
  if (characters < 2 || (characters > 3 && !is_compound) || name_shape(name, NameTrust::kLabelled) == NameShape::kNone)
    return false;
  return is_closed || is_compound || has_family_name(name);
}

// Where the last outlet's name in a text ends: "希望之聲電台張翠" -> 18; 0: there is none.
std::size_t outlet_end(std::string_view text) {
  std::size_t end = 0;
  for (const std::string_view sign : {"台", "社", "報", "报", "網", "网", "視", "视", "讯", "訊"}) {
    const std::size_t at = text.rfind(sign);
    if (at != std::string_view::npos) end = std::max(end, at + sign.size());
  }
  return end;
}

// "김수정·박지훈"
std::vector<std::string_view> parted_by_dots(std::string_view list) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < list.size();) {
    const std::size_t at = i;
    const char32_t c = dom::next_character(list, i);
    if (c != U'·' && c != U'・' && c != U'ㆍ' && c != U'‧') continue;
    parts.push_back(list.substr(begin, at - begin));
    begin = i;
  }
  parts.push_back(list.substr(begin));
  return parts;
}

}  // namespace

std::vector<std::string> find_korean_reporters(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string_view mark : {"기자", "특파원", "통신원"}) {  // reporter, correspondent, stringer
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || at == 0) continue;
    std::string_view before = text.substr(0, at);
    while (before.ends_with(' ') || before.ends_with('=')) before.remove_suffix(1);
    const std::size_t space = before.find_last_of(" =[(/|,");
    const std::string_view list = before.substr(space == std::string_view::npos ? 0 : space + 1);
    for (const std::string_view name : parted_by_dots(list)) {
      const NameShape shape = name_shape(name, NameTrust::kLabelled);
      const bool is_name = shape == NameShape::kFull || shape == NameShape::kRare;
      if (is_name && name.size() >= 6 && name.size() <= 12) names.emplace_back(name);
    }
  }
  return names;
}

std::vector<std::string> find_closing_reporters(std::string_view line) {
  constexpr std::size_t kLongestLine = 120;  // bytes
  std::vector<std::string> names;
  if (line.size() > kLongestLine) return names;
  for (const std::string_view stop : {"。", ".", "）", ")"}) {
    if (line.ends_with(stop)) line.remove_suffix(stop.size());
  }
  std::size_t report = std::string_view::npos;
  for (const std::string_view word : {"報導", "报道", "報道"}) {
    if (line.ends_with(word)) report = line.size() - word.size();
  }
  if (report == std::string_view::npos) return names;
  std::string_view rest = line.substr(0, report);
  const std::size_t outlet = outlet_end(rest.substr(0, rest.find("、")));
  if (outlet == 0) return names;
  rest.remove_prefix(outlet);
  for (const std::string& word : read_list(rest).names) {
    const std::string_view name = bare_name(word);
    if (!is_reporter(name, false)) return {};
    names.emplace_back(name);
  }
  return names;
}

std::vector<std::string> find_reporters(std::string_view text) {
  std::vector<std::size_t> ends;  // of the marks
  for (const std::string_view mark : lexicon::reporter_marks()) {
    for (std::size_t at = text.find(mark); at != std::string_view::npos && ends.size() < kMostMarks;
         at = text.find(mark, at + mark.size())) {
      ends.push_back(at + mark.size());
    }
  }
  std::ranges::sort(ends);
  ends.erase(std::ranges::unique(ends).begin(), ends.end());
  std::vector<std::string> names;
  for (const std::size_t end : ends) {
    const ReporterList list = read_list(text.substr(end, kReach));
    for (const std::string& word : list.names) {
      if (is_mark(word)) break;  // "钟啸 通讯员/王海军": it brings its own names
      const std::string_view name = bare_name(word);
      if (!is_reporter(name, list.is_closed) || names.size() >= kMostReporters) break;
      if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
      if (name.data() + name.size() != word.data() + word.size()) break;  // running text follows
    }
  }
  return names;
}

}  // namespace newsclip::extract
