// Members that are frames of zstd, as https://iipc.github.io/warc-specifications/specifications/warc-zstd/ has them.
#pragma once

#include <memory>
#include <string_view>

#include "archives/member_unpacker.hpp"

namespace newsclip::archives {

// nullptr where no frame begins, or where zstd was left out of the build.
std::unique_ptr<MemberUnpacker> zstd_unpacker_of(std::string_view bytes,
                                                 std::shared_ptr<const ZstdDictionary> dictionary);

// Whether a member is the dictionary of those behind it, as a WARC in zstd may begin.
bool begins_with_dictionary(std::string_view bytes);

}  // namespace newsclip::archives
