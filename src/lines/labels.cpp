#include "lines/labels.hpp"

#include <algorithm>
#include <array>

#include "lines/label_trie.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestSearched = 400;  // bytes: lines that are searched for labels without a colon
constexpr std::size_t kNearby = 90;            // bytes from the label before, where a label may be glued to its value
constexpr std::size_t kShortLatinLine = 80;  // bytes: there "Updated 3 May" is a label, in a longer one it may be prose
constexpr int kMaxPadding = 4;               // characters of white space inside a padded label

char32_t previous_character(std::string_view text, std::size_t& i) {
  std::size_t start = i - 1;
  while (start > 0 && i - start < 4 && dom::is_trail_byte(text[start])) --start;
  std::size_t at = start;
  const char32_t c = dom::next_character(text, at);
  if (at != i) {  // malformed: one byte at a time
    --i;
    return 0xFFFD;
  }
  i = start;
  return c;
}

char32_t character_before(std::string_view text, std::size_t i) { return i == 0 ? U' ' : previous_character(text, i); }
char32_t character_at(std::string_view text, std::size_t i) {
  return i >= text.size() ? U' ' : dom::next_character(text, i);
}

bool is_colon(char32_t c) { return c == ':' || c == 0xFF1A || c == 0xFE30 || c == 0x2236; }
bool is_bar(char32_t c) { return c == '|' || c == 0x4E28 || c == 0xFE31 || c == 0xFF5C || c == 0x2502 || c == 0xFFE8; }
bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19); }
bool is_letter(char32_t c) { return dom::is_word_character(c) && !is_digit(c); }
char32_t fold(char32_t c) { return dom::is_space(c) ? U' ' : dom::to_lower(c); }

bool is_opening(char32_t c) {
  return c == '(' || c == '[' || c == 0xFF08 || c == 0x3010 || c == 0xFF3B || c == 0x3014 || c == 0x3016;
}
bool is_closing(char32_t c) {
  return c == ')' || c == ']' || c == 0xFF09 || c == 0x3011 || c == 0xFF3D || c == 0x3015 || c == 0x3017;
}

// A place where a label was recognised.
struct Hit {
  std::size_t begin, label_end, value_begin;
  const LabelTrie::Label* entry;
  bool separated;
};

class LineScanner {
 public:
  explicit LineScanner(std::string_view line) : line_(line), short_(line.size() <= kLongestSearched) {}

  std::vector<LabelledValue> scan() {
    if (short_) {
      find_open();
      find_padded();
    }
    find_separated();
    if (hits_.empty()) return {};
    resolve();
    std::vector<LabelledValue> values;
    values.reserve(hits_.size());
    for (std::size_t i = 0; i < hits_.size(); ++i) {
      values.push_back(value_of(hits_[i], i + 1 < hits_.size() ? hits_[i + 1].begin : line_.size()));
    }
    return values;
  }

 private:
  // Labels that end at a colon, or in a short line at a bar.
  void find_separated() {
    for (std::size_t i = 0; i < line_.size();) {
      const auto byte = static_cast<unsigned char>(line_[i]);
      if (byte < 0x80 ? byte != ':' && byte != '|' : byte != 0xEF && byte != 0xE4 && byte != 0xE2) {
        ++i;
        continue;
      }
      const std::size_t at = i;
      const char32_t c = dom::next_character(line_, i);
      if (is_colon(c) || (short_ && is_bar(c))) label_before(at, i, is_bar(c));
    }
  }

  void label_before(std::size_t separator, std::size_t after, bool bar) {
    std::size_t label_end = separator;
    for (int padding = 0; padding < kMaxPadding && label_end > 0; ++padding) {
      std::size_t i = label_end;
      if (!dom::is_space(previous_character(line_, i))) break;
      label_end = i;
    }
    std::uint32_t state = LabelTrie::kRoot;
    std::size_t begin = label_end;
    const LabelTrie::Label* best = nullptr;
    std::size_t best_begin = 0;
    while (begin > 0) {
      state = step_back(state, begin);
      if (state == LabelTrie::kNone) break;
      const LabelTrie::Label* const entry = kBackwardLabels.label(state);
      if (entry != nullptr && may_begin(begin, label_end)) {
        best = entry;
        best_begin = begin;
      }
    }
    if (best == nullptr || (bar && !takes_bar(best->kind))) return;
    hits_.push_back({best_begin, label_end, after, best, true});
    last_separated_ = after;
  }

  // Only these are seen with a bar; other words before one are items of a list.
  static bool takes_bar(LabelClass kind) {
    return kind == LabelClass::kSource || kind == LabelClass::kAuthor || kind == LabelClass::kEditor ||
           kind == LabelClass::kPictureSource;
  }

  std::uint32_t step_back(std::uint32_t state, std::size_t& i) const {
    const std::size_t start = i;
    const char32_t c = previous_character(line_, i);
    const std::uint32_t next = kBackwardLabels.next(state, fold(c));
    if (next != LabelTrie::kNone || !dom::is_space(c) || state == LabelTrie::kRoot) return next;
    // Padding between the characters of a label.
    if (!dom::is_cjk(character_at(line_, start))) return LabelTrie::kNone;
    for (int padding = 0; padding < kMaxPadding && i > 0; ++padding) {
      const char32_t before = previous_character(line_, i);
      if (!dom::is_space(before)) return dom::is_cjk(before) ? kBackwardLabels.next(state, before) : LabelTrie::kNone;
    }
    return LabelTrie::kNone;
  }

  // Whether a label may begin here: not inside a word. Without spaces between words this cannot be seen, so that after
  // a letter a label must follow another one closely ("来源：海滨网作者：…").
  bool may_begin(std::size_t begin, std::size_t label_end) const {
    const char32_t before = character_before(line_, begin);
    if (!is_letter(before)) return !is_digit(before) || dom::is_cjk(character_at(line_, begin));
    const bool two_characters = label_end - begin >= 6;
    return dom::is_cjk(character_at(line_, begin)) && two_characters && last_separated_ > 0 &&
           begin <= last_separated_ + kNearby;
  }

  // Labels that need no colon, and marks.
  void find_open() {
    bool boundary = true;
    for (std::size_t i = 0; i < line_.size();) {
      if (!boundary && is_ascii_alphanumeric(line_[i])) {  // inside a word no label begins
        ++i;
        continue;
      }
      const std::size_t begin = i;
      const char32_t c = dom::next_character(line_, i);
      if (boundary || (is_digit(character_before(line_, begin)) && dom::is_cjk(c))) {
        if (const std::size_t end = open_label(begin); end > begin) {
          i = end;
          boundary = true;
          continue;
        }
      }
      boundary = !is_letter(c) && !is_digit(c);
    }
  }

  // "发 布 机 构": labels that fill the line, or a cell of it, padded as in tables.
  void find_padded() {
    for (std::size_t begin = 0; begin < line_.size();) {
      const std::size_t end = std::min(line_.find('\t', begin), line_.size());
      if (const LabelTrie::Label* const entry = padded_label(line_.substr(begin, end - begin)))
        hits_.push_back({begin, end, end, entry, end < line_.size()});
      begin = end + 1;
    }
  }

  static const LabelTrie::Label* padded_label(std::string_view cell) {
    constexpr std::size_t kLongestPadded = 40;  // bytes
    if (cell.size() > kLongestPadded || cell.find(' ') == std::string_view::npos) return nullptr;
    std::uint32_t state = LabelTrie::kRoot;
    for (std::size_t i = 0; i < cell.size();) {
      const char32_t c = dom::next_character(cell, i);
      if (dom::is_space(c)) continue;
      if (!dom::is_cjk(c)) return nullptr;
      state = kForwardLabels.next(state, c);
      if (state == LabelTrie::kNone) return nullptr;
    }
    const LabelTrie::Label* const entry = kForwardLabels.label(state);
    return entry != nullptr && entry->form != LabelForm::kMark ? entry : nullptr;
  }

  // Adds the longest label at `begin` that can stand without a colon; gives its end, or `begin`.
  std::size_t open_label(std::size_t begin) {
    std::uint32_t state = LabelTrie::kRoot;
    const LabelTrie::Label* best = nullptr;
    std::size_t best_end = begin;
    for (std::size_t i = begin; i < line_.size();) {
      state = kForwardLabels.next(state, fold(dom::next_character(line_, i)));
      if (state == LabelTrie::kNone) break;
      const LabelTrie::Label* const entry = kForwardLabels.label(state);
      if (entry != nullptr && (may_end(*entry, i) || may_be_glued(*entry, begin))) {
        best = entry;
        best_end = i;
      }
    }
    if (best == nullptr) return begin;
    const bool tab = best_end < line_.size() && line_[best_end] == '\t';
    hits_.push_back({begin, best_end, best_end, best, tab});
    return best_end;
  }

  bool may_end(const LabelTrie::Label& entry, std::size_t end) const {
    const char32_t after = character_at(line_, end);
    const bool latin = !dom::is_cjk(character_before(line_, end));
    if (entry.form == LabelForm::kMark) return !is_word(after) || (!latin && mark_follows(end));
    if (latin && line_.size() > kShortLatinLine) return false;
    if (!is_word(after)) return true;
    if (latin) return false;
    return is_digit(after) || (entry.kind == LabelClass::kSource && after < 0x80);
  }

  bool may_be_glued(const LabelTrie::Label& entry, std::size_t begin) const {
    constexpr std::size_t kLongestGlued = 120;  // bytes of a line: a longer one is prose
    return entry.form == LabelForm::kGlued && line_.size() <= kLongestGlued &&
           (begin == 0 || is_opening(character_before(line_, begin)));
  }

  static bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }

  // "打印关闭": another mark, and then the line's end or no letter.
  bool mark_follows(std::size_t begin) const {
    std::uint32_t state = LabelTrie::kRoot;
    for (std::size_t i = begin; i < line_.size();) {
      state = kForwardLabels.next(state, fold(dom::next_character(line_, i)));
      if (state == LabelTrie::kNone) return false;
      const LabelTrie::Label* const entry = kForwardLabels.label(state);
      if (entry != nullptr && !is_letter(character_at(line_, i))) return true;
    }
    return false;
  }

  // Sorted, the separated one of two equal labels kept, none inside another.
  void resolve() {
    std::ranges::sort(hits_, [](const Hit& a, const Hit& b) {
      if (a.begin != b.begin) return a.begin < b.begin;
      if (a.separated != b.separated) return a.separated;
      return a.label_end > b.label_end;
    });
    std::size_t kept = 0;
    std::size_t end = 0;
    for (const Hit& hit : hits_) {
      if (kept > 0 && hit.begin < end) {
        Hit& last = hits_[kept - 1];
        const bool longer = hit.separated && !last.separated && hit.label_end > last.label_end;
        if (!longer) continue;
        last = hit;
      } else {
        hits_[kept++] = hit;
      }
      end = hit.label_end;
    }
    hits_.resize(kept);
  }

  LabelledValue value_of(const Hit& hit, std::size_t limit) const {
    LabelledValue found{
        hit.entry->kind, hit.entry->form, hit.separated, line_.substr(hit.begin, hit.label_end - hit.begin), {},
        hit.begin,       hit.label_end};
    if (hit.entry->form == LabelForm::kMark) return found;
    std::size_t begin = hit.value_begin;
    while (begin < limit) {
      std::size_t i = begin;
      const char32_t c = dom::next_character(line_, i);
      if (!dom::is_space(c) && !is_colon(c)) break;
      begin = i;
    }
    const std::size_t end = trimmed_end(begin, value_end(begin, limit));
    if (begin >= end) {
      found.end = std::max(hit.label_end, std::min(hit.value_begin, limit));
      return found;
    }
    found.value = line_.substr(begin, end - begin);
    found.end = end;
    return found;
  }

  std::size_t value_end(std::size_t begin, std::size_t limit) const {
    int brackets = 0;
    bool space = false;
    for (std::size_t i = begin; i < limit;) {
      const std::size_t at = i;
      const char32_t c = dom::next_character(line_, i);
      if (is_bar(c) || c == '\t' || c == '\n' || c == 0x3000) return at;
      const bool is_space = dom::is_space(c);
      if (is_space && space) return at;
      space = is_space;
      if (is_opening(c)) ++brackets;
      if (is_closing(c) && --brackets < 0) return at;
    }
    return limit;
  }

  // Less white space, an opened bracket and what joins values at its end.
  std::size_t trimmed_end(std::size_t begin, std::size_t end) const {
    while (end > begin) {
      std::size_t i = end;
      const char32_t c = previous_character(line_, i);
      const bool joins = c == ',' || c == ';' || c == 0xFF0C || c == 0xFF1B || c == 0x3001 || c == '/' || c == 0xB7 ||
                         c == 0x2022 || c == '-' || c == 0x2013 || c == 0x2014 || c == '>';
      if (!dom::is_space(c) && !is_opening(c) && !joins) break;
      end = i;
    }
    return end;
  }

  std::string_view line_;
  bool short_;
  std::size_t last_separated_ = 0;  // the end of the separated label found last, 0 before the first
  std::vector<Hit> hits_;
};

}  // namespace

std::vector<LabelledValue> find_labels(std::string_view line) { return LineScanner(line).scan(); }

}  // namespace newsclip::extract
