#include "reader/encodings/code_length.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "reader/encodings/detector_model.inc.hpp"
#include "reader/encodings/single_byte.inc.hpp"

namespace newsclip::reader {
namespace {

// Costs in bits of what no language's alphabet holds. They are chosen by how often news pages have such characters.
constexpr double kLetterCap = 12;      // a pair that was never seen: names and foreign words
constexpr double kForeignLetter = 15;  // a letter of another language
constexpr double kRareSymbol = 14;
constexpr double kUnlikely = 17;  // box drawing, mathematics
constexpr double kControl = 26;   // C1 controls are not written on purpose
constexpr double kUnmapped = 30;
constexpr double kCaseBreak = 7;   // a capital after a small letter
constexpr double kInWord = 6;      // a symbol right after a letter that does not stand there
constexpr double kLoneLetter = 4;  // a word begins in a script other than Latin: pages write words, not letters
// Languages with fewer letters outside ASCII write in Latin script.
constexpr std::size_t kLatinLetters = 25;

struct SymbolCost {
  char16_t symbol;
  double bits;
};
// Punctuation that follows a letter: apostrophe, closing quotes, dash, ellipsis, signs of trade marks and degrees.
constexpr std::u16string_view kAfterLetter =
    u"\u00A0\u00AA\u00AD\u00AE\u00B0\u00B2\u00B3\u00B7\u00BA\u00BB\u060C\u061B"
    u"\u061F\u200C\u200E\u200F\u2014\u2018\u2019\u201C\u201D\u2026\u203A\u20AC\u2122";
constexpr SymbolCost kSymbols[] = {
    {0x00A0, 5}, {0x00A1, 9}, {0x00A2, 10}, {0x00A3, 8},  {0x00A7, 8},  {0x00A9, 7},  {0x00AA, 9},
    {0x00AB, 6}, {0x00AD, 8}, {0x00AE, 7},  {0x00B0, 7},  {0x00B2, 9},  {0x00B3, 10}, {0x00B4, 9},
    {0x00B7, 7}, {0x00BA, 9}, {0x00BB, 6},  {0x00BD, 9},  {0x00BF, 9},  {0x00D7, 10}, {0x060C, 8},
    {0x061B, 9}, {0x061F, 9}, {0x200C, 8},  {0x200E, 10}, {0x200F, 10}, {0x2013, 5},  {0x2014, 5},
    {0x2018, 5}, {0x2019, 5}, {0x201A, 7},  {0x201C, 5},  {0x201D, 5},  {0x201E, 6},  {0x2020, 11},
    {0x2022, 7}, {0x2026, 5}, {0x2039, 10}, {0x203A, 10}, {0x20AC, 8},  {0x2116, 9},  {0x2122, 8},
};

double symbol_cost(char16_t unit) {
  if (unit == 0) return kUnmapped;
  if (unit < 0xA0) return kControl;
  const auto* found = std::lower_bound(std::begin(kSymbols), std::end(kSymbols), unit,
                                       [](const SymbolCost& entry, char16_t wanted) { return entry.symbol < wanted; });
  if (found != std::end(kSymbols) && found->symbol == unit) return found->bits;
  if (unit >= 0x2200 && unit < 0x2600) return kUnlikely;
  const bool is_letter =
      (unit >= 0xC0 && unit < 0x2000 && unit != 0xD7 && unit != 0xF7) && !(unit >= 0x2C6 && unit < 0x300);
  return is_letter ? kForeignLetter : kRareSymbol;
}

// The small letter of a capital among the letters of the single-byte encodings; others are given back.
char16_t small_letter(char16_t c) {
  const auto plus = [c](int distance) { return static_cast<char16_t>(c + distance); };
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3AB) || (c >= 0x410 && c <= 0x42F))
    return plus(32);
  if (c < 0x100) return c;
  if (c == 0x178) return 0xFF;
  if (c <= 0x137 || (c >= 0x14A && c <= 0x177)) return c % 2 == 0 && c != 0x130 ? plus(1) : c;
  if (c <= 0x17E) return c % 2 == 1 ? plus(1) : c;
  if (c == 0x1A0 || c == 0x1AF) return plus(1);
  if (c == 0x386) return 0x3AC;
  if (c >= 0x388 && c <= 0x38A) return plus(37);
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return plus(63);
  if (c >= 0x400 && c <= 0x40F) return plus(80);
  return c == 0x490 ? static_cast<char16_t>(0x491) : c;
}

double cost_of(char c) {
  const int value = static_cast<unsigned char>(c) - 35 - (c > '\\' ? 1 : 0);
  return value / 4.0;
}

// What a byte is under an encoding in a language: 0 for anything that is no letter, 1 to 26 for a to z, then the
// letters.
struct ByteClass {
  std::uint16_t symbol = 0;
  bool capital = false;
  bool small = false;
  double alone = 0;    // the cost of a byte outside ASCII that is no letter of the language
  double in_word = 0;  // what is added right after a letter
};

constexpr std::size_t kAsciiSymbols = 27;

std::array<ByteClass, 256> classify(const std::vector<unsigned char>& upper, Encoding encoding,
                                    const AlphabetModel& model) {
  std::array<ByteClass, 256> classes{};
  for (unsigned c = 'a'; c <= 'z'; ++c) {
    const auto symbol = static_cast<std::uint16_t>(c - 'a' + 1);
    classes[c] = {symbol, false, true, 0, 0};
    classes[c - 'a' + 'A'] = {symbol, true, false, 0, 0};
  }
  const std::size_t row = static_cast<std::size_t>(encoding == Encoding::kIso8859_8I ? Encoding::kIso8859_8 : encoding);
  for (const unsigned char byte : upper) {
    const char16_t unit = kSingleByte[row][byte - 0x80];
    const char16_t small = small_letter(unit);
    const auto found = std::lower_bound(model.letters.begin(), model.letters.end(), small);
    if (found != model.letters.end() && *found == small) {
      const auto index = static_cast<std::size_t>(found - model.letters.begin());
      classes[byte] = {static_cast<std::uint16_t>(kAsciiSymbols + index), unit != small, unit == small, 0, 0};
    } else {
      classes[byte].alone = symbol_cost(unit);
      if (classes[byte].alone != kForeignLetter && kAfterLetter.find(unit) == std::u16string_view::npos) {
        classes[byte].in_word = kInWord;
      }
    }
  }
  return classes;
}

double default_cost(char32_t c, Script script) {
  if (c == 0xFFFD) return kUnmapped;
  if (c >= 0xE000 && c < 0xF900) return kControl;
  if (c >= 0xFF61 && c < 0xFFA0) return kSymbols[0].bits + 8;  // half-width kana: one byte each
  if (c < 0x2000 || (c >= 0x2200 && c < 0x3000)) return kUnlikely;
  if (c >= 0x4E00 && c < 0xA000) return script == Script::kKorean ? kUnlikely + 1 : kForeignLetter;
  if (c >= 0xAC00 && c < 0xD7A4) return kForeignLetter;
  if (c >= 0x2000 && c < 0x3100) return kRareSymbol;
  return kUnlikely + 1;
}

// The next code point of valid UTF-8 outside ASCII; `at` stands on its lead byte and is moved behind it.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  const int trails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t c = lead & (0x3FU >> trails);
  for (int i = 0; i < trails; ++i) c = c << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return c;
}

}  // namespace

BytePairs byte_pairs(std::string_view bytes) {
  std::vector<std::uint32_t> counts(std::size_t{256} * 256);
  std::array<bool, 256> there{};
  unsigned before = ' ';
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    if ((before | byte) >= 0x80) {
      ++counts[before << 8 | byte];
      there[byte] = true;
    }
    before = byte;
  }
  BytePairs result;
  for (unsigned byte = 0x80; byte < 0x100; ++byte) {
    if (there[byte]) result.upper.push_back(static_cast<unsigned char>(byte));
  }
  for (unsigned key = 0; key < counts.size(); ++key) {
    if (counts[key] == 0) continue;
    result.pairs.push_back({static_cast<unsigned char>(key >> 8), static_cast<unsigned char>(key & 0xFF), counts[key]});
  }
  // Hopeless encodings are given up soon when the frequent pairs come first.
  std::stable_sort(result.pairs.begin(), result.pairs.end(),
                   [](const BytePair& a, const BytePair& b) { return a.count > b.count; });
  return result;
}

int alphabet_index(std::string_view language) {
  const auto* found = std::find_if(std::begin(kAlphabetModels), std::end(kAlphabetModels),
                                   [language](const AlphabetModel& model) { return model.language == language; });
  return found == std::end(kAlphabetModels) ? -1 : static_cast<int>(found - std::begin(kAlphabetModels));
}

double code_length(const BytePairs& pairs, Encoding encoding, int alphabet, double most) {
  const AlphabetModel& model = kAlphabetModels[static_cast<std::size_t>(alphabet)];
  const std::size_t letters = model.letters.size();
  const std::array<ByteClass, 256> classes = classify(pairs.upper, encoding, model);
  const std::string_view onward = model.costs.substr((kAsciiSymbols + letters) * letters);
  const bool is_other_script = letters >= kLatinLetters && model.letters[letters / 2] >= 0x370;
  double bits = 0;
  for (const BytePair& pair : pairs.pairs) {
    const ByteClass& before = classes[pair.before];
    const ByteClass& current = classes[pair.byte];
    double cost = current.alone;
    if (current.symbol >= kAsciiSymbols) {
      cost = cost_of(model.costs[before.symbol * letters + (current.symbol - kAsciiSymbols)]);
    } else if (pair.byte < 0x80 && before.symbol >= kAsciiSymbols) {
      cost = cost_of(onward[(before.symbol - kAsciiSymbols) * kAsciiSymbols + current.symbol]);
    }
    if (current.symbol != 0) cost = std::min(cost, kLetterCap);
    if (before.symbol != 0) cost += current.in_word;
    if (is_other_script && current.symbol >= kAsciiSymbols && before.symbol < kAsciiSymbols) cost += kLoneLetter;
    if (before.small && current.capital) cost += kCaseBreak;
    bits += cost * pair.count;
    if (bits > most) break;
  }
  return bits;
}

CodeLength code_length(std::string_view text, Script script, double most, std::size_t most_characters) {
  const CharacterModel& model = kCharacterModels[static_cast<std::size_t>(script)];
  CodeLength length;
  for (std::size_t at = 0; at < text.size() && length.bits <= most && length.characters < most_characters;) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const char32_t c = next_code_point(text, at);
    const auto found = std::lower_bound(model.characters.begin(), model.characters.end(), c);
    const bool listed = found != model.characters.end() && *found == c;
    length.bits += listed ? cost_of(model.costs[static_cast<std::size_t>(found - model.characters.begin())])
                          : default_cost(c, script);
    ++length.characters;
  }
  return length;
}

}  // namespace newsclip::reader
