#include "text/form.hpp"

#include <algorithm>

namespace newsclip::extract {

bool has_form(std::string_view text, std::string_view form) {
  std::size_t star = form.find('*');
  if (!text.starts_with(form.substr(0, star))) return false;
  text.remove_prefix(std::min(star, form.size()));
  while (star != std::string_view::npos) {
    form.remove_prefix(star + 1);
    star = form.find('*');
    const std::string_view part = form.substr(0, star);
    const std::size_t at = text.find(part);
    if (at == std::string_view::npos) return false;
    text.remove_prefix(at + part.size());
  }
  return true;
}

}  // namespace newsclip::extract
