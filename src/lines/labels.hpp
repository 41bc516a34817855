// Labelled values in a line of text: "发布时间：2024-05-13  来源：海滨日报  浏览次数：" holds a date, a source and an
// empty count. Labels are those of words/labels.hpp, anywhere in the line, also run together or padded ("来　源").
//
// A value ends at the next label, at two spaces, a tab, U+3000, a bar, a bracket that closes one opened before the
// value, or the line's end. One space stays in it: what follows may be a second word or another value.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "words/labels.hpp"

namespace newsclip::extract {

struct LabelledValue {
  LabelClass kind = LabelClass::kDate;
  LabelForm form = LabelForm::kColon;
  bool separated = false;  // a colon, a bar or a tab stands between label and value
  std::string_view label;  // as it stands in the line
  std::string_view value;  // trimmed; "" when there is none
  std::size_t begin = 0;   // of the label in the line
  std::size_t end = 0;     // of the value, or of the label when there is none
};

// In the order of the line, not overlapping. Long lines are searched for labels with a colon only. Linear.
std::vector<LabelledValue> find_labels(std::string_view line);

}  // namespace newsclip::extract
