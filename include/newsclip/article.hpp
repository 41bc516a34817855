// The result of reading one page. Strings are UTF-8; an absent fact is nullopt, never an empty string.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsclip {

enum class BlockType { kParagraph, kHeading, kListItem, kQuote, kCode, kRow };

enum class SpanType { kLink, kStrong, kEmphasis, kCode, kPicture };

// A part of a block's text, bytes [begin, end) at borders of characters, that begins and ends in no white space. A
// picture's is empty: the place where it stands.
struct Span {
  SpanType type = SpanType::kLink;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string target = {};  // a link's address, http, https or mailto, or a picture's, http or https
  std::string label = {};   // of a picture: what its page says in its place, "" where it says nothing
};

// One block of the body in reading order. `level` is 1 to 6 for headings and 0 otherwise; a row's cells are joined by
// tabs. `spans` is filled where ExtractOptions::spans asks for it: by where they begin, outer before inner; each lies
// in another or apart from it, and never in one of its own type.
struct Block {
  BlockType type = BlockType::kParagraph;
  int level = 0;
  std::string text;
  std::vector<Span> spans = {};
};

// Why the text is known to be incomplete: a paywall's teaser, the first of several pages, or input cut at a limit.
enum class Partial { kPaywall, kPages, kCut };

// Why a page holds no article.
enum class NoArticle {
  kEmpty,       // no text at all
  kErrorPage,   // what a server sends in place of a page: not found, failed
  kBotCheck,    // a check for robots, or a refusal by a firewall, in place of the page
  kLogin,       // a form to log in, in place of the page
  kConsent,     // a dialog on cookies, in place of the page
  kScriptOnly,  // the text is loaded by script, which nobody has run
  kNotProse,    // a text page of source code, data or a log
  kTooShort,    // hardly any running text
  kList,        // a list of links to other pages: home page, section, index, search
  kOther,       // running text that is no article: a shop's, a forum's, a company's page
};

// The encoding that was used to decode the page (a WHATWG name) and where it was found: bom, option, meta, xml, guess.
struct Charset {
  std::string name;
  std::string from;
};

struct Article {
  // The five facts that are always written; `paragraphs` are the texts of `blocks`.
  std::optional<std::string> title;
  std::optional<std::string> date;  // YYYY-MM-DD, the page's own local day
  std::optional<std::string> source;
  std::optional<std::string> zone;
  std::vector<Block> blocks;

  // What `--all` adds.
  std::vector<std::string> authors;
  std::vector<std::string> editors;
  std::optional<std::string> site;
  std::vector<std::string> section;     // the breadcrumb, outermost first
  std::optional<std::string> language;  // BCP 47
  std::optional<std::string> url;
  std::optional<std::string> summary;
  std::optional<std::string> image;
  std::optional<std::string> published;  // ISO 8601, a time and an offset only where the page gives them
  std::optional<std::string> modified;
  std::vector<std::string> keywords;
  std::vector<std::string> captions;
  std::optional<Partial> partial;
  std::optional<NoArticle> reason;  // there exactly where `blocks` is empty
  double confidence = 0;            // expected word F1 of the body, 0 to 1
  std::optional<Charset> charset;
  // How likely each fact is right, 0 to 1, where the article has it: title, date, source, zone, authors.
  std::vector<std::pair<std::string, double>> confidences;
  std::vector<std::pair<std::string, std::string>> evidence;  // fact -> where it was found
};

// An article is there when the page has a body; a page without one has none of the five facts.
inline bool has_article(const Article& article) { return !article.blocks.empty(); }

}  // namespace newsclip
