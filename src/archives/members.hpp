// The members of an archive: what is packed by itself, so that it can be unpacked from where it begins. Of WARC and ARC
// files most have a member a record; what is not packed is one member up to the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/member_unpacker.hpp"

namespace newsclip::archives {

class Members {
 public:
  // `begins_record` tells the bytes that a member may begin with: after damage it tells a member from what looks like
  // one by chance.
  Members(ByteSource& source, bool (*begins_record)(std::string_view))
      : source_(source), begins_record_(begins_record) {}

  enum class Step {
    kBytes,
    kMemberEnd,  // the bytes that come next are those of the next one
    kNothingYet,
    kInterrupted,
    kEnd,
    kTorn,     // the file ends within the member
    kDamaged,  // the member cannot be unpacked any further: see find_next
    kFault,
  };

  // Appends the bytes that come next of the member in hand, a bounded piece.
  Step read(std::string& bytes, bool wait);

  // After damage: goes on to the next member that is whole at its beginning. kMemberEnd where one is found; kEnd.
  Step find_next(bool wait);

  // Goes to `offset` of the file, where it can; the member begins there.
  bool seek(std::uint64_t offset);

  // Whether the file is known to end before.
  bool ends_before(std::uint64_t offset) const { return source_.size() != 0 && offset > source_.size(); }

  // Of the member that bytes were read of last: whether it is packed, and where it begins in the file.
  bool packed() const { return packed_; }
  std::uint64_t member_begin() const { return member_begin_; }
  // Up to where the file has been taken.
  std::uint64_t position() const { return window_begin_ + at_; }

 private:
  Step refill(bool wait);
  Step begin_member(bool wait);
  Step read_plain(std::string& bytes, bool wait);
  Step unpack(std::string& bytes, bool wait);
  bool is_whole_at(std::size_t at) const;
  void load_dictionary();
  std::string_view rest() const { return std::string_view(window_).substr(at_); }

  ByteSource& source_;
  bool (*begins_record_)(std::string_view);
  std::string window_;              // of the file; of a packed member from its beginning, as long as that is short
  std::uint64_t window_begin_ = 0;  // in the file
  std::size_t at_ = 0;              // in window_
  bool source_ended_ = false;
  bool in_member_ = false;
  bool packed_ = false;
  std::uint64_t member_begin_ = 0;
  std::unique_ptr<MemberUnpacker> unpacker_;  // of the member in hand, where it is packed
  std::shared_ptr<const ZstdDictionary> dictionary_;
};

}  // namespace newsclip::archives
