// Whatever follows a status line, a message is read or refused, and its body is unpacked within the limit or refused.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

#include "reader/content_coding.hpp"
#include "reader/http_message.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kMostUnpacked = std::size_t{1} << 20;
  const std::string bytes = "HTTP/1.1 200 OK\r\n" + std::string(reinterpret_cast<const char*>(data), size);
  const auto read = newsclip::reader::read_http_message(bytes);
  if (!read) return 0;
  const auto* message = std::get_if<newsclip::reader::HttpMessage>(&*read);
  if (message == nullptr) return 0;
  require(std::string_view(bytes).ends_with(message->body));
  const auto body = newsclip::reader::unpack_body(*message, kMostUnpacked);
  const auto* unpacked = std::get_if<newsclip::reader::Inflated>(&body);
  require(unpacked == nullptr || unpacked->bytes.size() <= std::max(kMostUnpacked, message->body.size()));
  return 0;
}
