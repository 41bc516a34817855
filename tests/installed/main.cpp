// Reads a page with the installed library and checks what comes out.
#include <cstdio>
#include <newsclip/newsclip.hpp>
#include <string>
#include <variant>

int main() {
  const std::string bytes =
      "<!DOCTYPE html><title>Bridge</title><article><h1>Bridge is closed</h1><p>The old bridge over the Olm is closed "
      "until the end of May, because its railing has to be renewed.</p><p>Buses take the road through the village of "
      "Lower Tann in the meantime, the council said on Monday.</p></article>";
  const auto page = newsclip::read_page(bytes);
  const auto* text = std::get_if<newsclip::PageText>(&page);
  if (text == nullptr) return 1;
  const newsclip::Article article = newsclip::extract_article(text->text);
  std::puts(newsclip::to_json(article, {.all = false, .pretty = true}).c_str());
  return newsclip::has_article(article) && article.blocks.size() == 2 ? 0 : 1;
}
