// Articles and error records as JSON. The order of the keys is part of the output format.
#pragma once

#include <string>
#include <string_view>

#include "newsclip/article.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip::writer {

// One line without line feed: `file` first, then the keys of the article. Bytes of `file` that are not UTF-8 become
// U+FFFD.
std::string article_line(std::string_view file, const Article& article, bool all);

// {"file": …, "error": {"code": …, "message": …}} on one line without line feed.
std::string error_line(std::string_view file, std::string_view code, std::string_view message);

}  // namespace newsclip::writer
