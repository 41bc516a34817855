// What a member is packed with.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "archives/member_unpacker.hpp"

namespace newsclip::archives {

// For the packing that the bytes begin with: gzip, zstd with the dictionary known so far, or a frame of zstd that is no
// data; nullptr where they are not packed.
std::unique_ptr<MemberUnpacker> unpacker_of(std::string_view bytes, std::shared_ptr<const ZstdDictionary> dictionary);

// The first `size` bytes that come out of the member that `packed` begins with, or fewer; "" where it is not packed, or
// damaged from the beginning.
std::string unpacked_beginning(std::string_view packed, std::size_t size,
                               std::shared_ptr<const ZstdDictionary> dictionary);

}  // namespace newsclip::archives
