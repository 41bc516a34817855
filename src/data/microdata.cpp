#include "data/microdata.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "data/schema_types.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::Document;
using dom::NodeIndex;
using dom::Tag;

struct PropertyName {
  std::string_view name;
  Fact fact;
};

// In lower case; of RDFa without the vocabulary's prefix.
constexpr PropertyName kProperties[] = {{"headline", Fact::kTitle},
                                        {"datepublished", Fact::kPublished},
                                        {"datemodified", Fact::kModified},
                                        {"dateupdate", Fact::kModified},
                                        {"datecreated", Fact::kCreated},
                                        {"author", Fact::kAuthor},
                                        {"creator", Fact::kAuthor},
                                        {"editor", Fact::kEditor},
                                        {"publisher", Fact::kPublisher},
                                        {"sourceorganization", Fact::kOrigin},
                                        {"provider", Fact::kOrigin},
                                        {"articlesection", Fact::kSection},
                                        {"keywords", Fact::kKeyword},
                                        {"description", Fact::kSummary},
                                        {"image", Fact::kImage},
                                        {"thumbnailurl", Fact::kImage},
                                        {"mainentityofpage", Fact::kUrl},
                                        {"inlanguage", Fact::kLanguage},
                                        {"isaccessibleforfree", Fact::kFreeAccess}};

// Dublin Core's, as RDFa writes them.
constexpr PropertyName kDublinCore[] = {{"title", Fact::kTitle},        {"date", Fact::kPublished},
                                        {"issued", Fact::kPublished},   {"created", Fact::kCreated},
                                        {"modified", Fact::kModified},  {"creator", Fact::kAuthor},
                                        {"publisher", Fact::kPublisher}};

// Classes of hAtom and h-entry.
constexpr PropertyName kClasses[] = {{"entry-title", Fact::kTitle},      {"p-name", Fact::kTitle},
                                     {"published", Fact::kPublished},    {"entry-date", Fact::kPublished},
                                     {"dt-published", Fact::kPublished}, {"updated", Fact::kModified},
                                     {"dt-updated", Fact::kModified},    {"p-author", Fact::kAuthor},
                                     {"p-category", Fact::kKeyword},     {"p-summary", Fact::kSummary}};

template <std::size_t N>
const PropertyName* find_property(const PropertyName (&names)[N], std::string_view name) {
  const auto* at = std::ranges::find(names, name, &PropertyName::name);
  return at == std::end(names) ? nullptr : at;
}

bool is_agent(Fact fact) {
  return fact == Fact::kAuthor || fact == Fact::kEditor || fact == Fact::kPublisher || fact == Fact::kOrigin;
}

template <typename Use>
void for_each_word(std::string_view text, Use use) {
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && static_cast<unsigned char>(text[i]) <= ' ') ++i;
    const std::size_t start = i;
    while (i < text.size() && static_cast<unsigned char>(text[i]) > ' ') ++i;
    if (i > start) use(text.substr(start, i - start));
  }
}

class MicrodataReader {
 public:
  MicrodataReader(const Document& document, const PageIdentity& page, StatementCollector& out)
      : document_(document), page_(page), out_(out) {}

  void read() {
    const auto nodes = document_.nodes();
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
      while (!items_.empty() && i >= document_.node(items_.back().node).end) close_item();
      if (nodes[i].attribute_count > 0) read_element(i);
    }
    while (!items_.empty()) close_item();
  }

 private:
  // An element with itemscope that is open.
  struct Item {
    NodeIndex node;
    std::optional<Fact> role;  // what the item is to the one around it
    std::string role_name;
    Agent agent = Agent::kUnsaid;
    bool article = false;
    bool named = false;
    Belonging belonging = Belonging::kPage;  // of an article
  };

  void read_element(NodeIndex i) {
    std::string_view itemprop;
    std::string_view property;
    std::string_view classes;
    bool scope = false;
    for (const dom::Attribute& attribute : document_.attributes(i)) {
      switch (attribute.name) {
        case Attr::k_itemprop:
          itemprop = attribute.value;
          break;
        case Attr::k_property:
          property = attribute.value;
          break;
        case Attr::k_class_:
          classes = attribute.value;
          break;
        case Attr::k_itemscope:
          scope = true;
          break;
        default:
          break;
      }
    }
    if (scope) {
      open_item(i, itemprop);
    } else if (!itemprop.empty()) {
      for_each_word(itemprop, [&](std::string_view name) { read_property(i, lower_ascii(name)); });
    }
    if (!property.empty() && document_.node(i).tag != Tag::k_meta) read_rdfa(i, property);
    if (!classes.empty()) read_classes(i, classes);
  }

  void open_item(NodeIndex i, std::string_view itemprop) {
    Item item{i, std::nullopt, {}, Agent::kUnsaid, false, false, Belonging::kPage};
    for_each_word(itemprop, [&](std::string_view name) {
      if (const PropertyName* known = find_property(kProperties, lower_ascii(name))) {
        item.role = known->fact;
        item.role_name = known->name;
      }
    });
    std::string_view type = document_.attribute(i, Attr::k_itemtype);
    type.remove_prefix(std::min(type.size(), type.find_last_of('/') + 1));
    item.agent = type == "Person" ? Agent::kPerson : is_organisation_item(type) ? Agent::kOrganisation : Agent::kUnsaid;
    item.article = is_article_item(type);
    // What a comment or a review beside the article states is not the article's.
    const bool is_review = is_review_type(type) && (!items_.empty() || itemprop == "review");
    if (type == "Comment" || type == "UserComments" || is_review) {
      item.article = true;
      item.belonging = Belonging::kOther;
    }
    items_.push_back(std::move(item));
  }

  // An author without a name inside is named by the element's text.
  void close_item() {
    const Item item = std::move(items_.back());
    items_.pop_back();
    if (item.role && is_agent(*item.role) && !item.named) {
      add(*item.role, short_text(document_, item.node, 200), "microdata " + item.role_name, item.agent);
    }
  }

  void add(Fact fact, std::string_view value, const std::string& origin, Agent agent = Agent::kUnsaid) {
    if (fact == Fact::kKeyword) {
      out_.add_parts(fact, value, origin, around());
    } else {
      out_.add(fact, value, origin, around(), agent);
    }
  }

  // To whom a property belongs that stands here.
  Belonging around() const {
    for (auto item = items_.rbegin(); item != items_.rend() && item - items_.rbegin() < 8; ++item) {
      if (item->article) return item->belonging;
    }
    return Belonging::kPage;
  }

  void read_property(NodeIndex i, const std::string& name) {
    Item* item = items_.empty() ? nullptr : &items_.back();
    if (name == "name" && item != nullptr && item->role && is_agent(*item->role)) {
      item->named = true;
      add(*item->role, value_of(i, false), "microdata " + item->role_name, item->agent);
      return;
    }
    const bool of_article = item == nullptr || item->article;
    if (name == "name" && of_article) {
      add(Fact::kTitle, value_of(i, false), "microdata name");
      return;
    }
    const PropertyName* known = find_property(kProperties, name);
    if (known == nullptr) return;
    const bool address = known->fact == Fact::kImage || known->fact == Fact::kUrl;
    const std::string value = value_of(i, address);
    if (known->fact == Fact::kTitle && item != nullptr && item->article) judge(*item, value);
    add(known->fact, value, "microdata " + name);
  }

  void judge(Item& item, const std::string& headline) const {
    item.belonging = page_.has_headline(headline) ? Belonging::kArticle : Belonging::kOther;
  }

  std::string value_of(NodeIndex i, bool address) const {
    const std::string_view content = document_.attribute(i, Attr::k_content);
    if (!content.empty()) return std::string(content);
    switch (document_.node(i).tag) {
      case Tag::k_time:
        if (const auto time = document_.attribute(i, Attr::k_datetime); !time.empty()) return std::string(time);
        break;
      case Tag::k_abbr:
        if (const auto title = document_.attribute(i, Attr::k_title); !title.empty()) return std::string(title);
        break;
      case Tag::k_data:
      case Tag::k_meter:
        return std::string(document_.attribute(i, Attr::k_value));
      case Tag::k_img:
        return std::string(document_.attribute(i, Attr::k_src));
      case Tag::k_a:
      case Tag::k_link:
        if (address) return std::string(document_.attribute(i, Attr::k_href));
        break;
      default:
        if (const auto time = document_.attribute(i, Attr::k_datetime); !time.empty()) return std::string(time);
    }
    return short_text(document_, i);
  }

  void read_rdfa(NodeIndex i, std::string_view names) {
    for_each_word(names, [&](std::string_view raw) {
      const std::string name = lower_ascii(raw);
      const std::size_t colon = name.find(':');
      const std::string_view prefix =
          colon == std::string::npos ? std::string_view{} : std::string_view(name).substr(0, colon);
      const std::string_view local = std::string_view(name).substr(colon == std::string::npos ? 0 : colon + 1);
      const PropertyName* known = nullptr;
      if (prefix == "dc" || prefix == "dcterms") {
        known = find_property(kDublinCore, local);
      } else if (prefix.empty() || prefix == "schema" || prefix == "article" || prefix == "rnews") {
        known = find_property(kProperties, local);
      }
      if (known == nullptr) return;
      add(known->fact, value_of(i, known->fact == Fact::kImage || known->fact == Fact::kUrl), "rdfa " + name);
    });
  }

  void read_classes(NodeIndex i, std::string_view classes) {
    bool vcard = false;
    bool author = false;
    bool fn = false;
    for_each_word(classes, [&](std::string_view name) {
      if (name == "hentry" || name == "h-entry") entry_end_ = document_.node(i).end;
      if (name == "vcard") vcard = true;
      if (name == "author") author = true;
      if (name == "fn") fn = true;
      if (name.size() < 6 || name.size() > 12) return;
      const PropertyName* known = find_property(kClasses, name);
      // "p-name" and "published" say little outside an entry, but for a time
      if (known == nullptr || (i >= entry_end_ && name != "entry-title" && name != "entry-date" && !is_time(i))) return;
      add(known->fact, value_of(i, false), "class " + std::string(name));
    });
    if (author && vcard) author_end_ = document_.node(i).end;
    if (fn && i < author_end_) add(Fact::kAuthor, short_text(document_, i, 200), "class author vcard fn");
  }

  bool is_time(NodeIndex i) const {
    return document_.node(i).tag == Tag::k_time || document_.node(i).tag == Tag::k_abbr;
  }

  const Document& document_;
  const PageIdentity& page_;
  StatementCollector& out_;
  std::vector<Item> items_;
  NodeIndex entry_end_ = 0;
  NodeIndex author_end_ = 0;
};

}  // namespace

void read_microdata(const Document& document, const PageIdentity& page, StatementCollector& out) {
  MicrodataReader(document, page, out).read();
}

}  // namespace newsclip::extract
