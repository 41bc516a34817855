#include "archives/stream_pages.hpp"

#include <utility>

namespace newsclip::archives {
namespace {

// Readings between two looks at what else there is to do.
constexpr int kMostReadings = 64;

}  // namespace

// Packed bytes are one stream: no member begins an archive by itself.
StreamPages::StreamPages(ByteSource& source, bool refuses)
    : refuses_(refuses), members_(source, [](std::string_view) { return false; }) {}

StreamPages::Step StreamPages::next(bool wait) {
  for (int i = 0; i < kMostReadings; ++i) {
    if (const std::optional<Step> step = advance()) {
      told_ = told_ || *step == Step::kDamage;
      return *step == Step::kEnd ? end() : *step;
    }
    if (const std::optional<Step> step = read(wait)) return *step;
  }
  return Step::kNothingYet;
}

// Nothing where there is more, or where it is known that there is none.
std::optional<StreamPages::Step> StreamPages::read(bool wait) {
  if (over_) return std::nullopt;
  if (start_ >= bytes_.size() / 2) bytes_.erase(0, std::exchange(start_, 0));  // so that each byte moves once at most
  switch (members_.read(bytes_, wait)) {
    case Members::Step::kBytes:
    case Members::Step::kMemberEnd:
      return std::nullopt;
    case Members::Step::kNothingYet:
      return Step::kNothingYet;
    case Members::Step::kInterrupted:
      return Step::kInterrupted;
    case Members::Step::kFault:
      return Step::kFault;
    case Members::Step::kTorn:
    case Members::Step::kDamaged:
      torn_ = true;
      break;
    case Members::Step::kEnd:
      break;
  }
  over_ = true;
  return std::nullopt;
}

StreamPages::Step StreamPages::end() {
  if (torn_ && !std::exchange(ended_, true))
    return give_damage(place(), "is damaged where it is packed: nothing behind can be read");
  if (!refuses_ || told_ || counts_.pages > 0) return Step::kEnd;
  refusal_.message = "holds no page: " + std::to_string(counts_.records) +
                     (counts_.records == 1 ? " entry" : " entries") + ", none of them HTML";
  return Step::kRefused;
}

StreamPages::Step StreamPages::give_damage(std::string record, std::string message) {
  damage_ = {std::move(record), std::move(message)};
  told_ = true;
  return Step::kDamage;
}

}  // namespace newsclip::archives
