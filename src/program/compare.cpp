#include "program/compare.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace newsclip {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 23> kRecordedKeys = {
    "title",    "date",     "source",  "zone",       "paragraphs",  "authors",  "editors",  "site",
    "section",  "language", "summary", "image",      "published",   "modified", "keywords", "blocks",
    "captions", "partial",  "reason",  "confidence", "confidences", "charset",  "evidence"};

// Longer quotations are cut: about a line of a terminal.
constexpr std::size_t kQuoted = 80;
// Of what is before the first difference of two long paragraphs, as much is shown.
constexpr std::size_t kBefore = 20;
// Beyond this product of lengths the alignment's table would be too large: then lists are compared by position.
constexpr std::size_t kMaxTable = std::size_t{16} << 20;
// Two paragraphs are versions of one when this share of the longer is common at their beginnings and ends.
constexpr double kSameParagraph = 0.3;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

// `text` from about `from` on as a JSON string, cut between characters.
std::string excerpt(std::string_view text, std::size_t from = 0) {
  while (from > 0 && from < text.size() && continues(text[from])) --from;
  std::size_t end = std::min(text.size(), from + kQuoted);
  while (end > from && end < text.size() && continues(text[end])) --end;
  std::string cut(text.substr(from, end - from));
  if (from > 0) cut.insert(0, "…");
  if (end < text.size()) cut += "…";
  return Json(cut).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string shown(const Json& value) {
  if (value.is_string()) return excerpt(value.get_ref<const std::string&>());
  const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::size_t end = std::min(text.size(), 2 * kQuoted);
  while (end < text.size() && continues(text[end])) --end;
  return end < text.size() ? text.substr(0, end) + "…" : text;
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const std::size_t limit = std::min(a.size(), b.size());
  std::size_t i = 0;
  while (i < limit && a[i] == b[i]) ++i;
  return i;
}

std::size_t common_suffix(std::string_view a, std::string_view b, std::size_t limit) {
  std::size_t i = 0;
  while (i < limit && a[a.size() - 1 - i] == b[b.size() - 1 - i]) ++i;
  return i;
}

bool versions_of_one(std::string_view a, std::string_view b) {
  const std::size_t before = common_prefix(a, b);
  const std::size_t after = common_suffix(a, b, std::min(a.size(), b.size()) - before);
  return static_cast<double>(before + after) >= kSameParagraph * static_cast<double>(std::max(a.size(), b.size()));
}

std::string changed(std::size_t number, std::string_view expected, std::string_view found) {
  const std::size_t same = common_prefix(expected, found);
  const std::size_t from = same > kBefore + kBefore / 2 ? same - kBefore : 0;
  const auto characters = std::count_if(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(same),
                                        [](char byte) { return !continues(byte); });
  return "paragraph " + std::to_string(number + 1) + " differs from character " + std::to_string(characters + 1) +
         ": expected " + excerpt(expected, from) + ", found " + excerpt(found, from);
}

// For each expected paragraph the one that it is aligned with, or npos: a longest common subsequence.
constexpr std::size_t kNone = static_cast<std::size_t>(-1);
std::vector<std::size_t> align(const std::vector<std::string>& expected, const std::vector<std::string>& found) {
  const std::size_t n = expected.size();
  const std::size_t m = found.size();
  std::vector<std::size_t> partner(n, kNone);
  if ((n + 1) > kMaxTable / (m + 1)) {
    for (std::size_t i = 0; i < std::min(n, m); ++i) {
      if (expected[i] == found[i]) partner[i] = i;
    }
    return partner;
  }
  std::vector<std::uint32_t> length((n + 1) * (m + 1), 0);
  const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return length[i * (m + 1) + j]; };
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = m; j-- > 0;) {
      at(i, j) = expected[i] == found[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (std::size_t i = 0, j = 0; i < n && j < m;) {
    if (expected[i] == found[j]) {
      partner[i++] = j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  return partner;
}

std::vector<std::string> strings(const Json& list) {
  std::vector<std::string> out;
  if (!list.is_array()) return out;
  for (const Json& entry : list) {
    if (entry.is_string()) out.push_back(entry.get<std::string>());
  }
  return out;
}

void look_for_unwanted(const Json& expected, const Json& found, std::vector<Difference>& differences) {
  for (const std::string& snippet : strings(expected.value("without", Json::array()))) {
    const Json title = found.value("title", Json());
    if (title.is_string() && title.get_ref<const std::string&>().find(snippet) != std::string::npos) {
      differences.push_back({"title", "title holds what it must not: " + excerpt(snippet)});
    }
    const std::vector<std::string> paragraphs = strings(found.value("paragraphs", Json::array()));
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      if (paragraphs[i].find(snippet) == std::string::npos) continue;
      differences.push_back(
          {"paragraphs", "paragraph " + std::to_string(i + 1) + " holds what it must not: " + excerpt(snippet)});
    }
  }
}

Json empty_article() {
  Json empty{{"title", nullptr}, {"date", nullptr}, {"source", nullptr}, {"zone", nullptr}};
  empty["paragraphs"] = Json::array();
  return empty;
}

}  // namespace

bool is_recorded_key(std::string_view key) {
  return std::find(kRecordedKeys.begin(), kRecordedKeys.end(), key) != kRecordedKeys.end();
}

std::vector<std::string> compare_paragraphs(const std::vector<std::string>& expected,
                                            const std::vector<std::string>& found) {
  const std::vector<std::size_t> partner = align(expected, found);
  std::vector<bool> settled(found.size(), false);
  for (const std::size_t j : partner) {
    if (j != kNone) settled[j] = true;
  }
  std::vector<std::string> lines;
  std::vector<std::size_t> unmatched;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (partner[i] != kNone) continue;
    std::size_t j = 0;
    while (j < found.size() && (settled[j] || found[j] != expected[i])) ++j;
    if (j == found.size()) {
      unmatched.push_back(i);
      continue;
    }
    settled[j] = true;
    lines.push_back("paragraph " + std::to_string(i + 1) + " moved to place " + std::to_string(j + 1) + ": " +
                    excerpt(expected[i]));
  }
  for (const std::size_t i : unmatched) {
    std::size_t j = 0;
    while (j < found.size() && (settled[j] || !versions_of_one(expected[i], found[j]))) ++j;
    if (j < found.size()) {
      settled[j] = true;
      lines.push_back(changed(i, expected[i], found[j]));
    } else {
      lines.push_back("paragraph " + std::to_string(i + 1) + " is missing: " + excerpt(expected[i]));
    }
  }
  for (std::size_t j = 0; j < found.size(); ++j) {
    if (!settled[j]) lines.push_back("paragraph added at place " + std::to_string(j + 1) + ": " + excerpt(found[j]));
  }
  return lines;
}

std::vector<Difference> compare(const Json& expected, const Json& found) {
  std::vector<Difference> differences;
  const std::vector<std::string> ignored = strings(expected.value("ignore", Json::array()));
  Json wanted = expected.value("article", true) ? Json::object() : empty_article();
  for (const auto& [key, value] : expected.items()) {
    if (is_recorded_key(key)) wanted[key] = value;
  }
  for (const auto& [key, value] : wanted.items()) {
    if (std::find(ignored.begin(), ignored.end(), key) != ignored.end()) continue;
    const Json mine = found.value(key, Json());
    if (mine == value) continue;
    if (key == "paragraphs" && value.is_array()) {
      for (std::string& line : compare_paragraphs(strings(value), strings(mine))) {
        differences.push_back({key, std::move(line)});
      }
    } else {
      differences.push_back({key, key + ": expected " + shown(value) + ", found " + shown(mine)});
    }
  }
  look_for_unwanted(expected, found, differences);
  return differences;
}

}  // namespace newsclip
