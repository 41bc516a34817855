// Zstandard, unpacked in pieces into bounded room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "reader/inflated.hpp"

namespace newsclip::reader {

// Whether the bytes begin with a frame of zstd, be it behind frames that are to be skipped.
bool is_zstd(std::string_view bytes);

// How far back a frame may refer: what is packed for the way, as RFC 8878 has it, or a file.
enum class ZstdWindow { k8MiB, k128MiB };

// Unpacks frames, skips those that are to be skipped, and ignores what follows the last. Gives kTooLarge as soon as
// more than `max_bytes` come out, kBadZstd when nothing does, and kZstd where the first frame needs a dictionary or a
// larger window, or where zstd was left out of the build.
std::variant<Inflated, ReadFault> unpack_zstd(std::string_view packed, std::size_t max_bytes, ZstdWindow window);

// How much the first frame says that it unpacks to, 0 where it does not say.
std::size_t said_by_zstd(std::string_view packed);

// About so many bytes of what comes out first, "" where nothing does.
std::string unpack_zstd_beginning(std::string_view packed, std::size_t size);

}  // namespace newsclip::reader
