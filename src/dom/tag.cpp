#include "dom/tag.hpp"

#include <array>

#include "dom/html_tokens.hpp"

namespace newsclip::dom {
namespace {

// The one name that is no identifier stands in the table with another sign.
constexpr std::string_view as_written(std::string_view name) {
  return name == "annotation_xml" ? "annotation-xml" : name;
}

constexpr std::string_view kTagNames[] = {"", "",
#define NEWSCLIP_TAG(name, builder, page, context) as_written(#name),
                                          NEWSCLIP_ELEMENTS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
};
constexpr std::size_t kSlots = 1024;
constexpr std::size_t kLongestName = 14;

// From the length and the first three and the last characters.
constexpr std::size_t slot_of(std::string_view name) {
  const auto at = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(to_ascii_lower(name[i])));
  };
  const std::size_t last = name.size() - 1;
  return (name.size() * 7 + at(0) * 131 + at(last / 2) * 37 + at(last) * 17 + at(last == 0 ? 0 : 1) * 251) % kSlots;
}

// Open addressing: a name stands in its slot or the next free one after it.
constexpr auto kTagSlots = [] {
  std::array<std::uint8_t, kSlots> table{};
  for (std::size_t tag = 2; tag < kTagCount; ++tag) {
    std::size_t slot = slot_of(kTagNames[tag]);
    while (table[slot] != 0) slot = (slot + 1) % kSlots;
    table[slot] = static_cast<std::uint8_t>(tag);
  }
  return table;
}();

}  // namespace

Tag find_tag(std::string_view name) {
  if (name.empty() || name.size() > kLongestName) return Tag::kUnknown;
  for (std::size_t slot = slot_of(name); kTagSlots[slot] != 0; slot = (slot + 1) % kSlots) {
    if (equals_ignoring_case(name, kTagNames[kTagSlots[slot]])) return static_cast<Tag>(kTagSlots[slot]);
  }
  return Tag::kUnknown;
}

std::string_view tag_name(Tag tag) { return kTagNames[static_cast<std::size_t>(tag)]; }

}  // namespace newsclip::dom
