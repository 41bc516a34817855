// Articles and error records as JSON. The order of the keys is part of the output format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "newsclip/article.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip::writer {

// What stands for the reason in JSON.
std::string_view reason_code(NoArticle reason);

// One line without line feed: `file` first, then the keys of the article. Where `file` is not UTF-8, its bad bytes
// become U+FFFD and `file_base64` follows, with the bytes as they are.
std::string article_line(std::string_view file, const Article& article, const JsonOptions& options);

// {"file": …, "error": {"code": …, "message": …}} on one line without line feed, with `file_base64` as above.
std::string error_line(std::string_view file, std::string_view code, std::string_view message);

// Which page of an archive a line is about.
struct ArchivedName {
  std::string file;
  std::string record;
  std::string url;       // "" when unknown, then null
  std::string captured;  // likewise
};

// One line without line feed: `file`, `record`, `url` and `captured`, then the keys of the article; the address that
// the page itself names is `canonical` here.
std::string archived_line(const ArchivedName& name, const Article& article, const JsonOptions& options);

// {"file": …, "record": …, "url": …, "captured": …, "error": {"code": …, "message": …}} on one line without line feed.
std::string archived_error_line(const ArchivedName& name, std::string_view code, std::string_view message);

// How both begin, up to the keys of the article or the error.
std::string archived_line_beginning(const ArchivedName& name);

// The string that a text begins with as one of these lines has it, with its quotes: what it stands for; "" where it is
// none, or torn.
std::string read_string(std::string_view json);

// Which record of a stream a line is about: what its sender called it, and its page's address.
struct RecordName {
  std::variant<std::monostate, std::int64_t, std::uint64_t, std::string> id;
  std::optional<std::string> url;
};

// One line without line feed: `id` and `url` as they were sent (null when they were not), then the keys of the article;
// the address that the page itself names is `canonical` here.
std::string record_line(const RecordName& name, const Article& article, const JsonOptions& options);

// {"id": …, "url": …, "error": {"code": …, "message": …}} on one line without line feed.
std::string record_error_line(const RecordName& name, std::string_view code, std::string_view message);

// The article's keys that are text, numbers or lists of text, but for the paragraphs: each with its value as JSON.
std::vector<std::pair<std::string, std::string>> plain_values(const Article& article, const JsonOptions& options);

// The keys that the options name, each with its texts: none of null, one of a text or number, all of a list of texts.
std::vector<std::pair<std::string, std::vector<std::string>>> text_values(const Article& article,
                                                                          const JsonOptions& options);

// The id as a text without controls: \\ \t \n \u001b … stand for what they stand for in JSON. "" when there is none.
std::string record_key(const RecordName& name);

}  // namespace newsclip::writer
