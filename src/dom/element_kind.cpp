#include "dom/element_kind.hpp"

#include <array>
#include <cstddef>

#include "dom/html_tokens.hpp"

namespace newsclip::dom {
namespace {

constexpr std::string_view kNames[] = {"",
#define NEWSCLIP_KIND(name, traits) #name,
                                       NEWSCLIP_ELEMENT_KINDS(NEWSCLIP_KIND)
#undef NEWSCLIP_KIND
};
constexpr std::size_t kCount = static_cast<std::size_t>(ElementKind::kCount);
constexpr std::size_t kSlots = 1024;
constexpr std::size_t kLongest = 14;

// From the length and the first three and the last characters.
constexpr std::size_t slot_of(std::string_view name) {
  const auto at = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(to_ascii_lower(name[i])));
  };
  const std::size_t last = name.size() - 1;
  return (name.size() * 7 + at(0) * 131 + at(last / 2) * 37 + at(last) * 17 + at(last == 0 ? 0 : 1) * 251) % kSlots;
}

// Open addressing: a name stands in its slot or the next free one after it.
constexpr auto kTable = [] {
  std::array<std::uint8_t, kSlots> table{};
  for (std::size_t kind = 1; kind < kCount; ++kind) {
    std::size_t slot = slot_of(kNames[kind]);
    while (table[slot] != 0) slot = (slot + 1) % kSlots;
    table[slot] = static_cast<std::uint8_t>(kind);
  }
  return table;
}();

}  // namespace

ElementKind element_kind(std::string_view name) {
  if (name.empty() || name.size() > kLongest) return ElementKind::kOther;
  for (std::size_t slot = slot_of(name); kTable[slot] != 0; slot = (slot + 1) % kSlots) {
    if (equals_ignoring_case(name, kNames[kTable[slot]])) return static_cast<ElementKind>(kTable[slot]);
  }
  // The one name that is no identifier.
  return equals_ignoring_case(name, "annotation-xml") ? ElementKind::k_annotation_xml : ElementKind::kOther;
}

std::string_view element_name(ElementKind kind) {
  if (kind == ElementKind::k_annotation_xml) return "annotation-xml";
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace newsclip::dom
