#include "program/page/outcome_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

namespace newsclip {
namespace {

constexpr std::size_t kMostMessage = 4096;  // bytes; messages are sentences of ours
constexpr std::uint8_t kNoReason = 255;

// Behind the line and the message.
struct Trailer {
  std::uint32_t message = 0;  // bytes
  std::uint8_t status = 0;
  std::uint8_t reason = kNoReason;
  std::uint8_t is_record = 0;
  std::uint8_t unused = 0;
};

bool is_plain(std::string_view message) {
  return message.size() <= kMostMessage &&
         std::all_of(message.begin(), message.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
}

bool is_one_line(std::string_view line) { return line.empty() || line.find('\n') == line.size() - 1; }

}  // namespace

std::string to_bytes(SentOutcome sent) {
  Trailer trailer;
  trailer.message = static_cast<std::uint32_t>(sent.outcome.message.size());
  trailer.status = static_cast<std::uint8_t>(sent.outcome.status);
  if (sent.outcome.reason) trailer.reason = static_cast<std::uint8_t>(*sent.outcome.reason);
  trailer.is_record = sent.is_record ? 1 : 0;
  char raw[sizeof trailer];
  std::memcpy(raw, &trailer, sizeof trailer);
  std::string bytes = std::move(sent.outcome.json);
  bytes.append(sent.outcome.message).append(raw, sizeof raw);
  return bytes;
}

std::optional<SentOutcome> from_bytes(std::string bytes) {
  Trailer trailer;
  if (bytes.size() < sizeof trailer) return std::nullopt;
  std::memcpy(&trailer, bytes.data() + bytes.size() - sizeof trailer, sizeof trailer);
  bytes.resize(bytes.size() - sizeof trailer);
  const bool reasoned = trailer.reason != kNoReason;
  if (trailer.message > bytes.size() || trailer.status > static_cast<std::uint8_t>(Status::kFailed))
    return std::nullopt;
  if (reasoned && trailer.reason > static_cast<std::uint8_t>(NoArticle::kOther)) return std::nullopt;
  SentOutcome sent;
  sent.outcome.status = static_cast<Status>(trailer.status);
  if (reasoned) sent.outcome.reason = static_cast<NoArticle>(trailer.reason);
  sent.is_record = trailer.is_record != 0;
  sent.outcome.message = bytes.substr(bytes.size() - trailer.message);
  bytes.resize(bytes.size() - trailer.message);
  sent.outcome.json = std::move(bytes);
  if (!is_plain(sent.outcome.message) || !is_one_line(sent.outcome.json)) return std::nullopt;
  return sent;
}

}  // namespace newsclip
