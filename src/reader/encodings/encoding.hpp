// The encodings of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org) and their labels.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reader/encodings/encoding_labels.inc.hpp"

namespace newsclip::reader {

// The encoding a label stands for: case and outer ASCII white space do not matter; nullopt for an unknown label.
std::optional<Encoding> encoding_for_label(std::string_view label);

// The standard's name, for example "UTF-8", "GBK", "windows-1252".
std::string_view encoding_name(Encoding encoding);

// True for the encodings in which every byte is a character by itself.
bool is_single_byte(Encoding encoding);

// Up to three labels that an unknown one may have been meant for, the nearest first; for messages.
std::vector<std::string> near_labels(std::string_view label);

}  // namespace newsclip::reader
