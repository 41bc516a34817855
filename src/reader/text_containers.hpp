// Containers of pages that begin as text: their first lines tell them from texts about such files.
#pragma once

#include <optional>
#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

// kWarc, kArc, kMbox, kWebarchive (as XML), kHar, kJson, kSingleFile; nothing for a page.
std::optional<ReadFault> text_container(std::string_view bytes);

// Whether a line behind an empty one in a mailbox (mbox) begins a mail, by what stands behind the line: a header.
bool begins_mail_of_mailbox(std::string_view line, std::string_view behind);

}  // namespace newsclip::reader
