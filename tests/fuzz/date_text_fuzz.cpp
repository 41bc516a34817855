// Any text: the readers of dates must end, stay inside the text, and give only days that exist.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "dates/date_labels.hpp"
#include "dates/date_text.hpp"
#include "dates/date_url.hpp"
#include "dates/date_value.hpp"

namespace {

using namespace newsclip::extract;

void require(bool held) {
  if (!held) std::abort();
}

void check(const DateMention& mention, std::string_view text) {
  require(mention.begin < mention.end && mention.end <= text.size());
  require(mention.day.year == 0 || valid_day(mention.day));
  require(mention.day.year != 0 || mention.shape == DateShape::kNoYear);
  require(!mention.time || (mention.time->hour < 24 && mention.time->minute < 60 && mention.time->second < 60));
  require(!mention.offset_minutes || mention.time);
  require(to_iso(mention).size() >= 10);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::string_view kLanguages[] = {"",   "en", "en-US", "de", "fr", "zh", "zh-TW", "ja",
                                             "ko", "th", "fa",    "ar", "ru", "hr", "hu",    "vi"};
  if (size == 0) return 0;
  DateContext context;
  context.language = kLanguages[data[0] % std::size(kLanguages)];
  if ((data[0] & 0x80U) != 0) context.captured = {2024, 2, 29};
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::size_t end = 0;
  for (const DateMention& mention : find_dates(text, context)) {
    check(mention, text);
    require(mention.begin >= end);
    end = mention.end;
    static_cast<void>(label_of(text, mention.begin, mention.end));
  }
  if (const auto mention = parse_date(text, context)) check(*mention, text);
  if (const auto mention = date_from_url(text)) check(*mention, text);
  return 0;
}
