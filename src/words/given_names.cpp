#include "words/given_names.hpp"

namespace newsclip::extract {
namespace {

// Names in the order of their bytes, each followed by a space. Few long texts need no table of addresses.
constexpr std::string_view kParts[] = {
#include "words/given_names.inc"
};

// The part in which the name stands if it is one.
std::string_view part_of(std::string_view name) {
  std::string_view found;
  for (const std::string_view part : kParts) {
    if (part.substr(0, part.find(' ')) <= name) found = part;
  }
  return found;
}

}  // namespace

bool is_given_name(std::string_view folded) {
  if (folded.empty() || folded.find(' ') != std::string_view::npos) return false;
  const std::string_view names = part_of(folded);
  std::size_t low = 0;
  std::size_t high = names.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = names.substr(0, middle).rfind(' ');
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = names.find(' ', middle);
    const std::string_view name = names.substr(begin, end - begin);
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
