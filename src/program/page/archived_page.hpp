// A page that an archive holds, from its record to its line.
#pragma once

#include <string>

#include "archives/page_source.hpp"
#include "program/options/cli.hpp"
#include "program/page/one_page.hpp"
#include "writer/json.hpp"

namespace newsclip {

// What a worker has to know of an archived page beside its bytes.
struct ArchivedTask {
  writer::ArchivedName name;
  std::string charset;  // as its record has it, "" when not said
  bool is_text = false;
  bool cut = false;
};

// Of a page in `file`. Where its record says nothing, `options` do.
ArchivedTask archived_task(const std::string& file, archives::ArchivedPage& page, const Options& options);

// As a label of a Task, and back. No name of a file holds a NUL: a label that does is one of these.
std::string to_label(const ArchivedTask& task);
bool is_archived(const std::string& label);
ArchivedTask from_label(const std::string& label);

// Extracts the article of the page that these bytes hold.
Outcome process_archived(const ArchivedTask& task, std::string bytes, const Options& options);

// What is written and said of one that cannot be read.
Outcome failed_archived(const writer::ArchivedName& name, const Problem& problem, const Options& options);

}  // namespace newsclip
