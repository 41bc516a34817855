// The labels that news pages put before a value ("来源：", "Published:"), and the marks that stand among them without
// one ("打印", "Share"), by language, each with its English meaning.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsclip::extract {

// What a label says its value is.
enum class LabelClass : std::uint8_t {
  kPublished,      // when the article was published
  kModified,       // when it was changed
  kGenerated,      // when the page was built: never the article's date
  kDate,           // a date or time of no stated kind
  kCommentDate,    // when a reader wrote: never the article's date
  kSource,         // where the article comes from
  kIssuer,         // the office that issued it; an origin where no source is labelled
  kPictureSource,  // where a picture or the data of a chart comes from: never the article's origin
  kAuthor,
  kEditor,
  kZone,  // the development zone that the article is published for
  kColumn,
  kBreadcrumb,
  kViews,
  kFont,
  kPrint,
  kShare,
  kPreviousNext,
  kKeywords,
  kDisclaimer,
  kFooter,
  kContact,
};

enum class LabelForm : std::uint8_t {
  kColon,  // a label only where a colon, a bar or a cell's end follows
  kOpen,   // in a short line also without one
  kGlued,  // the same; where the line or a bracket begins with it, its value may follow at once
  kMark,   // has no value; ends the value before it
};

struct LabelEntry {
  std::string_view text;  // lower case, without inner padding
  LabelClass kind;
  LabelForm form;
};

}  // namespace newsclip::extract
