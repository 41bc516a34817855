#include "data/metas.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "words/data_words.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::Document;
using dom::NodeIndex;
using dom::Tag;

struct MetaName {
  std::string_view name;
  Fact fact;
};

// Names in lower case. Where a family has many spellings, those met on pages are listed.
constexpr auto kMetaNames = [] {
  std::array names{
      // Open Graph, Facebook, Twitter
      MetaName{"og:title", Fact::kTitle},
      MetaName{"og:site_name", Fact::kSite},
      MetaName{"og:description", Fact::kSummary},
      MetaName{"og:image", Fact::kImage},
      MetaName{"og:image:url", Fact::kImage},
      MetaName{"og:image:secure_url", Fact::kImage},
      MetaName{"og:url", Fact::kUrl},
      MetaName{"og:locale", Fact::kLanguage},
      MetaName{"og:type", Fact::kType},
      MetaName{"og:updated_time", Fact::kModified},
      MetaName{"og:release_date", Fact::kPublished},
      MetaName{"og:published_time", Fact::kPublished},
      MetaName{"og:pubdate", Fact::kPublished},
      MetaName{"og:article:published_time", Fact::kPublished},
      MetaName{"og:article:modified_time", Fact::kModified},
      MetaName{"og:article:author", Fact::kAuthor},
      MetaName{"og:article:section", Fact::kSection},
      MetaName{"og:author", Fact::kAuthor},
      MetaName{"og:time", Fact::kPublished},
      MetaName{"og:regdate", Fact::kPublished},
      MetaName{"article:published_time", Fact::kPublished},
      MetaName{"article:published", Fact::kPublished},
      MetaName{"article:publicationdate", Fact::kPublished},
      MetaName{"article:create_at", Fact::kPublished},
      MetaName{"article:modified_time", Fact::kModified},
      MetaName{"article:modified", Fact::kModified},
      MetaName{"article:updated_time", Fact::kModified},
      MetaName{"article:updated", Fact::kModified},
      MetaName{"article:update_at", Fact::kModified},
      MetaName{"article:author", Fact::kAuthor},
      MetaName{"article:author_name", Fact::kAuthor},
      MetaName{"article:section", Fact::kSection},
      MetaName{"article:tag", Fact::kKeyword},
      MetaName{"article:publisher", Fact::kPublisher},
      MetaName{"article:content_tier", Fact::kType},
      MetaName{"twitter:title", Fact::kTitle},
      MetaName{"twitter:description", Fact::kSummary},
      MetaName{"twitter:image", Fact::kImage},
      MetaName{"twitter:image:src", Fact::kImage},
      MetaName{"twitter:url", Fact::kUrl},
      // Dublin Core
      MetaName{"dc.title", Fact::kTitle},
      MetaName{"dc.creator", Fact::kAuthor},
      MetaName{"dc.author", Fact::kAuthor},
      MetaName{"dc.publisher", Fact::kPublisher},
      MetaName{"dc.source", Fact::kOrigin},
      MetaName{"dc.date", Fact::kDate},
      MetaName{"dc.date.issued", Fact::kPublished},
      MetaName{"dc.date.created", Fact::kCreated},
      MetaName{"dc.date.modified", Fact::kModified},
      MetaName{"dc.date.published", Fact::kPublished},
      MetaName{"dc.date.x-metadatalastmodified", Fact::kModified},
      MetaName{"dc.issued", Fact::kPublished},
      MetaName{"dc.created", Fact::kCreated},
      MetaName{"dc.modified", Fact::kModified},
      MetaName{"dc.subject", Fact::kKeyword},
      MetaName{"dc.description", Fact::kSummary},
      MetaName{"dc.language", Fact::kLanguage},
      MetaName{"dcterms.title", Fact::kTitle},
      MetaName{"dcterms.creator", Fact::kAuthor},
      MetaName{"dcterms.publisher", Fact::kPublisher},
      MetaName{"dcterms.date", Fact::kDate},
      MetaName{"dcterms.issued", Fact::kPublished},
      MetaName{"dcterms.created", Fact::kCreated},
      MetaName{"dcterms.modified", Fact::kModified},
      MetaName{"dcterms.subject", Fact::kKeyword},
      MetaName{"dcterms.description", Fact::kSummary},
      MetaName{"dcterms.language", Fact::kLanguage},
      // Scholars' and vendors' names
      MetaName{"citation_title", Fact::kTitle},
      MetaName{"citation_author", Fact::kAuthor},
      MetaName{"citation_authors", Fact::kAuthor},
      MetaName{"citation_publication_date", Fact::kPublished},
      MetaName{"citation_online_date", Fact::kPublished},
      MetaName{"citation_date", Fact::kPublished},
      MetaName{"citation_publisher", Fact::kPublisher},
      MetaName{"citation_journal_title", Fact::kPublisher},
      MetaName{"sailthru.title", Fact::kTitle},
      MetaName{"sailthru.author", Fact::kAuthor},
      MetaName{"sailthru.date", Fact::kPublished},
      MetaName{"sailthru.description", Fact::kSummary},
      MetaName{"sailthru.tags", Fact::kKeyword},
      MetaName{"sailthru.image.full", Fact::kImage},
      MetaName{"parsely-title", Fact::kTitle},
      MetaName{"parsely-author", Fact::kAuthor},
      MetaName{"parsely-pub-date", Fact::kPublished},
      MetaName{"parsely-section", Fact::kSection},
      MetaName{"parsely-tags", Fact::kKeyword},
      MetaName{"parsely-image-url", Fact::kImage},
      MetaName{"parsely-link", Fact::kUrl},
      MetaName{"st:title", Fact::kTitle},
      MetaName{"st:published_at", Fact::kPublished},
      MetaName{"st:author", Fact::kAuthor},
      MetaName{"st:section", Fact::kSection},
      MetaName{"cxenseparse:recs:publishtime", Fact::kPublished},
      MetaName{"cxenseparse:publishtime", Fact::kPublished},
      MetaName{"cxenseparse:pageclass", Fact::kType},
      MetaName{"cxenseparse:author", Fact::kAuthor},
      MetaName{"cxenseparse:title", Fact::kTitle},
      MetaName{"bytedance:published_time", Fact::kPublished},
      MetaName{"bytedance:updated_time", Fact::kModified},
      MetaName{"bytedance:lrdate_time", Fact::kModified},
      MetaName{"apub:time", Fact::kPublished},
      MetaName{"weibo:article:create_at", Fact::kPublished},
      MetaName{"weibo:article:update_at", Fact::kModified},
      MetaName{"vr:published_time", Fact::kPublished},
      MetaName{"rnews:datepublished", Fact::kPublished},
      MetaName{"analyticsattributes.articledate", Fact::kPublished},
      MetaName{"mediator_published_time", Fact::kPublished},
      MetaName{"mediator_author", Fact::kAuthor},
      MetaName{"ptime", Fact::kPublished},
      MetaName{"byl", Fact::kAuthor},
      MetaName{"hdl", Fact::kTitle},
      MetaName{"dcsext.author", Fact::kAuthor},
      MetaName{"shareaholic:article_author_name", Fact::kAuthor},
      MetaName{"shareaholic:article_published_time", Fact::kPublished},
      MetaName{"shareaholic:article_modified_time", Fact::kModified},
      MetaName{"shareaholic:site_name", Fact::kSite},
      // Chinese government standard and TRS
      MetaName{"articletitle", Fact::kTitle},
      MetaName{"pubdate", Fact::kPublished},
      MetaName{"contentsource", Fact::kOrigin},
      MetaName{"columnname", Fact::kSection},
      MetaName{"sitename", Fact::kSite},
      MetaName{"publishdate", Fact::kPublished},
      MetaName{"source", Fact::kOrigin},
      MetaName{"catalogs", Fact::kSection},
      MetaName{"mediaid", Fact::kOrigin},
      MetaName{"lanmu", Fact::kSection},
      // Plain names
      MetaName{"title", Fact::kTitle},
      MetaName{"headline", Fact::kTitle},
      MetaName{"author", Fact::kAuthor},
      MetaName{"authors", Fact::kAuthor},
      MetaName{"byline", Fact::kAuthor},
      MetaName{"creator", Fact::kAuthor},
      MetaName{"editor", Fact::kEditor},
      MetaName{"publisher", Fact::kPublisher},
      MetaName{"application-name", Fact::kSite},
      MetaName{"apple-mobile-web-app-title", Fact::kSite},
      MetaName{"site_name", Fact::kSite},
      MetaName{"section", Fact::kSection},
      MetaName{"category", Fact::kSection},
      MetaName{"keywords", Fact::kKeyword},
      MetaName{"news_keywords", Fact::kKeyword},
      MetaName{"description", Fact::kSummary},
      MetaName{"abstract", Fact::kSummary},
      MetaName{"thumbnail", Fact::kImage},
      MetaName{"language", Fact::kLanguage},
      MetaName{"content-language", Fact::kLanguage},
      MetaName{"date", Fact::kDate},
      MetaName{"published", Fact::kPublished},
      MetaName{"published_at", Fact::kPublished},
      MetaName{"published_on", Fact::kPublished},
      MetaName{"published_time", Fact::kPublished},
      MetaName{"published-date", Fact::kPublished},
      MetaName{"publication_date", Fact::kPublished},
      MetaName{"publication-date", Fact::kPublished},
      MetaName{"publish-date", Fact::kPublished},
      MetaName{"publish_date", Fact::kPublished},
      MetaName{"publishtime", Fact::kPublished},
      MetaName{"pub_date", Fact::kPublished},
      MetaName{"pubdate_time", Fact::kPublished},
      MetaName{"article_date_original", Fact::kPublished},
      MetaName{"article.published", Fact::kPublished},
      MetaName{"article.updated", Fact::kModified},
      MetaName{"article.created", Fact::kCreated},
      MetaName{"originalpublicationdate", Fact::kPublished},
      MetaName{"datepublished", Fact::kPublished},
      MetaName{"datemodified", Fact::kModified},
      MetaName{"dateupdate", Fact::kModified},
      MetaName{"last-modified", Fact::kModified},
      MetaName{"lastmod", Fact::kModified},
      MetaName{"lastmodified", Fact::kModified},
      MetaName{"modified_time", Fact::kModified},
      MetaName{"revised", Fact::kModified},
      MetaName{"updated_time", Fact::kModified},
      MetaName{"created", Fact::kCreated},
      MetaName{"creation_date", Fact::kCreated},
      MetaName{"createdate", Fact::kCreated},
      MetaName{"displaydate", Fact::kPublished},
      MetaName{"releasedate", Fact::kPublished},
      MetaName{"date.release", Fact::kPublished},
      MetaName{"gentime", Fact::kCreated},
      MetaName{"maketime", Fact::kCreated},
  };
  std::sort(names.begin(), names.end(), [](const MetaName& a, const MetaName& b) { return a.name < b.name; });
  return names;
}();

const MetaName* find_meta(std::string_view name) {
  const auto* at = std::lower_bound(kMetaNames.begin(), kMetaNames.end(), name,
                                    [](const MetaName& a, std::string_view b) { return a.name < b; });
  return at != kMetaNames.end() && at->name == name ? at : nullptr;
}

// "dc:title", "DCTERMS.issued" and "dc.title" are one name, and so are "weibo: article:create_at" with and without
// space.
std::string normal_name(std::string_view raw) {
  std::string name = lower_ascii(raw.substr(0, 80));
  std::erase(name, ' ');
  if (name.starts_with("dc:") || name.starts_with("dcterms:") || name.starts_with("sailthru:")) {
    name[name.find(':')] = '.';
  }
  return name;
}

// In every script: "Автор", "Écrit par".
std::string lower(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) dom::append_character(out, dom::to_lower(dom::next_character(text, i)));
  return out;
}

class MetaReader {
 public:
  MetaReader(const Document& document, StatementCollector& out) : document_(document), out_(out) {}

  void read(NodeIndex i) {
    std::string_view content = document_.attribute(i, Attr::k_content);
    if (content.empty()) content = document_.attribute(i, Attr::k_value);  // a common slip
    if (content.empty()) return;
    for (const Attr attr : {Attr::k_property, Attr::k_name, Attr::k_http_equiv}) {
      const std::string_view names = document_.attribute(i, attr);
      if (names.empty()) continue;
      const std::string name = normal_name(names);
      if (name.starts_with("twitter:label")) label_ = content;
      if (name.starts_with("twitter:data")) read_labelled(name, content);
      const MetaName* meta = find_meta(name);
      if (meta == nullptr) continue;
      add(*meta, content, document_.attribute(i, Attr::k_class_) == "swiftype");
      return;
    }
  }

 private:
  void add(const MetaName& meta, std::string_view content, bool swiftype) {
    const std::string origin = (swiftype ? "meta swiftype " : "meta ") + std::string(meta.name);
    if (meta.fact == Fact::kKeyword) {
      out_.add_parts(meta.fact, content, origin);
    } else {
      out_.add(meta.fact, content, origin);
    }
  }

  // Twitter's cards name two values of the page's own choice: "Written by" and "Reading time".
  void read_labelled(const std::string& name, std::string_view content) {
    if (lexicon::is_author_label(lower(trim_ascii(label_)))) out_.add(Fact::kAuthor, content, "meta " + name);
    label_ = {};
  }

  const Document& document_;
  StatementCollector& out_;
  std::string_view label_;
};

void read_link(const Document& document, NodeIndex i, StatementCollector& out) {
  const std::string_view href = document.attribute(i, Attr::k_href);
  const std::string rel = lower_ascii(document.attribute(i, Attr::k_rel));
  if (rel == "canonical") out.add(Fact::kUrl, href, "link canonical");
  if (rel == "image_src") out.add(Fact::kImage, href, "link image_src");
  if (rel == "author") out.add(Fact::kAuthor, document.attribute(i, Attr::k_title), "link author");
}

}  // namespace

void read_metas(const Document& document, StatementCollector& out) {
  MetaReader metas(document, out);
  bool title_seen = false;
  const auto nodes = document.nodes();
  for (NodeIndex i = 0; i < nodes.size(); ++i) {
    switch (nodes[i].tag) {
      case Tag::k_meta:
        metas.read(i);
        break;
      case Tag::k_link:
        read_link(document, i, out);
        break;
      case Tag::k_base:
        out.add(Fact::kBaseUrl, document.attribute(i, Attr::k_href), "base href");
        break;
      case Tag::k_title:
        if (!title_seen && nodes[i].end > i + 1) out.add(Fact::kTitle, document.node(i + 1).text, "<title>");
        title_seen = true;
        break;
      case Tag::k_html:
        out.add(Fact::kLanguage, document.attribute(i, Attr::k_lang), "html lang");
        out.add(Fact::kLanguage, document.attribute(i, Attr::k_xml_lang), "html xml:lang");
        break;
      default:
        break;
    }
  }
}

}  // namespace newsclip::extract
