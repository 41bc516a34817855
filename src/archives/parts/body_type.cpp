#include "archives/parts/body_type.hpp"

#include <string>

#include "text/ascii.hpp"
#include "text/trim.hpp"

namespace newsclip::archives {

BodyType body_type_of(std::string_view content_type) {
  const std::string type = lowered(trim(content_type.substr(0, content_type.find(';')), kAsciiSpace));
  if (type == "text/html" || type == "application/xhtml+xml") return BodyType::kHtml;
  if (type == "text/plain") return BodyType::kText;
  // What does not know says so.
  const bool unknown = type.find('/') == std::string::npos || type == "application/octet-stream" ||
                       type == "application/x-unknown-content-type" || type == "unknown/unknown" || type == "*/*";
  return unknown ? BodyType::kUnknown : BodyType::kOther;
}

}  // namespace newsclip::archives
