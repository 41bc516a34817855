// Gumbo's tree of a prepared page must be that of the page as it is.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "../dom/tree_difference.hpp"
#include "reader/encodings/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view html(reinterpret_cast<const char*>(data), size);
  if (newsclip::reader::valid_utf8_prefix(html).length != html.size()) return 0;  // pages are decoded before
  const auto difference = newsclip::dom::tree_difference(html);
  if (!difference.text.empty() && !difference.repeated_attribute) {
    std::fprintf(stderr, "%s\n%s\n", difference.text.c_str(), newsclip::dom::prepare(html).html.c_str());
    std::abort();
  }
  return 0;
}
