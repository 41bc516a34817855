#include "program/page/one_page.hpp"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>

#include "program/files/problem.hpp"
#include "writer/explain.hpp"
#include "writer/json.hpp"

namespace newsclip {
namespace {

// Why one page holds no article, and what can be done; of many pages only `reason` says it.
std::string explain(NoArticle reason) {
  switch (reason) {
    case NoArticle::kEmpty:
      return "holds no text, so it holds no article; check how it was saved";
    case NoArticle::kErrorPage:
      return "is an error page, no article; fetch it again, or look for its new address";
    case NoArticle::kBotCheck:
      return "is a check for robots in place of the page; save the page from a browser";
    case NoArticle::kLogin:
      return "asks to log in and holds no article; save the page from a browser that is logged in";
    case NoArticle::kConsent:
      return "asks for consent in place of the page; answer it in a browser and save the page from there";
    case NoArticle::kScriptOnly:
      return "loads its text by script, and no script is run; save the page from a browser once it shows the text";
    case NoArticle::kNotProse:
      return "is source code, data or a log, no article; give --input html if it is HTML";
    case NoArticle::kTooShort:
      return "holds too little running text for an article; check whether it was saved whole";
    case NoArticle::kList:
      return "is a list of other pages (home page, section, index), no article; name the pages that it leads to";
    case NoArticle::kOther:
      break;
  }
  return "holds text, but none that reads as an article; if it is one, give its address with --url";
}

std::string written_article(const std::string& file, const Article& article, const Options& options) {
  switch (options.format) {
    case OutputFormat::kCsv:
    case OutputFormat::kTsv:
      return writer::table_row(table_style(options), {file, "", "", ""}, article, json_options(options));
    case OutputFormat::kText:
      return to_text(article);
    case OutputFormat::kMarkdown:
      return to_markdown(article, json_options(options));
    case OutputFormat::kHtml:
      return to_html(article);
    case OutputFormat::kJson:
      break;
  }
  return (options.lines ? writer::article_line(file, article, json_options(options))
                        : to_json(article, json_options(options))) +
         '\n';
}

Outcome process_page(const std::string& file, std::string bytes, const Options& options) {
  std::optional<Trace> trace;
  if (!options.explain.empty()) trace.emplace();
  Reading page = read_article(
      std::move(bytes), {.encoding = options.encoding, .url = options.url, .max_bytes = options.max_bytes},
      {.url = options.url, .captured = options.captured, .input = options.input, .spans = wants_spans(options)},
      trace ? &*trace : nullptr);
  if (page.failed && page.problem->code == "binary" && is_brotli_name(file)) page.problem = packed_with_brotli();
  if (page.failed) return failed_page(file, *page.problem, options);
  Outcome outcome = outcome_of(page.article);
  if (page.problem) {
    outcome.message = page.problem->message;
  } else if (outcome.reason && !options.lines) {
    outcome.message = explain(*outcome.reason);
  }
  outcome.json = written_article(file, page.article, options);
  if (trace) outcome.report = writer::explain_html(page.article, *trace);
  return outcome;
}

}  // namespace

Reading read_article(std::string bytes, const ReadOptions& reading, const ExtractOptions& extraction, Trace* trace) {
  const auto page = read_given_page(std::move(bytes), reading);
  Reading result;
  if (const auto* fault = std::get_if<ReadFault>(&page)) {
    result.problem = read_problem(*fault, reading.max_bytes);
    result.failed = *fault != ReadFault::kEmpty;
    if (!result.failed) result.article.reason = NoArticle::kEmpty;
    if (trace != nullptr) trace->reason = result.article.reason;
    return result;
  }
  const PageText& text = std::get<PageText>(page);
  ExtractOptions known = extraction;
  if (known.url.empty()) known.url = text.url;
  if (known.captured.empty()) known.captured = text.captured;
  if (text.is_text && known.input == InputFormat::kAuto) known.input = InputFormat::kText;
  result.article = trace != nullptr ? extract_article(text.text, known, *trace) : extract_article(text.text, known);
  result.article.charset = text.charset;
  if (text.cut && !result.article.partial) result.article.partial = Partial::kCut;
  if (trace != nullptr) {
    trace->charset = text.charset;
    trace->cut = text.cut;
  }
  return result;
}

JsonOptions json_options(const Options& options) {
  return {.all = options.all, .pretty = !options.compact, .fields = options.fields};
}

bool wants_spans(const Options& options) {
  switch (options.format) {
    case OutputFormat::kJson:
      return options.all || std::ranges::find(options.fields, "blocks") != options.fields.end();
    case OutputFormat::kMarkdown:
    case OutputFormat::kHtml:
      return true;
    case OutputFormat::kCsv:
    case OutputFormat::kTsv:
    case OutputFormat::kText:
      break;
  }
  return false;
}

writer::TableStyle table_style(const Options& options) {
  return options.format == OutputFormat::kTsv ? writer::TableStyle::kTsv : writer::TableStyle::kCsv;
}

std::string heading(const Options& options) {
  return is_table(options.format) ? writer::table_heading(table_style(options), json_options(options)) : "";
}

Outcome outcome_of(const Article& article) {
  Outcome outcome;
  outcome.status = has_article(article) ? Status::kArticle : Status::kNoArticle;
  outcome.reason = article.reason;
  return outcome;
}

Outcome failed_page(const std::string& file, const Problem& problem, const Options& options) {
  Outcome outcome;
  outcome.status = Status::kFailed;
  outcome.message = problem.message;
  if (is_table(options.format)) {
    outcome.json = writer::table_error(table_style(options), {file, "", "", ""}, problem.code, json_options(options));
  } else if (options.lines) {
    outcome.json = writer::error_line(file, problem.code, problem.message) + '\n';
  }
  return outcome;
}

std::string line_beginning(const std::string& file) {
  constexpr std::string_view kRest = R"("error":{"code":"","message":""}})";
  std::string line = writer::error_line(file, "", "");
  line.resize(line.size() - kRest.size());
  return line;
}

Problem out_of_memory() {
  return {
      "memory",
      "takes more memory than it may; raise --page-memory or the limit on the process (ulimit), or lower --max-bytes"};
}

Outcome process_bytes(const std::string& file, std::string bytes, const Options& options) {
  try {
    return process_page(file, std::move(bytes), options);
  } catch (const std::bad_alloc&) {
    return failed_page(file, out_of_memory(), options);
  }
}

}  // namespace newsclip
