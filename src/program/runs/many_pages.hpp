// A run over many pages: results in the order of the names, memory bounded by the pages in hand.
#pragma once

#include <memory>

#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/options/cli.hpp"

namespace newsclip {

// An archive stands for the pages in it; `first` is the first file, where it is open already.
// Writes a line for each page; the status is the highest of theirs. A failed page is a line too, and with
// options.fail_fast the last one. Signals let the pages in hand be finished and written; the status is then
// 128 and the signal's number. When `output` has a fault afterwards, it is the caller's to tell.
RunEnd process_many(const Options& options, Output& output, std::unique_ptr<InputFile> first = nullptr);

}  // namespace newsclip
