// Lines above or below a text that sign it: a date, a mail address, a name, where the text was taken from.
//
// Such a line in the midst of a text may well be the text's own: only the first and last lines are to be asked about.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace newsclip::extract {

// A month and a year, or a date with a word that says what happened then: "August 2016", "2024/03/12 14:20 송고".
bool is_date_stamp(std::string_view line);

// Who wrote the text, or where it is from: "garam.moon@paper.example", "Mira Tolland" where she is one of `authors`,
// "Abby Larkin, Harbour Correspondent", "— Abby Larkin", "（记者 林小满）", "Theo Tin Sông".
bool is_signature(std::string_view line, std::span<const std::string> authors);

// A last line that says who helped, where the text stood first, or how to reach who wrote it: "Osk Venn contributed to
// this story."
bool is_credit(std::string_view line);

// An office alone, as it stands below a name: "Executive Editor".
bool is_office(std::string_view line);

}  // namespace newsclip::extract
