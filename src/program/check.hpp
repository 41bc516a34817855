// --check: do pages still give what was recorded for them? A fixture is a folder with page.EXT and expect.json, or
// NAME.EXT beside NAME.expect.json. expect.json holds any keys of the output, and for the run "url", "captured",
// "encoding" and "input"; "without" lists snippets that no text may hold, "ignore" keys that do not count, and
// "article": false says that there is none.
#pragma once

#include "program/files/output.hpp"
#include "program/options/cli.hpp"

namespace newsclip {

// Checks the fixtures at options.files, folders searched through, and writes what differs, totals by fact and
// `N passed, N failed`. With options.update it rewrites the recorded keys instead and says which changed. The status: 0
// all passed, 1 some failed, 2 something could not be read or written.
RunEnd check(const Options& options, Output& output);

}  // namespace newsclip
