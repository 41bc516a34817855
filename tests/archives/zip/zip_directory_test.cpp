#include "archives/zip/zip_directory.hpp"

#include <gtest/gtest.h>

#include "archives/base/memory_bytes.hpp"
#include "archives/zip/made_zip.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_literals;
using Step = ZipDirectory::Step;

std::string refusal(const std::string& bytes) {
  MemoryBytes source(bytes);
  ZipDirectory directory;
  return directory.read(source) == Step::kRefused ? directory.refusal() : "";
}

TEST(ZipDirectory, Entries) {
  for (const std::string& front : {""s, "#!/bin/sh\n"s}) {
    for (const std::string& comment : {""s, "a comment"s, std::string(65535, 'c'), "PK\5\6"s + std::string(30, '\0')}) {
      const MadeZip zip = made_zip({{.name = "a.html", .bytes = "one"},
                                    {.name = "b/", .bytes = ""},
                                    {.name = "b/c", .bytes = "three", .packs = true, .flags = 1},
                                    {.name = "d", .bytes = "four", .wide = true}},
                                   front, comment);
      MemoryBytes source(zip.bytes);
      ZipDirectory directory;
      ASSERT_EQ(directory.read(source), Step::kRead);
      const auto& entries = directory.entries();
      ASSERT_EQ(entries.size(), 4);
      for (std::size_t i = 0; i < entries.size(); ++i) {
        EXPECT_EQ(entries[i].offset, zip.entries[i]);
        EXPECT_EQ(entries[i].limit, i + 1 < entries.size() ? zip.entries[i + 1] : zip.directory);
        EXPECT_EQ(entries[i].method, i == 2 ? kDeflate : kStored);
        EXPECT_EQ(entries[i].is_folder(), i == 1);
        EXPECT_EQ(entries[i].is_encrypted(), i == 2);
      }
      EXPECT_EQ(entries[2].name, "b/c");
      EXPECT_EQ(entries[2].size, 5);
      EXPECT_EQ(entries[3].size, 4);
      EXPECT_EQ(entries[3].packed_size, 4);
    }
  }
}

// The record of zip64 in place of what is said by the last one.
std::string widened(const MadeZip& zip, std::uint64_t entries, std::uint64_t front) {
  const std::size_t end = zip.bytes.size() - 22;
  const std::size_t size = end - zip.directory;
  return zip.bytes.substr(0, end) + "PK\6\6" + little_endian(44, 8) + std::string(12, '\0') +
         little_endian(entries, 8) + little_endian(entries, 8) + little_endian(size, 8) +
         little_endian(zip.directory - front, 8) + "PK\6\7" + little_endian(0, 4) + little_endian(end - front, 8) +
         little_endian(1, 4) + "PK\5\6" + std::string(4, '\0') + std::string(12, '\xFF') + std::string(2, '\0');
}

TEST(ZipDirectory, OfZip64) {
  for (const std::string& front : {""s, "in front"s}) {
    const MadeZip zip = made_zip({{.name = "a", .bytes = "one"}, {.name = "b", .bytes = "two"}}, front);
    const std::string wide = widened(zip, 2, front.size());
    MemoryBytes source(wide);
    ZipDirectory directory;
    ASSERT_EQ(directory.read(source), Step::kRead) << directory.refusal();
    ASSERT_EQ(directory.entries().size(), 2);
    EXPECT_EQ(directory.entries()[1].offset, zip.entries[1]);
    EXPECT_NE(refusal(widened(zip, 3, front.size())).find("directory is damaged"), std::string::npos);
    EXPECT_NE(refusal(widened(zip, 1'000'001, front.size())).find("more than 1000000 entries"), std::string::npos);
  }
}

TEST(ZipDirectory, Refused) {
  const MadeZip zip = made_zip({{.name = "a", .bytes = "some bytes"}, {.name = "b", .bytes = "more bytes"}});
  const std::size_t end = zip.bytes.size() - 22;
  const auto changed = [&](std::size_t at, std::uint64_t value, int size) {
    std::string bytes = zip.bytes;
    return bytes.replace(at, static_cast<std::size_t>(size), little_endian(value, size));
  };
  const struct {
    std::string bytes, says;
  } rows[] = {
      {zip.bytes.substr(0, zip.bytes.size() - 1), "without a directory"},
      {zip.bytes + "x", "without a directory"},
      {"PK\3\4", "without a directory"},
      {changed(end + 4, 1, 2), "that was split"},
      {changed(end + 10, 3, 2), "directory is damaged"},
      {changed(end + 12, 1 << 30, 4), "more than"},
      {changed(end + 12, 1 << 20, 4), "directory is damaged"},
      {changed(end + 16, 1 << 20, 4), "directory is damaged"},
      {changed(zip.directory, 0, 2), "directory is damaged"},
      {changed(zip.directory + 28, 60'000, 2), "directory is damaged"},
      {changed(zip.directory + 42, 60'000, 4), "directory is damaged"},
      {changed(zip.directory + 20, 0xFFFFFFFF, 4), "directory is damaged"},
      {changed(zip.directory + 20, 60, 4), "entries overlap"},
      {changed(zip.directory + 47 + 42, 0, 4), "entries overlap"},
      {changed(zip.directory + 47 + 20, 60, 4), "entries overlap"},
  };
  for (const auto& row : rows) EXPECT_NE(refusal(row.bytes).find(row.says), std::string::npos) << row.says;
  EXPECT_EQ(refusal(zip.bytes), "");
}

}  // namespace
}  // namespace newsclip::archives
