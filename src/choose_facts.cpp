#include "choose_facts.hpp"

#include <algorithm>

#include "dates/date_value.hpp"
#include "fact_trace.hpp"
#include "facts/confidence.hpp"
#include "facts/date/day_confidence.hpp"
#include "facts/date/published_day.hpp"
#include "facts/language.hpp"
#include "facts/people/authors.hpp"
#include "facts/people/authors_confidence.hpp"
#include "facts/people/choose_authors.hpp"
#include "facts/people/editors.hpp"
#include "facts/source/section.hpp"
#include "facts/source/site.hpp"
#include "facts/source/source.hpp"
#include "facts/source/source_confidence.hpp"
#include "facts/source/zone.hpp"
#include "facts/title/title.hpp"
#include "facts/title/title_confidence.hpp"
#include "page/element_path.hpp"
#include "page/page_labels.hpp"
#include "page/title_text.hpp"
#include "text/address.hpp"
#include "text/white_space.hpp"

namespace newsclip::extract {
namespace {

const Statement* first_statement(std::span<const Statement> statements, Fact fact) {
  for (const Statement& item : statements) {
    if (item.fact == fact && item.belonging != Belonging::kOther) return &item;
  }
  return nullptr;
}

class FactChooser {
 public:
  FactChooser(const PageAnalysis& page, const Body& body, std::span<const Statement> statements,
              const ExtractOptions& options, Article& article, Trace* trace)
      : page_(page), body_(body), statements_(statements), options_(options), article_(article), trace_(trace) {}

  void fill() {
    choose_url();
    choose_language();
    if (!has_article(article_)) {
      choose_site();
      return;
    }
    labels_ = find_page_labels(page_.document, page_.list);
    choose_title();
    choose_site();
    choose_date();
    find_origin();
    fill_authors();
    choose_origin();
    choose_described();
  }

 private:
  void note(std::string_view fact, std::string_view origin) { article_.evidence.emplace_back(fact, origin); }

  // Whether a fact of this confidence is given.
  bool rate(std::string_view fact, double confidence) {
    trace_.rate(fact, confidence);
    if (confidence < kLeastConfidence) return false;
    article_.confidences.emplace_back(fact, confidence);
    return true;
  }

  // With the element that the block is, where the page has marks.
  void note(std::string_view fact, std::string_view origin, int block) {
    const std::string path = block >= 0 && options_.input != InputFormat::kText
                                 ? element_path(page_.document, page_.list.blocks[static_cast<std::size_t>(block)].node)
                                 : std::string{};
    note(fact, path.empty() ? std::string(origin) : std::string(origin) + " at " + path);
  }

  // Takes the first candidate, if there is one and the fact is given at all.
  void take(std::string_view fact, const Candidates& found, std::optional<std::string>& out, bool is_given = true) {
    trace_.add(fact, found, is_given);
    if (found.empty() || !is_given) return;
    out = found.front().value;
    note(fact, found.front().origin, found.front().block);
  }

  const Statement* first(Fact fact) const { return first_statement(statements_, fact); }

  void choose_url() {
    base_ = base_address(statements_, options_.url);
    const Statement* chosen = nullptr;
    for (const std::string_view wanted : {"link canonical", ""}) {
      for (const Statement& item : statements_) {
        if (item.fact != Fact::kUrl || item.belonging == Belonging::kOther || article_.url) continue;
        if (!wanted.empty() && item.origin != wanted) continue;
        if (std::string address = resolve_address(base_, item.value); !address.empty()) {
          article_.url = std::move(address);
          note("url", item.origin);
          chosen = &item;
        }
      }
    }
    trace_.add_stated("url", statements_, Fact::kUrl, chosen);
    if (!article_.url && !options_.url.empty()) {
      article_.url = options_.url;
      note("url", "given");
      trace_.add_taken("url", options_.url, "given");
    }
    address_ = !options_.url.empty() ? options_.url : article_.url.value_or("");
  }

  void choose_language() {
    std::string text;
    constexpr std::size_t kEnough = 4000;
    for (std::size_t i = 0; i < article_.blocks.size() && text.size() < kEnough; ++i) text += article_.blocks[i].text;
    take("language", find_languages(statements_, text), article_.language);
  }

  void choose_title() {
    const auto titles = find_titles(page_, body_, statements_, address_);
    trace_.add_titles(titles);
    if (titles.empty()) return;
    article_.title = titles.front().value;
    const double confidence = title_confidence(title_signals(titles));
    trace_.rate("title", confidence);
    article_.confidences.emplace_back("title", confidence);
    note("title", titles.front().origin, shown_block(titles.front()));
    headline_ = titles.front().block >= 0 ? titles.front().block : page_.title.block;
  }

  // The block of a headline whose strongest origin is what the page shows.
  static int shown_block(const TitleCandidate& title) {
    const bool is_shown = title.origin.starts_with("h") || title.origin == "text";
    return is_shown ? title.block : -1;
  }

  void choose_site() { take("site", find_sites(statements_, article_.title.value_or(""), address_), article_.site); }

  void choose_date() {
    const DatePage dates{page_.document, page_.list, body_.blocks, headline_, address_};
    DateContext context;
    if (article_.language) context.language = *article_.language;
    if (const auto captured = parse_iso_day(options_.captured)) context.captured = *captured;
    const Publication found = find_publication(dates, statements_, context);
    const auto chosen = std::ranges::find_if(found.days, &DayCandidate::is_plausible);
    const bool is_given = chosen != found.days.end() && rate("date", day_confidence(day_signals(*chosen, found.days)));
    trace_.add_days(found.days, is_given ? &*chosen : nullptr);
    if (is_given) {
      article_.date = to_iso(chosen->day);
      note("date", chosen->origin, chosen->block);
      article_.published = to_iso(chosen->best);
      note("published", chosen->origin);
    }
    if (found.modified) {
      article_.modified = to_iso(*found.modified);
      note("modified", found.modified_origin);
      trace_.add_taken("modified", *article_.modified, found.modified_origin);
    }
  }

  void fill_authors() {
    const std::string site = article_.site.value_or("");
    const std::string title = article_.title.value_or("");
    article_.editors = find_editors(page_, labels_, body_);
    if (!article_.editors.empty()) note("editors", "label");
    for (const std::string& editor : article_.editors) trace_.add_taken("editors", editor, "label");
    const AuthorPage authors{page_, body_, headline_, labels_, site, title, article_.editors};
    const std::vector<AuthorCandidate> names = find_authors(authors, statements_);
    std::vector<AuthorCandidate> chosen = choose_authors(names);
    std::erase_if(chosen, [this](const AuthorCandidate& one) { return names_source(one.letters); });
    const bool is_given = !chosen.empty() && rate("authors", authors_confidence(authors_signals(chosen, names)));
    trace_.add_authors(names, is_given ? std::span<const AuthorCandidate>(chosen) : std::span<const AuthorCandidate>{});
    if (!is_given) return;
    note("authors", chosen.front().origin, chosen.front().block);
    for (const AuthorCandidate& author : chosen) article_.authors.push_back(author.name);
  }

  void find_origin() {
    const std::string site = article_.site.value_or("");
    section_ = find_section(page_, labels_, statements_, article_.title.value_or(""));
    sources_ = find_sources(page_, labels_, body_, statements_, site.empty() ? site_of(section_) : site);
  }

  // Whether a name is the paper that the page names as the source, with a word before it ("Theo Tin Sông").
  bool names_source(std::string_view letters) const {
    if (sources_.empty() || source_signals(sources_.front())[kSourceSignal_site] > 0) return false;
    const std::string source = letters_of(sources_.front().value);
    return letters.size() > source.size() && letters.ends_with(source);
  }

  void choose_origin() {
    const std::string site = article_.site.value_or("");
    article_.section = section_.steps;
    if (!section_.steps.empty()) note("section", section_.origin);
    for (const std::string& step : section_.steps) trace_.add_taken("section", step, section_.origin);
    if (!sources_.empty()) {
      const bool is_given = rate("source", source_confidence(source_signals(sources_.front())));
      take("source", sources_, article_.source, is_given);
    }
    const std::string headline = article_.title.value_or("");
    const Candidates zones =
        find_zones({page_, labels_, body_, statements_, section_.steps, site, headline, headline_, address_});
    if (!zones.empty()) take("zone", zones, article_.zone, rate("zone", zone_confidence(zones.front())));
  }

  void choose_described() {
    const Statement* const summary = first(Fact::kSummary);
    trace_.add_stated("summary", statements_, Fact::kSummary, summary);
    if (summary != nullptr) {
      article_.summary = summary->value;
      note("summary", summary->origin);
    }
    choose_image();
    choose_keywords();
    choose_captions();
  }

  void choose_image() {
    const Statement* const image = first(Fact::kImage);
    std::string address = image != nullptr ? resolve_address(base_, image->value) : std::string{};
    trace_.add_stated("image", statements_, Fact::kImage, address.empty() ? nullptr : image);
    if (address.empty()) return;
    article_.image = std::move(address);
    note("image", image->origin);
  }

  void choose_keywords() {
    std::vector<std::string> known;
    for (const Statement& item : statements_) {
      if (item.fact != Fact::kKeyword || item.belonging == Belonging::kOther) continue;
      for (std::size_t i = 0; i <= item.value.size();) {
        const std::size_t end = std::min(item.value.find_first_of(",;", i), item.value.size());
        const std::string word = dom::fold_space(std::string_view(item.value).substr(i, end - i));
        std::string letters = letters_of(word);
        if (!letters.empty() && std::ranges::find(known, letters) == known.end()) {
          if (known.empty()) note("keywords", item.origin);
          known.push_back(std::move(letters));
          article_.keywords.push_back(word);
          trace_.add_taken("keywords", word, item.origin);
        }
        i = end + 1;
      }
    }
  }

  // Texts of figcaption from the headline to shortly after the body.
  void choose_captions() {
    if (body_.blocks.empty()) return;
    constexpr std::size_t kReach = 3;
    const std::size_t from = headline_ >= 0 ? std::min(static_cast<std::size_t>(headline_), body_.blocks.front())
                                            : body_.blocks.front() - std::min(body_.blocks.front(), kReach);
    const std::size_t to = std::min(body_.blocks.back() + 1 + kReach, page_.list.blocks.size());
    for (std::size_t b = from; b < to; ++b) {
      const TextBlock& block = page_.list.blocks[b];
      if ((block.context & kInCaption) != 0 && (block.context & (kInAside | kInNav)) == 0) {
        article_.captions.emplace_back(block.text);
        trace_.add_taken("captions", block.text, "figcaption", static_cast<int>(b));
      }
    }
    if (!article_.captions.empty()) note("captions", "figcaption");
  }

  const PageAnalysis& page_;
  const Body& body_;
  std::span<const Statement> statements_;
  const ExtractOptions& options_;
  Article& article_;
  FactTrace trace_;
  std::vector<PageLabel> labels_;
  Section section_;
  Candidates sources_;
  std::string base_;     // what references are resolved against
  std::string address_;  // the page's own, "" unknown
  int headline_ = -1;    // its block
};

}  // namespace

std::string base_address(std::span<const Statement> statements, std::string_view url) {
  const Statement* const element = first_statement(statements, Fact::kBaseUrl);
  std::string base = element != nullptr ? resolve_address(url, element->value) : std::string{};
  return base.empty() ? std::string(url) : base;
}

void fill_facts(const PageAnalysis& page, const Body& body, std::span<const Statement> statements,
                const ExtractOptions& options, Article& article, Trace* trace) {
  FactChooser(page, body, statements, options, article, trace).fill();
}

}  // namespace newsclip::extract
