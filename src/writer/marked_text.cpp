#include "writer/marked_text.hpp"

#include <algorithm>
#include <utility>

#include "text/characters.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"
#include "writer/shown_text.hpp"

namespace newsclip::writer {
namespace {

struct Range {
  std::size_t begin, end;
};

Range trimmed(std::string_view text, Range range) {
  const std::string_view part = text.substr(range.begin, range.end - range.begin);
  const std::string_view rest = trim(part, kAsciiSpace);
  if (rest.empty()) return {range.begin, range.begin};
  range.begin += static_cast<std::size_t>(rest.data() - part.data());
  return {range.begin, range.begin + rest.size()};
}

// `reaching` are the spans that may reach into the range.
MarkedText part_of(std::string_view whole, Range range, const std::vector<const Span*>& reaching) {
  range = trimmed(whole, range);
  MarkedText part{std::string(whole.substr(range.begin, range.end - range.begin)), {}};
  for (const Span* const one : reaching) {
    Span span = *one;
    const bool is_none = span.end < span.begin || span.end > whole.size();
    if (is_none || span.begin > range.end || span.end < range.begin) continue;
    const Range kept = trimmed(whole, {std::max(span.begin, range.begin), std::min(span.end, range.end)});
    if (kept.begin == kept.end && span.type != SpanType::kPicture) continue;
    span.begin = kept.begin - range.begin;
    span.end = kept.end - range.begin;
    part.spans.push_back(std::move(span));
  }
  return part;
}

bool is_border(std::string_view text, std::size_t i) { return i == text.size() || !dom::is_trail_byte(text[i]); }

// Takes spans one by one.
class Taker {
 public:
  explicit Taker(const MarkedText& text) : text_(text.text) {}

  void take(const Span& span) {
    if (span.begin < done_ || span.end < span.begin || span.end > text_.size() || !is_border(text_, span.begin) ||
        !is_border(text_, span.end)) {
      return;
    }
    while (!open_.empty() && open_.back()->end <= span.begin) close();
    if (!open_.empty() && open_.back()->end < span.end) return;
    go_to(span.begin);
    if (span.type == SpanType::kPicture) {
      pieces_.push_back({Piece::Kind::kPicture, {}, &span});
    } else if (span.end > span.begin) {
      pieces_.push_back({Piece::Kind::kOpen, {}, &span});
      open_.push_back(&span);
    }
  }

  std::vector<Piece> finish() {
    while (!open_.empty()) close();
    go_to(text_.size());
    return std::move(pieces_);
  }

 private:
  void go_to(std::size_t end) {
    if (end > done_) pieces_.push_back({Piece::Kind::kText, text_.substr(done_, end - done_), nullptr});
    done_ = end;
  }

  void close() {
    go_to(open_.back()->end);
    pieces_.push_back({Piece::Kind::kClose, {}, open_.back()});
    open_.pop_back();
  }

  std::string_view text_;
  std::size_t done_ = 0;
  std::vector<const Span*> open_;
  std::vector<Piece> pieces_;
};

}  // namespace

MarkedText marked_text(const Block& block) {
  std::string shown = shown_text(block.text);
  if (shown != block.text) return {std::move(shown), {}};
  return {std::move(shown), block.spans};
}

std::vector<MarkedText> split_marked(const MarkedText& whole, char mark) {
  std::vector<MarkedText> parts;
  std::vector<const Span*> reaching;  // into the part, or beyond it
  auto next = whole.spans.begin();
  for (std::size_t begin = 0; begin <= whole.text.size();) {
    const std::size_t end = std::min(whole.text.find(mark, begin), whole.text.size());
    std::erase_if(reaching, [begin](const Span* span) { return span->end < begin; });
    for (; next != whole.spans.end() && next->begin <= end; ++next) reaching.push_back(&*next);
    parts.push_back(part_of(whole.text, {begin, end}, reaching));
    begin = end + 1;
  }
  return parts;
}

MarkedText on_one_line(MarkedText text) {
  text.text = on_one_line(std::move(text.text));
  return text;
}

std::string encoded_address(std::string_view target, std::string_view further) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kNever = R"("<>\^`{|})";
  // Brackets stand around the number of a host alone.
  const std::size_t host = target.find("://");
  const std::size_t host_end = host == std::string_view::npos ? 0 : target.find_first_of("/?#", host + 3);
  std::string address;
  for (std::size_t i = 0; i < target.size(); ++i) {
    const auto byte = static_cast<unsigned char>(target[i]);
    const bool is_bracket = i >= host_end && (target[i] == '[' || target[i] == ']');
    if (byte > ' ' && byte < 0x7F && !is_bracket && kNever.find(target[i]) == std::string_view::npos &&
        further.find(target[i]) == std::string_view::npos) {
      address += target[i];
    } else {
      address.append({'%', kDigits[byte >> 4U], kDigits[byte & 15U]});
    }
  }
  return address;
}

std::vector<Piece> pieces(const MarkedText& text) {
  Taker taker(text);
  for (const Span& span : text.spans) taker.take(span);
  return taker.finish();
}

}  // namespace newsclip::writer
