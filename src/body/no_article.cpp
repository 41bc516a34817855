#include "body/no_article.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/page_identity.hpp"
#include "dates/date_text.hpp"
#include "page/title_text.hpp"
#include "text/fold.hpp"
#include "text/measure.hpp"
#include "words/notices.hpp"

namespace newsclip::extract {
namespace {

using dom::Tag;
using lexicon::NoticePhrases;

// In the order in which they are looked for: a check for robots speaks of errors and of scripts too.
constexpr std::array kTitledNotices = {NoArticle::kBotCheck, NoArticle::kErrorPage, NoArticle::kLogin,
                                       NoArticle::kConsent};
// Words, as effective_words counts them.
constexpr double kNoticeText = 150;  // the text of a notice, at most
constexpr double kShortNotice = 60;  // what tells by its text alone
constexpr double kSmallPage = 120;   // with all that stands around such a text
constexpr double kNoticePage = 300;  // a notice with a site's menus
constexpr double kNoText = 15;       // a page that shows no more than this shows nothing
constexpr double kName = 3;          // the name of a site in a heading, at most
constexpr double kRunningText = 50;  // less than this is too short
// What is looked into: a notice is soon told.
constexpr std::size_t kHeadings = 8;
constexpr std::size_t kBytes = 2000;  // of a block
constexpr std::size_t kBlocks = 200;

// The text without what stands in quotation marks: of a notice that an article quotes.
std::string without_quotations(std::string_view text) {
  constexpr std::array<std::string_view, 6> kOpening = {"“", "„", "«", "「", "『", "\""};
  constexpr std::array<std::string_view, 6> kClosing = {"”", "“", "»", "」", "』", "\""};
  constexpr std::size_t kLongest = 300;  // bytes
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t past = i;
    for (std::size_t mark = 0; mark < kOpening.size() && past == i; ++mark) {
      if (!text.substr(i).starts_with(kOpening[mark])) continue;
      const std::size_t from = i + kOpening[mark].size();
      const std::size_t end = text.substr(from, kLongest).find(kClosing[mark]);
      if (end != std::string_view::npos) past = from + end + kClosing[mark].size();
    }
    if (past == i) out += text[i++];
    i = std::max(i, past);
  }
  return out;
}

// How surely a title is a notice's.
enum class Titled { kNo, kDoubtful, kSure };

// The titles of a notice by their letters, put together once.
using Titles = std::unordered_map<std::string, Titled>;

Titles read_phrases(NoArticle notice) {
  Titles titles;
  for (const auto phrase : lexicon::notice_phrases(notice, NoticePhrases::kTitles)) {
    titles.emplace(letters_of(phrase), Titled::kSure);
  }
  for (const auto phrase : lexicon::notice_phrases(notice, NoticePhrases::kDoubtfulTitles)) {
    titles.emplace(letters_of(phrase), Titled::kDoubtful);
  }
  return titles;
}

const Titles& titles_of(NoArticle notice) {
  static const auto all = [] {
    std::array<Titles, kTitledNotices.size()> titles;
    std::ranges::transform(kTitledNotices, titles.begin(), read_phrases);
    return titles;
  }();
  return all[static_cast<std::size_t>(std::ranges::find(kTitledNotices, notice) - kTitledNotices.begin())];
}

// Takes a status or an opener from the front; what it says by itself, or nullopt where there is none.
std::optional<Titled> take_opener(std::string_view& letters) {
  static const std::vector<std::string> openers = [] {
    std::vector<std::string> words;
    for (const std::string_view opener : lexicon::notice_openers()) words.push_back(letters_of(opener));
    return words;
  }();
  for (const std::string_view status : {"400", "403", "404", "410", "500", "502", "503", "504"}) {
    if (!letters.starts_with(status)) continue;
    letters.remove_prefix(status.size());
    return Titled::kSure;
  }
  for (const std::string& opener : openers) {
    if (!letters.starts_with(opener)) continue;
    letters.remove_prefix(opener.size());
    return Titled::kDoubtful;
  }
  return std::nullopt;
}

Titled read_title(std::string_view letters, NoArticle notice) {
  constexpr int kMostOpeners = 4;
  const Titles& titles = titles_of(notice);
  Titled opened = Titled::kNo;
  for (int i = 0; i < kMostOpeners && !letters.empty(); ++i) {
    if (const auto found = titles.find(std::string(letters)); found != titles.end()) return found->second;
    const std::optional<Titled> taken = take_opener(letters);
    if (!taken) return Titled::kNo;
    opened = std::max(opened, *taken);
  }
  return letters.empty() && notice == NoArticle::kErrorPage ? opened : Titled::kNo;
}

class Reader {
 public:
  explicit Reader(const PageAnalysis& page) {
    const auto nodes = page.document.nodes();
    for (dom::NodeIndex i = 0; i < nodes.size(); ++i) {
      has_script_ = has_script_ || nodes[i].tag == Tag::k_script;
      has_password_ = has_password_ || (nodes[i].tag == Tag::k_input &&
                                        fold_word(page.document.attribute(i, dom::Attr::k_type)) == "password");
      if (nodes[i].tag == Tag::k_title && titles_.empty()) add_title(short_text(page.document, i));
    }
    const auto& blocks = page.list.blocks;
    for (std::size_t b = 0; b < std::min(blocks.size(), kBlocks); ++b) {
      const double words = effective_words(blocks[b].counts);
      const bool heading = blocks[b].level == 1 || static_cast<int>(b) == page.title.block;
      if (heading && headings_.size() < kHeadings) {
        headings_.push_back(letters_of(blocks[b].text));
        has_headline_ = has_headline_ || words > kName;
      }
      texts_.push_back(fold_word(without_quotations(blocks[b].text.substr(0, kBytes))));
      if ((blocks[b].context & kInNoscript) == 0) shown_ += words;
    }
  }

  Titled titled(NoArticle notice) const { return std::max(strongest(titles_, notice), headed(notice)); }

  // The same, unless a heading says more than the part of the title: then that part is the beginning of a headline.
  Titled plainly_titled(NoArticle notice) const {
    Titled most = headed(notice);
    for (const std::string& title : titles_) {
      const bool begins_headline = std::ranges::any_of(headings_, [&](const std::string& heading) {
        return heading.find(title) != heading.npos && read_title(heading, notice) == Titled::kNo;
      });
      if (!begins_headline) most = std::max(most, read_title(title, notice));
    }
    return most;
  }

  // By a heading as a whole.
  Titled headed(NoArticle notice) const { return strongest(headings_, notice); }

  // How many of the notice's phrases the text has, at most two.
  int told(NoArticle notice) const {
    int found = 0;
    for (const std::string_view phrase : lexicon::notice_phrases(notice, NoticePhrases::kTexts)) {
      found +=
          std::ranges::any_of(texts_, [&](const std::string& text) { return text.find(phrase) != text.npos; }) ? 1 : 0;
      if (found == 2) break;
    }
    return found;
  }

  // A heading of more words than a site's name has.
  bool has_headline() const { return has_headline_; }
  bool has_script() const { return has_script_; }
  bool has_password() const { return has_password_; }
  double shown() const { return shown_; }

 private:
  void add_title(std::string_view title) {
    for (const TitlePart& part : split_title(title)) {
      titles_.push_back(letters_of(title.substr(part.begin, part.end - part.begin)));
    }
    titles_.push_back(letters_of(title));
  }

  static Titled strongest(const std::vector<std::string>& titles, NoArticle notice) {
    Titled most = Titled::kNo;
    for (const std::string& title : titles) most = std::max(most, read_title(title, notice));
    return most;
  }

  std::vector<std::string> titles_;    // letters of <title> and of its parts
  std::vector<std::string> headings_;  // letters of the headings of the first level
  std::vector<std::string> texts_;     // folded, by block
  double shown_ = 0;                   // words outside noscript
  bool has_headline_ = false;
  bool has_script_ = false;
  bool has_password_ = false;
};

double words_of(const PageAnalysis& page, const Body& body) {
  double words = 0;
  for (const std::size_t b : body.blocks) words += effective_words(page.list.blocks[b].counts);
  return words;
}

double words_of(const PageAnalysis& page) { return page.tree.sums.effective.back(); }

// A day stands between the headline and the end of the text. Before the headline it may be today's.
bool is_dated(const PageAnalysis& page, const Body& body) {
  const auto first = static_cast<std::size_t>(std::max(page.title.block, 0));
  for (std::size_t b = first; b <= body.blocks.back(); ++b) {
    if (!find_dates(page.list.blocks[b].text).empty()) return true;
  }
  return false;
}

// What a page is taken for, and why; nothing: for no notice.
struct Told {
  std::optional<NoArticle> notice;
  std::string_view why;
};

// A notice among the pages whose text passed for an article.
Told find_notice(const PageAnalysis& page, double words) {
  const Reader reader(page);
  for (const NoArticle notice : kTitledNotices) {
    if (reader.plainly_titled(notice) != Titled::kNo && reader.told(notice) > 0) {
      return {notice, "title and text are a notice's"};
    }
    if (reader.headed(notice) == Titled::kSure && words <= kShortNotice) return {notice, "a notice's heading"};
  }
  if (words > kShortNotice || words_of(page) > kSmallPage || reader.has_headline()) return {};
  if (reader.told(NoArticle::kBotCheck) > 1) return {NoArticle::kBotCheck, "the text is such a check's"};
  if (reader.has_script() && reader.told(NoArticle::kScriptOnly) > 0) {
    return {NoArticle::kScriptOnly, "the text asks for scripts"};
  }
  return {};
}

// A page that shows nothing of its own: what it is shows in a few words.
Told find_bare_notice(const PageAnalysis& page) {
  const Reader reader(page);
  const double words = words_of(page);
  for (const NoArticle notice : kTitledNotices) {
    const Titled titled = reader.titled(notice);
    if (titled == Titled::kSure || (titled == Titled::kDoubtful && words <= kNoticePage)) {
      return {notice, "the title is a notice's"};
    }
    // Every page speaks of its cookies.
    if (notice == NoArticle::kConsent || words > kNoticeText) continue;
    if (reader.told(notice) > (words <= kShortNotice ? 0 : 1)) return {notice, "the text is a notice's"};
  }
  if (words <= kNoticeText && reader.has_password()) return {NoArticle::kLogin, "a field for a password"};
  if (words <= kSmallPage && reader.told(NoArticle::kScriptOnly) > 0) {
    return {NoArticle::kScriptOnly, "the text asks for scripts"};
  }
  if (reader.shown() < kNoText && reader.has_script()) return {NoArticle::kScriptOnly, "scripts, but no text"};
  return {};
}

// Most of the words stand in elements that are built alike, follow each other, and lead elsewhere.
bool is_made_of_cards(const PageAnalysis& page) {
  constexpr std::uint32_t kFewestCards = 6;
  constexpr float kLinked = .1F;  // share of their words
  constexpr double kMostly = .35;
  const double words = words_of(page);
  return std::ranges::any_of(page.tree.cards, [&](const CardGroup& cards) {
    return cards.size >= kFewestCards && cards.link_density >= kLinked &&
           static_cast<double>(cards.mean_words) * cards.size >= kMostly * words;
  });
}

Told kind_of_page(const PageAnalysis& page) {
  constexpr double kLinkedWords = .3;      // the share inside links from which a page is a list
  constexpr std::ptrdiff_t kFewLinks = 5;  // a notice has as many
  if (page.list.blocks.empty()) return {NoArticle::kEmpty, "no block of text"};
  const auto links = std::ranges::count_if(page.list.blocks, [](const TextBlock& block) { return block.links > 0; });
  const bool linked = page.totals.link_density >= kLinkedWords;
  if (linked && links > kFewLinks) return {NoArticle::kList, "much of the text is in links"};
  if (links > kFewLinks && is_made_of_cards(page))
    return {NoArticle::kList, "most of the text is in teasers built alike"};
  if (page.tree.sums.good.back() < kRunningText) return {NoArticle::kTooShort, "hardly any running text"};
  return {NoArticle::kOther, "running text, but none that is likely enough an article's"};
}

}  // namespace

std::optional<NoArticle> find_no_article(const PageAnalysis& page, const Body& body, const DeclaredKind& declared,
                                         Signs* signs) {
  Told told;
  if (body.blocks.empty()) {
    told = find_bare_notice(page);
    if (!told.notice) told = kind_of_page(page);
  } else {
    const double words = words_of(page, body);
    const bool is_said = words > kNoticeText || declared.published || declared.article_nodes > 0;
    if (!is_said && !is_dated(page, body)) told = find_notice(page, words);
  }
  if (told.notice) note_sign(signs, "reason", told.why);
  return told.notice;
}

}  // namespace newsclip::extract
