// The mails of a mailbox (mbox): each a page, named by its number from 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archives/stream_pages.hpp"

namespace newsclip::archives {

class MailboxPages : public StreamPages {
 public:
  // `max_bytes`: of a mail.
  MailboxPages(ByteSource& source, std::size_t max_bytes) : StreamPages(source, false), max_bytes_(max_bytes) {}

 private:
  std::optional<Step> advance() override;
  std::string place() const override { return std::to_string(number_); }

  bool may_begin_mail(std::string_view line) const;
  void begin_mail();
  void keep_line(std::string_view line);
  Step give();

  std::size_t max_bytes_;
  std::string mail_;  // in hand, up to where it is too large
  bool too_large_ = false;
  std::uint64_t number_ = 0;  // of the mail in hand, 0 before the first
  bool given_ = false;        // the mail in hand; the next one begins
  bool within_line_ = false;  // a long one that is taken in pieces
  bool behind_empty_ = true;  // a line, or nothing at all
  bool ended_ = false;
};

}  // namespace newsclip::archives
