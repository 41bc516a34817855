// Which archive a file is.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "archives/byte_source.hpp"
#include "archives/page_source.hpp"

namespace newsclip::archives {

enum class ArchiveKind { kWarc, kArc, kMailbox, kTar, kHar };

// Told by the first bytes, unpacked where they are packed; nothing where the file is no archive of pages.
std::optional<ArchiveKind> archive_kind(std::string_view beginning);

// Its pages. `max_bytes`: of one as it is packed.
std::unique_ptr<PageSource> open_archive(ArchiveKind kind, ByteSource& source, std::size_t max_bytes);

}  // namespace newsclip::archives
