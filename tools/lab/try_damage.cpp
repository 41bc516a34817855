// Runs the whole extraction, with every option, on pages as they are and with small damage, and tells which of them
// take too long, crash, or come out differently the second time.
//
//   try_damage [--seeds N] [--every N] [--limit SECONDS] < LIST      LIST has a page a line: a file (may be gzip)
//
// A page and a seed make a case; seed 0 is the page as it is, each other one a few kinds of damage drawn from the
// page's name and the seed, the same on every machine. A child process works through the cases; it is ended by its
// timer of processor time where a run exceeds the limit (2 s unless said), and a new one goes on with the next case.
// Prints a line for each case that was found, and a total. Status: 0 when nothing was found; 1 when something was, a
// page that cannot be read included; 2 when it was called wrongly.
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "newsclip/newsclip.hpp"
#include "reader/gzip.hpp"

namespace {

using namespace newsclip;

struct Options {
  std::size_t seeds = 20;
  std::size_t every = 1;
  double limit = 2;
};

// What the child tells: it outlives it.
struct Progress {
  std::size_t at = 0;    // the case in hand
  std::size_t done = 0;  // the cases before this one are behind us
  std::size_t found = 0;
  std::size_t slowest_case = 0;
  double slowest = 0;  // seconds
};

class Random {
 public:
  Random(std::string_view name, std::size_t seed) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    engine_.seed(hash + seed * 0x9E3779B97F4A7C15ULL);
  }

  // Less than `end`, which may be 0. Not std::uniform_int_distribution: that differs between libraries.
  std::size_t below(std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(engine_() % end); }

  template <class T, std::size_t kSize>
  const T& one_of(const T (&values)[kSize]) {
    return values[below(kSize)];
  }

 private:
  std::mt19937_64 engine_;
};

// What folding passes over, as characters and as references, which every encoding has.
constexpr std::string_view kMarks[] = {"\u200E",   "\u200F",   "\u200D",   "\u00AD", "\u0640", "\u0301",
                                       "&#x200E;", "&#x200F;", "&#x200D;", "&shy;",  "&#x640;"};
constexpr std::string_view kControls[] = {std::string_view("\0", 1), "\x01", "\x0B", "\x1B", "\x7F", "\x85", "\r"};
constexpr std::string_view kPieces[] = {"<p>vor \u200F3 Stunden</p>",
                                        "<time>2024-\u200E05-\u200E04</time>",
                                        "&#x200F;3 days ago ",
                                        "<table><tr><td>",
                                        "<!--",
                                        "<script>",
                                        "\"}]",
                                        "<svg>",
                                        "</div></div></div>",
                                        "\xFF\xFE",
                                        "昨天 10:30",
                                        "<template>",
                                        "&#0;"};

void mark_digits(std::string& page, Random& random) {
  const std::string_view mark = random.one_of(kMarks);
  const std::size_t each = 1 + random.below(4);
  std::string marked;
  std::size_t digits = 0;
  for (const char c : page) {
    if (c >= '0' && c <= '9' && digits++ % each == 0) marked += mark;
    marked += c;
  }
  page = std::move(marked);
}

void insert(std::string& page, Random& random, std::string_view piece) {
  page.insert(random.below(page.size() + 1), piece);
}

void cut_tags(std::string& page, Random& random) {
  for (std::size_t times = 1 + random.below(20); times-- > 0 && !page.empty();) {
    const std::size_t open = page.find('<', random.below(page.size()));
    if (open == std::string::npos) continue;
    page.erase(std::min(open + random.below(8), page.size() - 1), 1 + random.below(12));
  }
}

void repeat_part(std::string& page, Random& random) {
  const std::string part = page.substr(random.below(page.size()), 1 + random.below(4000));
  std::string repeated;
  for (std::size_t times = 1 + random.below(20); times-- > 0;) repeated += part;
  insert(page, random, repeated);
}

void swap_bytes(std::string& page, Random& random) {
  for (std::size_t times = 1 + random.below(50); times-- > 0;)
    std::swap(page[random.below(page.size())], page[random.below(page.size())]);
}

void damage_once(std::string& page, Random& random) {
  switch (random.below(8)) {
    case 0:
    case 1:
      return mark_digits(page, random);
    case 2:
      return cut_tags(page, random);
    case 3:
      return repeat_part(page, random);
    case 4:
      for (std::size_t times = 1 + random.below(50); times-- > 0;) insert(page, random, random.one_of(kControls));
      return;
    case 5:
      page.resize(1 + random.below(page.size()));
      return;
    case 6:
      return swap_bytes(page, random);
    default:
      for (std::size_t times = 1 + random.below(10); times-- > 0;) insert(page, random, random.one_of(kPieces));
  }
}

std::string damaged(std::string page, std::string_view name, std::size_t seed) {
  if (seed == 0) return page;
  Random random(name, seed);
  for (std::size_t times = 1 + random.below(3); times-- > 0 && !page.empty();) damage_once(page, random);
  return page;
}

std::string name_of(const std::string& file) { return std::filesystem::path(file).filename().string(); }

std::optional<std::string> read_file(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in && bytes.empty()) return std::nullopt;
  if (!reader::is_gzip(bytes)) return bytes;
  auto inflated = reader::inflate_gzip(bytes, ReadOptions{}.max_bytes);
  if (auto* page = std::get_if<reader::Inflated>(&inflated)) return std::move(page->bytes);
  return std::nullopt;
}

// The page's JSON, "" where it is none.
std::string extract(const std::string& bytes, const std::string& name) {
  const std::string url = "https://www.harbour.example/2024/05/04/" + name;
  const auto page = read_page(bytes, {.encoding = "", .url = url});
  const auto* const text = std::get_if<PageText>(&page);
  if (text == nullptr) return "";
  return to_json(extract_article(text->text, {.url = url, .captured = "2024-05-04", .spans = true}), {.all = true});
}

// The timer ends the process.
void allow(double seconds) {
  itimerval timer{};
  timer.it_value.tv_sec = static_cast<time_t>(seconds);
  timer.it_value.tv_usec = static_cast<suseconds_t>((seconds - static_cast<double>(timer.it_value.tv_sec)) * 1e6);
  setitimer(ITIMER_PROF, &timer, nullptr);
}

double processor_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

class Run {
 public:
  Run(std::vector<std::string> files, const Options& options) : files_(std::move(files)), options_(options) {
    void* const shared = mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) throw std::bad_alloc();
    progress_ = new (shared) Progress;
  }

  // Whether nothing was found.
  bool all() {
    while (progress_->done < cases()) {
      std::fflush(stdout);
      const pid_t child = fork();
      if (child == 0) {
        work();
        std::fflush(stdout);
        _exit(0);
      }
      int status = 0;
      if (child < 0 || waitpid(child, &status, 0) != child) throw std::bad_alloc();
      if (WIFEXITED(status) && WEXITSTATUS(status) == 0) continue;
      report(progress_->at, explain(status));
      progress_->done = progress_->at + 1;
    }
    std::printf("%zu cases of %zu pages, %zu found; the slowest run took %.2f s of processor time: %s\n", cases(),
                files_.size(), progress_->found, progress_->slowest, shown(progress_->slowest_case).c_str());
    return progress_->found == 0;
  }

 private:
  std::size_t cases_a_page() const { return options_.seeds + 1; }
  std::size_t cases() const { return files_.size() * cases_a_page(); }
  std::string shown(std::size_t at) const {
    return files_[at / cases_a_page()] + " seed " + std::to_string(at % cases_a_page());
  }

  void report(std::size_t at, const std::string& what) {
    ++progress_->found;
    std::printf("%s: %s\n", shown(at).c_str(), what.c_str());
    std::fflush(stdout);
  }

  std::string explain(int status) const {
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF)
      return "more than " + std::to_string(options_.limit) + " s of processor time";
    if (WIFSIGNALED(status)) return std::string("ended by a signal: ") + strsignal(WTERMSIG(status));
    return "ended with status " + std::to_string(WEXITSTATUS(status));
  }

  // All cases that are left; in the child.
  void work() {
    while (progress_->done < cases()) {
      const std::string& file = files_[progress_->done / cases_a_page()];
      const auto page = read_file(file);
      const std::string name = name_of(file);
      do {
        progress_->at = progress_->done;
        if (page) {
          try_case(damaged(*page, name, progress_->at % cases_a_page()), name);
        } else {
          report(progress_->at, "cannot be read");
        }
        ++progress_->done;
      } while (progress_->done % cases_a_page() != 0);
    }
  }

  void try_case(const std::string& bytes, const std::string& name) {
    const std::string first = timed(bytes, name);
    if (timed(bytes, name) != first) report(progress_->at, "the second run differs");
  }

  std::string timed(const std::string& bytes, const std::string& name) {
    const double before = processor_seconds();
    allow(options_.limit);
    std::string json = extract(bytes, name);
    allow(0);
    const double seconds = processor_seconds() - before;
    if (seconds > progress_->slowest) {
      progress_->slowest = seconds;
      progress_->slowest_case = progress_->at;
    }
    return json;
  }

  std::vector<std::string> files_;
  Options options_;
  Progress* progress_ = nullptr;
};

std::optional<Options> read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view option = argv[i];
    const double value = i + 1 < argc ? std::strtod(argv[i + 1], nullptr) : -1;
    if (option == "--seeds" && value >= 0) {
      options.seeds = static_cast<std::size_t>(value);
    } else if (option == "--every" && value >= 1) {
      options.every = static_cast<std::size_t>(value);
    } else if (option == "--limit" && value > 0) {
      options.limit = value;
    } else {
      return std::nullopt;
    }
  }
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (!options) {
    std::cerr << "usage: try_damage [--seeds N] [--every N] [--limit SECONDS] < LIST\n";
    return 2;
  }
  std::vector<std::string> files;
  std::size_t count = 0;
  for (std::string line; std::getline(std::cin, line);) {
    if (count++ % options->every == 0) files.push_back(line);
  }
  if (files.empty()) {
    std::cerr << "try_damage: no page\n";
    return 2;
  }
  return Run(std::move(files), *options).all() ? 0 : 1;
}
