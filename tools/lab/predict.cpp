// The program's answers for many pages in one process, for the scorers.
//
//   predict < LIST > JSONL     LIST has a page a line, parted by tabs: id, file (may be gzip), address
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "newsclip/newsclip.hpp"

namespace {

using nlohmann::json;

json value_or_null(const std::optional<std::string>& value) { return value ? json(*value) : json(nullptr); }

json predict(const std::string& id, const std::string& file, const std::string& url) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const auto page = newsclip::read_page(bytes);
  const auto* text = std::get_if<newsclip::PageText>(&page);
  newsclip::ExtractOptions options;
  options.url = url;
  const newsclip::Article a = text == nullptr ? newsclip::Article{} : newsclip::extract_article(text->text, options);
  json out{{"id", id},
           {"title", value_or_null(a.title)},
           {"date", value_or_null(a.date)},
           {"source", value_or_null(a.source)},
           {"zone", value_or_null(a.zone)},
           {"authors", a.authors},
           {"confidence", a.confidence},
           {"evidence", a.evidence}};
  out["paragraphs"] = json::array();
  for (const newsclip::Block& block : a.blocks) out["paragraphs"].push_back(block.text);
  return out;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream fields(line);
    std::string id, file, url;
    std::getline(fields, id, '\t');
    std::getline(fields, file, '\t');
    std::getline(fields, url, '\t');
    std::cout << predict(id, file, url).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
  }
  return 0;
}
