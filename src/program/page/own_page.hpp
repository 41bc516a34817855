// The only page of a run, in the process of the run itself.
#pragma once

#include <string>

#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/options/cli.hpp"
#include "program/page/one_page.hpp"

namespace newsclip {

// Reads `file`, which is open, and extracts its article as `options` say, held to the page's limits and, once it is
// read, in a sandbox that leaves it `output`, `report` and standard error. Where the page passes the limit of time or
// crashes the process, that ends here, with status 2.
Outcome process_own_page(const std::string& file, InputFile& opened, const Options& options, const Output& output,
                         const Output* report = nullptr);

}  // namespace newsclip
