#include "data/page_data.hpp"

#include <algorithm>

#include "data/json_ld.hpp"
#include "data/metas.hpp"
#include "data/microdata.hpp"
#include "data/page_identity.hpp"
#include "data/script_state.hpp"

namespace newsclip::extract {
namespace {

// "application/ld+json", also with a charset, capitals or a typing mistake after it.
bool is_json_ld(std::string_view type) { return lower_ascii(type).find("ld+json") != std::string::npos; }

}  // namespace

PageData read_page_data(const dom::Document& document, const PageDataOptions& options) {
  PageData data;
  StatementCollector out(data.statements);
  const PageIdentity page(document, options.url);
  std::vector<std::string_view> linked_data;
  for (const dom::ScriptText& script : document.scripts()) {
    if (is_json_ld(script.type)) linked_data.push_back(script.body);
  }
  read_json_ld(linked_data, page, options.fewest_words, data);
  read_metas(document, out);
  read_microdata(document, page, out);
  read_script_data(document.scripts(), page, options.fewest_words, data);
  std::ranges::stable_sort(data.bodies, [](const BodyCandidate& a, const BodyCandidate& b) {
    return a.belonging != b.belonging ? a.belonging < b.belonging : a.words > b.words;
  });
  return data;
}

}  // namespace newsclip::extract
