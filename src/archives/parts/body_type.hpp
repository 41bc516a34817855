// What a server says that its answer is.
#pragma once

#include <string_view>

namespace newsclip::archives {

enum class BodyType { kHtml, kText, kUnknown, kOther };

// Of "text/html; charset=utf-8".
BodyType body_type_of(std::string_view content_type);

}  // namespace newsclip::archives
