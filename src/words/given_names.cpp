#include "words/given_names.hpp"

namespace newsclip::extract {
namespace {

// Names in the order of their bytes, each followed by a space. One text needs no table of addresses.
constexpr std::string_view kNames =
#include "words/given_names.inc"
    ;

}  // namespace

bool is_given_name(std::string_view folded) {
  if (folded.empty() || folded.find(' ') != std::string_view::npos) return false;
  std::size_t low = 0;
  std::size_t high = kNames.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = kNames.substr(0, middle).rfind(' ');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = kNames.find(' ', middle);
    const std::string_view name = kNames.substr(begin, end - begin);
    if (name == folded) return true;
    if (name < folded) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return false;
}

}  // namespace newsclip::extract
