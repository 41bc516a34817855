// What comes of a page, as bytes that a worker process hands to its parent.
#pragma once

#include <optional>
#include <string>

#include "program/page/one_page.hpp"

namespace newsclip {

struct SentOutcome {
  Outcome outcome;
  bool is_record = true;  // what was worked on, where it is a line: it was a JSON object
};

std::string to_bytes(SentOutcome sent);

// nullopt when they are none: the worker may have been taken over by its page. What is taken is one line, or nothing,
// and a message that no terminal minds.
std::optional<SentOutcome> from_bytes(std::string bytes);

}  // namespace newsclip
