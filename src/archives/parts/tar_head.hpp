// The heads of the entries of tar archives: ustar, pax and GNU's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsclip::archives {

inline constexpr std::size_t kTarBlock = 512;

struct TarHead {
  enum class Kind {
    kFile,
    kLongName,    // of the next entry: GNU's
    kAttributes,  // of the next entry: pax
    kSparse,      // a file with holes: GNU's
    kNote,        // of nothing that matters here
    kOther,       // links, folders, devices
  };
  Kind kind = Kind::kOther;
  std::string name;
  std::uint64_t size = 0;  // of what stands behind the head
  bool more_map = false;   // of a kSparse: a block of its map stands between
};

// Nothing where the block is no head, or damaged.
std::optional<TarHead> read_tar_head(std::string_view block);

// Where the first head begins, at any place; nothing where there is none that is there as a whole.
std::optional<std::size_t> find_tar_head(std::string_view bytes);

// Whether the block is one of those at the end.
bool is_empty_block(std::string_view block);

// Whether a further block of a sparse file's map follows this one.
bool has_more_map(std::string_view map_block);

struct TarAttributes {
  std::optional<std::string> path;
  std::optional<std::uint64_t> size;
  bool sparse = false;
};

// The content of a kAttributes, up to where it can be read.
TarAttributes read_tar_attributes(std::string_view content);

}  // namespace newsclip::archives
