// What the parent takes from a worker process, which may have been taken over by its page: never more than one line and
// a message without controls.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "program/page/outcome_bytes.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto sent = newsclip::from_bytes(bytes);
  if (!sent) return 0;
  const std::string& json = sent->outcome.json;
  if (!json.empty() && json.find('\n') != json.size() - 1) std::abort();
  for (const char c : sent->outcome.message) {
    if (c < ' ' || c == '\x7F') std::abort();
  }
  const auto again = newsclip::from_bytes(newsclip::to_bytes(*sent));
  if (!again || again->outcome.json != json || again->outcome.message != sent->outcome.message) std::abort();
  return 0;
}
