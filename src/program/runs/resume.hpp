// --resume: going on where an interrupted run over the same pages stopped.
#pragma once

#include <optional>
#include <string>

#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/files/page_names.hpp"

namespace newsclip {

// The line of an archive that the output ends with.
struct LastOfArchive {
  std::string name;    // of the archive
  std::string record;  // as the line has it
  bool is_damage = false;
};

// `output` was opened for appending. Cuts off a line that the interruption tore and takes the names from `names` that
// the whole lines are of: each has one, an archive as many as it has pages, or none. Where the last one is of an
// archive that is `last`. A fault is why the run cannot go on: then nothing is appended.
Fault skip_done(const Output& output, Names& names, std::optional<LastOfArchive>& last);

}  // namespace newsclip
