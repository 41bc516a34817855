#include "archives/zip/entry_bytes.hpp"

#include <gtest/gtest.h>

#include "archives/base/memory_bytes.hpp"
#include "archives/zip/made_zip.hpp"

namespace newsclip::archives {
namespace {

struct Unpacked {
  std::string bytes, damage;
};

Unpacked unpack(const std::string& zip, std::size_t number = 0) {
  MemoryBytes source(zip);
  ZipDirectory directory;
  EXPECT_EQ(directory.read(source), ZipDirectory::Step::kRead) << directory.refusal();
  EntryBytes entry(source, directory.entries().at(number));
  Unpacked unpacked;
  while (entry.read(unpacked.bytes, true) == Got::kBytes) {
  }
  EXPECT_LE(entry.position(), directory.entries()[number].limit);
  unpacked.damage = entry.damage();
  return unpacked;
}

std::string long_text() {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += std::to_string(i * 7919 % 10007) + ' ';
  return text;
}

TEST(EntryBytes, Whole) {
  for (const std::string& text : {std::string(), std::string("short"), long_text()}) {
    for (const bool packs : {false, true}) {
      for (const bool wide : {false, true}) {
        const MadeZip zip =
            made_zip({{.name = "a", .bytes = text, .packs = packs, .wide = wide}, {.name = "b", .bytes = "b"}});
        const Unpacked unpacked = unpack(zip.bytes);
        EXPECT_EQ(unpacked.bytes, text);
        EXPECT_EQ(unpacked.damage, "");
        EXPECT_EQ(unpack(zip.bytes, 1).bytes, "b");
      }
    }
  }
}

TEST(EntryBytes, SizesBehindTheBytes) {
  MadeZip zip = made_zip({{.name = "a", .bytes = "some bytes", .packs = true, .flags = 8}});
  zip.bytes.replace(zip.entries[0] + 14, 12, 12, '\0');
  EXPECT_EQ(unpack(zip.bytes).bytes, "some bytes");
}

TEST(EntryBytes, Damaged) {
  const std::string text = long_text();
  const struct {
    MadeEntry entry;
    std::string_view says;
    std::size_t given;
  } rows[] = {
      {{.name = "a", .bytes = text, .crc_more = 1}, "its bytes are not those", text.size()},
      {{.name = "a", .bytes = text, .packs = true, .crc_more = 1}, "its bytes are not those", text.size()},
      {{.name = "a", .bytes = text, .packs = true, .size_more = 1}, "unpacks to less", text.size()},
      {{.name = "a", .bytes = text, .packs = true, .size_more = std::uint64_t(0) - 9},
       "unpacks to more",
       text.size() - 9},
      {{.name = "a", .bytes = text, .size_more = 1}, "unpacks to less", text.size()},
      {{.name = "a", .bytes = text, .packed_more = std::uint64_t(0) - 1}, "says other sizes", 0},
  };
  for (const auto& row : rows) {
    const Unpacked unpacked = unpack(made_zip({row.entry}).bytes);
    EXPECT_NE(unpacked.damage.find(row.says), std::string::npos) << row.says << ": " << unpacked.damage;
    EXPECT_EQ(unpacked.bytes, text.substr(0, row.given));
  }
  MadeZip zip = made_zip({{.name = "a", .bytes = text, .packs = true}, {.name = "b", .bytes = "b"}});
  zip.bytes[zip.entries[1] / 2] ^= 0x55;
  const Unpacked unpacked = unpack(zip.bytes);
  EXPECT_NE(unpacked.damage, "");
  EXPECT_EQ(unpacked.bytes.substr(0, 50'000), text.substr(0, 50'000));
  zip.bytes[zip.entries[1]] = 'X';
  EXPECT_NE(unpack(zip.bytes, 1).damage.find("has no head"), std::string::npos);
}

TEST(EntryBytes, Seeks) {
  const std::string text = long_text();
  MemoryBytes source(
      made_zip({{.name = "x", .bytes = "x"}, {.name = "a", .bytes = text}, {.name = "b", .bytes = text, .packs = true}})
          .bytes);
  ZipDirectory directory;
  ASSERT_EQ(directory.read(source), ZipDirectory::Step::kRead);
  EntryBytes entry(source, directory.entries()[1]);
  EXPECT_EQ(entry.size(), text.size());
  for (const std::size_t at : {std::size_t{100'000}, std::size_t{0}, text.size(), text.size() - 10}) {
    ASSERT_TRUE(entry.seek(at));
    std::string bytes;
    while (entry.read(bytes, true) == Got::kBytes) {
    }
    EXPECT_EQ(bytes, text.substr(at));
    EXPECT_EQ(entry.damage(), "");
  }
  EXPECT_FALSE(entry.seek(text.size() + 1));
  EntryBytes packed(source, directory.entries()[2]);
  EXPECT_EQ(packed.size(), 0);
  EXPECT_FALSE(packed.seek(0));
}

}  // namespace
}  // namespace newsclip::archives
