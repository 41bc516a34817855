// What archives have in common that are read from their beginning to their end, packed or not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/members.hpp"
#include "archives/page_source.hpp"

namespace newsclip::archives {

class StreamPages : public PageSource {
 public:
  Step next(bool wait) final;
  std::uint64_t position() const final { return members_.position(); }

  // It is read again from its beginning.
  bool seek(std::string_view) final { return false; }

 protected:
  // `refuses`: to be an archive where no entry is a page and nothing is damaged.
  StreamPages(ByteSource& source, bool refuses);

  // Goes on with what is there, and takes it as far as it can: kPage, kDamage or kEnd, or nothing where it wants more.
  // Where the bytes are over, it always comes to an end.
  virtual std::optional<Step> advance() = 0;

  // What damage at the end of the bytes is in.
  virtual std::string place() const = 0;

  // The bytes that are there, unpacked, and not taken.
  std::string_view unread() const { return std::string_view(bytes_).substr(start_); }
  void take(std::size_t size) { start_ += size; }
  // Whether no more will come; whether they end before they should.
  bool is_over() const { return over_; }
  bool is_torn() const { return torn_; }

  Step give_damage(std::string record, std::string message);

 private:
  std::optional<Step> read(bool wait);
  Step end();

  bool refuses_;
  bool ended_ = false;
  Members members_;
  std::string bytes_;
  std::size_t start_ = 0;
  bool over_ = false;
  bool torn_ = false;
  bool told_ = false;  // of damage
};

}  // namespace newsclip::archives
