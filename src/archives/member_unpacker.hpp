// Unpacks one packed member.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace newsclip::archives {

// What the zstd members of a file refer to, from a member of its own before them.
class ZstdDictionary;

class MemberUnpacker {
 public:
  MemberUnpacker() = default;
  MemberUnpacker(const MemberUnpacker&) = delete;
  MemberUnpacker& operator=(const MemberUnpacker&) = delete;
  virtual ~MemberUnpacker() = default;

  struct Progress {
    std::size_t taken = 0;  // of the packed bytes
    std::size_t given = 0;  // unpacked
    bool ended = false;     // the member
    bool damaged = false;
  };

  // Unpacks some of `packed` to the `room` bytes at `out`. Takes and gives nothing only where it wants more.
  virtual Progress unpack(std::string_view packed, char* out, std::size_t room) = 0;

  // What a member that has ended was, where it is for those behind it.
  virtual std::shared_ptr<const ZstdDictionary> dictionary() { return nullptr; }
};

// How many bytes show what a member is packed with.
inline constexpr std::size_t kMemberMark = 4;

}  // namespace newsclip::archives
