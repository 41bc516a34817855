// What a page says about itself outside its visible text, as one flat list. Nothing is decided here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

enum class Fact : std::uint8_t {
  kTitle,      // headline; of <title>, og:title and the like still with the site's name
  kPublished,  // dates as written on the page: ISO 8601 mostly, an epoch ("1716270000", "1716270000123") or free text
  kModified,
  kCreated,     // dateCreated, uploaded, created: the making of the file as often as that of the article
  kDate,        // a date that does not say of what
  kAuthor,      // one name each where the page parts them, else as written
  kEditor,      // as kAuthor
  kOrigin,      // where the text comes from: ContentSource, sourceOrganization, provider, creditText
  kPublisher,   // who runs the page, as structured data says: publisher, dc.publisher
  kSite,        // the site's name: og:site_name, application-name, WebSite name
  kSection,     // articleSection, ColumnName, catalogs
  kBreadcrumb,  // one step each, outermost first
  kKeyword,     // one each where parted, else as written
  kSummary,
  kImage,       // address
  kUrl,         // address of this article: canonical, og:url, JSON-LD url
  kBaseUrl,     // base href
  kLanguage,    // as written: en-GB, en_GB, zh-CN …
  kType,        // og:type, @type of the article's node: "article", "NewsArticle", "website" …
  kFreeAccess,  // isAccessibleForFree: "true" or "false"
};

// Whether a statement is of the article that the page is about.
enum class Belonging : std::uint8_t {
  kArticle,  // its node names this page's headline or address, or is the only one of its kind
  kPage,     // about the page as a whole, or of unknown subject
  kOther,    // of a related article, a teaser, a comment
};

enum class Agent : std::uint8_t { kUnsaid, kPerson, kOrganisation };

struct Statement {
  Fact fact = Fact::kTitle;
  Belonging belonging = Belonging::kPage;
  Agent agent = Agent::kUnsaid;  // of kAuthor, kEditor, kOrigin, kPublisher
  std::string value;             // folded, entities opened, never empty
  std::string origin;            // as written to `evidence`: "json-ld datePublished", "meta og:title" …
};

using StatementList = std::vector<Statement>;

// Adds to a list: cleans the value, leaves out what is empty or not to be believed, and stops at a bound.
class StatementCollector {
 public:
  explicit StatementCollector(StatementList& list) : list_(list) {}

  // `raw` may hold tags and entities; for facts that are names or words, addresses are left out.
  void add(Fact fact, std::string_view raw, std::string_view origin, Belonging belonging = Belonging::kPage,
           Agent agent = Agent::kUnsaid);
  // A list in one string: one statement for each part.
  void add_parts(Fact fact, std::string_view raw, std::string_view origin, Belonging belonging = Belonging::kPage);

 private:
  StatementList& list_;
};

// A value of metadata as a reader would see it: tags taken out, entities opened (twice, as many pages escape them
// twice), white space folded.
std::string clean_value(std::string_view raw);

// A name in lower case without outer space, for comparing.
std::string lower_ascii(std::string_view text);
std::string_view trim_ascii(std::string_view text);

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool is_address(std::string_view text);  // begins with a scheme or //

}  // namespace newsclip::extract
