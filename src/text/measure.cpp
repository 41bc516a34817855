#include "text/measure.hpp"

#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

using dom::is_cjk;
using dom::is_word_character;
using dom::next_character;

constexpr std::uint32_t kHashSeed = 2166136261U;  // FNV-1a, 32 bits
constexpr std::uint32_t kHashPrime = 16777619U;

bool is_comma(char32_t c) {
  return c == ',' || c == ';' || c == 0x060C || c == 0x061B || c == 0x3001 || c == 0xFF0C || c == 0xFF1B;
}

// Ends a sentence wherever it stands.
bool is_full_stop(char32_t c) {
  return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x061F || c == 0x06D4 || c == 0x0964;
}

// Ends a sentence when white space, a closing mark or the text's end follows.
bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0xBB || c == 0x203A ||
         c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x201C;
}

bool is_opening_quote(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201E || c == 0xAB || c == 0x300C || c == 0x2018;
}

bool is_separator(char32_t c) {
  return c == '|' || c == '>' || c == '/' || c == 0xB7 || c == 0x2022 || c == 0xBB || c == 0x203A || c == 0x2192 ||
         c == 0xFF5C || c == 0x4E28;
}

bool is_colon(char32_t c) { return c == ':' || c == 0xFF1A; }

class Counter {
 public:
  Counter(TextCounts& counts, std::vector<std::uint32_t>& words) : counts_(counts), words_(words) {}

  void read(std::string_view text) {
    char32_t last_mark = 0;  // the last character that is no space and no closing mark
    bool stop_open = false;  // a stop was seen, only closing marks since
    for (std::size_t i = 0; i < text.size();) {
      const char32_t c = next_character(text, i);
      if (counts_.characters++ == 0) {
        counts_.starts_upper = dom::is_upper(c);
        counts_.starts_quote = is_opening_quote(c);
      }
      if (is_word_character(c)) {
        add_word_character(c);
        stop_open = false;
        last_mark = c;
        continue;
      }
      end_word();
      if (dom::is_space(c)) {
        counts_.sentence_ends += stop_open ? 1 : 0;
        stop_open = false;
        continue;
      }
      if (!is_closing(c)) {
        stop_open = is_stop(c);
        last_mark = c;
      }
      add_mark(c);
    }
    end_word();
    counts_.sentence_ends += stop_open ? 1 : 0;
    counts_.ends_colon = is_colon(last_mark);
    counts_.ends_sentence =
        is_stop(last_mark) || is_full_stop(last_mark) || is_colon(last_mark) || last_mark == ';' || last_mark == 0xFF1B;
  }

 private:
  void add_word_character(char32_t c) {
    if (is_cjk(c)) {
      end_word();
      words_.push_back((kHashSeed ^ static_cast<std::uint32_t>(c)) * kHashPrime);
      ++counts_.words;
      ++counts_.cjk;
      ++counts_.letters;
      return;
    }
    if (c >= '0' && c <= '9') {
      ++counts_.digits;
    } else {
      ++counts_.letters;
      if (const char32_t lower = dom::to_lower(c); lower != c) {
        ++counts_.upper;
        c = lower;
      }
    }
    hash_ = (hash_ ^ static_cast<std::uint32_t>(c)) * kHashPrime;
    in_word_ = true;
  }

  void add_mark(char32_t c) {
    if (is_comma(c)) ++counts_.commas;
    if (is_full_stop(c)) ++counts_.sentence_ends;
    if (is_separator(c)) ++counts_.separators;
  }

  void end_word() {
    if (!in_word_) return;
    words_.push_back(hash_);
    ++counts_.words;
    hash_ = kHashSeed;
    in_word_ = false;
  }

  TextCounts& counts_;
  std::vector<std::uint32_t>& words_;
  std::uint32_t hash_ = kHashSeed;
  bool in_word_ = false;
};

}  // namespace

double effective_words(const TextCounts& counts) {
  constexpr double kCjkCharactersPerWord = 1.8;
  return static_cast<double>(counts.words - counts.cjk) + static_cast<double>(counts.cjk) / kCjkCharactersPerWord;
}

TextCounts measure_text(std::string_view text, std::vector<std::uint32_t>& words) {
  TextCounts counts;
  Counter(counts, words).read(text);
  return counts;
}

std::vector<std::uint32_t> hash_words(std::string_view text) {
  std::vector<std::uint32_t> words;
  measure_text(text, words);
  return words;
}

bool is_date_like(std::string_view text, const TextCounts& counts) {
  if (counts.digits == 0) return false;
  int digits = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (c >= '0' && c <= '9') {
      ++digits;
      continue;
    }
    if (digits == 4 && (text.substr(i - 4, 2) == "19" || text.substr(i - 4, 2) == "20")) return true;
    const bool clock = c == ':' && i + 2 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '5';
    if (clock && (digits == 1 || digits == 2)) return true;
    if (digits > 0 && text.substr(i, 3) == "\u5e74") return true;
    digits = 0;
  }
  return false;
}

std::uint64_t hash_run(std::span<const std::uint32_t> words) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const std::uint32_t word : words) hash = (hash ^ word) * 1099511628211ULL;
  return hash;
}

}  // namespace newsclip::extract
