#include "reader/encodings/guess_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <string>

#include "reader/encodings/code_length.hpp"
#include "reader/encodings/decode.hpp"
#include "text/address.hpp"

namespace newsclip::reader {
namespace {

// An encoding that pages use, what it costs beforehand (bits: the less common, the more evidence it needs), the
// languages whose pages use it, and the alphabets it is tried with, as primary subtags separated by blanks.
struct Candidate {
  Encoding encoding;
  double prior;
  std::string_view languages;
  std::string_view alphabets;
};

constexpr double kCommon = 4;
constexpr double kLessCommon = 8;
constexpr double kRare = 20;

// "xx" are all Western European languages together. Latin encodings are tried with all Latin alphabets: so a foreign
// name weighs the same under each encoding that has its letters, and the other characters decide.
constexpr std::string_view kLatin = "xx de fr es it pt nl sv da fi is ca gl ga sq pl cs sk hu sl hr ro tr lt lv et";

constexpr Candidate kAlphabets[] = {
    {Encoding::kWindows1252, 0, "en de fr es it pt nl sv da fi is ca no nb nn id ms gl eu af ga sq", kLatin},
    {Encoding::kWindows1251, kCommon, "ru uk be bg sr mk kk", "ru uk be bg sr"},
    {Encoding::kWindows1250, kCommon, "pl cs sk hu sl hr ro bs sh sq", kLatin},
    {Encoding::kIso8859_2, kCommon + 2, "pl cs sk hu sl hr ro bs sh", kLatin},
    {Encoding::kWindows1253, kCommon, "el", "el"},
    {Encoding::kWindows1254, kCommon, "tr az", kLatin},
    {Encoding::kWindows1255, kCommon, "he iw yi", "he"},
    {Encoding::kWindows1256, kCommon, "ar fa ur", "ar fa"},
    {Encoding::kWindows1257, kCommon, "lt lv et", kLatin},
    {Encoding::kWindows1258, kLessCommon, "vi", "vi xx"},
    {Encoding::kWindows874, kCommon, "th", "th"},
    {Encoding::kKoi8R, kLessCommon, "ru", "ru"},
    {Encoding::kKoi8U, kLessCommon + 1, "uk ru", "uk ru"},
    {Encoding::kIso8859_7, kLessCommon, "el", "el"},
    {Encoding::kIso8859_5, kRare, "ru bg sr uk be mk", "ru bg sr uk be"},
    {Encoding::kIso8859_13, kRare, "lt lv et", "lt lv et"},
    {Encoding::kIbm866, kRare, "ru be", "ru be"},
    {Encoding::kXMacCyrillic, kRare, "ru uk bg sr", "ru uk bg sr"},
    {Encoding::kMacintosh, kRare, "en de fr es it pt nl sv da fi", "xx de fr es it pt nl sv da fi"},
};

struct CjkCandidate {
  Encoding encoding;
  double prior;
  Script script;
  std::string_view languages;
};

constexpr CjkCandidate kCharacters[] = {
    {Encoding::kGb18030, kCommon, Script::kSimplifiedChinese, "zh"},
    {Encoding::kGb18030, kLessCommon, Script::kTraditionalChinese, "zh"},
    {Encoding::kBig5, kCommon, Script::kTraditionalChinese, "zh"},
    {Encoding::kShiftJis, kCommon, Script::kJapanese, "ja"},
    {Encoding::kEucJp, kCommon, Script::kJapanese, "ja"},
    {Encoding::kEucKr, kCommon, Script::kKorean, "ko"},
};

// What an encoding costs that is not used for the language the page names, or in the country of its address.
constexpr double kOtherLanguage = 12;
constexpr double kOtherCountry = 6;

// Countries whose domain is not the code of a language.
struct Country {
  std::string_view domain;
  std::string_view language;
};
constexpr Country kCountries[] = {
    {"cn", "zh"}, {"tw", "zh"}, {"hk", "zh"}, {"jp", "ja"}, {"kr", "ko"}, {"cz", "cs"}, {"gr", "el"}, {"il", "he"},
    {"ua", "uk"}, {"by", "be"}, {"rs", "sr"}, {"si", "sl"}, {"ee", "et"}, {"vn", "vi"}, {"ir", "fa"}, {"eg", "ar"},
    {"sa", "ar"}, {"ae", "ar"}, {"su", "ru"}, {"ru", "ru"}, {"pl", "pl"}, {"sk", "sk"}, {"hu", "hu"}, {"hr", "hr"},
    {"ro", "ro"}, {"bg", "bg"}, {"tr", "tr"}, {"lt", "lt"}, {"lv", "lv"}, {"th", "th"}, {"de", "de"}, {"at", "de"},
    {"ch", "de"}, {"fr", "fr"}, {"es", "es"}, {"it", "it"}, {"pt", "pt"}, {"br", "pt"}, {"mx", "es"}, {"ar", "es"},
    {"nl", "nl"}, {"be", "nl"}, {"se", "sv"}, {"dk", "da"}, {"fi", "fi"}, {"no", "no"}, {"uk", "en"}, {"us", "en"},
};

std::string_view primary_subtag(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

// The language of the country in which an address lies; "" when its host does not tell.
std::string_view country_language(std::string_view url) {
  const std::string_view host = extract::host_of(url);
  const std::string_view domain = host.substr(host.rfind('.') + 1);
  const auto* found = std::find_if(std::begin(kCountries), std::end(kCountries),
                                   [domain](const Country& country) { return country.domain == domain; });
  return found == std::end(kCountries) ? std::string_view{} : found->language;
}

// Calls `use` for each language of a blank-separated list until it returns true.
template <typename Use>
bool any_language(std::string_view languages, Use use) {
  while (!languages.empty()) {
    const std::size_t blank = std::min(languages.find(' '), languages.size());
    if (use(languages.substr(0, blank))) return true;
    languages.remove_prefix(std::min(blank + 1, languages.size()));
  }
  return false;
}

double hint_bits(std::string_view languages, const Hints& hints) {
  const auto speaks = [languages](std::string_view wanted) {
    return any_language(languages, [wanted](std::string_view language) { return language == wanted; });
  };
  double bits = 0;
  const std::string_view language = primary_subtag(hints.language);
  if (!language.empty() && !speaks(language)) bits += kOtherLanguage;
  const std::string_view country = country_language(hints.url);
  if (!country.empty() && !speaks(country)) bits += kOtherCountry;
  return bits;
}

constexpr double kNoLimit = std::numeric_limits<double>::max();
constexpr std::size_t kAllCharacters = std::numeric_limits<std::size_t>::max();

// The fewest bits in any of the candidate's alphabets; anything above `most` when there are more.
double alphabet_bits(const BytePairs& pairs, const Candidate& candidate, double most) {
  double best = kNoLimit;
  any_language(candidate.alphabets, [&](std::string_view language) {
    const double limit = std::min(best, most);
    best = std::min(best, code_length(pairs, candidate.encoding, alphabet_index(language), limit));
    return false;
  });
  return best;
}

// Collects offers and knows how many bits still win.
class Best {
 public:
  explicit Best(const Hints& hints) : hints_(hints) {}

  template <typename Any, typename Measure>
  void offer(const Any& candidate, Measure measure) {
    const double before = candidate.prior + hint_bits(candidate.languages, hints_);
    const double bits = before + measure(guess_.bits - before);
    if (bits < guess_.bits) guess_ = {candidate.encoding, bits};
  }
  const Guess& guess() const { return guess_; }

 private:
  const Hints& hints_;
  Guess guess_{Encoding::kWindows1252, kNoLimit};
};

// So much of what is not ASCII decides; more would only take time.
constexpr std::size_t kSampleSize = 128 * 1024;
// ASCII between two other characters that still belongs to one run.
constexpr std::size_t kGap = 8;

// The page's runs of characters outside ASCII with an ASCII character on each side: all that the models look at.
std::string runs_of(std::string_view bytes) {
  std::string runs;
  std::size_t ascii = kGap;  // how many ASCII bytes have gone by
  for (std::size_t at = 0; at < bytes.size() && runs.size() < kSampleSize; ++at) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      if (ascii < kGap) runs.push_back(bytes[at]);
      ++ascii;
      continue;
    }
    if (ascii >= kGap) {
      runs.push_back(' ');
      if (at > 0) runs.push_back(bytes[at - 1]);
    }
    runs.push_back(bytes[at]);
    ascii = 0;
  }
  return runs;
}

// Characters that are looked at to believe a declaration, and the bits each may cost: real text takes about nine.
constexpr std::size_t kSampled = 1500;
constexpr double kConvincing = 12;

}  // namespace

Guess guess_encoding(std::string_view page, const Hints& hints) {
  const std::string bytes = runs_of(page);
  const BytePairs pairs = byte_pairs(bytes);
  Best best(hints);
  const auto offer_alphabet = [&](const Candidate& candidate) {
    best.offer(candidate, [&](double most) { return alphabet_bits(pairs, candidate, most); });
  };
  offer_alphabet(kAlphabets[0]);
  std::string text;
  Encoding decoded = Encoding::kUtf8;
  for (const CjkCandidate& candidate : kCharacters) {
    if (decoded != candidate.encoding) text = decode(bytes, candidate.encoding).text;
    decoded = candidate.encoding;
    best.offer(candidate, [&](double most) { return code_length(text, candidate.script, most, kAllCharacters).bits; });
  }
  std::for_each(std::next(std::begin(kAlphabets)), std::end(kAlphabets), offer_alphabet);
  return best.guess();
}

bool is_convincing(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::kGbk) encoding = Encoding::kGb18030;
  return std::any_of(std::begin(kCharacters), std::end(kCharacters), [&](const CjkCandidate& candidate) {
    if (candidate.encoding != encoding) return false;
    const CodeLength length = code_length(text, candidate.script, kNoLimit, kSampled);
    return length.bits <= kConvincing * static_cast<double>(length.characters);
  });
}

bool is_rare(Encoding encoding) {
  return std::any_of(std::begin(kAlphabets), std::end(kAlphabets), [encoding](const Candidate& candidate) {
    return candidate.encoding == encoding && candidate.prior >= kRare;
  });
}

double bits_under(std::string_view page, Encoding encoding) {
  const std::string bytes = runs_of(page);
  if (encoding == Encoding::kGbk) encoding = Encoding::kGb18030;
  double best = -1;
  const std::string text = is_single_byte(encoding) ? std::string() : decode(bytes, encoding).text;
  for (const CjkCandidate& candidate : kCharacters) {
    if (candidate.encoding != encoding) continue;
    const double bits = code_length(text, candidate.script, kNoLimit, kAllCharacters).bits;
    if (best < 0 || bits < best) best = bits;
  }
  if (best >= 0) return best;
  const BytePairs pairs = byte_pairs(bytes);
  for (const Candidate& candidate : kAlphabets) {
    if (candidate.encoding == encoding) return alphabet_bits(pairs, candidate, kNoLimit);
  }
  return best;
}

}  // namespace newsclip::reader
