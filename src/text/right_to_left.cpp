#include "text/right_to_left.hpp"

#include <algorithm>
#include <array>

namespace newsclip {

bool runs_from_right(std::string_view language) {
  constexpr std::array<std::string_view, 12> kLanguages = {"ar",  "arc", "ckb", "dv", "fa", "he",
                                                           "prs", "ps",  "sd",  "ug", "ur", "yi"};
  const auto names = [language](std::string_view script) { return language.find(script) != std::string_view::npos; };
  if (names("-Arab") || names("-Hebr")) return true;
  if (names("-Latn") || names("-Cyrl")) return false;
  return std::ranges::find(kLanguages, language.substr(0, language.find('-'))) != kLanguages.end();
}

}  // namespace newsclip
