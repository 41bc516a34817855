// Which records hold pages.
#pragma once

#include <string>
#include <string_view>

#include "archives/record_head.hpp"
#include "archives/record_reader.hpp"

namespace newsclip::archives {

// Responses with a page, be it HTML or text, and such resources and conversions; see docs/archives.md.
RecordReader::Want page_wanted(const RecordHead& head, std::string_view block, bool whole);

// Of a wanted record, what says so of its bytes.
bool is_text_page(const RecordHead& head, std::string_view block);

// Whether something of the page itself is there, where a block is cut.
bool holds_body(const RecordHead& head, std::string_view block);

// What the head says of a block that is no message, "" when nothing.
std::string record_charset(const RecordHead& head);

}  // namespace newsclip::archives
