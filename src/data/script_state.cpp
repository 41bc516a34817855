#include "data/script_state.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "data/json_reader.hpp"
#include "data/json_references.hpp"
#include "data/script_variables.hpp"
#include "page/text_blocks.hpp"
#include "text/ascii.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kSmallestScript = 24;  // bytes: nothing of use fits into less
constexpr std::size_t kSmallestHtml = 300;   // bytes of a string that may be a body
constexpr std::size_t kFewestWords = 40;     // of a body
constexpr std::size_t kMostValues = 200;     // assignments looked at in one script
constexpr std::size_t kMostOwn = 100;        // objects that name the page
constexpr std::size_t kMostBodiesSeen = 64;
constexpr std::size_t kMostDates = 60;
constexpr JsonIndex kBlockNodes = 60;  // looked at in one block: bounds the time of nested arrays
constexpr JsonIndex kTextNodes = 200;  // whose text is taken of one block: a paragraph with many links
constexpr int kLevels = 4;             // from a value up to the object that names the page

// What the value of a key may be; a set of bits.
enum KeyUse : std::uint8_t {
  kNamesHeadline = 1U << 0,  // of whatever the object is
  kNamesAddress = 1U << 1,
  kNamesAuthor = 1U << 2,
  kNamesTitle = 1U << 3,
  kNamesSection = 1U << 4,
};

struct KnownKey {
  std::string_view key;
  unsigned use;
};

// As plain_key writes them.
constexpr KnownKey kKnownKeys[] = {{"title", kNamesHeadline | kNamesTitle},
                                   {"headline", kNamesHeadline | kNamesTitle},
                                   {"headlines", kNamesHeadline},
                                   {"basic", kNamesHeadline},
                                   {"name", kNamesHeadline},
                                   {"url", kNamesAddress},
                                   {"canonicalurl", kNamesAddress},
                                   {"slug", kNamesAddress},
                                   {"path", kNamesAddress},
                                   {"href", kNamesAddress},
                                   {"author", kNamesAuthor},
                                   {"authors", kNamesAuthor},
                                   {"byline", kNamesAuthor},
                                   {"authorname", kNamesAuthor},
                                   {"section", kNamesSection},
                                   {"sectionname", kNamesSection},
                                   {"articlesection", kNamesSection}};

// By its length and last letter: most keys need no second look.
bool may_be_known(std::string_view key) {
  constexpr std::string_view kLast = "-_cefghlnrsCEFGHLNRS";
  return key.size() >= 3 && key.size() <= 40 && kLast.find(key.back()) != std::string_view::npos;
}

std::uint8_t key_use(std::string_view key) {
  if (!may_be_known(key)) return 0;
  const std::string plain = plain_key(key);
  const auto* const known = std::ranges::find(kKnownKeys, std::string_view(plain), &KnownKey::key);
  return known == std::end(kKnownKeys) ? std::uint8_t{0} : static_cast<std::uint8_t>(known->use);
}

bool is_date_value(const Json& json, JsonIndex i) {
  const JsonNode& node = json.node(i);
  const std::string_view text = node.text;
  if (text.empty() || text[0] < '1' || text[0] > '9' || text.size() < 8 || text.size() > 40) return false;
  const auto digits = std::ranges::count_if(text, is_ascii_digit);
  const bool epoch = static_cast<std::size_t>(digits) == text.size() && (text.size() == 10 || text.size() == 13);
  return epoch || (node.type == JsonType::kString && digits >= 6 &&
                   text.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos);
}

class StateReader {
 public:
  StateReader(const Json& json, const PageIdentity& page, std::size_t fewest_words, PageData& data)
      : json_(json),
        page_(page),
        fewest_words_(std::max(fewest_words, kFewestWords)),
        data_(data),
        out_(data.statements),
        keys_(json.size()) {}

  void read() {
    for (JsonIndex i = 0; i < json_.size(); ++i) {
      keys_[i] = key_use(json_.node(i).key);
      find_own(i);
    }
    for (JsonIndex i = 0; i < json_.size(); ++i) {
      read_fact(i);
      read_body(i);
    }
  }

 private:
  // Notes the object around a headline or an address of this page.
  void find_own(JsonIndex i) {
    const JsonNode& node = json_.node(i);
    if (node.type != JsonType::kString || node.key.empty() || own_.size() >= kMostOwn || node.text.size() > 1000)
      return;
    const bool own = ((keys_[i] & kNamesHeadline) != 0 && page_.has_headline(json_.string(i))) ||
                     ((keys_[i] & kNamesAddress) != 0 && page_.has_address(json_.string(i)));
    if (own && (own_.empty() || own_.back() != node.parent)) own_.push_back(node.parent);
  }

  Belonging belonging(JsonIndex i) const {
    JsonIndex at = json_.node(i).parent;
    for (int level = 0; level < kLevels && at != kNoJson; ++level, at = json_.node(at).parent) {
      if (std::ranges::binary_search(own_, at) || std::ranges::find(own_, at) != own_.end()) return Belonging::kArticle;
    }
    return is_of_other_story(json_.node(i).parent) ? Belonging::kOther : Belonging::kPage;
  }

  // An object with a headline and an address of its own, neither of which is the page's: a teaser.
  bool is_of_other_story(JsonIndex object) const {
    if (object == kNoJson) return false;
    std::uint8_t uses = 0;
    const JsonIndex end = json_.node(object).end;
    for (JsonIndex i = object + 1; i < end; i = json_.node(i).end) {
      if (json_.node(i).type == JsonType::kString) uses |= keys_[i];
    }
    return (uses & kNamesHeadline) != 0 && (uses & kNamesAddress) != 0;
  }

  void read_fact(JsonIndex i) {
    const JsonNode& node = json_.node(i);
    if (node.key.size() < 5) return;
    const auto origin = [&] { return "state \"" + std::string(node.key.substr(0, 40)) + "\""; };
    if (dates_ < kMostDates && is_date_value(json_, i)) {
      const std::string key = plain_key(node.key);
      const bool published =
          key.find("publi") != std::string::npos || key == "pubdate" || key == "pubtime" || key == "displaydate";
      const bool modified = key.find("modified") != std::string::npos || key.find("updated") != std::string::npos;
      const bool created = key.starts_with("creat");
      if (!published && !modified && !created) return;
      ++dates_;
      const Fact fact = modified ? Fact::kModified : published ? Fact::kPublished : Fact::kCreated;
      out_.add(fact, json_.string(i), origin(), belonging(i));
      return;
    }
    const bool author = (keys_[i] & kNamesAuthor) != 0;
    const bool title = (keys_[i] & kNamesTitle) != 0;
    const bool section = (keys_[i] & kNamesSection) != 0;
    if ((!author && !title && !section) || belonging(i) != Belonging::kArticle) return;
    if (title && !page_.has_headline(json_.string(i))) return;
    const Fact fact = author ? Fact::kAuthor : title ? Fact::kTitle : Fact::kSection;
    const JsonIndex end = std::min(node.end, i + kBlockNodes);
    for (JsonIndex k = i; k < end; ++k) {
      const bool named = k == i || json_.node(k).key == "name" || json_.node(k).key.empty();
      if (named && is_of_value(k, i) && json_.node(k).type == JsonType::kString)
        out_.add(fact, json_.string(k), origin(), Belonging::kArticle);
    }
  }

  // Whether a node is the value itself, in it, or in an item of it: what lies deeper is of something else.
  bool is_of_value(JsonIndex k, JsonIndex value) const {
    const JsonIndex parent = json_.node(k).parent;
    return k == value || parent == value ||
           (json_.node(value).type == JsonType::kArray && json_.node(parent).parent == value);
  }

  void read_body(JsonIndex i) {
    const JsonNode& node = json_.node(i);
    if (node.type == JsonType::kArray && node.end - i > 2) {
      if (!array_may_be_body(i)) return;
      std::vector<Block> blocks = blocks_of_array(i);
      if (blocks.size() > 1) offer(std::move(blocks), strings_ ? "state strings" : "state blocks", i);
    } else if (node.type == JsonType::kString && node.text.size() >= kSmallestHtml &&
               may_have_words(node.text, fewest_words_)) {
      const std::string text = json_.string(i);
      if (text.find("<p") != std::string::npos || text.find("<br") != std::string::npos) {
        offer(blocks_of_text(text), "state html", i);
      }
    }
  }

  void offer(std::vector<Block> blocks, const char* origin, JsonIndex i) {
    BodyCandidate body{std::move(blocks), origin, belonging(i), 0};
    body.words = count_words(body.blocks);
    if (body.words < fewest_words_ || bodies_ >= kMostBodiesSeen) return;
    ++bodies_;
    data_.bodies.push_back(std::move(body));
  }

  // Whether the strings that blocks_of_array reads hold enough words: bytes are counted first, which costs less.
  bool array_may_be_body(JsonIndex array) const {
    std::size_t bytes = 0;
    each_string(array, [&](std::string_view text) { return (bytes += text.size()) >= fewest_words_; });
    if (bytes < fewest_words_) return false;
    std::size_t words = 0;
    each_string(array, [&](std::string_view text) {
      words += count_raw_words(text, fewest_words_ - words);
      return words >= fewest_words_;
    });
    return words >= fewest_words_;
  }

  // Visits the strings of an array's items until `visit` says that it is enough.
  template <class Visit>
  void each_string(JsonIndex array, const Visit& visit) const {
    for (JsonIndex i = array + 1; i < json_.node(array).end; i = json_.node(i).end) {
      const JsonType type = json_.node(i).type;
      if (type != JsonType::kString && type != JsonType::kObject) continue;
      const JsonIndex end = std::min(json_.node(i).end, i + kBlockNodes);
      for (JsonIndex k = i; k < end; ++k) {
        if (json_.node(k).type == JsonType::kString && visit(json_.node(k).text)) return;
      }
    }
  }

  // The blocks that an array's items hold; none where the items are other articles.
  std::vector<Block> blocks_of_array(JsonIndex array) {
    std::vector<Block> blocks;
    strings_ = true;
    for (JsonIndex i = array + 1; i < json_.node(array).end; i = json_.node(i).end) {
      const JsonNode& item = json_.node(i);
      if (item.type == JsonType::kString) {
        if (item.text.size() >= 60) append(json_.string(i), BlockType::kParagraph, blocks);
      } else if (item.type == JsonType::kObject) {
        strings_ = false;
        if (is_teaser(i)) return {};
        append_item(i, blocks);
      }
    }
    return blocks;
  }

  // Whether an item has a headline and an address of its own.
  bool is_teaser(JsonIndex i) const {
    bool title = false;
    bool address = false;
    for (JsonIndex k = i + 1; k < json_.node(i).end; k = json_.node(k).end) {
      const std::string key = plain_key(json_.node(k).key);
      title = title || key == "title" || key == "headline";
      address = address || key.ends_with("url") || key == "slug" || key == "link" || key == "teaser" ||
                key.starts_with("publish");
    }
    return title && address;
  }

  void append_item(JsonIndex i, std::vector<Block>& blocks) const {
    std::string kind;
    for (const char* key : {"type", "nodeType", "_type", "kind", "tag", "__typename", "component", "name"}) {
      if (const JsonIndex k = json_.member(i, key); k != kNoJson && kind.empty()) kind = plain_key(json_.string(k));
    }
    for (const char* other :
         {"image", "video", "embed", "related", "photo", "gallery", "comment", "author", "advert", "newsletter"}) {
      if (kind.find(other) != std::string::npos) return;
    }
    std::string text;
    const JsonIndex end = std::min(json_.node(i).end, i + kTextNodes);
    for (JsonIndex k = i + 1; k < end; ++k) {
      const std::string_view key = json_.node(k).key;
      const bool body = key == "text" || key == "value" || key == "content" || key == "html" || key == "body" ||
                        key == "paragraph" || key == "copy" || (key == "data" && is_text_node(json_.node(k).parent));
      if (body && json_.node(k).type == JsonType::kString) text += json_.string(k);
    }
    append(text, type_of(kind), blocks);
  }

  // {"type": "text", "data": "..."}
  bool is_text_node(JsonIndex i) const {
    const JsonIndex type = json_.member(i, "type");
    return type != kNoJson && json_.string(type) == "text";
  }

  static BlockType type_of(const std::string& kind) {
    if (kind.find("head") != std::string::npos || (kind.size() == 2 && kind[0] == 'h')) return BlockType::kHeading;
    if (kind.find("quote") != std::string::npos) return BlockType::kQuote;
    if (kind == "li" || kind.find("list") != std::string::npos) return BlockType::kListItem;
    return BlockType::kParagraph;
  }

  static void append(const std::string& text, BlockType type, std::vector<Block>& blocks) {
    for (Block& block : blocks_of_text(text)) {
      if (type != BlockType::kParagraph) block.type = type;
      block.level = block.type == BlockType::kHeading ? std::max(block.level, 2) : 0;
      blocks.push_back(std::move(block));
    }
  }

  const Json& json_;
  const PageIdentity& page_;
  std::size_t fewest_words_;
  PageData& data_;
  StatementCollector out_;
  std::vector<std::uint8_t> keys_;  // KeyUse bits of each node's key
  std::vector<JsonIndex> own_;
  std::size_t dates_ = 0;
  std::size_t bodies_ = 0;
  bool strings_ = false;
};

// Whether a script can hold anything that is read.
bool may_matter(std::string_view body) {
  constexpr std::string_view kMarks[] = {"ubli",   "eadline",   "aragraph", "<p>",   "u003cp",
                                         "u003Cp", "reateTime", "ataLayer", "var ct"};
  return std::ranges::any_of(kMarks, [body](std::string_view mark) { return contains(body, mark); });
}

// What the states of one page have in common.
struct StateTarget {
  const PageIdentity& page;
  std::size_t fewest_words;
  PageData& data;

  void read(const Json& json) const {
    if (const std::optional<Json> expanded = expand_references(json)) {
      StateReader(*expanded, page, fewest_words, data).read();
    } else {
      StateReader(json, page, fewest_words, data).read();
    }
  }
};

// The values that a program assigns, pushes, returns to a variable or hands to JSON.parse.
class ProgramReader {
 public:
  ProgramReader(std::string_view body, const StateTarget& target)
      : body_(body), target_(target), out_(target.data.statements), variables_(out_) {}

  void read() {
    std::size_t values = 0;
    for (std::size_t at = 0; values < kMostValues && at < body_.size();) {
      at = body_.find_first_of("=(", at);
      if (at == std::string_view::npos) break;
      std::size_t start = body_.find_first_not_of(" \t\r\n", at + 1);
      if (start == std::string_view::npos) break;
      if (body_[at] == '=') start = skip_default(start);
      const std::size_t mark = std::exchange(at, start);
      const char c = body_[start];
      const bool assigns = body_[mark] == '=';
      if (assigns && (c == '"' || c == '\'' || (c >= '1' && c <= '9'))) {
        read_variable(mark, start);
      } else if (c == '{' || c == '[' || ((c == '"' || c == '\'') && body_.substr(0, mark).ends_with("JSON.parse"))) {
        ++values;
        at = read_value(mark, start);
      } else if (assigns && (c == '(' || c == 'f') && calls_ < kMostCalls) {
        at = read_call(start);
      }
    }
    variables_.finish();
  }

 private:
  static constexpr std::size_t kMostCalls = 8;  // tried: each is looked at up to its first "return"

  // "window.dataLayer || [" begins at the bracket.
  std::size_t skip_default(std::size_t start) const {
    constexpr std::size_t kLongest = 60;
    const std::string_view rest = body_.substr(start, kLongest);
    const std::size_t bars = rest.find("||");
    if (bars == std::string_view::npos || rest.find_first_of(";=(\"'{[") < bars) return start;
    const std::size_t value = rest.find_first_not_of(" \t\r\n", bars + 2);
    return value == std::string_view::npos ? start : start + value;
  }

  // A string without escapes, or a number.
  void read_variable(std::size_t mark, std::size_t start) {
    constexpr std::size_t kLongest = 200;
    const bool quoted = body_[start] == '"' || body_[start] == '\'';
    const std::string_view rest = body_.substr(start + (quoted ? 1 : 0), kLongest);
    const std::size_t end = quoted ? rest.find(body_[start]) : rest.find_first_not_of("0123456789");
    if (end != std::string_view::npos && end > 1) variables_.read(assigned_name(body_, mark), rest.substr(0, end));
  }

  std::size_t read_value(std::size_t mark, std::size_t start) {
    const Json json = Json::read(body_.substr(start), JsonExtent::kOneValue);
    if (json.size() == 1 && json.node(0).type == JsonType::kString) {
      const std::string inner = json.string(0);
      target_.read(Json::read(inner));
    } else if (is_data_layer(assigned_name(body_, mark))) {
      read_data_layer(json, target_.page, out_);
    } else {
      target_.read(json);
    }
    return start + std::max<std::size_t>(json.consumed(), 1);
  }

  std::size_t read_call(std::size_t start) {
    std::size_t length = 0;
    ++calls_;
    const std::optional<Json> json = read_called_function(body_.substr(start), length);
    if (!json) return start;
    target_.read(*json);
    return start + std::max<std::size_t>(length, 1);
  }

  std::string_view body_;
  const StateTarget& target_;
  StatementCollector out_;
  VariableReader variables_;
  std::size_t calls_ = 0;
};

}  // namespace

void read_script_data(std::span<const dom::ScriptText> scripts, const PageIdentity& page, std::size_t fewest_words,
                      PageData& data) {
  const StateTarget target{page, fewest_words, data};
  for (const dom::ScriptText& script : scripts) {
    const std::string type = lower_ascii(script.type);
    if (script.body.size() < kSmallestScript || contains(type, "ld+json") || contains(type, "html") ||
        contains(type, "template")) {
      continue;
    }
    if (!may_matter(script.body)) continue;
    if (contains(type, "json") || trim_ascii(script.body).starts_with('{')) {
      target.read(Json::read(script.body));
    } else {
      ProgramReader(script.body, target).read();
    }
  }
}

}  // namespace newsclip::extract
