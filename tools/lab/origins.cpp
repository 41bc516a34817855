// What each page's structured data offers, for tools/count_origins.
//
//   origins < LIST > JSONL      LIST has a page a line: id, a tab, the file (may be gzip), a tab, the address
//
// A line of output: {"id", "ms", "evidence": [[fact, belonging, origin, value]], "bodies": [[origin, belonging,
// words]]}
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "data/page_data.hpp"
#include "newsclip/newsclip.hpp"

namespace {

void write_page(const std::string& id, const std::string& file, const std::string& url) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto page = newsclip::read_page(bytes);
  const auto* text = std::get_if<newsclip::PageText>(&page);
  if (text == nullptr) return;
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  const auto document = newsclip::dom::Document::parse(text->text);
  const auto parsed = Clock::now();
  const auto data = newsclip::extract::read_page_data(document, {.url = url});
  const std::chrono::duration<double, std::milli> cost = Clock::now() - parsed;
  const std::chrono::duration<double, std::milli> parse = parsed - start;
  nlohmann::json out{{"id", id}, {"ms", cost.count()}, {"parse_ms", parse.count()}};
  out["evidence"] = nlohmann::json::array();
  for (const auto& e : data.statements) {
    out["evidence"].push_back({static_cast<int>(e.fact), static_cast<int>(e.belonging), e.origin, e.value});
  }
  out["bodies"] = nlohmann::json::array();
  for (const auto& body : data.bodies) {
    out["bodies"].push_back({body.origin, static_cast<int>(body.belonging), body.words});
  }
  std::cout << out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    if (first == std::string::npos || second == std::string::npos) {
      std::cerr << "origins: a line needs an id, a file and an address\n";
      return 2;
    }
    write_page(line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1));
  }
  return 0;
}
