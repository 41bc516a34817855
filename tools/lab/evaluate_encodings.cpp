// How well read_page finds the encoding of real pages: every page of the corpora is written in each legacy encoding
// that the web uses for its language, without a declaration, with a right one and with wrong ones, and must come back
// equal.
//
// Usage: evaluate_encodings CORPORA_DIR [failures]     the table of docs/encodings.md; `failures` names the pages
// instead

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "newsclip/newsclip.hpp"
#include "reader/encodings/decode.hpp"
#include "reader/encodings/encoding.hpp"
#include "reader/encodings/guess_encoding.hpp"
#include "reader/encodings/prescan.hpp"
#include "reader/encodings/utf8.hpp"

namespace {

using newsclip::PageText;
using newsclip::reader::Encoding;

constexpr std::size_t kSmallestPage = 5 * 1024;
// A page belongs to an encoding when so many of its characters outside ASCII can be written in it; the others become
// numeric references, as browsers and editors write them.
constexpr double kShareHeld = 0.8;

struct Used {
  Encoding encoding;
  std::string_view languages;
};
constexpr Used kUsed[] = {
    {Encoding::kWindows1252, " en de fr es it pt nl sv da fi is no nb nn id ca "},
    {Encoding::kMacintosh, " en de fr es it pt nl sv da fi "},
    {Encoding::kWindows1250, " pl cs sk hu sl hr ro sh "},
    {Encoding::kIso8859_2, " pl cs sk hu sl hr ro sh "},
    {Encoding::kWindows1251, " ru uk bg sr mk be "},
    {Encoding::kKoi8R, " ru "},
    {Encoding::kKoi8U, " uk "},
    {Encoding::kIbm866, " ru "},
    {Encoding::kXMacCyrillic, " ru "},
    {Encoding::kIso8859_5, " ru bg sr "},
    {Encoding::kWindows1253, " el "},
    {Encoding::kIso8859_7, " el "},
    {Encoding::kWindows1254, " tr "},
    {Encoding::kWindows1255, " he "},
    {Encoding::kWindows1256, " ar fa "},
    {Encoding::kWindows1257, " lt lv et "},
    {Encoding::kWindows1258, " vi "},
    {Encoding::kWindows874, " th "},
    {Encoding::kGb18030, " zh "},
    {Encoding::kBig5, " zh "},
    {Encoding::kShiftJis, " ja "},
    {Encoding::kEucJp, " ja "},
    {Encoding::kIso2022Jp, " ja "},
    {Encoding::kEucKr, " ko "},
};

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int trails = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t c = trails == 0 ? lead : lead & (0x3FU >> trails);
    for (int i = 0; i < trails; ++i) c = c << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    points.push_back(c);
  }
  return points;
}

// The bytes of every character of an encoding, found by decoding all of them.
class Encoder {
 public:
  explicit Encoder(Encoding encoding) : encoding_(encoding) {
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
      const std::string one(1, static_cast<char>(lead));
      add(one);
      if (newsclip::reader::is_single_byte(encoding)) continue;
      for (unsigned trail = 0x40; trail < 0xFF; ++trail) add(one + static_cast<char>(trail));
    }
    if (encoding == Encoding::kIso2022Jp) {
      for (unsigned lead = 0x21; lead < 0x7F; ++lead) {
        for (unsigned trail = 0x21; trail < 0x7F; ++trail) {
          add(std::string("\x1B$B") + static_cast<char>(lead) + static_cast<char>(trail) + "\x1B(B");
        }
      }
    }
  }

  // `share`: how much of what is not ASCII could be written.
  std::string encode(const std::vector<char32_t>& text, double& share) const {
    std::string bytes;
    std::size_t held = 0;
    std::size_t all = 0;
    for (const char32_t c : text) {
      if (c < 0x80) {
        bytes.push_back(static_cast<char>(c));
        continue;
      }
      ++all;
      if (put(c, bytes)) {
        ++held;
      } else if (c != 0xFFFD) {
        bytes += "&#" + std::to_string(static_cast<unsigned long>(c)) + ";";
      }
    }
    share = held == 0 ? 0 : static_cast<double>(held) / static_cast<double>(all);
    return bytes;
  }

 private:
  void add(const std::string& bytes) {
    const newsclip::reader::Decoded decoded = newsclip::reader::decode(bytes, encoding_);
    const std::vector<char32_t> points = code_points(decoded.text);
    if (decoded.errors == 0 && points.size() == 1 && points[0] >= 0xA0) bytes_.emplace(points[0], bytes);
  }
  bool put(char32_t c, std::string& out) const {
    if (const auto found = bytes_.find(c); found != bytes_.end()) {
      // Two characters in a row stay in the two-byte set, as real writers do.
      if (encoding_ == Encoding::kIso2022Jp && out.ends_with("\x1B(B")) {
        out.resize(out.size() - 3);
        out += found->second.substr(3);
      } else {
        out += found->second;
      }
      return true;
    }
    return encoding_ == Encoding::kWindows1258 && put_vietnamese(c, out);
  }
  // A letter with a tone is written as the letter and a combining tone.
  bool put_vietnamese(char32_t c, std::string& out) const {
    constexpr std::u32string_view kBases = U"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    constexpr std::u32string_view kToned =
        U"àáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ"
        U"ÀÁÃẢẠẰẮẴẲẶẦẤẪẨẬÈÉẼẺẸỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌỒỐỖỔỘỜỚỠỞỢÙÚŨỦỤỪỨỮỬỰỲÝỸỶỴ";
    constexpr char32_t kTones[] = {0x300, 0x301, 0x303, 0x309, 0x323};
    const std::size_t at = kToned.find(c);
    if (at == std::u32string_view::npos) return false;
    const char32_t base = kBases[at / 5];
    if (base < 0x80) {
      out.push_back(static_cast<char>(base));
    } else if (!put(base, out)) {
      return false;
    }
    return put(kTones[at % 5], out);
  }

  Encoding encoding_;
  std::unordered_map<char32_t, std::string> bytes_;
};

// Takes every <meta> that names a charset out, and the encoding of an XML declaration.
std::string without_declarations(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t tag = std::min(text.find('<', at), text.size());
    out += text.substr(at, tag - at);
    const std::size_t end = std::min(text.find('>', tag), text.size() - 1) + 1;
    const std::string_view whole = text.substr(tag, end - tag);
    std::string lower(whole.substr(0, 5));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    std::string all(whole);
    std::transform(all.begin(), all.end(), all.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    const bool declares = (lower == "<meta" && all.find("charset") != std::string::npos) ||
                          (all.starts_with("<?xml") && all.find("encoding") != std::string::npos);
    if (!declares) {
      out += text.substr(tag, 1);
      at = tag + 1;
    } else {
      at = end;
    }
  }
  return out;
}

// The page's language: by its script where that tells, else what it says of itself, else English.
std::string language_of(const std::vector<char32_t>& points, std::string_view html) {
  std::map<std::string, std::size_t> scripts;
  std::size_t letters = 0;
  for (const char32_t c : points) {
    const char* script = c >= 0x3041 && c < 0x3100   ? "ja"
                         : c >= 0xAC00 && c < 0xD7A4 ? "ko"
                         : c >= 0x4E00 && c < 0xA000 ? "zh"
                         : c >= 0x400 && c < 0x530   ? "ru"
                         : c >= 0x370 && c < 0x400   ? "el"
                         : c >= 0x5D0 && c < 0x600   ? "he"
                         : c >= 0x600 && c < 0x700   ? "ar"
                         : c >= 0xE00 && c < 0xE80   ? "th"
                                                     : nullptr;
    if (script != nullptr) ++scripts[script];
    if (script != nullptr || (c >= 'a' && c <= 'z')) ++letters;
  }
  std::string said = newsclip::reader::language_hint(html);
  said = said.substr(0, said.find_first_of("-_"));
  // Markup is ASCII letters, so a script shows with a small share.
  for (const char* script : {"ja", "ko", "zh", "ru", "el", "he", "ar", "th"}) {
    if (scripts[script] * 50 < letters) continue;
    const bool agrees = (std::string_view(script) == "ru" && (said == "uk" || said == "bg" || said == "sr")) ||
                        (std::string_view(script) == "ar" && said == "fa");
    return agrees ? said : script;
  }
  return said.empty() || said == "lang" || said == "zh" || said == "ja" || said == "ko" ? "en" : said;
}

struct Tally {
  std::size_t pages = 0;
  std::size_t guessed = 0;
  std::size_t kept = 0;
  std::map<std::string, std::size_t> lies;
};

const std::vector<std::string> kLies = {"utf-8", "iso-8859-1", "gb2312", "shift_jis", "windows-1251"};

std::string declared(const std::string& bytes, std::string_view label) {
  return "<meta charset=\"" + std::string(label) + "\">" + bytes;
}

PageText read(std::string_view bytes) {
  auto result = newsclip::read_page(bytes);
  PageText* page = std::get_if<PageText>(&result);
  return page != nullptr ? std::move(*page) : PageText{};
}

std::string file_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void measure(const std::string& name, Encoding encoding, const std::string& bytes, bool failures, Tally& tally) {
  const std::string label(newsclip::reader::encoding_name(encoding));
  const auto equal = [&](const std::string& page, const PageText& got) {
    return got.text == newsclip::reader::decode(page, encoding).text;
  };
  ++tally.pages;
  const PageText guess = read(bytes);
  const bool good = equal(bytes, guess);
  tally.guessed += good ? 1U : 0U;
  const std::string right = declared(bytes, label);
  const PageText kept = read(right);
  const bool is_kept = equal(right, kept);
  tally.kept += is_kept ? 1U : 0U;
  if (failures && !good) std::printf("%s %s: guessed %s\n", name.c_str(), label.c_str(), guess.charset.name.c_str());
  if (failures && !is_kept)
    std::printf("%s %s: overruled by %s\n", name.c_str(), label.c_str(), kept.charset.name.c_str());
  for (const std::string& lie : kLies) {
    if (newsclip::reader::encoding_for_label(lie) == encoding) continue;
    const std::string wrong = declared(bytes, lie);
    tally.lies[lie] += equal(wrong, read(wrong)) ? 1U : 0U;
  }
}

std::string percent(std::size_t part, std::size_t whole) {
  if (whole == 0) return "–";
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.1f %%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
  return buffer;
}

void print_row(const std::string& name, const Tally& tally) {
  std::printf("| %s | %zu | %zu (%s) | %zu |", name.c_str(), tally.pages, tally.guessed,
              percent(tally.guessed, tally.pages).c_str(), tally.pages - tally.kept);
  for (const std::string& lie : kLies) {
    const auto found = tally.lies.find(lie);
    std::printf(" %s |", found == tally.lies.end() ? "–" : percent(found->second, tally.pages).c_str());
  }
  std::printf("\n");
}

void print(const std::map<std::string, Tally>& tallies) {
  std::printf("| encoding | language | pages | nothing declared: equal | right declaration: overruled |");
  for (const std::string& lie : kLies) std::printf(" said to be %s: equal |", lie.c_str());
  std::printf("\n| --- | --- | --- | --- | --- |");
  for (std::size_t i = 0; i < kLies.size(); ++i) std::printf(" --- |");
  std::printf("\n");
  Tally all;
  Tally common;
  for (const auto& [name, tally] : tallies) {
    print_row(name, tally);
    const bool is_rare =
        newsclip::reader::is_rare(*newsclip::reader::encoding_for_label(name.substr(0, name.find(' '))));
    for (Tally* sum : {&all, &common}) {
      if (sum == &common && is_rare) continue;
      sum->pages += tally.pages;
      sum->guessed += tally.guessed;
      sum->kept += tally.kept;
    }
  }
  print_row("**all but rare encodings** | all", common);
  print_row("**all** | all", all);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: evaluate_encodings CORPORA_DIR [failures]\n");
    return 2;
  }
  const bool failures = argc > 2;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (entry.path().string().ends_with(".html.gz")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::map<Encoding, Encoder> encoders;
  for (const Used& used : kUsed) encoders.emplace(used.encoding, Encoder(used.encoding));
  std::map<std::string, Tally> tallies;
  std::map<std::string, std::map<std::string, std::size_t>> declared_pages;
  std::size_t damaged = 0;
  for (const std::filesystem::path& path : files) {
    const PageText page = read(file_bytes(path));
    ++declared_pages[page.charset.name][page.charset.from];
    if (page.text.size() < kSmallestPage) continue;
    const std::string plain = without_declarations(page.text);
    const std::vector<char32_t> points = code_points(plain);
    const std::string language = language_of(points, plain);
    for (const Used& used : kUsed) {
      if (used.languages.find(" " + language + " ") == std::string_view::npos) continue;
      double share = 0;
      const std::string bytes = encoders.at(used.encoding).encode(points, share);
      if (share < kShareHeld) continue;
      if (used.encoding == Encoding::kWindows1252 && newsclip::reader::count_utf8(bytes).sequences != 0) {
        ++damaged;  // its text was damaged before, and read_page repairs what this would compare
        continue;
      }
      std::string name(newsclip::reader::encoding_name(used.encoding));
      measure((path.parent_path().parent_path().filename() / path.filename()).string(), used.encoding, bytes, failures,
              tallies[name.append(" | ").append(language)]);
    }
  }
  if (failures) return 0;
  print(tallies);
  std::printf("\nLeft out: %zu pages whose text holds UTF-8 read as windows-1252 in its published form.\n", damaged);
  std::printf("\nThe pages as they are:\n\n| encoding | found by | pages |\n| --- | --- | --- |\n");
  for (const auto& [name, froms] : declared_pages) {
    for (const auto& [from, count] : froms) std::printf("| %s | %s | %zu |\n", name.c_str(), from.c_str(), count);
  }
  return 0;
}
