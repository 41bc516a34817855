// Unpacks one packed member.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace newsclip::archives {

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
};

// How many bytes show what a member is packed with.
inline constexpr std::size_t kMemberMark = 4;

// For the packing that the bytes begin with; nullptr where they are not packed.
std::unique_ptr<MemberUnpacker> unpacker_of(std::string_view bytes);

}  // namespace newsclip::archives
