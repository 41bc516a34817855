// --records: a stream of pages in, one record a line, a stream of articles out, one line each, in the same order.
#pragma once

#include "program/files/output.hpp"
#include "program/options/cli.hpp"

namespace newsclip {

// Writes exactly one line for each line that is read, an answer before the sender's next record is waited for. A record
// that cannot be used is answered too, so that the status is 0 unless something could not be read or written, not one
// line was a record, or options.fail_fast ended the run: 2. Signals end it as in process_many. When `output` has a
// fault afterwards, it is the caller's to tell.
RunEnd process_records(const Options& options, Output& output);

}  // namespace newsclip
