#include "trace_page.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "body/body.hpp"
#include "page/element_path.hpp"
#include "text/right_to_left.hpp"

namespace newsclip::extract {
namespace {

// The element that holds paragraphs, of the block's.
dom::NodeIndex holder_of(const PageAnalysis& page, std::size_t b) {
  const std::vector<Container>& containers = page.tree.containers;
  ContainerIndex c = page.tree.of_block[b];
  while (containers[c].parent != kNoContainer &&
         has_trait(page.document.node(containers[c].node).tag, dom::kParagraphLike)) {
    c = containers[c].parent;
  }
  return containers[c].node;
}

std::string_view place_name(UnitPlace place) {
  switch (place) {
    case UnitPlace::kOwn:
      return "own";
    case UnitPlace::kOther:
      return "other";
    case UnitPlace::kEntry:
      return "entry";
    case UnitPlace::kNone:
      break;
  }
  return "";
}

void trace_units(const ArticleUnits& units, Trace& trace) {
  const auto& places = units.places;
  for (std::size_t b = 0; b < places.size();) {
    std::size_t end = b + 1;
    while (end < places.size() && places[end] == places[b]) ++end;
    if (places[b] != UnitPlace::kNone) trace.units.push_back({b, end, place_name(places[b])});
    b = end;
  }
}

void leave_out_edges(const Edges& trimmed, Trace& trace) {
  constexpr std::string_view kRule = "signs the text";
  std::size_t left = trimmed.first;
  for (auto block = trace.blocks.begin(); left > 0 && block != trace.blocks.end(); ++block) {
    if (!block->in) continue;
    block->in = false;
    block->rule = kRule;
    --left;
  }
  left = trimmed.last;
  for (auto block = trace.blocks.rbegin(); left > 0 && block != trace.blocks.rend(); ++block) {
    if (!block->in) continue;
    block->in = false;
    block->rule = kRule;
    --left;
  }
}

}  // namespace

void trace_blocks(const PageAnalysis& page, bool is_text, Trace& trace) {
  trace.blocks.reserve(page.list.blocks.size());
  dom::NodeIndex holder = dom::kNoNode;
  std::string path;
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    const TextBlock& block = page.list.blocks[b];
    if (const dom::NodeIndex its = holder_of(page, b); !is_text && its != holder) {
      holder = its;
      path = plain_element_path(page.document, holder);
    }
    trace.blocks.push_back({block.type, block.level, std::string(block.text), path, false, std::nullopt, {}});
  }
  trace_units(page.units, trace);
}

void trace_declared(const DeclaredKind& declared, Trace& trace) {
  if (declared.og_type != 0) {
    note_sign(&trace.signs, "og:type", declared.og_type > 0 ? "an article" : "something else");
  }
  const auto note_count = [&](std::string_view what, int count) {
    if (count > 0) note_sign(&trace.signs, what, std::to_string(count));
  };
  note_count("article nodes in data", declared.article_nodes);
  note_count("nodes of other articles", declared.other_articles);
  note_count("nodes of lists", declared.listing_nodes);
  note_count("nodes of products", declared.product_nodes);
  if (declared.published) note_sign(&trace.signs, "date in data", "yes");
  if (declared.author) note_sign(&trace.signs, "author in data", "yes");
}

void trace_end(const Article& article, const BodyCandidate* fallback, const Edges& trimmed, Trace& trace) {
  trace.reason = article.reason;
  trace.language = article.language.value_or("");
  trace.rtl = runs_from_right(trace.language);
  trace.url = article.url.value_or("");
  if (fallback == nullptr && !article.reason) return leave_out_edges(trimmed, trace);
  for (TracedBlock& block : trace.blocks) {
    if (block.in) block.rule = fallback != nullptr ? "text from data" : "no article";
    block.in = false;
  }
  if (fallback == nullptr) return;
  note_sign(&trace.signs, "text from data", fallback->origin);
  for (const Block& block : fallback->blocks) {
    trace.blocks.push_back(
        {block.type, block.level, block.text, fallback->origin, true, std::nullopt, "text from data"});
  }
  leave_out_edges(trimmed, trace);
}

}  // namespace newsclip::extract
