// The facts' workbench: the candidates of each page with their features, for tools/train_fact_weights.
//
//   facts_lab < LIST > JSONL     LIST has a page a line: id, the file (may be gzip) and the address, parted by tabs
//   facts_lab names              the features' names: {"title": [...], "publication": [...], "author": [...]}
//
// A line of JSONL: {"id", "article": bool, "title": [[value, row, origin]], "publication": [[day, row, origin]],
// "author": [[name, row, origin]]}.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "body/body.hpp"
#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "facts/date/published_day.hpp"
#include "facts/language.hpp"
#include "facts/people/authors.hpp"
#include "facts/people/editors.hpp"
#include "facts/source/site.hpp"
#include "facts/title/title.hpp"
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

json candidates_of(const std::string& text, const std::string& url) {
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(text), url);
  const extract::StatementList statements = extract::read_page_data(page.document, {.url = url}).statements;
  extract::Body body = extract::find_body(page);
  extract::judge_body(page, extract::declared_kind(statements), body);
  json out{{"article", !body.blocks.empty()}};
  const auto titles = extract::find_titles(page, body, statements, url);
  for (const auto& title : titles) out["title"].push_back({title.value, title.row, title.origin, title.weight});
  const std::string headline = titles.empty() ? "" : titles.front().value;
  const int block = titles.empty() || titles.front().block < 0 ? page.title.block : titles.front().block;
  std::string sample;
  for (const std::size_t b : body.blocks) sample += page.list.blocks[b].text;
  const auto languages = extract::find_languages(statements, sample);
  const std::string language = languages.empty() ? "" : languages.front().value;
  extract::DateContext context;
  context.language = language;
  const extract::DatePage dates{page.document, page.list, body.blocks, block, url};
  for (const auto& day : extract::find_publication(dates, statements, context).days) {
    out["publication"].push_back({to_iso(day.day), day.row, day.origin, day.weight, day.is_plausible});
  }
  const auto labels = extract::find_page_labels(page.document, page.list);
  const auto sites = extract::find_sites(statements, headline, url);
  const std::string site = sites.empty() ? "" : sites.front().value;
  const auto editors = extract::find_editors(page, labels, body);
  const extract::AuthorPage authors{page, body, block, labels, site, headline, editors};
  for (const auto& author : extract::find_authors(authors, statements)) {
    out["author"].push_back({author.name, author.row, author.origin, author.weight});
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  if (argc == 2 && std::string(argv[1]) == "names") {
    json names;
#define NEWSCLIP_NAME_TITLE(name, definition) names["title"].push_back(#name);
#define NEWSCLIP_NAME_DAY(name, definition) names["publication"].push_back(#name);
#define NEWSCLIP_NAME_AUTHOR(name, definition) names["author"].push_back(#name);
    NEWSCLIP_TITLE_FEATURES(NEWSCLIP_NAME_TITLE)
    NEWSCLIP_DAY_FEATURES(NEWSCLIP_NAME_DAY)
    NEWSCLIP_AUTHOR_FEATURES(NEWSCLIP_NAME_AUTHOR)
    std::cout << names.dump() << '\n';
    return 0;
  }
  if (argc != 1) {
    std::fprintf(stderr, "usage: facts_lab < LIST | facts_lab names\n");
    return 2;
  }
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    json out = candidates_of(read_text(line.substr(first + 1, second - first - 1)), line.substr(second + 1));
    out["id"] = line.substr(0, first);
    std::cout << out.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
  }
  return 0;
}
