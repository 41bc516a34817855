#include "words/lexicon_labels.hpp"

#include <algorithm>
#include <array>

#include "words/label_table.hpp"

namespace newsclip::extract::lexicon {
namespace {

constexpr auto kMarks = [] {
  std::array<std::string_view, std::ranges::count(kLabels, kMark, &LabelEntry::form)> marks{};
  std::size_t count = 0;
  for (const LabelEntry& entry : kLabels) {
    if (entry.form == kMark) marks[count++] = entry.text;
  }
  return marks;
}();

}  // namespace

std::span<const std::string_view> marks() { return kMarks; }

}  // namespace newsclip::extract::lexicon
