#include "dom/tag.hpp"

#include <array>

namespace newsclip::dom {

std::string_view tag_name(Tag tag) {
  static constexpr std::array kNames{std::string_view{}, std::string_view{},
#define NEWSCLIP_TAG(name) std::string_view{#name},
                                     NEWSCLIP_TAGS(NEWSCLIP_TAG)
#undef NEWSCLIP_TAG
  };
  return kNames[static_cast<std::size_t>(tag)];
}

}  // namespace newsclip::dom
