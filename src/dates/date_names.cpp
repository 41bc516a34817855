#include "dates/date_names.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "dates/date_lexer.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/text_pool.hpp"

namespace newsclip::extract {
namespace {

using enum NameKind;
using enum TimeUnit;

// The rows as date_names.inc has them. They are packed while the program is compiled.
struct DateName {
  std::string_view name;  // folded
  NameKind kind;
  int value;
  std::string_view languages;  // "" where the name means one thing only
};

struct RelativePattern {
  std::string_view before;
  std::string_view after;
  TimeUnit unit;
};

#include "dates/date_names.inc"

struct PackedName {
  PooledText name, languages;
  NameKind kind;
  std::int8_t value;
};

struct PackedPattern {
  PooledText before, after;
  TimeUnit unit;
};

constexpr std::size_t kNameBytes = [] {
  std::size_t bytes = 0;
  for (const DateName& row : kNames) bytes += row.name.size() + row.languages.size();
  return bytes;
}();

constexpr std::size_t kPatternBytes = [] {
  std::size_t bytes = 0;
  for (const RelativePattern& row : kRelativePatterns) bytes += row.before.size() + row.after.size();
  return bytes;
}();

struct NameTable {
  TextPool<kNameBytes> texts;
  std::array<PackedName, std::size(kNames)> rows;
};

struct PatternTable {
  TextPool<kPatternBytes> texts;
  std::array<PackedPattern, std::size(kRelativePatterns)> rows;
};

consteval NameTable pack_names() {
  NameTable table{};
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const DateName& row = kNames[i];
    table.rows[i] = {table.texts.add(row.name), table.texts.add(row.languages), row.kind,
                     static_cast<std::int8_t>(row.value)};
  }
  return table;
}

consteval PatternTable pack_patterns() {
  PatternTable table{};
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const RelativePattern& row = kRelativePatterns[i];
    table.rows[i] = {table.texts.add(row.before), table.texts.add(row.after), row.unit};
  }
  return table;
}

constexpr NameTable kNameTable = pack_names();
constexpr PatternTable kPatternTable = pack_patterns();

std::string_view name_of(const PackedName& row) { return kNameTable.texts[row.name]; }

constexpr std::size_t kLongestName = 64;  // bytes; longer than any name of the table

std::string_view primary_language(std::string_view language) {
  return language.substr(0, language.find_first_of("-_"));
}

bool has_language(std::string_view languages, std::string_view language) {
  const std::string_view wanted = primary_language(language);
  if (wanted.empty()) return false;
  for (std::size_t i = languages.find(wanted); i != std::string_view::npos; i = languages.find(wanted, i + 1)) {
    const bool starts = i == 0 || languages[i - 1] == ' ';
    const std::size_t end = i + wanted.size();
    if (starts && (end == languages.size() || languages[end] == ' ')) return true;
  }
  return false;
}

// Scripts that are written without spaces: a name ends wherever its last character does.
bool is_unspaced(char32_t c) { return (c >= 0x0E00 && c < 0x1200) || (c >= 0x1780 && c < 0x1800) || c >= 0x2E80; }

// Whether a name whose last character is `last` may end at `end`.
bool ends_word(std::string_view text, std::size_t end, char32_t last) {
  if (digit_value(last) >= 0) return digit_value(FoldedCursor(text, end).character()) < 0;
  if (is_unspaced(last) || !is_letter(last)) return true;
  return !is_letter(FoldedCursor(text, end).character());
}

bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr auto by_name = [](const PackedName& row, std::string_view name) { return name_of(row) < name; };

// The row of this very name that fits best: the one for the language, else the first, which most languages share.
const PackedName* choose(const PackedName* row, unsigned kinds, std::string_view language) {
  const PackedName* best = nullptr;
  const std::string_view name = name_of(*row);
  for (; row != std::end(kNameTable.rows) && name_of(*row) == name; ++row) {
    if ((name_bit(row->kind) & kinds) == 0) continue;
    if (has_language(kNameTable.texts[row->languages], language)) return row;
    const bool means_one = row->languages.size == 0;
    if (best == nullptr && ((row->kind != kHalf && row->kind != kRelativeDay) || means_one)) best = row;
  }
  return best;
}

// A bit for each first character (low bits) of a name, so that most words are turned away at once.
constexpr auto kFirstBytes = [] {
  std::array<bool, 256> table{};
  for (const DateName& row : kNames) table[static_cast<unsigned char>(row.name[0])] = true;
  return table;
}();

}  // namespace

std::optional<NameMatch> match_name(std::string_view text, std::size_t begin, unsigned kinds,
                                    std::string_view language) {
  std::string folded;  // of at most kLongestName bytes
  std::optional<NameMatch> longest;
  const PackedName* low = std::begin(kNameTable.rows);
  for (FoldedCursor at(text, begin); at && folded.size() < kLongestName; at.advance()) {
    const char32_t c = at.character();
    if (c == ' ' && !folded.empty() && folded.back() == ' ') continue;
    const bool first = folded.empty();
    dom::append_character(folded, c);
    if (first && !kFirstBytes[static_cast<unsigned char>(folded[0])]) return std::nullopt;
    low = std::lower_bound(low, std::end(kNameTable.rows), std::string_view(folded), by_name);
    if (low == std::end(kNameTable.rows) || !name_of(*low).starts_with(folded)) break;
    if (name_of(*low) != folded || !ends_word(text, at.end(), c)) continue;
    if (const PackedName* row = choose(low, kinds, language)) {
      longest = {row->kind, row->value, skip_character(text, at.end(), '.')};
    }
  }
  return longest;
}

std::optional<NameMatch> match_name_before(std::string_view text, std::size_t end, unsigned kinds,
                                           std::string_view language) {
  std::size_t name_end = end;
  for (int passed = 0;; ++passed) {
    std::size_t before = name_end;
    const char32_t c = previous_folded(text, before);
    if (c == 0 || passed > 4) return std::nullopt;
    if (c != ' ' && c != '.' && c != ',') {
      name_end = FoldedCursor(text, before).end();
      break;
    }
    name_end = before;
  }
  // Names have one or two words; the start of each is tried, the longer name first. A capital inside a word may begin
  // one too, where an element's text was run into the next (EditorialNovember 22).
  std::size_t starts[3] = {name_end, name_end, name_end};
  int count = 0;
  int words = 0;
  std::size_t start = name_end;
  for (std::size_t seen = 0; count < 3 && words < 2 && seen < kLongestName; ++seen) {
    std::size_t before = start;
    const char32_t c = previous_folded(text, before);
    if (c == 0 || !is_letter(c)) {
      if (start == name_end) break;
      starts[count++] = start;
      ++words;
      if (c != ' ') break;
    } else if (words == 0 && start < name_end && is_ascii_upper(text[start]) && is_ascii_lower(text[before])) {
      starts[count++] = start;
    }
    start = before;
  }
  for (int i = count; i-- > 0;) {
    const auto match = match_name(text, starts[i], kinds, language);
    if (match && match->end >= name_end && match->end <= end) return NameMatch{match->kind, match->value, starts[i]};
  }
  return std::nullopt;
}

std::optional<RelativeMatch> match_relative(std::string_view text, std::size_t begin, std::size_t end) {
  std::string after;
  for (FoldedCursor at(text, end); at && after.size() < kLongestName; at.advance())
    dom::append_character(after, at.character());
  std::size_t from = begin;
  for (std::size_t count = 0; count < kLongestName && from > 0; ++count) previous_folded(text, from);
  const std::string before = fold_word(text.substr(from, begin - from));
  const auto trimmed = [](std::string_view s) {
    while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
    return s;
  };
  const std::string_view left = trimmed(before);
  const std::size_t spaces =
      after.find_first_not_of(' ') == std::string::npos ? after.size() : after.find_first_not_of(' ');
  const std::string_view right = std::string_view(after).substr(spaces);
  if (right.empty()) return std::nullopt;
  const auto& [texts, rows] = kPatternTable;
  const PackedPattern* best = nullptr;
  const auto* row =
      std::lower_bound(rows.begin(), rows.end(), right.substr(0, 1),
                       [](const PackedPattern& r, std::string_view key) { return kPatternTable.texts[r.after] < key; });
  for (; row != rows.end() && texts[row->after].starts_with(right[0]); ++row) {
    if (!right.starts_with(texts[row->after]) || !left.ends_with(texts[row->before])) continue;
    const char32_t last = static_cast<unsigned char>(texts[row->after].back());
    const char32_t next = FoldedCursor(right, row->after.size).character();
    if (last < 0x80 && is_letter(next) && !is_unspaced(next)) continue;
    if (best == nullptr || row->after.size + row->before.size > best->after.size + best->before.size) best = row;
  }
  if (best == nullptr) return std::nullopt;
  // Folding keeps no offsets: the end is found by folding the text once more, as far as the pattern's words reach.
  std::size_t match_end = end;
  std::string passed;
  for (FoldedCursor at(text, end); at && passed.size() < spaces + best->after.size; at.advance()) {
    dom::append_character(passed, at.character());
    match_end = at.end();
  }
  std::size_t match_begin = begin;
  if (best->before.size != 0) {
    for (std::string seen; seen.size() < before.size() - left.size() + best->before.size && match_begin > 0;) {
      dom::append_character(seen, previous_folded(text, match_begin));
    }
  }
  return RelativeMatch{best->unit, match_begin, match_end};
}

NumericOrder numeric_order(std::string_view language) {
  if (language.empty() || language == "en") return NumericOrder::kUnknown;
  const auto listed = [&](const auto& list) {
    return std::find_if(std::begin(list), std::end(list), [&](std::string_view row) {
             return row == language || (row.find('-') == std::string_view::npos && row == primary_language(language));
           }) != std::end(list);
  };
  if (primary_language(language) == "en") {
    if (language == "en-US" || language == "en-us" || language == "en_US") return NumericOrder::kMonthDayYear;
    return NumericOrder::kDayMonthYear;
  }
  if (listed(kMonthFirstLanguages)) return NumericOrder::kMonthDayYear;
  if (listed(kYearFirstLanguages)) return NumericOrder::kYearMonthDay;
  return NumericOrder::kDayMonthYear;
}

}  // namespace newsclip::extract
