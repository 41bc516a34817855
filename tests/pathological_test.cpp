// Hostile pages: each must be parsed, and read, extracted and written with every option, as a page and as a text, and
// explained, within 1 s and .1 s a megabyte of CPU time, and within 256 MiB and 14 bytes a byte.
// NEWSCLIP_PATHOLOGICAL_SCALE multiplies their sizes (1 by default: about a megabyte each).
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <ostream>
#include <string>

#include "dom/gumbo_parse.hpp"
#include "newsclip/newsclip.hpp"
#include "writer/explain.hpp"

namespace newsclip {
namespace {

std::string repeat(std::size_t times, std::string_view text) {
  std::string all;
  all.reserve(times * text.size());
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// `before`, a number, `after`, many times: no two alike.
std::string count_up(std::size_t times, std::string_view before, std::string_view after) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += before;
    all += std::to_string(i);
    all += after;
  }
  return all;
}

struct Page {
  std::string name;
  std::function<std::string(std::size_t)> make;  // of about as many bytes

  friend void PrintTo(const Page& page, std::ostream* out) { *out << page.name; }
};

Page repeated(std::string name, std::string unit) {
  return {std::move(name), [unit](std::size_t size) { return repeat(size / unit.size() + 1, unit); }};
}
// `first` many times, then `second` as many times.
Page in_two(std::string name, std::string first, std::string second) {
  return {std::move(name), [first, second](std::size_t size) {
            const std::size_t times = size / (first.size() + second.size()) + 1;
            return repeat(times, first) + repeat(times, second);
          }};
}
// A deep start, then `unit` over and over.
Page below(std::string name, std::string start, std::size_t depth, std::string unit) {
  return {std::move(name),
          [=](std::size_t size) { return repeat(depth, start) + repeat(size / unit.size() + 1, unit); }};
}

std::vector<Page> pages() {
  return {
      repeated("NestedDiv", "<div>"),
      repeated("NestedList", "<ul><li>"),
      repeated("NestedSpan", "<span>"),
      repeated("NestedTable", "<table><tr><td>"),
      repeated("NestedTableOnly", "<table>"),
      repeated("NestedSvg", "<svg>"),
      repeated("NestedMath", "<math><mi>"),
      repeated("NestedTemplate", "<template>"),
      repeated("NestedShadowRoot", "<template shadowrootmode=open>"),
      repeated("FrameDocument", "<iframe srcdoc='&lt;p>'></iframe>"),
      repeated("FrameDocumentNotClosed", "<iframe srcdoc='&lt;!--'>"),
      repeated("NestedForeignObject", "<svg><foreignObject>"),
      repeated("NestedObject", "<object>"),
      repeated("NestedButton", "<button><p>"),
      repeated("NestedSelect", "<select><option>"),
      repeated("NestedForm", "<form><div></form>"),
      in_two("NestedAndClosed", "<div>", "</div>"),
      repeated("BoldAcrossBlock", "<b><div></b>"),
      repeated("LinkAcrossBlock", "<a><div>"),
      repeated("NobrAcrossBlock", "<nobr><p>"),
      {"DistinctFonts", [](std::size_t size) { return count_up(size / 18, "<font size=", ">x"); }},
      {"FontsInParagraphs", [](std::size_t size) { return count_up(size / 26, "<p><font size=", ">x</p>"); }},
      repeated("ItalicsInParagraphs", "<p><i><b><u>x</p>"),
      {"AttributesOfATag", [](std::size_t size) { return "<div" + count_up(size / 8, " a", "") + ">x"; }},
      {"AttributesOfBold", [](std::size_t size) { return "<b" + count_up(size / 8, " a", "") + ">x"; }},
      {"AttributesOfAnEndTag", [](std::size_t size) { return "<b>x</b" + count_up(size / 8, " a", "") + ">x"; }},
      {"AttributesInSvg", [](std::size_t size) { return "<svg><g" + count_up(size / 8, " a", "") + ">x"; }},
      {"BodiesWithAttributes", [](std::size_t size) { return count_up(size / 14, "<body a", ">"); }},
      {"HtmlsWithAttributes", [](std::size_t size) { return count_up(size / 14, "<html a", ">"); }},
      {"LongAttribute", [](std::size_t size) { return "<p class='" + std::string(size, 'a') + "'>x"; }},
      {"LongTagName", [](std::size_t size) { return "<" + std::string(size, 'a') + ">x"; }},
      {"LongTitle", [](std::size_t size) { return "<title>" + std::string(size, 't') + "</title>"; }},
      {"LongText", [](std::size_t size) { return "<p>" + std::string(size, 'x'); }},
      below("TextInDeepBold", "<div>", 4990, "<b>"),
      {"LongTextInDeepBold",
       [](std::size_t size) { return repeat(4990, "<div>") + "<b>" + repeat(size / 5, "text "); }},
      below("ParagraphEndsBelowDivs", "<div>", 4990, "</p>"),
      below("LineEndsBelowDivs", "<div>", 4990, "</br>"),
      below("StrayEndsBelowDivs", "<div>", 4990, "</span>"),
      below("ItemsBelowSpans", "<span>", 4990, "<li>"),
      below("BlocksBelowSpans", "<p><span>", 4990, "<div></div>"),
      below("CellsInRows", "<table><tr><td>", 1000, "</td><td>"),
      repeated("ParagraphEnds", "</p>"),
      repeated("Paragraphs", "<p>x"),
      below("CommentHeadings", "<p>The crane on the north quay turns again, after years in which it stood still.", 5,
            "<p>Comments"),
      below("OtherArticles", "<h1>Crane to turn again</h1>", 1,
            "<h1>Ferry sold to the islands</h1><p>3 May 2024</p><p>The crane on the north quay turns again, after "
            "years."),
      {"HidingStyles",
       [](std::size_t size) {
         return "<style>" + count_up(size / 28, ".a", "{display:none}") + "</style>" +
                repeat(size / 28, "<p class=a>x");
       }},
      repeated("Links", "<a href=x>y</a>"),
      repeated("Items", "<li>x"),
      repeated("Metas", "<meta name=a content=b>"),
      repeated("Scripts", "<script type=\"application/ld+json\">{\"a\":1}</script>"),
      repeated("Columns", "<table><tr><td colspan=9007199254740992>x</table>"),
      repeated("Fostered", "<table><b>x</b>"),
      {"FosteredInOne", [](std::size_t size) { return "<table>" + repeat(size / 8, "<i>x</i>"); }},
      {"FosteredText", [](std::size_t size) { return "<table>" + repeat(size / 6, "x<tr>"); }},
      repeated("Entities", "&amp;"),
      repeated("BrokenEntities", "&CounterClockwiseContourIntegra"),
      repeated("Numbers", "&#x1F600;"),
      {"Nul", [](std::size_t size) { return std::string(size, '\0'); }},
      {"NulInBody", [](std::size_t size) { return "<p>" + std::string(size, '\0'); }},
      repeated("Less", "<"),
      repeated("Comments", "<!---->"),
      repeated("OpenComments", "<!--"),
      repeated("Escapes", "<script><!--"),
      repeated("OpenQuotes", "<a b='<a b=\""),
      repeated("EmptyEnds", "</>"),
      repeated("Headings", "<h1><h2>"),
      below("SpansInHeading", "<h1>x", 1, "<span></span>"),
      repeated("Framesets", "<frameset><div>"),
      {"UnsureDepth", [](std::size_t size) { return "<select><table><style></select>" + repeat(size / 5, "<div>"); }},
      {"UnsureAttributes", [](std::size_t size) { return "<svg><p></svg><b" + count_up(size / 8, " a", "") + ">x"; }},
      {"UnsureText",
       [](std::size_t size) { return "<svg><p></svg>" + repeat(900, "<b x>") + repeat(size / 5, "text "); }},
      repeated("Markers", "<table><tr><td><object></td></tr></table>"),
      repeated("Rubies", "<ruby><rb><rt><rp>"),
      repeated("DescriptionLists", "<dl><dd><dt>"),
      in_two("Misnested", "<b><i><u><p>", "</b></i></u></p>"),
      repeated("Marks", "\u200F"),
      repeated("Tatweels", "\u0640"),
      repeated("NumbersBetweenMarks", "<p>1\u0640\u0640\u0640 "),
      repeated("MarksInRelativeDates", "<p>vor \u200F3 Stunden</p>"),
      repeated("MarksInDates", "<time>2024-\u200E05-\u200E04</time> 10:\u00AD30 "),
      repeated("RelativeDates", "<p>3 days ago, 昨天 10:30"),
      in_two("MarksThenDates", "\u0640", "2024-05-04 "),
      in_two("DatesThenMarks", "<p>4 May, 10:30 ", "\u200D"),
      {"MisnestedMany", [](std::size_t size) { return repeat(80, "<b><div>") + repeat(size / 8, "</b><b>x"); }},
      // Marks of a body, and one that each of its paragraphs opens again; addresses that their base makes long.
      {"MarkedBody",
       [](std::size_t size) {
         constexpr std::string_view kText = "<p>The <a href=x>board</a> of <b>the</b> <i>town</i> will mend the crane.";
         return "<base href='" + repeat(900, "/a") + "/'><h1>Crane</h1>" + repeat(size / kText.size(), kText);
       }},
      {"OpenLinkInBody",
       [](std::size_t size) {
         constexpr std::string_view kText = "<p>The harbour board of the town has decided to mend the old crane.";
         return "<h1>Crane</h1><a href='/" + std::string(1900, 'x') + "'>" + repeat(size / kText.size(), kText);
       }},
  };
}

struct Cost {
  double seconds = 0;
  double bytes = 0;
};

// What is tested: takes a page, gives nothing. In a process of its own, so that the peak of its memory can be told.
using Process = void (*)(const std::string& html);

void parse(const std::string& html) {
  dom::Arena arena;
  if (dom::parse_page(html, arena).root == nullptr) std::abort();
}

void extract_as(InputFormat input, const std::string& html) {
  const std::string url = "https://mail.example/2024/05/04/pier";
  const auto page = read_page(html, {.encoding = "utf-8", .url = url});
  const auto* const text = std::get_if<PageText>(&page);
  if (text == nullptr) return;  // refused: two of the pages are no text
  const ExtractOptions options{.url = url, .captured = "2024-05-18", .input = input, .spans = true};
  if (to_json(extract_article(text->text, options), {.all = true, .pretty = true}).empty()) std::abort();
}
void explain(const std::string& html) {
  const auto page = read_page(html, {.encoding = "utf-8", .url = {}});
  const auto* const text = std::get_if<PageText>(&page);
  if (text == nullptr) return;
  Trace trace;
  const Article article = extract_article(text->text, {}, trace);
  if (writer::explain_html(article, trace).empty()) std::abort();
}
void extract(const std::string& html) { extract_as(InputFormat::kAuto, html); }
void extract_text(const std::string& html) { extract_as(InputFormat::kText, html); }

bool measure(Process process, const std::string& html, Cost& cost) {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    process(html);
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return false;
  }
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  cost.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  cost.bytes = static_cast<double>(usage.ru_maxrss) * 1024;
  return true;
}

class Pathological : public testing::TestWithParam<Page> {
 protected:
  static void stays_within(Process process) {
    const char* const scale = std::getenv("NEWSCLIP_PATHOLOGICAL_SCALE");
    const double megabytes = scale == nullptr ? 1 : std::atof(scale);
    const std::string html = GetParam().make(static_cast<std::size_t>(megabytes * 1e6));
    const auto size = static_cast<double>(html.size());
    const double most_seconds = 1 + .1 * size * 1e-6;
    Cost cost;
    // A busy host adds to a run's time and never takes away: the least of a few counts.
    for (int run = 0; run < 12 && (run == 0 || cost.seconds > most_seconds); ++run) {
      Cost again;
      ASSERT_TRUE(measure(process, html, again)) << "the process did not end well";
      cost.seconds = run == 0 ? again.seconds : std::min(cost.seconds, again.seconds);
      cost.bytes = std::max(cost.bytes, again.bytes);
    }
    std::printf("%-24s %6.2f MB %7.3f s %7.1f MB\n", GetParam().name.c_str(), size * 1e-6, cost.seconds,
                cost.bytes * 1e-6);
    constexpr double kMebibyte = 1024 * 1024;
    constexpr double kBytesAByte = 14;
    EXPECT_LE(cost.seconds, most_seconds);
    EXPECT_LE(cost.bytes, 256 * kMebibyte + kBytesAByte * size);
  }
};

TEST_P(Pathological, IsParsedWithinTimeAndMemory) { stays_within(parse); }

#ifdef __SANITIZE_ADDRESS__  // it takes time and memory of its own: here only that the process ends well counts
void ends_well(Process process, const Page& page) {
  Cost cost;
  ASSERT_TRUE(measure(process, page.make(100'000), cost));
}

TEST_P(Pathological, IsExtracted) { ends_well(extract, GetParam()); }
TEST_P(Pathological, IsExplained) { ends_well(explain, GetParam()); }
TEST_P(Pathological, IsExtractedAsText) { ends_well(extract_text, GetParam()); }
#else
TEST_P(Pathological, IsExtractedWithinTimeAndMemory) { stays_within(extract); }
TEST_P(Pathological, IsExplainedWithinTimeAndMemory) { stays_within(explain); }
TEST_P(Pathological, IsExtractedAsTextWithinTimeAndMemory) { stays_within(extract_text); }
#endif

INSTANTIATE_TEST_SUITE_P(Pages, Pathological, testing::ValuesIn(pages()),
                         [](const auto& page) { return page.param.name; });

}  // namespace
}  // namespace newsclip
