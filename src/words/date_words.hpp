// Small words that stand inside dates and times, folded as text/fold.hpp does, with their meaning in English.
#pragma once

#include <string_view>

namespace newsclip::extract::date_words {

// Between the day and the month, or the month and the year: "13 de mayo de 2024". All mean "of" or "the" unless said
// otherwise.
inline constexpr std::string_view kLinks[] = {
    "de",     // Spanish, Portuguese, Galician, Catalan, French
    "del",    // Spanish, Italian, Catalan
    "do",     // Portuguese, Galician
    "d'",     // Catalan, Occitan, Italian
    "di",     // Italian, Corsican
    "of",     // English
    "the",    // English
    "ng",     // Filipino
    "den",    // Swedish, Danish, German: the
    "v",      // Dutch, short for van
    "van",    // Dutch
    "mh",     // Scottish Gaelic
    "nam",    // Vietnamese năm: year
    "ngay",   // Vietnamese ngày: day
    "ב",      // Hebrew: in, written together with the month
    "m",      // Lithuanian, short for metų: year
    "g",      // Serbian, Croatian, Latvian: year
    "gada",   // Latvian: of the year
    "ko",     // Basque: of
    "(e)ko",  // Basque: of
    "eko",    // Basque: of
    "г",      // Russian, Bulgarian: year
    "ж",      // Kazakh: year
    "წლის",   // Georgian: of the year
    "թ",      // Armenian: year
    "il",     // Azerbaijani: year
    "ra",     // Northern Sami, Icelandic ordinals written apart
    "พ.ศ",    // Thai: Buddhist era
    "ค.ศ",    // Thai: common era
    "ຄ.ສ",    // Lao: common era
    "ຄ.ສ.",   // Lao: common era
    "سنة",    // Arabic: year
    "عام",    // Arabic: year
    "من",     // Arabic: of
    "سال",    // Persian: year
    "ماه",    // Persian: month
};

// Endings of a day's number: "1st", "1er", "13-án", "13-го".
inline constexpr std::string_view kOrdinals[] = {
    "st", "nd",   "rd",  "th",          // English
    "er", "re",   "e",   "eme",         // French: first, -th
    "º",  "ª",    "o",   "a",   "°",    // Portuguese, Spanish, Italian
    "an", "en",   "-an", "-en",         // Hungarian: on the -th
    "-e", "-го",  "-ге", "го",  "е",    // Dutch; Russian, Ukrainian
    ":e", ":a",   "te",  "de",  "ste",  // Swedish; Dutch
    "d",  "-oji", "eg",  "ain", "af",   // Lithuanian d. (day); Welsh
    "η",  "ης",   "ων",                 // Greek
};

// Between the first and the last day of a range: "12. bis 14. Mai". All mean "to", "until" or "and".
inline constexpr std::string_view kTo[] = {
    "to",  "until", "and", "till",  // English; Swedish till
    "bis", "und",                   // German
    "au",  "et",                    // French
    "al",  "y",                     // Spanish, Italian
    "a",   "e",                     // Portuguese, Czech, Italian
    "do",  "i",                     // Polish, Croatian, Serbian
    "tot", "en",                    // Dutch
    "til", "og",                    // Danish, Norwegian
    "до",  "и",     "по",           // Russian
    "الی",                          // Arabic إلى
};

// Between the date and the time of day: "le 13 mai à 10h30". All mean "at" unless said otherwise.
inline constexpr std::string_view kAt[] = {
    "at",          // English
    "on",          // English: on, between a time and a date
    "a",           // French à, Italian
    "a las",       // Spanish
    "a la",        // Spanish
    "as",          // Portuguese às, Galician ás
    "a les",       // Catalan
    "um",          // German
    "gegen",       // German: about
    "kl",          // Swedish, Danish, Norwegian, Icelandic: o'clock
    "klo",         // Finnish: o'clock
    "kell",        // Estonian: o'clock
    "ore",         // Italian, Romanian: hours
    "alle",        // Italian
    "alle ore",    // Italian
    "la",          // Romanian
    "ora",         // Romanian, Italian: hour
    "om",          // Dutch
    "o",           // Polish
    "godz",        // Polish: hour
    "godz.",       // Polish: hour
    "v",           // Czech, Slovak
    "ob",          // Slovene
    "u",           // Croatian, Serbian
    "в",           // Russian, Bulgarian
    "о",           // Ukrainian
    "у",           // Serbian
    "об",          // Ukrainian, Russian
    "saat",        // Turkish: hour
    "pukul",       // Indonesian, Malay: o'clock
    "jam",         // Indonesian: hour
    "pada",        // Indonesian: on
    "luc",         // Vietnamese lúc
    "vao luc",     // Vietnamese
    "στις",        // Greek
    "ωρα",         // Greek: hour
    "الساعة",      // Arabic: the hour
    "علی الساعة",  // Arabic على الساعة
    "ساعت",        // Persian: hour
    "בשעה",        // Hebrew: at the hour
    "เวลา",        // Thai: time
    "time",        // English
    "час",         // Bulgarian: hour
    "г",           // Russian, Bulgarian: year
    "г.",          // Russian, Bulgarian: year
    "года",        // Russian: of the year
    "року",        // Ukrainian: of the year
    "р",           // Ukrainian: year
    "р.",          // Ukrainian: year
    "r",           // Polish: year
    "r.",          // Polish: year
    "roku",        // Polish: of the year
    "g.",          // Serbian, Croatian: year
    "god.",        // Serbian, Croatian: year
    "godine",      // Serbian, Croatian: of the year
    "d.",          // Lithuanian: day
    "فی",          // Arabic في
    "کو",          // Urdu
    "को",          // Hindi
    "এ",           // Bengali
    "அன்று",        // Tamil
    "ರಂದು",        // Kannada
    "रोजी",        // Marathi
    "એ",           // Gujarati
    "ଠାରେ",        // Odia
    "දින",          // Sinhala
    "នៅម៉ោង",       // Khmer
    "nang",        // Filipino
    "ag",          // Irish
    "aig",         // Scottish Gaelic
    "во",          // Macedonian
    "kwi",         // Xhosa
    "sagat",       // Turkmen: hour
    "թ.",          // Armenian: year
    "e",           // Portuguese, Italian: and
    "i",           // Catalan, Polish: and
    "och",         // Swedish: and
    "and",         // English
    "und",         // German: and
};

// After the time: "10:30 Uhr", "10 h". All mean "hours" or "o'clock".
inline constexpr std::string_view kHours[] = {
    "uhr",  // German
    "h",    // French, Spanish, Portuguese
    "hs",   // Spanish
    "hrs",  // English
    "uur",  // Dutch
    "u",    // Dutch
    "น",    // Thai, short for นาฬิกา
    "น.",   // Thai
    "ч",    // Russian, Bulgarian
    "ur",   // Slovene
};

}  // namespace newsclip::extract::date_words
