#include "facts/language.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"
#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kSample = 6000;       // bytes that are looked at
constexpr std::size_t kFewestLetters = 12;  // less text than this tells nothing

struct Script {
  char32_t first;
  char32_t last;
  std::string_view language;  // the main one written in it; "" for scripts of many languages
};

// Ranges of Unicode blocks. Latin and Cyrillic are counted but name no language.
constexpr Script kScripts[] = {
    {0x41, 0x24F, ""},      {0x1E00, 0x1EFF, ""},   {0x400, 0x52F, ""},       {0x370, 0x3FF, "el"},
    {0x1F00, 0x1FFF, "el"}, {0x530, 0x58F, "hy"},   {0x590, 0x5FF, "he"},     {0x600, 0x6FF, "ar"},
    {0x750, 0x77F, "ar"},   {0x900, 0x97F, "hi"},   {0x980, 0x9FF, "bn"},     {0xA00, 0xA7F, "pa"},
    {0xA80, 0xAFF, "gu"},   {0xB00, 0xB7F, "or"},   {0xB80, 0xBFF, "ta"},     {0xC00, 0xC7F, "te"},
    {0xC80, 0xCFF, "kn"},   {0xD00, 0xD7F, "ml"},   {0xD80, 0xDFF, "si"},     {0xE00, 0xE7F, "th"},
    {0xE80, 0xEFF, "lo"},   {0x1000, 0x109F, "my"}, {0x10A0, 0x10FF, "ka"},   {0x1200, 0x137F, "am"},
    {0x1780, 0x17FF, "km"}, {0x3040, 0x30FF, "ja"}, {0x3400, 0x4DBF, "zh"},   {0x4E00, 0x9FFF, "zh"},
    {0xAC00, 0xD7AF, "ko"}, {0xF900, 0xFAFF, "zh"}, {0x20000, 0x3FFFF, "zh"},
};

constexpr std::string_view kPersianLetters = "پچژگ";  // letters that Persian has and Arabic has not

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// The share of Persian letters that makes Arabic script Persian.
bool is_persian(std::string_view text) {
  std::size_t persian = 0;
  std::size_t all = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = dom::next_character(text, i);
    if (c < 0x600 || c > 0x6FF) continue;
    ++all;
    if (kPersianLetters.find(text.substr(begin, i - begin)) != std::string_view::npos) ++persian;
  }
  return persian * 50 > all;
}

// Whether text of this script may be in the stated language: Japanese is written in Han, Serbian in two scripts.
bool contradicts(std::string_view stated, std::string_view script) {
  if (script.empty()) return false;
  const std::string_view main = stated.substr(0, stated.find('-'));
  if (main == script) return false;
  if (script == "zh") return main != "ja" && main != "ko" && main != "yue";
  if (script == "ja") return true;
  if (script == "ko" || script == "el" || script == "th" || script == "ka" || script == "hy") return true;
  return main == "en";  // a template's default over a script that English does not use
}

}  // namespace

std::string language_tag(std::string_view stated) {
  std::string out;
  std::size_t part = 0;
  std::size_t length = 0;
  const std::size_t first_comma = stated.find_first_of(",; ");
  stated = stated.substr(0, first_comma);
  for (std::size_t i = 0; i < stated.size();) {
    const std::size_t end = std::min(stated.find_first_of("-_", i), stated.size());
    const std::string_view subtag = stated.substr(i, end - i);
    length = subtag.size();
    if (length == 0 || length > 8) return out;
    if (part == 0 && (length < 2 || length > 3)) return {};
    std::string written;
    for (const char c : subtag) {
      if (!is_ascii_letter(c) && (part == 0 || !is_ascii_digit(c))) return out;
      written += part > 0 && length == 2 ? upper(c) : to_ascii_lower(c);
    }
    if (part > 0 && length == 4) written[0] = upper(written[0]);
    if (part > 0) out += '-';
    out += written;
    ++part;
    i = end + 1;
  }
  return out;
}

std::string_view language_of_script(std::string_view text) {
  text = text.substr(0, kSample);
  std::array<std::size_t, std::size(kScripts)> counts{};
  std::size_t all = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (c < 0x41 || (c > 0x5A && c < 0x61) || (c > 0x7A && c < 0xC0)) continue;
    for (std::size_t s = 0; s < std::size(kScripts); ++s) {
      if (c < kScripts[s].first || c > kScripts[s].last) continue;
      ++counts[s];
      ++all;
      if (kScripts[s].language == "ja" && c != U'・') ++kana;
      if (kScripts[s].language == "ko") ++hangul;
      break;
    }
  }
  if (all < kFewestLetters) return {};
  if (hangul * 5 > all) return "ko";
  if (kana * 8 > all) return "ja";
  std::size_t best = 0;
  for (std::size_t s = 0; s < std::size(kScripts); ++s) {
    if (counts[s] > counts[best]) best = s;
  }
  if (counts[best] * 2 < all) return {};
  if (kScripts[best].language == "ar" && is_persian(text)) return "fa";
  return kScripts[best].language;
}

Candidates find_languages(std::span<const Statement> statements, std::string_view text) {
  Candidates found;
  const std::string_view script = language_of_script(text);
  for (const Statement& item : statements) {
    if (item.fact != Fact::kLanguage) continue;
    std::string tag = language_tag(item.value);
    if (tag.empty()) continue;
    const double trust = item.origin == "html lang" ? .9 : .7;
    found.push_back({tag, item.origin, -1, contradicts(tag, script) ? trust - .8 : trust});
  }
  if (!script.empty()) found.push_back({std::string(script), "script of the text", -1, .5});
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  return found;
}

}  // namespace newsclip::extract
