// One record of a stream of pages: a JSON object on one line.
#pragma once

#include <string>
#include <string_view>

#include "program/files/input.hpp"
#include "writer/json.hpp"

namespace newsclip {

struct Record {
  writer::RecordName name;
  std::string page;       // the page's bytes
  bool decoded = false;   // `page` came as text, which is UTF-8, not as bytes
  std::string charset;    // what the transport said, "" when nothing or no label is known
  std::string captured;   // YYYY-MM-DD or ""
  bool is_object = true;  // the line
  Fault fault;            // what is wrong with the record; then `name` is what was read of it
};

// Reads {"id", "url", "html" or "base64", "charset", "captured"}; other keys are skipped, null is as good as absent.
// Holds nothing but the values of these keys in memory, whatever the line holds.
Record read_record(std::string_view line);

}  // namespace newsclip
