// Names that browsers and programs that mirror sites give to what they save.
#pragma once

#include <optional>
#include <string_view>

namespace newsclip::archives {

// Whether a file in a folder is a saved page by its name: .html .htm .xhtml .xht .shtml .mhtml .mht .eml .txt
// .webarchive without regard to case, also with .gz or .zst behind. Others may be pages, too: see
// program/files/sniff.hpp.
bool has_page_name(std::string_view file);

// Likewise of an archive of pages: .warc .arc .har .mbox .tar, also packed, and .wacz .maff .htz .zip .tgz.
bool has_archive_name(std::string_view file);

// The first two of them.
bool has_records_name(std::string_view file);

// The NAME of NAME.html, .htm, .xhtml and .xht, also packed; nullopt for other names.
std::optional<std::string_view> saved_page_stem(std::string_view file);

// The NAME of NAME_files, in which a browser keeps what a page saved as NAME.html shows: pictures, scripts, frames;
// nullopt for other names.
std::optional<std::string_view> saved_parts_stem(std::string_view folder);

}  // namespace newsclip::archives
