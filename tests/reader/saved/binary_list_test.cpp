#include "reader/saved/binary_list.hpp"

#include <gtest/gtest.h>

#include "binary_list_maker.hpp"

namespace newsclip::reader {
namespace {

std::string made() {
  BinaryListMaker maker;
  const std::size_t inner = maker.dictionary({{"data", maker.data(std::string(70'000, 'x'))}});
  return maker.list(
      maker.dictionary({{"text", maker.ascii("pier")}, {"wide", maker.utf16(u"Ü\xD83D\xDE00\xD83D")}, {"in", inner}}));
}

TEST(BinaryList, GivesWhatItHolds) {
  const std::string bytes = made();
  const auto list = BinaryList::open(bytes);
  ASSERT_TRUE(list);
  const auto text = [&](const char* key) { return list->bytes(list->value(list->top(), key).value()); };
  EXPECT_EQ(text("text"), "pier");
  EXPECT_EQ(text("wide"), "Ü😀\uFFFD");
  EXPECT_EQ(text("in"), std::nullopt);
  EXPECT_EQ(list->value(list->top(), "tex"), std::nullopt);
  const auto inner = list->value(list->top(), "in").value();
  EXPECT_EQ(list->bytes(list->value(inner, "data").value())->size(), 70'000U);
}

TEST(BinaryList, HoldsNothingOutsideOfItself) {
  const std::string bytes = made();
  EXPECT_FALSE(BinaryList::open("bplist00"));
  EXPECT_FALSE(BinaryList::open(std::string(100, '\0')));
  for (std::size_t at = 0; at < bytes.size(); at += at < 60 || at + 200 > bytes.size() ? 1U : 997U) {
    for (const char byte : {'\0', '\x7F', '\xFF'}) {
      std::string damaged = bytes;
      damaged[at] = byte;
      for (const std::string_view tried : {std::string_view(damaged), std::string_view(damaged).substr(at)}) {
        const auto list = BinaryList::open(tried);
        if (!list) continue;
        const auto in = list->value(list->top(), "in");
        const auto data = in ? list->value(*in, "data") : std::nullopt;
        if (data) {
          EXPECT_LE(list->bytes(*data).value_or("").size(), 2 * bytes.size());
        }
      }
    }
  }
}

}  // namespace
}  // namespace newsclip::reader
