// One page from its bytes to what is written for it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "program/files/input.hpp"
#include "program/options/cli.hpp"
#include "writer/table.hpp"

namespace newsclip {

// The exit statuses of one page; of several the highest counts.
enum class Status { kArticle = 0, kNoArticle = 1, kFailed = 2 };

struct Outcome {
  Status status = Status::kArticle;
  std::string json;                 // with its line feed; "" for a failed page that is no line among others
  std::string message;              // for standard error, "" when there is nothing to say
  std::optional<NoArticle> reason;  // of Status::kNoArticle
  std::string report = {};          // that explains the article, where it is asked for and a page was read
};

// A page that was read: its article, and what is to be said of it. `failed`: it is no page.
struct Reading {
  Article article;
  std::optional<Problem> problem;
  bool failed = false;
};

// An empty page is a problem, too, but not failed. `trace`, where there is one, is filled with why the article is so.
Reading read_article(std::string bytes, const ReadOptions& reading, const ExtractOptions& extraction,
                     Trace* trace = nullptr);

// How the options want JSON.
JsonOptions json_options(const Options& options);

// Whether what is written has the spans of blocks.
bool wants_spans(const Options& options);

// Of a format that is a table.
writer::TableStyle table_style(const Options& options);

// What stands before the first line of all: a table's heading, of other formats nothing.
std::string heading(const Options& options);

// Its status and reason; what is written and said is the caller's.
Outcome outcome_of(const Article& article);

// What is written and said for a page that could not be read.
Outcome failed_page(const std::string& file, const Problem& problem, const Options& options);

// How the line of a page begins: {"file":"…", and where there is one, "file_base64":"…",
std::string line_beginning(const std::string& file);

// What to say and to do when memory does not suffice.
Problem out_of_memory();

// Extracts the article of the page that these bytes of `file` are, as `options` say.
Outcome process_bytes(const std::string& file, std::string bytes, const Options& options);

}  // namespace newsclip
