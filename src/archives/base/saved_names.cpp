#include "archives/base/saved_names.hpp"

#include <algorithm>
#include <span>

#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

constexpr std::string_view kPageEndings[] = {".html",  ".htm", ".xhtml", ".xht", ".shtml",
                                             ".mhtml", ".mht", ".eml",   ".txt", ".webarchive"};
constexpr std::size_t kCompleteEndings = 4;  // the first of them: what browsers save with a folder beside
constexpr std::string_view kRecordEndings[] = {".warc", ".arc"};
constexpr std::string_view kStreamEndings[] = {".warc", ".arc", ".har", ".mbox", ".tar"};  // also packed
constexpr std::string_view kPackedEndings[] = {".wacz", ".maff", ".htz", ".zip", ".tgz"};

// "files" in the languages of browsers, as they put it behind the name of a page.
constexpr std::string_view kPartsEndings[] = {
    "_files",     ".files",                                  // English, and programs in many other languages
    "-Dateien",                                              // German
    "_bestanden",                                            // Dutch
    "-filer",                                                // Danish, Norwegian, Swedish
    "_tiedostot", "_failid",   "_elemei",                    // Finnish, Estonian, Hungarian
    "_fichiers",  "_archivos", "_arquivos",                  // French, Spanish, Portuguese of Brazil
    "_ficheiros", "_file",     "_fitxers",  "_fitxategiak",  // Portuguese, Italian, Catalan, Basque
    "_pliki",     "_soubory",  "_datoteke", "_fajlovi",      // Polish, Czech and Slovak, Croatian and Slovene, Serbian
    "_fails",     "_bylos",    "_dosyalar",                  // Latvian, Lithuanian, Turkish
};

// The name before one of the endings; nullopt when there is none, or nothing before it.
std::optional<std::string_view> before_ending(std::string_view name, std::span<const std::string_view> endings) {
  for (const std::string_view ending : endings) {
    if (name.size() <= ending.size()) continue;
    const std::string_view rest = name.substr(0, name.size() - ending.size());
    if (lowered(name.substr(rest.size())) == lowered(ending)) return rest;
  }
  return std::nullopt;
}

std::string_view unpacked(std::string_view file) {
  constexpr std::string_view kPacked[] = {".gz", ".zst"};
  return before_ending(file, kPacked).value_or(file);
}

}  // namespace

bool has_page_name(std::string_view file) { return before_ending(unpacked(file), kPageEndings).has_value(); }

bool has_records_name(std::string_view file) { return before_ending(unpacked(file), kRecordEndings).has_value(); }

bool has_archive_name(std::string_view file) {
  return before_ending(unpacked(file), kStreamEndings).has_value() || before_ending(file, kPackedEndings).has_value();
}

std::optional<std::string_view> saved_page_stem(std::string_view file) {
  return before_ending(unpacked(file), std::span(kPageEndings).first(kCompleteEndings));
}

std::optional<std::string_view> saved_parts_stem(std::string_view folder) {
  return before_ending(folder, kPartsEndings);
}

}  // namespace newsclip::archives
