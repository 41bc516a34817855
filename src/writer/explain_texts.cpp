#include "writer/explain_texts.hpp"

#include <algorithm>
#include <iterator>

namespace newsclip::writer {
namespace {

struct RuleMeaning {
  std::string_view rule;
  std::string_view meaning;
};

constexpr RuleMeaning kMeanings[] = {
    {"caption", "Out: it stands in the caption of a picture."},
    {"dialog or control", "Out: it stands in a dialog, or is part of a form."},
    {"headline", "Out: it is the headline, which is the title."},
    {"noscript", "Out: a short notice for browsers without scripts."},
    {"named byline", "Out: a short line whose element is named after a byline."},
    {"name below headline", "Out: a line of names between the headline and the date."},
    {"furniture", "Out: the line says what sites say around articles."},
    {"date line", "Out: a date alone, or with names."},
    {"notice box", "Out: in a box where the site speaks of itself."},
    {"below comments heading", "Out: readers' comments, from their heading on."},
    {"named comments or consent", "Out: its element is named after comments or consent."},
    {"named paywall", "Out: its element is named after a paywall."},
    {"named advertisement", "Out: beside the text, in an element named after advertisements."},
    {"other article", "Out: it belongs to another article on the page."},
    {"hidden copy", "Out: hidden, and shown elsewhere too."},
    {"hidden", "Out: its element is hidden."},
    {"class says hidden", "Out: a class of its element says that it is hidden."},
    {"class says beside", "Out: a class of its element says that it stands beside the text."},
    {"little text", "In or out: little was likely, so less likely blocks count, first those near the headline."},
    {"mostly kept around", "In: most of the element around it is in."},
    {"template of a long text", "In: built like the paragraphs of a long text."},
    {"next headline", "Out: another article's headline stands above it."},
    {"text in captions", "In: the page has its text in captions."},
    {"outside the article element", "Out: it follows the article element and is not likely enough."},
    {"repeat", "Out: it stands on the page before."},
    {"link at the edge", "Out: a lone link before or after the text."},
    {"text from data", "The page's data hold the text: what is shown is out, what the data hold is in."},
    {"no article", "Out: it was taken for the text, but the page as a whole is no article."},
    {"signs the text", "Out: a line before or after the text that signs or dates it."},
};

}  // namespace

std::string_view meaning_of_rule(std::string_view rule) {
  const auto* const found = std::ranges::find(kMeanings, rule, &RuleMeaning::rule);
  return found != std::end(kMeanings) ? found->meaning : std::string_view{};
}

}  // namespace newsclip::writer
