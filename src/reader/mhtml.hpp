// Pages saved as one file in MIME's form (RFC 2557, .mht and .mhtml): the page and what it shows, each a part. Mails
// have the same form, and may be one page and nothing else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::reader {

struct MhtmlPage {
  std::string bytes;     // the page's own, undone from quoted-printable or base64
  std::string charset;   // as its part declares it, "" when it does not
  std::string url;       // where it was saved from, "" when not said
  std::string captured;  // the day of the mail or of the saving, YYYY-MM-DD, "" when not said
  bool is_text = false;  // a mail's text without HTML
};

// The part that the file names as its start, else the first that is HTML, else the first text that is not attached;
// nothing where the bytes are no such file or have no such part. Linear in the bytes.
std::optional<MhtmlPage> read_mhtml(std::string_view bytes);

}  // namespace newsclip::reader
