#include "dom/gumbo_parse.hpp"

namespace newsclip::dom {

const GumboNode& parse_with_gumbo(std::string_view html, Arena& arena) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.userdata = &arena;
  options.allocator = [](void* user, std::size_t size) { return static_cast<Arena*>(user)->allocate(size); };
  options.deallocator = [](void*, void*) {};
  return *gumbo_parse_with_options(&options, html.data(), html.size())->root;
}

}  // namespace newsclip::dom
