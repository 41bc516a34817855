// Words of the lines that sign a text above or below it, by language, with their English meaning. Lower case.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

enum class SignatureWords : std::uint8_t {
  kStamps,   // beside a date and nothing else: sent out
  kPersons,  // in brackets with a name and nothing else: reporter, editor
  kOrigins,  // a last short line that begins so and ends without a stop: after (another paper)
  kCredits,  // forms of a last line that says who helped, where the text stood first, how to reach who wrote it
};

std::span<const std::string_view> signature_words(SignatureWords group);

}  // namespace newsclip::extract::lexicon
