// What an archive of pages gives, of whatever kind it is.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::archives {

// A page as an archive holds it.
struct ArchivedPage {
  std::string record;      // where it stands, unique in the archive
  std::string url;         // "" when not said
  std::string time;        // when it was fetched, as it stands there; "" when not said
  std::string charset;     // as the archive has it, "" when not said
  std::string bytes;       // the page, or the HTTP message that it came in
  bool is_text = false;    // no HTML
  bool cut = false;        // is only what could be read of it
  bool too_large = false;  // and not held
};

// A record or an entry that cannot be read, or bytes that are none.
struct ArchiveDamage {
  std::string record;
  std::string message;
};

// Why an archive as a whole gives no pages.
struct ArchiveRefusal {
  std::optional<ReadFault> kind;  // what it is, where that is known
  std::string message;            // else, for people
};

struct ArchiveCounts {
  std::uint64_t records = 0;
  std::uint64_t pages = 0;
  std::map<std::string, std::uint64_t> passed_over;  // by what they are: "request", "response" …
};

class PageSource {
 public:
  PageSource() = default;
  PageSource(const PageSource&) = delete;
  PageSource& operator=(const PageSource&) = delete;
  virtual ~PageSource() = default;

  enum class Step {
    kPage,    // see page()
    kDamage,  // see damage()
    kNothingYet,
    kInterrupted,
    kEnd,
    kFault,    // of the file
    kRefused,  // it gives no pages at all: see refusal()
  };

  // The next page or damage. kNothingYet also where much was passed over, so that the caller can see to other things.
  virtual Step next(bool wait) = 0;

  // Up to where the file was read, of its bytes.
  virtual std::uint64_t position() const = 0;

  // Goes to where a record of this name is, or to one before it, if that can be done.
  virtual bool seek(std::string_view record) = 0;

  ArchivedPage& page() { return page_; }
  const ArchiveDamage& damage() const { return damage_; }
  const ArchiveRefusal& refusal() const { return refusal_; }
  const ArchiveCounts& counts() const { return counts_; }

 protected:
  ArchivedPage page_;
  ArchiveDamage damage_;
  ArchiveRefusal refusal_;
  ArchiveCounts counts_;
};

}  // namespace newsclip::archives
