// What the extraction costs, stage by stage, against a plain Gumbo parse of the same pages in the same run.
//
//   bench [--every N] [--rounds N] < LIST      LIST has a page a line: a file (may be gzip), a tab, its address
//
// Prints a Markdown table. Times are CPU time of this thread, for each page and stage the best of the rounds, in each
// of which all stages run one after the other, so that what disturbs the machine disturbs them all. The plain parse is
// Gumbo with an arena on the UTF-8 text, without pre-pass. Pages are read into memory before; --every 5 takes each
// fifth.
#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "body/block_features.hpp"
#include "body/body.hpp"
#include "body/fallback_body.hpp"
#include "choose_facts.hpp"
#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "dom/document.hpp"
#include "dom/gumbo_parse.hpp"
#include "newsclip/newsclip.hpp"

namespace {

using namespace newsclip;

enum Stage : std::size_t {
  kPlain,
  kRead,
  kPrepass,
  kParse,
  kDocument,  // the pre-pass, the parse and the flat arrays
  kBlocks,
  kContainers,
  kAnalysis,  // containers, headline match and totals
  kFeatures,
  kModel,  // the features, the scores and the choice of the body
  kPageData,
  kFacts,
  kWrite,
  kExtract,  // extract_article and to_json
  kStages,
};
using Times = std::array<double, kStages>;

struct Page {
  std::string bytes;
  std::string url;
  std::size_t text_size = 0;
  std::size_t memory = 0;  // bytes at the most, above what there was before
  Times best{};
};

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Runs `work`, keeps its time if that is the best so far, and gives its result.
template <class Work>
auto timed(Page& page, Stage stage, const Work& work) {
  const double start = cpu_seconds();
  auto result = work();
  page.best[stage] = std::min(page.best[stage], cpu_seconds() - start);
  return result;
}

void measure_stages(Page& page, const std::string& text) {
  timed(page, kPlain, [&] {
    dom::Arena arena;
    arena.restart(std::size_t{1} << 31, 4 * text.size());
    return dom::parse_with_gumbo(text, arena) != nullptr;
  });
  const dom::Prepared prepared = timed(page, kPrepass, [&] { return dom::prepare(text); });
  timed(page, kParse, [&] {
    dom::Arena arena;
    arena.restart(std::size_t{1} << 31, 4 * prepared.html.size());
    return dom::parse_with_gumbo(prepared.html, arena) != nullptr;
  });
  dom::Document document = timed(page, kDocument, [&] { return dom::Document::parse(text); });
  extract::BlockList list = timed(page, kBlocks, [&] { return extract::make_blocks(document); });
  timed(page, kContainers, [&] { return extract::make_containers(document, list); });
  const extract::PageAnalysis analysis =
      timed(page, kAnalysis, [&] { return extract::analyse_page(std::move(document), std::move(list), page.url); });
  timed(page, kFeatures, [&] {
    extract::make_features(analysis, [](std::span<const float>) {});
    return true;
  });
  extract::Body body = timed(page, kModel, [&] { return extract::find_body(analysis); });
  const extract::PageData data = timed(page, kPageData, [&] {
    return extract::read_page_data(analysis.document,
                                   {.url = page.url, .fewest_words = extract::fewest_fallback_words(analysis, body)});
  });
  extract::judge_body(analysis, extract::declared_kind(data.statements), body);
  Article article;
  for (const std::size_t b : body.blocks) {
    const extract::TextBlock& block = analysis.list.blocks[b];
    article.blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  ExtractOptions options;
  options.url = page.url;
  timed(page, kFacts, [&] {
    extract::fill_facts(analysis, body, data.statements, options, article);
    return true;
  });
  timed(page, kWrite, [&] { return to_json(article, {.all = true, .pretty = false}); });
}

std::string extract_page(const Page& page, const std::string& text) {
  ExtractOptions options;
  options.url = page.url;
  return to_json(extract_article(text, options), {.all = true, .pretty = false});
}

bool measure(Page& page) {
  const auto read = timed(page, kRead, [&] { return read_page(page.bytes); });
  const auto* text = std::get_if<PageText>(&read);
  if (text == nullptr) return false;
  page.text_size = text->text.size();
  measure_stages(page, text->text);
  timed(page, kExtract, [&] { return extract_page(page, text->text); });
  return true;
}

// A line of /proc/self/status in bytes; 0 where there is none.
std::size_t status_bytes(const char* name) {
  std::ifstream in("/proc/self/status");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(name)) return std::strtoull(line.c_str() + std::strlen(name), nullptr, 10) * 1024;
  }
  return 0;
}

// The most memory that reading and extracting the page takes; the kernel forgets the peaks of before.
void measure_memory(Page& page) {
  malloc_trim(0);
  {
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5" << std::flush;
    if (!reset) return;
  }
  const std::size_t before = status_bytes("VmRSS:");
  const auto read = read_page(page.bytes);
  if (const auto* text = std::get_if<PageText>(&read)) extract_page(page, text->text);
  page.memory = status_bytes("VmHWM:") - before;
}

double quantile(std::vector<double> values, double q) {
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, static_cast<std::size_t>(q * static_cast<double>(values.size())))];
}

struct Row {
  const char* name;
  std::vector<Stage> plus;
  std::vector<Stage> minus;
};

void print_stages(const std::vector<Page>& pages) {
  const Row rows[] = {{"plain Gumbo parse", {kPlain}, {}},
                      {"read: unpack, charset, decode", {kRead}, {}},
                      {"pre-pass", {kPrepass}, {}},
                      {"parse of what is left", {kParse}, {}},
                      {"flat document", {kDocument}, {kPrepass, kParse}},
                      {"blocks", {kBlocks}, {}},
                      {"containers", {kContainers}, {}},
                      {"headline match, features", {kAnalysis, kFeatures}, {kContainers}},
                      {"model, choice of the body", {kModel}, {kFeatures}},
                      {"page data", {kPageData}, {}},
                      {"facts", {kFacts}, {}},
                      {"write", {kWrite}, {}},
                      {"extraction (text to JSON)", {kExtract}, {}},
                      {"all (bytes to JSON)", {kRead, kExtract}, {}}};
  double plain_sum = 0;
  for (const Page& page : pages) plain_sum += page.best[kPlain];
  std::printf("| stage | ms a page, mean | median | 95 %% | 99 %% | of the plain parse, sum | median page |\n");
  std::printf("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  for (const Row& row : rows) {
    std::vector<double> times;
    std::vector<double> ratios;
    double sum = 0;
    for (const Page& page : pages) {
      double time = 0;
      for (const Stage stage : row.plus) time += page.best[stage];
      for (const Stage stage : row.minus) time -= page.best[stage];
      sum += time;
      times.push_back(time * 1e3);
      ratios.push_back(time / page.best[kPlain]);
    }
    std::printf("| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n", row.name,
                sum * 1e3 / static_cast<double>(pages.size()), quantile(times, 0.5), quantile(times, 0.95),
                quantile(times, 0.99), sum / plain_sum, quantile(ratios, 0.5));
  }
}

void print_sums(const std::vector<Page>& pages) {
  double bytes = 0;
  Times sum{};
  std::vector<double> sizes;
  std::vector<double> memory;
  std::vector<double> memory_ratios;
  std::size_t above = 0;
  for (const Page& page : pages) {
    const auto size = static_cast<double>(page.text_size);
    bytes += size;
    sizes.push_back(size * 1e-3);
    for (std::size_t s = 0; s < kStages; ++s) sum[s] += page.best[s];
    if (page.memory == 0) continue;
    memory.push_back(static_cast<double>(page.memory) * 1e-6);
    memory_ratios.push_back(static_cast<double>(page.memory) / size);
    above += static_cast<double>(page.memory) > 14 * size + 8e6 ? 1 : 0;
  }
  std::printf(
      "\n%zu pages, %.1f MB of text, %.0f KB the median page. MB/s: plain parse %.0f, extraction %.0f, all %.0f.\n",
      pages.size(), bytes * 1e-6, quantile(sizes, 0.5), bytes * 1e-6 / sum[kPlain], bytes * 1e-6 / sum[kExtract],
      bytes * 1e-6 / (sum[kRead] + sum[kExtract]));
  if (memory.empty()) {
    std::printf("Peak memory: not measured here.\n");
    return;
  }
  std::printf(
      "Peak memory of a page, MB: median %.1f, 95 %% %.1f, most %.1f; times its text: median %.1f, 95 %% %.1f, "
      "99 %% %.1f; more than 14 times and 8 MB: %zu pages.\n",
      quantile(memory, 0.5), quantile(memory, 0.95), quantile(memory, 1), quantile(memory_ratios, 0.5),
      quantile(memory_ratios, 0.95), quantile(memory_ratios, 0.99), above);
}

std::vector<Page> read_list(std::size_t every) {
  std::vector<Page> pages;
  std::size_t count = 0;
  for (std::string line; std::getline(std::cin, line);) {
    if (count++ % every != 0) continue;
    const std::size_t tab = std::min(line.find('\t'), line.size());
    std::ifstream in(line.substr(0, tab), std::ios::binary);
    Page page;
    page.bytes.assign((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    page.url = line.substr(std::min(tab + 1, line.size()));
    page.best.fill(std::numeric_limits<double>::infinity());
    if (page.bytes.empty()) {
      std::cerr << "bench: " << line.substr(0, tab) << ": cannot be read or is empty\n";
      continue;
    }
    pages.push_back(std::move(page));
  }
  return pages;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t every = 1;
  std::size_t rounds = 3;
  for (int i = 1; i < argc; i += 2) {
    const std::string option = argv[i];
    const std::size_t value = i + 1 < argc ? std::strtoull(argv[i + 1], nullptr, 10) : 0;
    if ((option != "--every" && option != "--rounds") || value == 0) {
      std::cerr << "usage: bench [--every N] [--rounds N] < LIST\n";
      return 2;
    }
    (option == "--every" ? every : rounds) = value;
  }
  std::vector<Page> pages = read_list(every);
  for (Page& page : pages) measure_memory(page);
  for (std::size_t round = 0; round < rounds; ++round) {
    std::erase_if(pages, [](Page& page) { return !measure(page); });
  }
  if (pages.empty()) {
    std::cerr << "bench: no page\n";
    return 2;
  }
  print_stages(pages);
  print_sums(pages);
  return 0;
}
