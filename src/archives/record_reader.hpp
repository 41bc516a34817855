// The records of a WARC or ARC file, one after the other. Damage costs the records that it is in, and no others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/members.hpp"
#include "archives/record_head.hpp"

namespace newsclip::archives {

struct Record {
  std::uint64_t offset = 0;  // in the file: of the member that it begins in, or where it is not packed, of its own
  std::size_t number = 1;    // in its member
  RecordHead head;
  std::string block;
  bool cut = false;        // the block is only what could be read of it
  bool too_large = false;  // the block is more than may be, and not held
};

struct Damage {
  std::uint64_t offset = 0;  // of the record that it is in, or where the next one should begin
  std::size_t number = 1;    // likewise
  std::string message;
};

class RecordReader {
 public:
  // Whether a record is wanted, to be told from its head and what is there of its block; where that is `whole`, kMore
  // is no answer.
  enum class Want { kBlock, kNothing, kMore };
  using Choose = std::function<Want(const RecordHead& head, std::string_view block, bool whole)>;

  // Blocks of more than `max_block` bytes are not held.
  RecordReader(ByteSource& source, Format format, std::size_t max_block, Choose choose);

  enum class Step {
    kRecord,      // see record()
    kPassedOver,  // one that is not wanted: only its head is there
    kDamage,      // see damage()
    kNothingYet,
    kInterrupted,
    kEnd,
    kFault,
  };

  Step next(bool wait);

  Record& record() { return record_; }
  const Damage& damage() const { return damage_; }

  // Up to where the file was taken.
  std::uint64_t position() const { return members_.position(); }

  // Goes to a member, or to a record of what is not packed, where the file lets it.
  bool seek(std::uint64_t offset);

 private:
  enum class State { kBetween, kHead, kChoose, kKeep, kPassOver, kBehind, kBroken, kSearch, kFindMember, kEnd };
  enum class After { kMore, kMemberEnd, kFileEnd, kTorn, kDamaged };
  // What next() gives; nothing: go on with the state.
  using Stop = std::optional<Step>;

  Stop advance(bool wait);
  Stop between(bool wait);
  Stop read_head(bool wait);
  Stop choose(bool wait);
  Stop keep(bool wait);
  Stop pass_over(bool wait);
  Stop look_behind(bool wait);
  Stop mend_length(bool wait);
  Stop mend_kept(bool wait);
  Stop mend_passed_over();
  Stop search(bool wait);
  Stop find_member(bool wait);

  Stop more(bool wait);
  static After after_of(Members::Step step);
  Stop give();
  Stop give_up_to(std::size_t end);
  Stop give_cut();
  Stop broken();
  Stop end_damage(std::uint64_t at);
  void begin_record();
  void begin_damage(State state, bool in_record = true);
  void cross_boundary();
  bool record_follows_boundary();
  std::optional<std::size_t> find_record(std::size_t from, std::size_t to) const;

  std::string_view unread() const { return std::string_view(bytes_).substr(start_); }
  std::uint64_t here() const;
  bool is_held() const { return wanted_ && !record_.too_large; }
  bool is_over() const { return after_ != After::kMore && after_ != After::kMemberEnd; }
  bool member_ends() const { return boundary_ || after_ == After::kMemberEnd; }
  std::size_t member_end() const { return boundary_.value_or(bytes_.size()); }

  Members members_;
  Format format_;
  std::size_t max_block_;
  Choose choose_;
  State state_ = State::kBetween;
  State following_ = State::kBetween;  // once the record in hand is given
  std::string bytes_;                  // unpacked
  std::size_t start_ = 0;              // of what is not done with: of the block in hand
  After after_ = After::kMore;         // bytes_
  // In bytes_: where the member that start_ is in ends, and another begins.
  std::optional<std::size_t> boundary_;
  std::size_t records_ = 0;        // of the member, so far
  std::size_t kept_ = 0;           // bytes of the block from start_
  std::uint64_t left_ = 0;         // of the block, to be taken
  std::uint64_t block_begin_ = 0;  // in the file, where it is not packed
  bool packed_ = false;            // the record in hand
  bool wanted_ = false;            // likewise
  Record record_;
  Damage damage_;
};

}  // namespace newsclip::archives
