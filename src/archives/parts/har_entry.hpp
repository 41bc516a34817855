// One entry of a HAR file: what a browser asked for, and what came.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::archives {

struct HarEntry {
  bool whole = false;  // else only what stands before it breaks
  std::string url;
  std::string time;  // when it was asked for
  int status = 0;
  std::string type;      // of the content
  std::string encoding;  // of the text: "base64" or ""
  std::string text;
};

HarEntry read_har_entry(std::string_view json);

}  // namespace newsclip::archives
