#include "writer/explain.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "text/decimals.hpp"
#include "writer/explain_texts.hpp"
#include "writer/json.hpp"
#include "writer/markup_text.hpp"

namespace newsclip::writer {
namespace {

constexpr std::size_t kLongestValue = 200;  // bytes of a candidate that are shown
constexpr std::size_t kMostChosen = 100;    // candidates of a fact that are shown
constexpr std::size_t kMostOthers = 8;
constexpr std::size_t kMostUnits = 20;
constexpr std::size_t kShortText = 100;  // bytes of a block that shares its row with its neighbours

std::string_view type_of_block(BlockType type) {
  switch (type) {
    case BlockType::kHeading:
      return "heading";
    case BlockType::kListItem:
      return "list item";
    case BlockType::kQuote:
      return "quote";
    case BlockType::kCode:
      return "code";
    case BlockType::kRow:
      return "row";
    case BlockType::kParagraph:
      break;
  }
  return "";
}

class ExplainPage {
 public:
  ExplainPage(const Article& article, const Trace& trace) : article_(article), trace_(trace) {
    const std::string tag = is_language_tag(trace.language) ? trace.language : "";
    shown_ = tag.empty() ? " lang=\"\"" : " lang=" + tag;
    if (trace.rtl || tag.empty()) shown_ += trace.rtl ? " dir=rtl" : " dir=auto";
  }

  std::string write() {
    mark_linked();
    write_head();
    write_kind();
    write_facts();
    write_blocks();
    write_legend();
    out_ += "</main></body></html>\n";
    return std::move(out_);
  }

 private:
  // The blocks that a candidate or a unit leads to.
  void mark_linked() {
    linked_.resize(trace_.blocks.size());
    for (const TracedFact& fact : trace_.facts) {
      for (const auto shown : {chosen_of(fact), others_of(fact)}) {
        for (const TracedCandidate& one : shown) {
          if (has_block(one)) linked_[static_cast<std::size_t>(one.block)] = true;
        }
      }
    }
  }

  // Those that are written.
  static std::span<const TracedCandidate> chosen_of(const TracedFact& fact) {
    return std::span(fact.candidates).first(std::min(count_chosen(fact), kMostChosen));
  }
  static std::span<const TracedCandidate> others_of(const TracedFact& fact) {
    const auto others = std::span(fact.candidates).subspan(count_chosen(fact));
    return others.first(std::min(others.size(), kMostOthers));
  }
  static std::size_t count_chosen(const TracedFact& fact) {
    return static_cast<std::size_t>(std::ranges::find(fact.candidates, false, &TracedCandidate::chosen) -
                                    fact.candidates.begin());
  }

  bool has_block(const TracedCandidate& one) const {
    return one.block >= 0 && static_cast<std::size_t>(one.block) < trace_.blocks.size();
  }

  // Text of the page, in its language and direction.
  void write_shown(std::string_view text) {
    out_.append("<span").append(shown_).append(">");
    append_beginning(out_, text, kLongestValue);
    out_ += "</span>";
  }

  void write_head() {
    const std::string title = article_.title.value_or(trace_.reason ? "No article" : "Article");
    out_.append(kExplainHead).append("<title>Why: ");
    append_beginning(out_, title, kLongestValue);
    out_.append("</title><style>").append(kExplainStyle).append("</style></head><body><header><h1");
    out_.append(article_.title ? shown_ : std::string{}).append(">");
    append_beginning(out_, title, kLongestValue);
    out_.append("</h1></header>").append(kExplainNav).append("<main>");
  }

  void write_row(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out_ += "<tr><th scope=row>";
    append_escaped(out_, name);
    out_ += "</th><td>";
    append_beginning(out_, value, kLongestValue);
    out_ += "</td></tr>\n";
  }

  void write_kind() {
    const auto in = std::ranges::count_if(trace_.blocks, &TracedBlock::in);
    out_ += "<section id=kind><h2>Article or not</h2><table><caption>What the page is, and what spoke for it";
    out_ += "</caption>\n";
    write_row("answer", trace_.reason ? "no article: " + std::string(reason_code(*trace_.reason)) : "an article");
    write_row("blocks", std::to_string(in) + " in, of " + std::to_string(trace_.blocks.size()));
    for (const TracedSign& sign : trace_.signs) write_row(sign.what, sign.value);
    if (!trace_.reason) write_row("confidence of the text", with_two_decimals(article_.confidence));
    write_row("address", trace_.url);
    write_row("language", trace_.language + (trace_.rtl ? ", from right to left" : ""));
    if (trace_.charset) write_row("encoding", trace_.charset->name + ", from " + trace_.charset->from);
    if (trace_.cut) write_row("data", "ended early, or were damaged");
    const std::size_t units = std::min(trace_.units.size(), kMostUnits);
    for (const TracedUnit& unit : std::span(trace_.units).first(units)) write_unit(unit);
    if (units < trace_.units.size()) write_row("further ones", std::to_string(trace_.units.size() - units));
    out_ += "</table></section>\n";
  }

  void write_unit(const TracedUnit& unit) {
    if (unit.first >= trace_.blocks.size()) return;
    linked_[unit.first] = true;
    const std::string first = std::to_string(unit.first);
    out_ += "<tr><th scope=row>";
    out_.append(unit.place == "own" ? "this article" : unit.place == "entry" ? "entry of a list" : "another article");
    out_ += "</th><td>blocks <a href=#b" + first + ">" + first + "</a> to " + std::to_string(unit.end - 1);
    out_ += "</td></tr>\n";
  }

  void write_facts() {
    out_ += "<section id=facts><h2>Facts</h2>";
    if (trace_.facts.empty()) {
      out_ += "<p>None was looked for.</p></section>\n";
      return;
    }
    out_ += "<table><caption>What each fact was chosen among</caption><thead><tr><th scope=col>Fact</th><th scope=";
    out_ += "col>Chosen</th><th scope=col>Confidence</th><th scope=col>Not chosen</th></tr></thead>\n";
    for (const TracedFact& fact : trace_.facts) write_fact(fact);
    out_ += "</table></section>\n";
  }

  void write_fact(const TracedFact& fact) {
    const std::size_t chosen = count_chosen(fact);
    const std::size_t others = fact.candidates.size() - chosen;
    said_ = {};
    out_ += "<tr><th scope=row>";
    append_escaped(out_, fact.name);
    out_ += "</th><td>";
    if (chosen == 0) out_ += "none is given";
    write_candidates(chosen_of(fact), chosen);
    out_.append("</td><td>").append(fact.confidence ? with_two_decimals(*fact.confidence) : "").append("</td><td>");
    if (others > 0) {
      out_.append("<details><summary>").append(std::to_string(others)).append("</summary>");
      write_candidates(others_of(fact), others);
      out_ += "</details>";
    }
    out_ += "</td></tr>\n";
  }

  // The first of `all`.
  void write_candidates(std::span<const TracedCandidate> list, std::size_t all) {
    if (list.empty()) return;
    out_ += "<ul>";
    for (const TracedCandidate& one : list) write_candidate(one);
    if (all > list.size()) out_.append("<li>and ").append(std::to_string(all - list.size())).append(" more</li>");
    out_ += "</ul>";
  }

  void write_candidate(const TracedCandidate& one) {
    out_ += "<li>";
    if (one.value == said_) {
      out_ += "the same";
    } else {
      write_shown(one.value);
    }
    said_ = one.value;
    out_ += " <small>";
    append_beginning(out_, one.origin, kLongestValue);
    if (one.weight) out_.append(", weight ").append(with_two_decimals(*one.weight));
    if (has_block(one)) {
      const std::string block = std::to_string(one.block);
      out_.append(", <a href=#b").append(block).append(">block ").append(block).append("</a>");
    }
    out_ += "</small></li>";
  }

  void write_blocks() {
    out_ += "<section id=blocks><h2>Blocks</h2>";
    if (trace_.blocks.empty()) {
      out_ += "<p>The page shows no text.</p></section>\n";
      return;
    }
    out_ += kExplainBlocks;
    const std::string* path = nullptr;  // of the group that is open; none: the next row begins one
    for (std::size_t b = 0; b < trace_.blocks.size();) {
      const bool begins = path == nullptr || trace_.blocks[b].path != *path;
      const std::size_t end = end_of_row(b, begins);
      if (begins) begin_group(b, end);
      path = is_of_one_element(b, end) ? &trace_.blocks[b].path : nullptr;
      write_blocks_row(b, end);
      b = end;
    }
    out_ += "</tbody></table></section>\n";
  }

  bool is_of_one_element(std::size_t b, std::size_t end) const {
    const auto row = std::span(trace_.blocks).subspan(b, end - b);
    return std::ranges::all_of(row, [&](const TracedBlock& one) { return one.path == row.front().path; });
  }

  // Blocks of one element, or a row of blocks of several. One without any that is in is hidden with them.
  void begin_group(std::size_t b, std::size_t end) {
    const std::string& path = trace_.blocks[b].path;
    const std::string& last = trace_.blocks[end - 1].path;
    bool is_in = false;
    for (std::size_t i = b; i < trace_.blocks.size() && !is_in && trace_.blocks[i].path == path; ++i) {
      is_in = trace_.blocks[i].in && is_of_one_element(b, end);
    }
    if (b > 0) out_ += "</tbody>";
    out_ += is_in ? "<tbody><tr class=p><th colspan=5 scope=rowgroup>"
                  : "<tbody class=o><tr class=p><th colspan=5 scope=rowgroup>";
    write_path(path);
    if (last != path) {
      out_ += " to ";
      write_path(last);
    }
    out_ += "</th></tr>\n";
  }

  // Without the steps that the path written before begins with too, but for the last.
  void write_path(std::string_view path) {
    constexpr std::string_view kBetween = " > ";
    std::size_t same = 0;  // where the first step stands that is to be written
    for (std::size_t i = path.find(kBetween); i != path.npos; i = path.find(kBetween, i + 1)) {
      const std::size_t past = i + kBetween.size();
      if (written_path_.substr(0, past) != path.substr(0, past)) break;
      same = past;
    }
    if (same > 0) out_ += "… &gt; ";
    append_escaped(out_, path.empty() ? "body" : path.substr(same));
    written_path_ = path;
  }

  bool shares_row(std::size_t b) const {
    const TracedBlock& block = trace_.blocks[b];
    return !block.in && block.text.size() <= kShortText;
  }

  // Short blocks that are out by the same rule stand in one row: where it begins a group, those of several elements.
  std::size_t end_of_row(std::size_t b, bool begins) const {
    std::size_t end = b + 1;
    if (!shares_row(b)) return end;
    const auto goes_on = [&](const TracedBlock& next) {
      return next.rule == trace_.blocks[b].rule && (begins || next.path == trace_.blocks[b].path);
    };
    while (end < trace_.blocks.size() && shares_row(end) && goes_on(trace_.blocks[end])) ++end;
    return end;
  }

  void write_blocks_row(std::size_t b, std::size_t end) {
    const TracedBlock& block = trace_.blocks[b];
    const std::string first = std::to_string(b);
    out_ += "<tr";
    const bool is_linked = end == b + 1 && (linked_[b] || block.in);
    if (is_linked) out_.append(" id=b").append(first);
    out_.append(block.in ? " class=i><td>" : "><td>").append(first);
    if (end > b + 1) {
      out_.append("–").append(std::to_string(end - 1));
    } else {
      write_type(block);
    }
    out_.append("</td><td>").append(block.in ? "in" : "out").append("</td><td>");
    write_scores(b, end);
    out_ += "</td><td>";
    append_escaped(out_, block.rule);
    out_.append("</td><td").append(shown_).append(">");
    for (std::size_t i = b; i < end; ++i) {
      if (i > b) out_ += " · ";
      const bool is_target = end > b + 1 && linked_[i];
      if (is_target) out_.append("<span id=b").append(std::to_string(i)).append(">");
      append_escaped(out_, trace_.blocks[i].text);
      if (is_target) out_ += "</span>";
    }
    out_ += "</td></tr>\n";
  }

  // What is no paragraph.
  void write_type(const TracedBlock& block) {
    const std::string_view type = type_of_block(block.type);
    if (type.empty()) return;
    out_.append(" <small>").append(type);
    if (block.type == BlockType::kHeading) out_.append(" ").append(std::to_string(block.level));
    out_ += "</small>";
  }

  // One, or the lowest and the highest.
  void write_scores(std::size_t b, std::size_t end) {
    if (!trace_.blocks[b].score) return;
    double least = *trace_.blocks[b].score;
    double most = least;
    for (std::size_t i = b; i < end; ++i) {
      const double score = trace_.blocks[i].score.value_or(least);
      least = std::min(least, score);
      most = std::max(most, score);
    }
    out_ += with_two_decimals(least);
    if (most > least) out_.append(" to ").append(with_two_decimals(most));
  }

  // What the names of the rules that were found mean.
  void write_legend() {
    std::vector<std::string_view> rules;
    for (const TracedBlock& block : trace_.blocks) {
      const bool is_known = !rules.empty() && rules.back() == block.rule;
      if (!block.rule.empty() && !is_known && std::ranges::find(rules, block.rule) == rules.end()) {
        rules.push_back(block.rule);
      }
    }
    out_ += kExplainLegend;
    for (const std::string_view rule : rules) {
      const std::string_view meaning = meaning_of_rule(rule);
      if (meaning.empty()) continue;
      out_.append("<dt>").append(rule).append("</dt><dd>").append(meaning).append("</dd>\n");
    }
    out_ += "</dl></section>\n";
  }

  const Article& article_;
  const Trace& trace_;
  std::string shown_;              // the attributes of the page's own text
  std::vector<bool> linked_;       // by block
  std::string_view said_;          // the value of the candidate before
  std::string_view written_path_;  // of the group before
  std::string out_;
};

}  // namespace

std::string explain_html(const Article& article, const Trace& trace) { return ExplainPage(article, trace).write(); }

}  // namespace newsclip::writer
