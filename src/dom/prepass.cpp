#include "dom/prepass.hpp"

#include <algorithm>
#include <array>

#include "dom/foreign_scan.hpp"
#include "dom/html_tokens.hpp"
#include "dom/kept_attributes.hpp"
#include "dom/open_elements.hpp"
#include "dom/tag.hpp"

namespace newsclip::dom {
namespace {

constexpr std::array<PrepassLimits, 3> kLimits{{{}, {512, 32, 256, true}, {64, 2, 64, true}}};

// What Gumbo may cost, in the units of OpenElements::work() and in bytes of its arena; both grow with the page.
constexpr std::uint64_t kWork = 150'000'000;
constexpr std::uint64_t kWorkPerByte = 30;
constexpr std::uint64_t kMemory = std::uint64_t{128} << 20;
constexpr std::uint64_t kMemoryPerByte = 10;
// Limits for the rest of the page once the pass has lost track of Gumbo's state. The cost is an upper bound that
// assumes no tag closes; ordinary pages stay far below it. Where at most kUnsureDepth elements are open, any amount of
// text may follow.
constexpr std::uint64_t kUnsureTagWork = 400'000'000;
constexpr std::uint64_t kUnsureTextWork = 2'500'000'000;
constexpr std::uint64_t kUnsureDepth = 64;
// Bytes of the arena for an element, an attribute and a text node: more than Gumbo's structures and the growth of their
// vectors take as a rule. A page that needs more still meets the arena's own limit.
constexpr std::uint64_t kElementBytes = 400;
constexpr std::uint64_t kAttributeBytes = 160;
constexpr std::uint64_t kTextBytes = 250;

bool changes_reading(Tag tag) {
  switch (tag) {
    case Tag::k_svg:
    case Tag::k_math:
    case Tag::k_select:
    case Tag::k_template:
    case Tag::k_frameset:
    case Tag::k_plaintext:
    case Tag::k_object:
    case Tag::k_applet:
    case Tag::k_marquee:
    case Tag::k_isindex:
      return true;
    default:
      return false;
  }
}

class Prepass {
 public:
  Prepass(std::string_view html, const PrepassLimits& limits, Prepared& prepared)
      : html_(html),
        limits_(limits),
        prepared_(prepared),
        open_(limits.depth, limits.formatting),
        placeholders_(!has_placeholder_characters(html)),
        last_attempt_(&limits == &kLimits.back()),
        work_budget_(kWork + kWorkPerByte * html.size()),
        memory_budget_(kMemory + kMemoryPerByte * html.size()) {
    constexpr std::size_t kNoSmallString = 64;
    prepared_.html.clear();
    prepared_.html.reserve(std::max(html.size() / 2, kNoSmallString));
    prepared_.placeholders.clear();
    prepared_.scripts.clear();
    prepared_.styles.clear();
    prepared_.cut = false;
  }

  bool run() {
    while (position_ < html_.size() && !too_costly_) {
      const std::size_t less = std::min(html_.find('<', position_), html_.size());
      if (less > position_) text(position_, less);
      position_ = less;
      if (less + 1 >= html_.size()) break;
      markup(html_[less + 1]);
      check_budgets();
    }
    check_budgets();
    if (too_costly_) return false;
    copy_until(html_.size());
    return true;
  }

 private:
  // Output: everything from copied_ on is still to be copied as it is.
  void copy_until(std::size_t end) {
    if (end > copied_) prepared_.html.append(html_, copied_, end - copied_);
    copied_ = std::max(copied_, end);
  }
  void leave_out(std::size_t begin, std::size_t end) {
    copy_until(begin);
    copied_ = std::max(copied_, end);
  }
  // The rest of the page is copied or dropped as it stands.
  void finish(bool drop) {
    if (drop) leave_out(position_, html_.size());
    position_ = html_.size();
  }

  void check_budgets() {
    const std::uint64_t nodes = memory_ + open_.copies() * kElementBytes;
    if (open_.work() <= work_budget_ && nodes <= memory_budget_) return;
    if (!last_attempt_) {
      too_costly_ = true;
      return;
    }
    if (nodes <= memory_budget_) return;
    prepared_.cut = true;  // nothing else helps: the page ends here
    finish(true);
  }

  void text(std::size_t begin, std::size_t end) {
    const std::size_t first = past_space(begin, end);
    const bool only_space = first == end;
    open_.text(end - begin, only_space);
    memory_ += kTextBytes + 4 * (end - begin);
    if (placeholders_) {
      if (spaces_only_) put_space(begin, first);  // where Gumbo swallows no line feed
      put_placeholders(first, end);
    }
    spaces_only_ = spaces_only_ && only_space;
  }

  void put_space(std::size_t begin, std::size_t end) {
    const std::string_view run = html_.substr(begin, end - begin);
    if (run.size() < kWorthSpace || run.find('\r') != std::string_view::npos) return;
    leave_out(begin, end);
    prepared_.placeholders.add_space(run, prepared_.html);
  }

  std::size_t past_space(std::size_t begin, std::size_t end) const {
    while (begin < end && is_html_space(html_[begin])) ++begin;
    return begin;
  }

  // White space before the first other character may mean something else to Gumbo than that does. A reference may go on
  // until the next white space.
  void put_placeholders(std::size_t begin, std::size_t end) {
    while (end - begin >= kWorthPlaceholder) {
      const std::size_t size = unchanged_length(html_.substr(begin, end - begin));
      if (size >= kWorthPlaceholder) put_placeholder(begin, begin + size);
      begin += size;
      while (begin < end && !is_html_space(html_[begin])) ++begin;
      begin = past_space(begin, end);
    }
  }

  void put_placeholder(std::size_t begin, std::size_t end) {
    leave_out(begin, end);
    prepared_.placeholders.add(html_.substr(begin, end - begin), prepared_.html);
  }

  void markup(char next) {
    if (is_ascii_letter(next)) {
      start_tag();
    } else if (next == '/' && position_ + 2 < html_.size() && is_ascii_letter(html_[position_ + 2])) {
      end_tag();
    } else if (next == '/' && position_ + 2 < html_.size() && html_[position_ + 2] == '>') {
      position_ += 3;
      spaces_only_ = false;
    } else if (next == '!' || next == '?' || (next == '/' && position_ + 2 < html_.size())) {
      comment();
    } else {
      text(position_, position_ + 1);
      ++position_;
    }
  }

  // A comment goes where text on both sides is nothing but white space and cannot join otherwise; else it is emptied.
  void comment() {
    const std::size_t end = markup_end(html_, position_);
    if (end == kNoEnd) {
      finish(false);
      return;
    }
    memory_ += kTextBytes;
    const bool declaration =
        html_.substr(position_).size() > 9 && equals_ignoring_case(html_.substr(position_, 9), "<!doctype");
    if (!declaration) {
      std::size_t next = end;
      while (next < html_.size() && is_html_space(html_[next])) ++next;
      const bool joins =
          spaces_only_ && next < html_.size() && flushes_text(next) && !(position_ > 0 && html_[position_ - 1] == '\r');
      constexpr std::string_view kEmpty = "<!---->";
      if (joins) {
        leave_out(position_, end);
      } else if (end - position_ > kEmpty.size()) {
        leave_out(position_, end);
        prepared_.html += kEmpty;
      }
    }
    position_ = end;
  }

  // Whether what begins here makes Gumbo place the text before it at once. Some end tags, and start tags that close
  // their like, move elements first.
  bool flushes_text(std::size_t less) const {
    if (html_[less] != '<' || less + 1 >= html_.size()) return false;
    if (html_.substr(less + 1, 3) == "!--") return true;
    if (!is_ascii_letter(html_[less + 1])) return false;
    const std::size_t end = tag_name_end(html_, less + 1);
    return !has_trait(find_tag(html_.substr(less + 1, end - less - 1)), kFormatting);
  }

  void end_tag() {
    const std::size_t name = position_ + 2;
    const std::size_t name_end = tag_name_end(html_, name);
    AttributeReader reader(html_, name_end);
    RawAttribute attribute;
    const std::size_t written = position_;
    bool attributes = false;
    while (reader.next(attribute)) attributes = true;
    if (reader.tag_end() == kNoEnd) {
      finish(false);
      return;
    }
    const Tag tag = find_tag(html_.substr(name, name_end - name));
    if (limits_.plain && changes_reading(tag)) {
      leave_out(written, reader.tag_end());
    } else if (!open_.end_tag(tag)) {
      leave_out(written, reader.tag_end());
    } else if (attributes) {  // nobody sees them, but they cost
      leave_out(name_end, reader.tag_end() - 1);
    }
    if (tag == Tag::k_template && templates_ != 0) {
      --templates_;
      select_ = Select::kNo;
    }
    if (tag == Tag::k_select) select_ = Select::kNo;
    if (select_ != Select::kNo && (tag == Tag::k_table || has_trait(tag, kTablePart))) select_ = Select::kPerhaps;
    if (tag == Tag::k_p || tag == Tag::k_br) memory_ += kElementBytes;  // they open what they close
    memory_ += kAttributeBytes;
    position_ = reader.tag_end();
    spaces_only_ = true;
  }

  void start_tag() {
    const std::size_t begin = position_;
    const std::size_t name_end = tag_name_end(html_, begin + 1);
    const Tag tag = find_tag(html_.substr(begin + 1, name_end - begin - 1));
    const AttributeCut cut = read_attributes(tag, name_end);
    if (cut.end == kNoEnd) {
      finish(false);
      return;
    }
    position_ = cut.end;
    spaces_only_ = tag != Tag::k_pre && tag != Tag::k_listing;  // they swallow a line feed
    if (limits_.plain && changes_reading(tag)) {                // what they hold stays
      leave_out(begin, position_);
      return;
    }
    if (!open_.start_tag(tag, cut.attributes == 0)) {
      drop(begin);
      return;
    }
    memory_ += kElementBytes + cut.attributes * kAttributeBytes + 2 * (cut.end - begin);
    if (!follows_mode(tag)) {
      be_unsure();
    } else if (select_ != Select::kNo && tag != Tag::k_script) {
      return;
    } else if (has_trait(tag, kRawText)) {
      raw_text(tag, cut);
    } else if (tag == Tag::k_svg || tag == Tag::k_math) {
      foreign(tag, cut);
    }
  }

  void drop(std::size_t begin) {
    leave_out(begin, position_);
    prepared_.cut = true;
  }

  // Leaves out the attributes that nobody reads, and those past the limit.
  AttributeCut read_attributes(Tag tag, std::size_t name_end) {
    // Formatting elements are told apart by all their attributes; of <a> only one is ever open.
    const bool keep_all = (has_trait(tag, kFormatting) && tag != Tag::k_a) || tag == Tag::k_isindex;
    edits_.clear();
    const AttributeCut cut = select_attributes(html_, name_end, keep_all, limits_.attributes, placeholders_, edits_);
    if (cut.end == kNoEnd) return cut;
    for (const Edit& edit : edits_) {
      if (edit.what == Edit::What::kPlaceholder) {
        put_placeholder(edit.begin, edit.end);
        continue;
      }
      leave_out(edit.begin, edit.end);
      if (edit.space) prepared_.html += ' ';
    }
    prepared_.cut = prepared_.cut || cut.over_limit;
    return cut;
  }

  // False: from here on Gumbo may read the page in a way that this pass does not follow.
  bool follows_mode(Tag tag) {
    const bool changes_text = has_trait(tag, kRawText) || tag == Tag::k_svg || tag == Tag::k_math;
    if (tag == Tag::k_frameset || tag == Tag::k_plaintext) return false;
    if (tag == Tag::k_template) {
      ++templates_;
      if (select_ != Select::kNo) return false;
    }
    if (templates_ != 0 && (tag == Tag::k_col || tag == Tag::k_colgroup)) return false;
    if (select_ == Select::kNo) {
      if (tag == Tag::k_select) select_ = Select::kYes;
      return true;
    }
    if (tag == Tag::k_select || tag == Tag::k_input || tag == Tag::k_keygen || tag == Tag::k_textarea) {
      select_ = select_ == Select::kYes ? Select::kNo : Select::kPerhaps;
    } else if (tag == Tag::k_table || has_trait(tag, kTablePart)) {
      select_ = Select::kPerhaps;
    }
    return select_ != Select::kPerhaps || !changes_text || tag == Tag::k_script;
  }

  void be_unsure() {
    if (limits_.plain) return;  // what makes it unsure is left out
    too_costly_ = !is_harmless(html_.substr(position_));
    position_ = html_.size();
  }

  bool is_harmless(std::string_view rest) const;

  void raw_text(Tag tag, const AttributeCut& cut) {
    const std::size_t end =
        tag == Tag::k_script ? script_end(html_, position_) : raw_text_end(html_, position_, tag_name(tag));
    const std::size_t body_end = std::min(end, html_.size());
    if (tag == Tag::k_script && body_end > position_) {
      prepared_.scripts.push_back({cut.type, html_.substr(position_, body_end - position_)});
    }
    if (tag == Tag::k_style) keep_style(html_.substr(position_, body_end - position_));
    if (tag == Tag::k_script || tag == Tag::k_style) {
      leave_out(position_, body_end);
    } else {
      memory_ += kTextBytes + 4 * (body_end - position_);
    }
    position_ = body_end;
  }

  // Style sheets are read for what they hide, and long ones for their beginning.
  void keep_style(std::string_view style) {
    constexpr std::size_t kMost = 200'000;  // bytes
    style = style.substr(0, kMost);
    if (style.find("none") != std::string_view::npos) prepared_.styles.push_back(style);
  }

  void foreign(Tag tag, const AttributeCut& cut) {
    if (cut.self_closing) {
      open_.end_tag(tag);
      return;
    }
    const ForeignScan scan = scan_foreign(html_, position_, tag);
    if (scan.content_end == kNoEnd) {
      be_unsure();
      return;
    }
    if (tag == Tag::k_svg) {
      leave_out(position_, scan.content_end);
      if (scan.text) prepared_.html += 'x';  // text settles that the page has no frames
    } else {
      memory_ += scan.tags * (kElementBytes + kTextBytes) + 4 * (scan.content_end - position_);
    }
    position_ = scan.content_end;
  }

  std::string_view html_;
  const PrepassLimits& limits_;
  Prepared& prepared_;
  OpenElements open_;
  std::vector<Edit> edits_;
  std::size_t position_ = 0;
  std::size_t copied_ = 0;
  std::uint64_t memory_ = 0;
  bool placeholders_;
  bool last_attempt_;
  std::uint64_t work_budget_;
  std::uint64_t memory_budget_;
  bool too_costly_ = false;
  // Inside select, tags other than script are ignored, so that raw text is none and svg holds text.
  enum class Select { kNo, kYes, kPerhaps };
  Select select_ = Select::kNo;
  std::size_t templates_ = 0;  // open
  bool spaces_only_ = true;    // since the last tag
};

// Counts every possible tag as one that opens and never closes, and every run of text as one inside all of them.
bool Prepass::is_harmless(std::string_view rest) const {
  std::uint64_t depth = open_.depth();
  std::uint64_t work = open_.work();
  std::uint64_t scanned = 0;
  for (std::size_t i = 0; (i = rest.find('<', i)) != kNoEnd; ++i) {
    if (i + 1 >= rest.size()) break;
    work += depth;
    if (!is_ascii_letter(rest[i + 1])) continue;
    const std::size_t name_end = tag_name_end(rest, i + 1);
    if (!has_trait(find_tag(rest.substr(i + 1, name_end - i - 1)), kVoid)) ++depth;
    AttributeReader reader(rest, name_end);
    RawAttribute attribute;
    std::size_t attributes = 0;
    std::size_t last = name_end;
    while (reader.next(attribute) && ++attributes <= limits_.attributes) last = attribute.end;
    scanned += last - i;
    if (attributes > limits_.attributes || scanned > 4 * rest.size()) return false;
    if (work > kUnsureTagWork) return false;
  }
  return depth <= kUnsureDepth || rest.size() <= kUnsureTextWork / depth;
}

}  // namespace

bool prepare(std::string_view html, const PrepassLimits& limits, Prepared& prepared) {
  return Prepass(html, limits, prepared).run();
}

Prepared prepare(std::string_view html) {
  Prepared prepared;
  for (std::size_t i = 0; i < kLimits.size(); ++i) {
    prepared.limits = i;
    if (prepare(html, kLimits[i], prepared)) break;
  }
  return prepared;
}

std::size_t prepass_limit_count() { return kLimits.size(); }
const PrepassLimits& prepass_limits(std::size_t index) { return kLimits[index]; }

}  // namespace newsclip::dom
