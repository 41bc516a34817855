// The facts' workbench: the candidates of each page with their features, for tools/train_fact_weights.
//
//   facts_lab [WEIGHTS] < LIST > JSONL
//   facts_lab names
//
// LIST has a page a line: id, the file (may be gzip) and the address, parted by tabs. WEIGHTS is a file with others
// than the learned weights, such as were learned without the pages of LIST: {"title": [...], "publication": [...],
// "author": [...]}, in the order of the names.
//
// A line of JSONL: {"id", "article": bool, "title": [[value, row, origin]], "publication": [[day, row, origin]],
// "author": [[name, row, origin]], "chosen": {"title": [value, signals], "date": [day, signals], "authors": [[name,
// ...], signals], "source": [value, signals]}}.
//
// `names` writes the features' names, {"title": [...], "publication": [...], "author": [...]}, and the signals', as
// "signals": {"title": [...], "date": [...], "authors": [...], "source": [...]}.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "body/body.hpp"
#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
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
#include "facts/title/title.hpp"
#include "facts/title/title_confidence.hpp"
#include "newsclip/newsclip.hpp"
#include "page/page_labels.hpp"

namespace {

using namespace newsclip;
using nlohmann::json;

std::string read_text(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  auto page = read_page(bytes);
  auto* text = std::get_if<PageText>(&page);
  return text == nullptr ? std::string{} : std::move(text->text);
}

struct Weights {
  extract::TitleRow title = extract::kTitleWeights;
  extract::DayRow day = extract::kDayWeights;
  extract::AuthorRow author = extract::kAuthorWeights;
};

Weights read_weights(const std::string& file) {
  std::ifstream in(file);
  const json given = json::parse(in);
  Weights weights;
  given.at("title").get_to(weights.title);
  given.at("publication").get_to(weights.day);
  given.at("author").get_to(weights.author);
  return weights;
}

struct Page {
  const extract::PageAnalysis& page;
  const extract::StatementList& statements;
  const extract::Body& body;
  const std::string& url;
  const Weights& weights;
};

struct Headline {
  std::string text;
  int block = -1;
};

Headline add_titles(const Page& p, json& out) {
  const auto titles = extract::find_titles(p.page, p.body, p.statements, p.url, p.weights.title);
  for (const auto& title : titles) out["title"].push_back({title.value, title.row, title.origin, title.weight});
  if (titles.empty()) return {"", p.page.title.block};
  out["chosen"]["title"] = {titles.front().value, extract::title_signals(titles)};
  return {titles.front().value, titles.front().block < 0 ? p.page.title.block : titles.front().block};
}

void add_days(const Page& p, int headline, json& out) {
  std::string sample;
  for (const std::size_t b : p.body.blocks) sample += p.page.list.blocks[b].text;
  const auto languages = extract::find_languages(p.statements, sample);
  const std::string language = languages.empty() ? "" : languages.front().value;
  extract::DateContext context;
  context.language = language;
  const extract::DatePage dates{p.page.document, p.page.list, p.body.blocks, headline, p.url};
  const auto days = extract::find_publication(dates, p.statements, context, p.weights.day).days;
  for (const auto& day : days) {
    out["publication"].push_back({to_iso(day.day), day.row, day.origin, day.weight, day.is_plausible});
  }
  const auto chosen = std::ranges::find_if(days, &extract::DayCandidate::is_plausible);
  if (chosen != days.end()) out["chosen"]["date"] = {to_iso(chosen->day), extract::day_signals(*chosen, days)};
}

void add_people(const Page& p, const Headline& headline, json& out) {
  const auto labels = extract::find_page_labels(p.page.document, p.page.list);
  const auto sites = extract::find_sites(p.statements, headline.text, p.url);
  const std::string site = sites.empty() ? "" : sites.front().value;
  const auto editors = extract::find_editors(p.page, labels, p.body);
  const extract::AuthorPage authors{p.page, p.body, headline.block, labels, site, headline.text, editors};
  const auto found = extract::find_authors(authors, p.statements, p.weights.author);
  for (const auto& author : found) out["author"].push_back({author.name, author.row, author.origin, author.weight});
  const auto chosen = extract::choose_authors(found);
  if (!chosen.empty()) {
    json names = json::array();
    for (const auto& author : chosen) names.push_back(author.name);
    out["chosen"]["authors"] = {names, extract::authors_signals(chosen, found)};
  }
  const auto section = extract::find_section(p.page, labels, p.statements, headline.text);
  const auto sources =
      extract::find_sources(p.page, labels, p.body, p.statements, site.empty() ? extract::site_of(section) : site);
  if (!sources.empty()) out["chosen"]["source"] = {sources.front().value, extract::source_signals(sources.front())};
}

json candidates_of(const std::string& text, const std::string& url, const Weights& weights) {
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(text), url);
  const extract::StatementList statements = extract::read_page_data(page.document, {.url = url}).statements;
  extract::Body body = extract::find_body(page);
  extract::judge_body(page, extract::declared_kind(statements), body);
  json out{{"article", !body.blocks.empty()}};
  const Page p{page, statements, body, url, weights};
  const Headline headline = add_titles(p, out);
  add_days(p, headline.block, out);
  add_people(p, headline, out);
  return out;
}

json names() {
  json all;
#define NEWSCLIP_NAME_TITLE(name, definition) all["title"].push_back(#name);
#define NEWSCLIP_NAME_DAY(name, definition) all["publication"].push_back(#name);
#define NEWSCLIP_NAME_AUTHOR(name, definition) all["author"].push_back(#name);
  NEWSCLIP_TITLE_FEATURES(NEWSCLIP_NAME_TITLE)
  NEWSCLIP_DAY_FEATURES(NEWSCLIP_NAME_DAY)
  NEWSCLIP_AUTHOR_FEATURES(NEWSCLIP_NAME_AUTHOR)
#define NEWSCLIP_SIGNAL_TITLE(name, definition) all["signals"]["title"].push_back(#name);
#define NEWSCLIP_SIGNAL_DAY(name, definition) all["signals"]["date"].push_back(#name);
#define NEWSCLIP_SIGNAL_AUTHORS(name, definition) all["signals"]["authors"].push_back(#name);
#define NEWSCLIP_SIGNAL_SOURCE(name, definition) all["signals"]["source"].push_back(#name);
  NEWSCLIP_TITLE_SIGNALS(NEWSCLIP_SIGNAL_TITLE)
  NEWSCLIP_DAY_SIGNALS(NEWSCLIP_SIGNAL_DAY)
  NEWSCLIP_AUTHORS_SIGNALS(NEWSCLIP_SIGNAL_AUTHORS)
  NEWSCLIP_SOURCE_SIGNALS(NEWSCLIP_SIGNAL_SOURCE)
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  if (argc == 2 && std::string(argv[1]) == "names") {
    std::cout << names().dump() << '\n';
    return 0;
  }
  if (argc > 2) {
    std::fprintf(stderr, "usage: facts_lab [WEIGHTS] < LIST | facts_lab names\n");
    return 2;
  }
  const Weights weights = argc == 2 ? read_weights(argv[1]) : Weights{};
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    json out = candidates_of(read_text(line.substr(first + 1, second - first - 1)), line.substr(second + 1), weights);
    out["id"] = line.substr(0, first);
    std::cout << out.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
  }
  return 0;
}
