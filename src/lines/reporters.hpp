// Reporters named in the text of a Chinese or Korean article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

// The names after "记者" and the like, anywhere in the text: "（记者林小满 周一帆）".
std::vector<std::string> find_reporters(std::string_view text);

// The names before "기자" and the like: "김하늘 기자", "(솔빛=한결뉴스) 문가람 특파원".
std::vector<std::string> find_korean_reporters(std::string_view text);

// The names in a line that closes an article and says whose report it was: "北岸電台張翠報導".
std::vector<std::string> find_closing_reporters(std::string_view line);

}  // namespace newsclip::extract
