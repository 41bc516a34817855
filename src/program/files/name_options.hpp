// What the command line says of the pages' names.
#pragma once

#include <string>
#include <vector>

namespace newsclip {

struct NameOptions {
  std::vector<std::string> files;  // "-" is standard input; empty only with files_from
  std::string files_from;          // a list of further files, "-" is standard input; "" when there is none
  bool nul_separated = false;      // the list's names end in NUL, else in a line feed
  bool recursive = false;          // a folder stands for the pages in it
  bool hidden = false;             // with recursive: what is passed over as hidden, too
};

}  // namespace newsclip
