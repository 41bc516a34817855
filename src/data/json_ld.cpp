#include "data/json_ld.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/json_reader.hpp"
#include "data/schema_types.hpp"
#include "page/text_blocks.hpp"

namespace newsclip::extract {
namespace {

// Steps from a property to the text or names that it means: references, lists, nested objects. More are a cycle.
constexpr std::size_t kMostSteps = 200;
// Bounds that no honest page reaches: they keep the time linear.
constexpr std::size_t kMostArticles = 200;
constexpr std::size_t kMostKinds = 30;
constexpr JsonIndex kMostTypes = 16;
constexpr int kMostLevels = 8;

struct Place {
  std::uint32_t block;
  JsonIndex node;
};

struct ArticleNode {
  Place place;
  std::string type;
  int score = 0;
  bool named = false;    // headline or address are the page's
  bool related = false;  // lies in a list of other things
};

struct Name {
  std::string value;
  Agent agent;
};

// A property of the article's node, and what it says.
struct Property {
  std::string_view key;
  Fact fact;
};

constexpr Property kTexts[] = {{"headline", Fact::kTitle},
                               {"title", Fact::kTitle},
                               {"datePublished", Fact::kPublished},
                               {"pubDate", Fact::kPublished},
                               {"dateModified", Fact::kModified},
                               {"upDate", Fact::kModified},
                               {"dateCreated", Fact::kCreated},
                               {"uploadDate", Fact::kCreated},
                               {"articleSection", Fact::kSection},
                               {"description", Fact::kSummary},
                               {"abstract", Fact::kSummary},
                               {"creditText", Fact::kOrigin},
                               {"url", Fact::kUrl},
                               {"mainEntityOfPage", Fact::kUrl},
                               {"image", Fact::kImage},
                               {"thumbnailUrl", Fact::kImage},
                               {"inLanguage", Fact::kLanguage},
                               {"isAccessibleForFree", Fact::kFreeAccess}};

constexpr Property kAgents[] = {{"author", Fact::kAuthor},
                                {"creator", Fact::kAuthor},
                                {"editor", Fact::kEditor},
                                {"publisher", Fact::kPublisher},
                                {"sourceOrganization", Fact::kOrigin},
                                {"provider", Fact::kOrigin}};

// Properties whose nodes are about something else than this page.
constexpr std::string_view kRelatedKeys[] = {"hasPart",  "itemListElement", "mentions",    "comment",
                                             "citation", "isBasedOn",       "relatedLink", "liveBlogUpdate",
                                             "review",   "about",           "subjectOf",   "significantLinks",
                                             "isPartOf", "blogPost",        "recordedIn",  "video"};

class JsonLdReader {
 public:
  JsonLdReader(std::span<const std::string_view> blocks, const PageIdentity& page, std::size_t fewest_words,
               PageData& data)
      : page_(page), fewest_words_(fewest_words), data_(data), out_(data.statements) {
    for (const std::string_view text : blocks) blocks_.push_back(Json::read(text));
  }

  void read() {
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) index(b);
    judge();
    for (const ArticleNode& article : articles_) add_article(article);
    for (const Place& place : breadcrumbs_) {
      if (add_breadcrumb(place)) break;
    }
    for (const auto& [place, type] : others_) add_site(place, type);
    for (const std::string& kind : kinds_) out_.add(Fact::kType, kind, "json-ld @type", Belonging::kPage);
  }

 private:
  const Json& json(const Place& p) const { return blocks_[p.block]; }
  const JsonNode& node(const Place& p) const { return blocks_[p.block].node(p.node); }
  Place member(const Place& p, std::string_view key) const { return {p.block, json(p).member(p.node, key)}; }

  // A node's type: the first of several that says something, without the vocabulary's prefix.
  std::string type_of(const Place& p) const {
    Place type = member(p, "@type");
    if (type.node == kNoJson) return {};
    std::string first;
    const JsonIndex end = std::min(node(type).end, type.node + kMostTypes);
    for (JsonIndex i = type.node; i < end; ++i) {
      std::string name = json(p).string(i);
      if (const std::size_t cut = name.find_last_of("/:#"); cut != std::string::npos) name.erase(0, cut + 1);
      if (is_article_type(name)) return name;
      if (first.empty()) first = std::move(name);
    }
    return first;
  }

  // One pass over a block: what is defined under which @id, and the nodes that may be of use.
  void index(std::uint32_t b) {
    const Json& json = blocks_[b];
    JsonIndex related_end = 0;
    for (JsonIndex i = 0; i < json.size(); ++i) {
      const JsonNode& n = json.node(i);
      if (i >= related_end && std::ranges::find(kRelatedKeys, n.key) != std::end(kRelatedKeys)) related_end = n.end;
      if (n.type != JsonType::kObject) continue;
      const Place place{b, i};
      const JsonIndex id = json.member(i, "@id");
      if (id != kNoJson && json.node(i + 1).end < n.end) ids_.try_emplace(json.string(id), place);
      add_node(place, type_of(place), i < related_end);
    }
  }

  void add_node(const Place& place, std::string type, bool related) {
    // Of what is no article, the type alone is evidence: of the page's kind.
    if ((is_listing_type(type) || is_product_type(type)) && kinds_.size() < kMostKinds) kinds_.push_back(type);
    if (articles_.size() + breadcrumbs_.size() + pages_.size() + others_.size() >= kMostArticles) return;
    const bool baidu = type.empty() && json(place).member(place.node, "pubDate") != kNoJson;
    if (is_article_type(type) || baidu) {
      articles_.push_back({place, std::move(type), 0, false, related});
    } else if (type == "BreadcrumbList") {
      breadcrumbs_.push_back(place);
    } else if (is_page_type(type)) {
      if (!related) pages_.push_back({place, std::move(type), 0, false, related});
    } else if (type == "WebSite" || (is_organisation_type(type) && is_outermost(place))) {
      others_.emplace_back(place, std::move(type));
    }
  }

  // Whether a node stands in the block itself or in its @graph.
  bool is_outermost(const Place& p) const {
    int levels = 0;
    for (JsonIndex i = p.node; i != kNoJson; i = blocks_[p.block].node(i).parent) {
      if (++levels > kMostLevels) return false;
      const std::string_view key = blocks_[p.block].node(i).key;
      if (!key.empty() && key != "@graph") return false;
    }
    return true;
  }

  // Tells the page's own article from those that it only mentions.
  void judge() {
    for (ArticleNode& article : articles_) {
      for (const char* key : {"headline", "name", "title"}) {
        if (page_.has_headline(clean_value(first_text(member(article.place, key))))) article.named = true;
      }
      for (const char* key : {"url", "mainEntityOfPage", "@id"}) {
        if (page_.has_address(first_text(member(article.place, key)))) article.named = true;
      }
      article.score = (article.named ? 4 : 0) - (article.related ? 3 : 0);
    }
    // best first; the page's order decides between equals
    std::ranges::stable_sort(articles_, [](const auto& a, const auto& b) { return a.score > b.score; });
    for (ArticleNode& page : pages_) articles_.push_back(std::move(page));
  }

  Belonging belonging(const ArticleNode& article) const {
    if (is_page_type(article.type)) return Belonging::kPage;
    const bool own = article.named && !article.related;
    if (own || (article.named && articles_.front().score == article.score)) return Belonging::kArticle;
    if (article.related || articles_.front().named) return Belonging::kOther;
    return &article == &articles_.front() && is_only_one() ? Belonging::kArticle : Belonging::kPage;
  }

  bool is_only_one() const {
    return std::ranges::count_if(articles_, [](const auto& a) { return !a.related && !is_page_type(a.type); }) == 1;
  }

  void add_article(const ArticleNode& article) {
    const Belonging whose = belonging(article);
    const std::string prefix = is_page_type(article.type) ? "json-ld WebPage " : "json-ld ";
    out_.add(Fact::kType, article.type, prefix + "@type", whose);
    for (const Property& property : kTexts) {
      const std::string origin = prefix + std::string(property.key);
      for (const std::string& text : texts(member(article.place, property.key))) {
        out_.add(property.fact, text, origin, whose);
      }
    }
    if (member(article.place, "headline").node == kNoJson) {
      out_.add(Fact::kTitle, first_text(member(article.place, "name")), prefix + "name", whose);
    }
    for (const std::string& text : texts(member(article.place, "keywords"))) {
      out_.add_parts(Fact::kKeyword, text, prefix + "keywords", whose);
    }
    for (const Property& property : kAgents) {
      const std::string origin = prefix + std::string(property.key);
      for (const Name& name : names(member(article.place, property.key))) {
        out_.add(property.fact, name.value, origin, whose, name.agent);
      }
    }
    if (whose != Belonging::kOther) add_body(article, whose);
  }

  void add_body(const ArticleNode& article, Belonging whose) {
    for (const char* key : {"articleBody", "text", "reviewBody"}) {
      const std::string text = first_text(member(article.place, key));
      if (text.empty() || !may_have_words(text, fewest_words_)) continue;
      BodyCandidate body{blocks_of_text(text), std::string("json-ld ") + key, whose, 0};
      body.words = count_words(body.blocks);
      if (!body.blocks.empty()) data_.bodies.push_back(std::move(body));
    }
  }

  bool add_breadcrumb(const Place& place) {
    const Place list = member(place, "itemListElement");
    if (list.node == kNoJson) return false;
    std::vector<std::pair<double, std::string>> steps;
    const bool array = node(list).type == JsonType::kArray;
    for (JsonIndex i = array ? list.node + 1 : list.node; i < node(list).end; i = json(list).node(i).end) {
      const Place item{list.block, i};
      std::string name = first_text(member(item, "name"));
      if (name.empty()) name = first_text(member(member(item, "item"), "name"));
      const std::string position = first_text(member(item, "position"));
      const double order =
          position.empty() ? static_cast<double>(steps.size()) : std::strtod(position.c_str(), nullptr);
      if (!name.empty() && steps.size() < 50) steps.emplace_back(order, std::move(name));
    }
    std::ranges::stable_sort(steps, [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& step : steps) out_.add(Fact::kBreadcrumb, step.second, "json-ld BreadcrumbList");
    return !steps.empty();
  }

  void add_site(const Place& place, const std::string& type) {
    const std::string name = first_text(member(place, "name"));
    if (type == "WebSite") {
      out_.add(Fact::kSite, name, "json-ld WebSite name");
    } else {
      out_.add(Fact::kPublisher, name, "json-ld Organization name", Belonging::kPage, Agent::kOrganisation);
    }
  }

  std::string first_text(const Place& place) const {
    auto all = texts(place);
    return all.empty() ? std::string{} : std::move(all.front());
  }

  // The texts that a value means: itself, those of a list, the name or address of an object.
  std::vector<std::string> texts(const Place& start) const {
    std::vector<std::string> found;
    std::deque<Place> open{start};
    for (std::size_t step = 0; step < kMostSteps && !open.empty(); ++step) {
      const Place p = open.front();
      open.pop_front();
      if (p.node == kNoJson) continue;
      if (node(p).type == JsonType::kArray) {
        open_items(p, open);
      } else if (node(p).type == JsonType::kObject) {
        for (const char* key : {"@value", "url", "contentUrl", "name", "@id"}) {
          const Place value = member(p, key);
          if (value.node == kNoJson) continue;
          open.push_front(value);
          break;
        }
      } else if (std::string text = json(p).string(p.node); !text.empty()) {
        found.push_back(std::move(text));
      }
    }
    return found;
  }

  void open_items(const Place& array, std::deque<Place>& open) const {
    std::vector<Place> items;
    for (JsonIndex i = array.node + 1; i < node(array).end && items.size() < kMostSteps; i = json(array).node(i).end) {
      items.push_back({array.block, i});
    }
    open.insert(open.begin(), items.begin(), items.end());
  }

  Agent agent_of(const Place& p) const {
    const std::string type = type_of(p);
    if (type == "Person") return Agent::kPerson;
    return is_organisation_type(type) ? Agent::kOrganisation : Agent::kUnsaid;
  }

  // The names of people and organisations that a value means; references are followed.
  std::vector<Name> names(const Place& start) const {
    struct Step {
      Place place;
      Agent agent;
    };
    std::vector<Name> found;
    std::deque<Step> open{{start, Agent::kUnsaid}};
    for (std::size_t step = 0; step < kMostSteps && !open.empty(); ++step) {
      const auto [p, agent] = open.front();
      open.pop_front();
      if (p.node == kNoJson) continue;
      if (node(p).type == JsonType::kArray) {
        std::deque<Place> items;
        open_items(p, items);
        for (auto i = items.rbegin(); i != items.rend(); ++i) open.push_front({*i, agent});
      } else if (node(p).type == JsonType::kObject) {
        const Agent own = agent_of(p) == Agent::kUnsaid ? agent : agent_of(p);
        open.push_front({name_of(p, found, own), own});
      } else if (std::string text = json(p).string(p.node); !text.empty()) {
        found.push_back({std::move(text), agent});
      }
    }
    return found;
  }

  // Where an object's name stands; a name in two parts is put together and added at once.
  Place name_of(const Place& p, std::vector<Name>& found, Agent agent) const {
    for (const char* key : {"name", "@value"}) {
      if (const Place name = member(p, key); name.node != kNoJson) return name;
    }
    const std::string family = first_text(member(p, "familyName"));
    if (!family.empty()) {
      found.push_back({first_text(member(p, "givenName")) + " " + family, agent});
      return {0, kNoJson};
    }
    if (const Place id = member(p, "@id"); id.node != kNoJson) {
      const auto known = ids_.find(json(id).string(id.node));
      if (known != ids_.end()) return known->second;
    }
    return member(p, "alternateName");
  }

  const PageIdentity& page_;
  std::size_t fewest_words_;
  PageData& data_;
  StatementCollector out_;
  std::vector<Json> blocks_;
  std::unordered_map<std::string, Place> ids_;
  std::vector<ArticleNode> articles_;  // the best first, then the nodes of the page as such
  std::vector<ArticleNode> pages_;
  std::vector<Place> breadcrumbs_;
  std::vector<std::pair<Place, std::string>> others_;
  std::vector<std::string> kinds_;  // types of listings and products
};

}  // namespace

void read_json_ld(std::span<const std::string_view> blocks, const PageIdentity& page, std::size_t fewest_words,
                  PageData& data) {
  JsonLdReader(blocks, page, fewest_words, data).read();
}

}  // namespace newsclip::extract
