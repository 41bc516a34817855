#include "program/page/page_limits.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

#include "program/page/one_page.hpp"
#include "reader/zstd.hpp"

namespace newsclip {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFixedTime{10'000};
constexpr std::size_t kBytesPerMillisecond = 1000;
// The parser's tree may take 192 MiB and 12 bytes for each byte (dom/gumbo_parse.hpp); the page, its blocks and the
// answer come on top.
constexpr std::size_t kFixedMemory = std::size_t{256} << 20;
constexpr std::size_t kMemoryPerByte = 14;

constexpr std::string_view kGzip = "\x1F\x8B";
constexpr std::size_t kSizeBytes = 4;  // at the end of gzip: how much it unpacks to, modulo 2^32
constexpr std::size_t kUnpacked = 8;   // of packed pages hardly one grows so much

// How values of a record begin that hold gzip and zstd.
constexpr std::string_view kPackedInBase64[] = {"\"H4sI", "\"KLUv"};

std::size_t said_by_gzip(std::string_view gzip) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < kSizeBytes; ++i) {
    size |= std::size_t{static_cast<unsigned char>(gzip[gzip.size() - kSizeBytes + i])} << (8 * i);
  }
  return size;
}

bool holds_packed_page(std::string_view record) {
  return std::any_of(std::begin(kPackedInBase64), std::end(kPackedInBase64),
                     [&](std::string_view begin) { return record.find(begin) != std::string_view::npos; });
}

std::size_t page_size(std::string_view bytes, std::size_t max_bytes) {
  std::size_t said = 0;
  if (bytes.starts_with(kGzip) && bytes.size() > kSizeBytes) {
    said = said_by_gzip(bytes);
  } else if (reader::is_zstd(bytes)) {
    said = reader::said_by_zstd(bytes);
  } else if (bytes.starts_with('{')) {
    return holds_packed_page(bytes) ? bytes.size() * kUnpacked : bytes.size();
  } else if (!bytes.starts_with("HTTP/")) {  // such a message may be packed
    return bytes.size();
  }
  return std::min(std::max(said, bytes.size() * kUnpacked), std::max(max_bytes, bytes.size()));
}

}  // namespace

Limits page_limits(std::string_view bytes, const Options& options) {
  const std::size_t size = page_size(bytes, options.max_bytes);
  return {options.page_time.value_or(kFixedTime + milliseconds(size / kBytesPerMillisecond)),
          options.page_memory.value_or(kFixedMemory + kMemoryPerByte * size)};
}

Problem problem_of(Ending ending, const Limits& limits) {
  if (ending == Ending::kMemory) return out_of_memory();
  if (ending == Ending::kKilled) {
    return {"memory", "was killed " + std::to_string(kMostKills) +
                          " times, as by lack of memory; lower --jobs or --page-memory, or leave it out"};
  }
  if (ending == Ending::kCrashed)
    return {"crashed", "brought the program down; leave it out, and report it with the page"};
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.6g", static_cast<double>(limits.time.count()) / 1000);
  return {"timeout",
          std::string("takes more than ") + seconds + " s of processor time; raise --page-time if it is worth it"};
}

}  // namespace newsclip
