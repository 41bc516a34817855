// The body model's workbench.
//
//   body_lab features            < LIST > FILE   each page of LIST as block texts and feature rows, for the trainer
//   body_lab assemble SCORES     < LIST > JSONL  the article that the program would assemble from the given block
//   scores body_lab names                               the features' names, one a line
//
// LIST has a page a line, parted by tabs: id, file (may be gzip), address, and perhaps a 0 or 1 for each block: those
// with a 0 are left out first. FILE holds, for each page, a line of JSON
// {"id", "blocks": [text], "types": [int], "rows", "columns"} followed by rows × columns little-endian floats.
// SCORES has a page a line: id, then the log-odds of each block, parted by spaces.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "body/assemble_body.hpp"
#include "body/block_features.hpp"
#include "body/body.hpp"
#include "body/page_features.hpp"
#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "facts/title/title.hpp"
#include "newsclip/newsclip.hpp"

namespace {

using newsclip::extract::PageAnalysis;

struct Page {
  std::string id;
  std::string file;
  std::string url;
  std::string keep;  // "0" or "1" for each block, "" for all
};

std::vector<Page> read_list() {
  std::vector<Page> pages;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream fields(line);
    Page page;
    std::getline(fields, page.id, '\t');
    std::getline(fields, page.file, '\t');
    std::getline(fields, page.url, '\t');
    std::getline(fields, page.keep, '\t');
    pages.push_back(std::move(page));
  }
  return pages;
}

std::string read_text(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  auto page = newsclip::read_page(bytes);
  auto* text = std::get_if<newsclip::PageText>(&page);
  return text == nullptr ? std::string{} : std::move(text->text);
}

PageAnalysis analyse(const Page& page, const std::string& text) {
  auto document = newsclip::dom::Document::parse(text);
  auto list = newsclip::extract::make_blocks(document);
  if (page.keep.size() == list.blocks.size()) {
    std::vector<bool> keep;
    for (const char c : page.keep) keep.push_back(c == '1');
    newsclip::extract::thin_blocks(list, keep);
  }
  return newsclip::extract::analyse_page(std::move(document), std::move(list), page.url);
}

void write_features(const Page& page) {
  const std::string text = read_text(page.file);  // the scripts' views point into it
  const PageAnalysis analysis = analyse(page, text);
  const auto& blocks = analysis.list.blocks;
  nlohmann::json head{{"id", page.id}, {"rows", blocks.size()}, {"columns", newsclip::extract::kFeatureCount}};
  head["title_block"] = analysis.title.block;
  head["blocks"] = nlohmann::json::array();
  head["types"] = nlohmann::json::array();
  for (const auto& block : blocks) {
    head["blocks"].push_back(block.text);
    head["types"].push_back(static_cast<int>(block.type));
  }
  std::cout << head.dump() << '\n';
  newsclip::extract::make_features(analysis, [](std::span<const float> rows) {
    std::cout.write(reinterpret_cast<const char*>(rows.data()), static_cast<std::streamsize>(rows.size_bytes()));
  });
}

std::unordered_map<std::string, std::vector<float>> read_scores(const char* file) {
  std::unordered_map<std::string, std::vector<float>> scores;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    std::string id;
    fields >> id;
    auto& row = scores[id];
    for (float score; fields >> score;) row.push_back(score);
  }
  return scores;
}

void write_assembled(const Page& page, const std::vector<float>& scores) {
  const std::string text = read_text(page.file);  // the scripts' views point into it
  const PageAnalysis analysis = analyse(page, text);
  nlohmann::json out{{"id", page.id}, {"paragraphs", nlohmann::json::array()}};
  if (scores.size() == analysis.list.blocks.size()) {
    const auto kept = newsclip::extract::assemble_body(analysis, scores);
    for (const std::size_t b : kept) out["paragraphs"].push_back(analysis.list.blocks[b].text);
    out["kept"] = kept;
    const auto data = newsclip::extract::read_page_data(analysis.document, {.url = page.url});
    const auto titles = newsclip::extract::find_titles(analysis, {kept, scores}, data.statements, page.url);
    if (!titles.empty()) out["title"] = titles.front().value;
    const auto declared = newsclip::extract::declared_kind(data.statements);
    out["page"] = newsclip::extract::make_page_features(analysis, scores, kept, declared);
  } else {
    std::fprintf(stderr, "body_lab: %s: %zu scores for %zu blocks\n", page.id.c_str(), scores.size(),
                 analysis.list.blocks.size());
  }
  std::cout << out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  std::ios::sync_with_stdio(false);
  if (mode == "names") {
    for (const auto& feature : newsclip::extract::kFeatureDefinitions) std::cout << feature.name << '\n';
  } else if (mode == "page-names") {
    for (const auto& feature : newsclip::extract::kPageFeatureDefinitions) std::cout << feature.name << '\n';
  } else if (mode == "features") {
    for (const Page& page : read_list()) write_features(page);
  } else if (mode == "assemble" && argc == 3) {
    auto scores = read_scores(argv[2]);
    for (const Page& page : read_list()) write_assembled(page, scores[page.id]);
  } else {
    std::fprintf(stderr, "usage: body_lab features < LIST | body_lab assemble SCORES < LIST | body_lab names\n");
    return 2;
  }
  return 0;
}
