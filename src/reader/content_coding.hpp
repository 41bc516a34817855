// What a page was packed in on its way: chunks, gzip, deflate, brotli, zstd.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "reader/http_message.hpp"
#include "reader/inflated.hpp"

namespace newsclip::reader {

// The chunks of a body put together; the body itself where its first chunk is none, as in what is said of a body that
// was unpacked before it was saved. What precedes a damaged or torn chunk, and that chunk, count as `cut`.
Inflated join_chunks(std::string_view body);

// The body of a message, unpacked from what its bytes show: headers often tell what was true on the way only. At most
// `max_bytes`, else kTooLarge. kBadCoding where nothing can be unpacked; kBrotliCoding and kZstdCoding where they were
// left out of the build, the latter also where a dictionary or a window above 8 MiB is needed.
std::variant<Inflated, ReadFault> unpack_body(const HttpMessage& message, std::size_t max_bytes);

}  // namespace newsclip::reader
