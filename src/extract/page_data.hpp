// Everything that a page knows about itself apart from its visible text: meta and link elements, JSON-LD, microdata,
// RDFa, microformats, and the states that scripts carry. It gathers and decides nothing; docs/origins.md lists what is
// read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "extract/evidence.hpp"
#include "newsclip/article.hpp"

namespace newsclip::extract {

// A script element's content. The views belong to the caller and need not outlive the call of read_page_data.
struct ScriptBody {
  std::string_view type;  // the attribute as written, "" when absent
  std::string_view id;
  std::string_view body;
};

// A text that structured data or a script's state offers as the article's body.
struct BodyCandidate {
  std::vector<Block> blocks;  // paragraphs, headings, list items, quotes; at least one
  std::string origin;         // "json-ld articleBody", "state blocks", "state html", "state strings"
  Belonging belonging = Belonging::kPage;
  std::size_t words = 0;  // a CJK character counts as a word
};

// One entry of a live blog.
struct LiveUpdate {
  std::string headline;
  std::string date;  // as written
  std::string text;
};

struct PageData {
  EvidenceList evidence;              // of each fact in order of trust within one origin: document order
  std::vector<BodyCandidate> bodies;  // best first: those of this article, then the longest
  std::vector<LiveUpdate> live;       // LiveBlogPosting's, in the order of the page

  // The values of one fact, in the order of `evidence`.
  std::vector<const Evidence*> of(Fact fact) const;
  // The first value of this origin, nullptr when there is none.
  const Evidence* find(Fact fact, std::string_view origin) const;
};

// The scripts as the document has them; the views live as long as the text that was parsed.
std::vector<ScriptBody> scripts_of(const dom::Document& document);

struct PageDataOptions {
  std::string_view url;          // the page's address where known: it helps to tell its article from related ones
  std::size_t fewest_words = 0;  // shorter bodies are not wanted; those seen to be shorter before are not made
};

PageData read_page_data(const dom::Document& document, std::span<const ScriptBody> scripts,
                        const PageDataOptions& options = {});

}  // namespace newsclip::extract
