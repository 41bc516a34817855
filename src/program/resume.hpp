// --resume: going on where an interrupted run over the same pages stopped.
#pragma once

#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/files/page_names.hpp"

namespace newsclip {

// `output` was opened for appending. Cuts off a line that the interruption tore, counts the whole lines and takes as
// many names from `names`; the last of them must be the file of the last line. A fault is why the run cannot go on:
// then nothing is appended.
Fault skip_done(const Output& output, Names& names);

}  // namespace newsclip
