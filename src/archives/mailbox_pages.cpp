#include "archives/mailbox_pages.hpp"

#include <algorithm>
#include <utility>

#include "reader/saved/stated_time.hpp"
#include "reader/take_line.hpp"
#include "reader/text_containers.hpp"
#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

constexpr std::size_t kLongestMailLine = std::size_t{8} << 10;  // that is looked at as a whole
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kFromWord = "From ";

bool is_empty_line(std::string_view line) { return line == "\n" || line == "\r\n"; }

// Of lines that begin with "From ", how often it was quoted.
bool is_quoted_from(std::string_view line) {
  const std::size_t at = line.find_first_not_of('>');
  return at != 0 && at != std::string_view::npos && line.substr(at).starts_with(kFromWord);
}

// When a mail was sent, as its header has it.
std::string_view date_of(std::string_view mail) {
  constexpr std::size_t kLongestMailHeader = std::size_t{256} << 10;
  constexpr std::string_view kName = "date:";
  std::string_view rest = mail.substr(0, kLongestMailHeader);
  while (!rest.empty()) {
    const std::string_view line = reader::take_line(rest);
    if (line.empty()) break;
    if (lowered(line.substr(0, kName.size())) == kName) return line.substr(kName.size());
  }
  return {};
}

}  // namespace

std::optional<MailboxPages::Step> MailboxPages::advance() {
  if (number_ == 0 && unread().starts_with(kUtf8Mark)) take(kUtf8Mark.size());
  while (!ended_) {
    const std::string_view rest = unread();
    const std::size_t feed = rest.substr(0, kLongestMailLine).find('\n');
    const std::size_t end = feed == std::string_view::npos ? std::min(rest.size(), kLongestMailLine) : feed + 1;
    if (end == rest.size() && !is_over()) return std::nullopt;
    if (rest.empty()) {
      ended_ = true;
      return number_ > 0 ? give() : Step::kEnd;
    }
    const std::string_view line = rest.substr(0, end);
    const std::string_view behind = rest.substr(end, kLongestMailLine);
    if (may_begin_mail(line)) {
      const bool shows_header = behind.size() == kLongestMailLine || behind.find('\n') != std::string_view::npos;
      if (!shows_header && !is_over()) return std::nullopt;
      if (reader::begins_mail_of_mailbox(line, behind)) {
        if (number_ > 0 && !given_) return give();
        take(end);
        begin_mail();
        continue;
      }
    }
    keep_line(line);
    take(end);
  }
  return Step::kEnd;
}

bool MailboxPages::may_begin_mail(std::string_view line) const {
  return !within_line_ && behind_empty_ && line.starts_with(kFromWord);
}

void MailboxPages::begin_mail() {
  ++number_;
  given_ = too_large_ = behind_empty_ = false;
}

// Of a long line, a piece.
void MailboxPages::keep_line(std::string_view line) {
  const bool begins = !within_line_;
  within_line_ = !line.ends_with('\n');
  behind_empty_ = begins && is_empty_line(line);
  if (number_ == 0) return;
  if (begins && is_quoted_from(line)) line.remove_prefix(1);
  too_large_ = too_large_ || line.size() > max_bytes_ - std::min(mail_.size(), max_bytes_);
  if (!too_large_) mail_ += line;
}

MailboxPages::Step MailboxPages::give() {
  given_ = true;
  ++counts_.records;
  ++counts_.pages;
  // The empty line before the next mail is none of its own.
  if (mail_.ends_with("\n\n")) mail_.pop_back();
  if (mail_.ends_with("\n\r\n")) mail_.resize(mail_.size() - 2);
  page_ = {};
  page_.record = std::to_string(number_);
  page_.time = reader::iso_time(date_of(mail_));
  page_.cut = is_over() && ended_ && is_torn();
  page_.too_large = too_large_;
  page_.bytes = std::exchange(mail_, {});
  if (too_large_) page_.bytes.clear();
  return Step::kPage;
}

}  // namespace newsclip::archives
