// Compares, page by page, Gumbo's tree of the prepared page with that of the page as it is, and what both cost.
//
//   prepass_lab FILE...        one line for each page that differs, then the sums
//
// Files may be gzip; what is not UTF-8 in them becomes U+FFFD. Times are CPU time of this thread, the better of three
// runs each, interleaved.
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "../../tests/dom/tree_difference.hpp"
#include "reader/encodings/utf8.hpp"

namespace {

using namespace newsclip::dom;

std::string read_file(const char* path) {
  std::string bytes;
  const gzFile file = gzopen(path, "rb");
  if (file == nullptr) return bytes;
  char buffer[1 << 16];
  for (int n = 0; (n = gzread(file, buffer, sizeof buffer)) > 0;) bytes.append(buffer, static_cast<std::size_t>(n));
  gzclose(file);
  return bytes;
}

// U+FFFD for what is not UTF-8.
std::string to_utf8(const std::string& bytes) {
  if (newsclip::reader::valid_utf8_prefix(bytes).length == bytes.size()) return bytes;
  std::string text;
  const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
  const unsigned char* const end = p + bytes.size();
  while (p < end) {
    std::size_t skip = 1;
    const std::size_t length = *p < 0x80 ? 1 : newsclip::reader::utf8_sequence(p, end, skip);
    if (length == 0) {
      text += "\xEF\xBF\xBD";
    } else {
      text.append(reinterpret_cast<const char*>(p), length);
    }
    p += length == 0 ? std::max<std::size_t>(skip, 1) : length;
  }
  return text;
}

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <class Work>
void keep_best(double& best, const Work& work) {
  const double start = cpu_seconds();
  work();
  best = std::min(best, cpu_seconds() - start);
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t differences = 0;
  std::size_t skipped = 0;
  std::size_t bytes = 0;
  std::size_t kept = 0;
  double whole_sum = 0;
  double cut_sum = 0;
  double pass_sum = 0;
  std::vector<double> ratios;
  for (int i = 1; i < argc; ++i) {
    const std::string html = to_utf8(read_file(argv[i]));
    if (html.empty()) continue;
    const TreeDifference difference = tree_difference(html);
    if (!difference.comparable) std::printf("%s: a limit was hit\n", argv[i]);
    if (!difference.comparable) ++skipped;
    if (!difference.text.empty()) std::printf("%s: %s\n", argv[i], difference.text.c_str());
    if (!difference.text.empty()) ++differences;
    double whole = 1e9;
    double cut = 1e9;
    double pass = 1e9;
    for (int run = 0; run < 3; ++run) {
      keep_best(whole, [&] {
        Arena arena;
        arena.restart(std::size_t{1} << 30, 4 * html.size());
        return parse_with_gumbo(html, arena);
      });
      keep_best(cut, [&] {
        Arena arena;
        return parse_page(html, arena).root;
      });
      keep_best(pass, [&] { kept += run == 0 ? prepare(html).html.size() : prepare(html).html.size() * 0; });
    }
    bytes += html.size();
    whole_sum += whole;
    cut_sum += cut;
    pass_sum += pass;
    ratios.push_back(cut / whole);
  }
  if (ratios.empty()) return 1;
  std::ranges::sort(ratios);
  std::printf("%zu pages, %.1f MB, %.1f MB after the pre-pass; %zu differ, %zu hit a limit\n", ratios.size(),
              static_cast<double>(bytes) * 1e-6, static_cast<double>(kept) * 1e-6, differences, skipped);
  std::printf("CPU: whole %.3f s, prepared %.3f s (of it the pass %.3f s), ratio %.3f by sum, %.3f median\n", whole_sum,
              cut_sum, pass_sum, cut_sum / whole_sum, ratios[ratios.size() / 2]);
  return differences == 0 ? 0 : 1;
}
