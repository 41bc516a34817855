// Which archive a file is.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/page_source.hpp"

namespace newsclip::archives {

enum class ArchiveKind { kWarc, kArc, kZip, kHtz, kSingleFile, kMailbox, kTar, kHar };

// Told by the first bytes, unpacked where they are packed; nothing where the file is no archive of pages.
std::optional<ArchiveKind> archive_kind(std::string_view beginning);

// Which it is with this name: bytes do not tell an HTZ archive from other zip archives.
ArchiveKind named_kind(ArchiveKind kind, std::string_view file);

// Its pages. `max_bytes`: of one as it is packed.
std::unique_ptr<PageSource> open_archive(ArchiveKind kind, ByteSource& source, std::size_t max_bytes);

}  // namespace newsclip::archives
