// Reporters named in the text of a Chinese article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

// The names after "记者" and the like, anywhere in the text: "（记者林小满 周一帆）".
std::vector<std::string> find_reporters(std::string_view text);

}  // namespace newsclip::extract
