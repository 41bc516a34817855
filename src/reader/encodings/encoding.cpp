#include "reader/encodings/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "newsclip/newsclip.hpp"
#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip {

bool is_encoding_label(std::string_view label) { return reader::encoding_for_label(label).has_value(); }

namespace reader {
namespace {

constexpr std::string_view kWhiteSpace = "\t\n\f\r ";  // that labels may have around them
constexpr std::size_t kLongestLabel = 19;
// A label that differs in more than this many letters was not meant.
constexpr std::size_t kFarthest = 3;

// The edit distance of two short words, with `gap` cheap for the characters that labels vary in.
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::size_t, kLongestLabel + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<Encoding> encoding_for_label(std::string_view label) {
  label = trim(label, kWhiteSpace);
  if (label.empty() || label.size() > kLongestLabel) return std::nullopt;
  std::array<char, kLongestLabel> buffer{};
  std::transform(label.begin(), label.end(), buffer.begin(), to_ascii_lower);
  const std::string_view key(buffer.data(), label.size());
  const auto* found =
      std::lower_bound(std::begin(kEncodingLabels), std::end(kEncodingLabels), key,
                       [](const EncodingLabel& entry, std::string_view wanted) { return entry.label < wanted; });
  if (found == std::end(kEncodingLabels) || found->label != key) return std::nullopt;
  return found->encoding;
}

std::string_view encoding_name(Encoding encoding) { return kEncodingNames[static_cast<std::size_t>(encoding)]; }

bool is_single_byte(Encoding encoding) {
  return encoding <= Encoding::kXMacCyrillic || encoding == Encoding::kIso8859_8I ||
         encoding == Encoding::kXUserDefined;
}

std::vector<std::string> near_labels(std::string_view label) {
  label = trim(label, kWhiteSpace);
  std::string key(label.substr(0, 2 * kLongestLabel));
  std::transform(key.begin(), key.end(), key.begin(), to_ascii_lower);
  struct Near {
    std::size_t distance;
    std::string_view label;
  };
  std::vector<Near> near;
  for (const EncodingLabel& entry : kEncodingLabels) {
    const std::size_t d = distance(key, entry.label);
    if (d <= kFarthest && d < key.size()) near.push_back({d, entry.label});
  }
  std::stable_sort(near.begin(), near.end(), [](const Near& a, const Near& b) { return a.distance < b.distance; });
  std::vector<std::string> labels;
  for (const Near& candidate : near) {
    if (labels.size() < 3) labels.emplace_back(candidate.label);
  }
  return labels;
}

}  // namespace reader
}  // namespace newsclip
