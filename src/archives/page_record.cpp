#include "archives/page_record.hpp"

#include <algorithm>
#include <optional>
#include <variant>

#include "archives/parts/body_type.hpp"
#include "reader/html_look.hpp"
#include "reader/http_message.hpp"

namespace newsclip::archives {
namespace {

using Want = RecordReader::Want;
using reader::HttpMessage;

constexpr std::size_t kLongestHttpHeaders = std::size_t{256} << 10;
constexpr std::size_t kBodySample = 1024;

using Type = BodyType;

// What a message or a block without one is, by what is said of it, else by how its body begins; nothing while there is
// too little of that.
std::optional<Type> settled_type(Type said, std::string_view body, bool chunked, bool whole) {
  if (said != Type::kUnknown) return said;
  if (chunked) body.remove_prefix(std::min(body.find('\n'), body.size()));
  if (reader::begins_like_html(body)) return Type::kHtml;
  if (body.size() < kBodySample && !whole) return std::nullopt;
  return Type::kOther;
}

bool is_answer(int status) { return status == 200 || status == 203; }

// Of the payload, what whoever fetched it found counts before what the server said.
Type said_type(const RecordHead& head, std::string_view said) {
  return body_type_of(head.payload_type.empty() ? said : std::string_view(head.payload_type));
}

std::optional<Type> type_of_response(const RecordHead& head, std::string_view block, bool whole) {
  const auto read = reader::read_http_message(block);
  if (!read) {
    if (!whole && block.size() < kBodySample) return std::nullopt;
    // Some crawlers kept no headers.
    return reader::begins_like_html(block) ? Type::kHtml : Type::kOther;
  }
  if (std::holds_alternative<ReadFault>(*read)) {
    if (!whole && block.size() < kLongestHttpHeaders) return std::nullopt;
    return Type::kHtml;  // its headers do not end: told as a page that cannot be read
  }
  const HttpMessage& message = std::get<HttpMessage>(*read);
  if (message.body.empty() && !whole) return std::nullopt;  // another message may follow
  if (!is_answer(message.status)) return Type::kOther;
  return settled_type(said_type(head, message.type), message.body, message.chunked, whole);
}

// What crawlers note beside the pages has an address of its own kind.
bool is_no_address(std::string_view url) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"dns:", "urn:", "metadata:"},
                             [&](std::string_view scheme) { return url.starts_with(scheme); });
}

std::optional<Type> type_of_record(const RecordHead& head, std::string_view block, bool whole) {
  if (head.continues || is_no_address(head.url)) return Type::kOther;
  if (head.type == "response") return type_of_response(head, block, whole);
  if (head.type == "resource" || head.type == "conversion")
    return settled_type(said_type(head, head.content_type), block, false, whole);
  return Type::kOther;
}

}  // namespace

RecordReader::Want page_wanted(const RecordHead& head, std::string_view block, bool whole) {
  const std::optional<Type> type = type_of_record(head, block, whole);
  if (!type) return Want::kMore;
  return *type == Type::kOther ? Want::kNothing : Want::kBlock;
}

bool is_text_page(const RecordHead& head, std::string_view block) {
  return type_of_record(head, block, true) == Type::kText;
}

bool holds_body(const RecordHead& head, std::string_view block) {
  if (head.type != "response") return !block.empty();
  const auto read = reader::read_http_message(block);
  const HttpMessage* const message = read ? std::get_if<HttpMessage>(&*read) : nullptr;
  return message != nullptr && !message->body.empty();
}

std::string record_charset(const RecordHead& head) {
  if (head.type == "response") return "";
  return std::string(reader::charset_of(head.content_type));
}

}  // namespace newsclip::archives
