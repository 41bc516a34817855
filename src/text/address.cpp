#include "text/address.hpp"

#include <algorithm>
#include <vector>

#include "text/ascii.hpp"

namespace newsclip::extract {
namespace {

// The scheme with its colon, "" without one.
std::string_view scheme_of(std::string_view address) {
  for (std::size_t i = 0; i < address.size(); ++i) {
    const char c = address[i];
    if (c == ':') return i > 0 ? address.substr(0, i + 1) : std::string_view{};
    if (!is_ascii_letter(c) && (i == 0 || !(is_ascii_digit(c) || c == '+' || c == '-' || c == '.'))) return {};
  }
  return {};
}

bool is_web(std::string_view scheme) {
  std::string lower;
  for (const char c : scheme) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower == "http:" || lower == "https:";
}

// Without "." and ".." segments.
std::string without_dots(std::string_view path) {
  std::vector<std::string_view> segments;
  bool is_folder = false;
  for (std::size_t i = 0; i <= path.size();) {
    const std::size_t slash = std::min(path.find('/', i), path.size());
    const std::string_view segment = path.substr(i, slash - i);
    is_folder = segment == "." || segment == ".." || segment.empty();
    if (segment == "..") {
      if (!segments.empty()) segments.pop_back();
    } else if (segment != "." && !(segment.empty() && (i == 0 || slash == path.size()))) {
      segments.push_back(segment);
    }
    i = slash + 1;
  }
  std::string out;
  for (const std::string_view segment : segments) (out += '/') += segment;
  if (is_folder || out.empty()) out += '/';
  return out;
}

}  // namespace

std::string_view host_of(std::string_view address) {
  const std::size_t start = address.find("//");
  if (start == std::string_view::npos || (start != 0 && scheme_of(address).size() != start)) return {};
  std::string_view host = address.substr(start + 2);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
  return host.substr(0, host.find(':'));
}

std::string_view after_host(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme == std::string_view::npos) return address;
  const std::size_t slash = address.find('/', scheme + 3);
  return slash == std::string_view::npos ? std::string_view{} : address.substr(slash);
}

std::string_view path_of(std::string_view address) {
  const std::string_view rest = after_host(address);
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return {};
  return rest.substr(slash, rest.find_first_of("?#", slash) - slash);
}

std::string resolve_address(std::string_view base, std::string_view reference) {
  if (const std::string_view scheme = scheme_of(reference); !scheme.empty()) {
    return is_web(scheme) && !host_of(reference).empty() ? std::string(reference) : std::string{};
  }
  const std::string_view scheme = scheme_of(base);
  if (!is_web(scheme) || host_of(base).empty()) return {};
  if (reference.starts_with("//"))
    return host_of(reference).empty() ? std::string{} : std::string(scheme).append(reference);
  const std::size_t root_end = std::min(base.find_first_of("/?#", scheme.size() + 2), base.size());
  const std::string root(base.substr(0, root_end));
  std::string_view path = base.substr(root_end);
  path = path.substr(0, path.find('#'));
  if (reference.empty() || reference[0] == '#') return root + std::string(path.empty() ? "/" : path);
  const std::string_view folder_path = path.substr(0, path.find('?'));
  if (reference[0] == '?') return root + std::string(folder_path.empty() ? "/" : folder_path) + std::string(reference);
  const std::size_t tail = std::min(reference.find_first_of("?#"), reference.size());
  std::string joined(reference.substr(0, tail));
  if (reference[0] != '/') {
    const std::size_t slash = folder_path.rfind('/');
    joined = std::string(slash == std::string_view::npos ? "/" : folder_path.substr(0, slash + 1)) + joined;
  }
  return root + without_dots(joined) + std::string(reference.substr(tail));
}

}  // namespace newsclip::extract
