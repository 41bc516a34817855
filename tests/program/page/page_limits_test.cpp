#include "program/page/page_limits.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip {
namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;

TEST(PageLimits, GrowWithThePage) {
  EXPECT_EQ(page_limits("", {}).time, std::chrono::seconds(10));
  EXPECT_EQ(page_limits("", {}).memory, 256 * kMiB);
  const Limits limits = page_limits(std::string(3'000'000, 'x'), {});
  EXPECT_EQ(limits.time, std::chrono::seconds(13));
  EXPECT_EQ(limits.memory, 256 * kMiB + 42'000'000);
}

TEST(PageLimits, AreWhatTheOptionsSay) {
  Options options;
  options.page_time = std::chrono::milliseconds(300);
  options.page_memory = 5 * kMiB;
  const Limits limits = page_limits(std::string(3'000'000, 'x'), options);
  EXPECT_EQ(limits.time, std::chrono::milliseconds(300));
  EXPECT_EQ(limits.memory, 5 * kMiB);
}

TEST(PageLimits, OfPackedPagesCountWhatTheyUnpackTo) {
  const std::string begin = "\x1F\x8B" + std::string(1000, 'x');
  const auto memory = [](const std::string& page, const Options& options) { return page_limits(page, options).memory; };
  const std::string million = std::string("\x40\x42\x0F\x00", 4);
  EXPECT_EQ(memory(begin + million, {}), 256 * kMiB + 14'000'000);
  EXPECT_EQ(memory(begin + std::string(4, '\0'), {}), 256 * kMiB + 14 * 8 * (begin.size() + 4));
  Options options;
  options.max_bytes = 500'000;
  EXPECT_EQ(memory(begin + million, options), 256 * kMiB + 14 * 500'000);
  EXPECT_EQ(memory("\x1F\x8B", {}), 256 * kMiB + 14 * 2);
  for (const std::string record : {R"({"base64": "H4sIAAAA"})", R"({"base64": "KLUv/QAA"})"})
    EXPECT_EQ(memory(record, {}), 256 * kMiB + 14 * 8 * record.size());
  const std::string message = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n";
  EXPECT_EQ(memory(message, {}), 256 * kMiB + 14 * 8 * message.size());
#ifdef NEWSCLIP_ZSTD
  const std::string zstd = "\x28\xB5\x2F\xFD" + std::string("\x80\0", 2) + million;
  EXPECT_EQ(memory(zstd, {}), 256 * kMiB + 14'000'000);
#endif
}

TEST(PageLimits, AreToldInSeconds) {
  EXPECT_EQ(problem_of(Ending::kTimeout, {std::chrono::milliseconds(1500), 0}).code, "timeout");
  EXPECT_TRUE(
      problem_of(Ending::kTimeout, {std::chrono::milliseconds(1500), 0}).message.starts_with("takes more than 1.5 s"));
  EXPECT_EQ(problem_of(Ending::kMemory, {}).code, "memory");
  EXPECT_EQ(problem_of(Ending::kKilled, {}).code, "memory");
  EXPECT_EQ(problem_of(Ending::kCrashed, {}).code, "crashed");
}

}  // namespace
}  // namespace newsclip
