#include "dom/kept_attributes.hpp"

#include <array>
#include <cstdint>

#include "dom/html_tokens.hpp"
#include "dom/placeholders.hpp"
#include "dom/tag.hpp"

namespace newsclip::dom {
namespace {

constexpr std::string_view kNames[] = {
#define NEWSCLIP_ATTR(name, text) text,
    NEWSCLIP_ATTRIBUTES(NEWSCLIP_ATTR)
#undef NEWSCLIP_ATTR
        "shadowrootmode",  // tells which templates are shown; asked of Gumbo's tree only
};
constexpr std::size_t kCount = sizeof(kNames) / sizeof(kNames[0]);
constexpr std::size_t kAttributeSlots = 256;
constexpr std::size_t kLongest = 16;
static_assert(kCount <= 64, "names seen are kept in one word");

constexpr std::size_t attribute_slot_of(std::string_view name) {
  const auto at = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(to_ascii_lower(name[i])));
  };
  return (name.size() * 61 + at(0) * 7 + at(name.size() - 1) * 29) % kAttributeSlots;
}

// Open addressing: one more than a name's index stands in its slot or the next free one after it.
constexpr auto kTable = [] {
  std::array<std::uint8_t, kAttributeSlots> table{};
  for (std::size_t i = 0; i < kCount; ++i) {
    std::size_t slot = attribute_slot_of(kNames[i]);
    while (table[slot] != 0) slot = (slot + 1) % kAttributeSlots;
    table[slot] = static_cast<std::uint8_t>(i + 1);
  }
  return table;
}();

constexpr std::size_t kNotKept = kCount;

std::size_t kept_index(std::string_view name) {
  if (name.empty() || name.size() > kLongest) return kNotKept;
  for (std::size_t slot = attribute_slot_of(name); kTable[slot] != 0; slot = (slot + 1) % kAttributeSlots) {
    if (equals_ignoring_case(name, kNames[kTable[slot] - 1])) return kTable[slot] - std::size_t{1};
  }
  return kNotKept;
}

// Where the data of a data: address begins in `value`; its size when there is nothing worth leaving out.
std::size_t data_begin(std::string_view value) {
  constexpr std::size_t kWorthwhile = 48;
  if (value.size() < kWorthwhile || !equals_ignoring_case(value.substr(0, 5), "data:")) return value.size();
  const std::size_t comma = value.substr(0, 128).find(',');
  return comma == kNoEnd ? value.size() : comma + 1;
}

// Leaves out up to `end` what follows `kept_end`, the end of the name or attribute that was kept last.
void leave_out(std::vector<Edit>& edits, std::size_t kept_end, std::size_t end) {
  if (!edits.empty() && edits.back().what == Edit::What::kAttributes && edits.back().begin == kept_end) {
    edits.back().end = end;
  } else {
    edits.push_back({.begin = kept_end, .end = end});
  }
}

void shorten_value(std::string_view html, std::string_view value, bool placeholders, std::vector<Edit>& edits) {
  const auto begin = static_cast<std::size_t>(value.data() - html.data());
  if (const std::size_t data = data_begin(value); data < value.size()) {
    edits.push_back({.begin = begin + data, .end = begin + value.size(), .what = Edit::What::kData});
  } else if (placeholders && value.size() >= kWorthPlaceholder && unchanged_length(value) == value.size()) {
    edits.push_back({.begin = begin, .end = begin + value.size(), .what = Edit::What::kPlaceholder});
  }
}

}  // namespace

AttributeCut select_attributes(std::string_view html, std::size_t name_end, bool keep_all, std::size_t limit,
                               bool placeholders, std::vector<Edit>& edits) {
  AttributeCut cut;
  AttributeReader reader(html, name_end);
  RawAttribute attribute;
  std::uint64_t seen = 0;
  std::size_t kept_end = name_end;
  while (reader.next(attribute)) {
    const std::size_t index = keep_all ? 0 : kept_index(attribute.name);
    const std::uint64_t bit = std::uint64_t{1} << (index & 63);
    const bool full = cut.attributes >= limit;
    cut.over_limit = cut.over_limit || full;
    if (full || (!keep_all && (index == kNotKept || (seen & bit) != 0))) {
      leave_out(edits, kept_end, attribute.end);
      continue;
    }
    kept_end = attribute.end;
    ++cut.attributes;
    if (keep_all) continue;
    seen |= bit;
    if (index == static_cast<std::size_t>(Attr::k_type)) cut.type = attribute.value;
    shorten_value(html, attribute.value, placeholders, edits);
  }
  cut.end = reader.tag_end();
  cut.self_closing = reader.self_closing();
  if (cut.end == kNoEnd) edits.clear();
  // What follows must not join what precedes.
  for (Edit& edit : edits) {
    const char next = html[edit.end];
    edit.space = edit.what == Edit::What::kAttributes && !is_html_space(next) && next != '>';
  }
  return cut;
}

}  // namespace newsclip::dom
