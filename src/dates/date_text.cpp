#include "dates/date_text.hpp"

#include <algorithm>
#include <array>

#include "dates/date_names.hpp"
#include "dates/date_patterns.hpp"
#include "dates/relative_dates.hpp"
#include "dates/time_of_day.hpp"
#include "text/fold.hpp"
#include "words/date_words.hpp"

namespace newsclip::extract {
namespace {

// A byline, not a paragraph.
constexpr std::size_t kRelativeTextLimit = 160;
// Between a time and the date behind it, marks not counted: "10:30, Monday, ".
constexpr std::size_t kTimeGap = 32;

// What the scan stops at, by byte: ASCII digits, and lead bytes of other digits and of 年.
enum class Stop : unsigned char { kNo, kDigit, kMaybe };

constexpr std::array<Stop, 256> make_stops() {
  std::array<Stop, 256> stops{};
  for (int c = '0'; c <= '9'; ++c) stops[static_cast<std::size_t>(c)] = Stop::kDigit;
  for (const int lead : {0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xE5, 0xEF})
    stops[static_cast<std::size_t>(lead)] = Stop::kMaybe;
  return stops;
}

constexpr auto kStops = make_stops();

class Scanner {
 public:
  Scanner(std::string_view text, const DateContext& context) : text_(text), context_(context) {}

  std::vector<DateMention> run() {
    // Past a byte each time, whatever is read there.
    for (std::size_t i = 0; i < text_.size(); i = std::max(i + 1, read_at(i))) continue;
    return std::move(mentions_);
  }

 private:
  // Each gives the end of what stands at `i`, `i` where that is nothing.
  std::size_t read_at(std::size_t i) {
    switch (kStops[static_cast<unsigned char>(text_[i])]) {
      case Stop::kNo:
        return i;
      case Stop::kDigit:
        return at_number(i);
      case Stop::kMaybe:
        return at_other(i);
    }
    return i;
  }

  std::size_t at_other(std::size_t i) {
    constexpr std::string_view kYearSign = "年";
    if (text_.substr(i).starts_with(kYearSign)) {
      const auto part = read_date_around_year_sign(text_, i);
      if (part && part->mention.begin >= done_) return add(*part);
      return i + kYearSign.size();
    }
    if (text_[i] == kYearSign[0]) return i + kYearSign.size();  // most Chinese characters begin with this byte
    const FoldedCursor at(text_, i);
    return digit_value(at.character()) >= 0 ? at_number(at.begin()) : at.begin();  // a run of marks is passed at once
  }

  std::size_t at_number(std::size_t i) {
    const Number number = read_number(text_, i);
    if (!number) return i;
    if (number.digits <= 2) {
      if (const std::size_t end = at_time(number); end != number.begin) return end;
    }
    if (const auto part = read_date_at(text_, number, context_); part && part->mention.begin >= done_)
      return add(*part);
    return number.end;
  }

  // A time before its date is kept for the date; its end, or the number's begin where there is no time.
  std::size_t at_time(const Number& number) {
    const char32_t c = peek(text_, number.end);
    if (c != ':' && c != 'h' && c != U'時' && c != U'시' && c != U'时' && c != U'点') return number.begin;
    const auto time = read_time(text_, number.begin, false, context_.language);
    if (!time) return number.begin;
    time_ = *time;
    has_time_ = true;
    return time->end;
  }

  // Whether what stands between a time and a date is nothing but filler: "10:30 | Mon, ".
  bool is_beside(std::size_t from, std::size_t to) const {
    if (to < from || to - from > 8 * kTimeGap) return false;
    if (to - from > kTimeGap && fold_word(text_.substr(from, to - from)).size() > kTimeGap) return false;
    FoldedCursor at(text_, from);
    while (at && at.begin() < to) {
      const std::size_t i = at.begin();
      if (!is_letter(at.character()) && digit_value(at.character()) < 0) {
        at.advance();
      } else if (const auto weekday = match_name(text_, i, name_bit(NameKind::kWeekday), context_.language)) {
        at.advance_to(weekday->end);
      } else if (const std::size_t word = skip_word(text_, i, date_words::kAt); word != i) {
        at.advance_to(word);
      } else if (const std::size_t link = skip_word(text_, i, date_words::kLinks); link != i) {
        at.advance_to(link);
      } else {
        return false;
      }
    }
    return at.begin() == to;
  }

  std::size_t add(const DatePart& part) {
    DateMention mention = part.mention;
    const auto after = read_time_after(text_, mention.end, context_.language);
    if (after) {
      mention.time = after->time;
      mention.offset_minutes = after->offset_minutes;
      mention.end = after->end;
    } else if (has_time_ && is_beside(time_.end, mention.begin)) {
      mention.time = time_.time;
      mention.offset_minutes = time_.offset_minutes;
      mention.begin = time_.begin;
    }
    has_time_ = false;
    done_ = mention.end;
    mentions_.push_back(mention);
    return mention.end;
  }

  std::string_view text_;
  const DateContext& context_;
  std::vector<DateMention> mentions_;
  std::size_t done_ = 0;
  TimeMatch time_;
  bool has_time_ = false;
};

// Dates whose order the language leaves open take the order that other dates of the same text show.
void settle_orders(std::string_view text, const DateContext& context, std::vector<DateMention>& mentions) {
  if (context.order != DayOrder::kUnknown || numeric_order(context.language) != NumericOrder::kUnknown) return;
  const DayOrder shown = shown_order(text, mentions);
  if (shown == DayOrder::kUnknown) return;
  for (DateMention& mention : mentions) {
    if (!mention.ambiguous_order) continue;
    const Number first = read_number(text, mention.begin);
    const bool day_first = first.value == mention.day.day;
    if (day_first != (shown == DayOrder::kDayFirst) && mention.has_year()) mention.day = swapped(mention.day);
  }
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, const DateContext& context) {
  std::vector<DateMention> mentions = Scanner(text, context).run();
  if (mentions.size() > 1) settle_orders(text, context, mentions);
  if (mentions.empty() && context.captured.year != 0 && text.size() <= kRelativeTextLimit) {
    if (const auto relative = find_relative_date(text, context)) mentions.push_back(*relative);
  }
  return mentions;
}

std::optional<DateMention> find_year_first_date(std::string_view text) {
  const std::vector<DateMention> mentions = find_dates(text);
  const auto found = std::ranges::find(mentions, DateShape::kYearFirst, &DateMention::shape);
  return found == mentions.end() ? std::nullopt : std::optional(*found);
}

DayOrder shown_order(std::string_view text, std::span<const DateMention> mentions) {
  bool day_first = false;
  bool month_first = false;
  for (const DateMention& mention : mentions) {
    if (mention.ambiguous_order || mention.day.day <= 12) continue;
    if (mention.shape != DateShape::kNumeric && mention.shape != DateShape::kShortYear) continue;
    const Number first = read_number(text, mention.begin);
    if (first.value == mention.day.day) day_first = true;
    if (first.value == mention.day.month) month_first = true;
  }
  if (day_first == month_first) return DayOrder::kUnknown;
  return day_first ? DayOrder::kDayFirst : DayOrder::kMonthFirst;
}

}  // namespace newsclip::extract
