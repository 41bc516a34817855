// Whether bytes are JSON and no page.
#pragma once

#include <string_view>

namespace newsclip::reader {

enum class JsonLook {
  kNone,
  kJson,  // an object, an array of objects, or such values one behind the other (JSON Lines)
  kHar,   // what a browser's developer tools saved of a visit
};

// By the first 64 KiB, all of which must be JSON but of a HAR file, so that no text that merely begins with a bracket
// is taken for it.
JsonLook json_look(std::string_view bytes);

}  // namespace newsclip::reader
