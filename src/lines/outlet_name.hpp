// Names of newspapers, broadcasters, agencies and sites: what a value after "来源：" is, and where it ends.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsclip::extract {

// A news agency: a known one ("dpa", "新华社"), or one by the form of its name ("Coastline News Agency").
bool is_agency(std::string_view name);

// Whether the name reads like an outlet's, by its last characters or one of its words. Persons' names do not.
bool looks_like_outlet(std::string_view name);

// "The internet", "unknown", "news": what stands in an origin's place without naming one.
bool is_no_origin(std::string_view name);

enum class OriginValue : unsigned char {
  kNamed,
  kOwn,   // "本站": the site itself
  kNone,  // empty, "the internet", a date, a number, a sentence, a picture agency
};

struct Origin {
  OriginValue kind = OriginValue::kNone;
  std::string_view name;  // part of the value given; "" unless kNamed
};

// Reads a labelled value or a meta element's content: less a repeated label, the quotes around it, and what follows the
// name (a date, a count, a mark such as "举报", the site's own name after a space).
Origin read_origin(std::string_view value);

// Lower case, white space trimmed.
std::string folded_name(std::string_view name);

}  // namespace newsclip::extract
