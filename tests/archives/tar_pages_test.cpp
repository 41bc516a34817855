#include "archives/tar_pages.hpp"

#include <gtest/gtest.h>

#include "parts/tar_maker.hpp"
#include "read_pages.hpp"

namespace newsclip::archives {
namespace {

const std::string kEnd(1024, '\0');

std::string page(int i) { return "<!DOCTYPE html><p>Pier " + std::to_string(i) + std::string(700, '.'); }

std::string names(const ReadPages& read) {
  std::string text;
  for (const ArchivedPage& found : read.pages) text += found.record + (found.cut ? "! " : " ");
  return text;
}

TEST(TarPages, AreEntriesNamedOrBegunLikePages) {
  const std::string tar = tar_entry("a.html", page(1)) + tar_entry("b.jpg", std::string(3000, '\xFF')) +
                          tar_entry("c", page(2)) + tar_entry("folder/", "", '5') + tar_entry("l.html", "", '2') +
                          tar_entry("d.txt", "The pier.") + tar_entry("a.html", page(3)) + tar_entry("._a.html", "x") +
                          tar_entry("././@LongLink", "long/" + std::string(200, 'n') + ".html", 'L') +
                          tar_entry("n", page(4)) + tar_entry("pax_global_header", "19 comment=abcdef\n", 'g') +
                          tar_entry("x", "21 path=pier/ä.html\n", 'x') + tar_entry("y", page(5)) +
                          tar_entry("empty.html", "") + kEnd + tar_entry("e.HTM", page(6)) + kEnd;
  for (const std::size_t piece : {1U, 100U, 512U, 65536U}) {
    const ReadPages read = read_pages(tar, 100'000, piece);
    EXPECT_EQ(names(read), "a.html c d.txt a.html#2 long/" + std::string(200, 'n') + ".html pier/ä.html e.HTM ");
    EXPECT_EQ(read.pages.at(0).bytes, page(1));
    EXPECT_EQ(read.pages.at(6).bytes, page(6));
    EXPECT_TRUE(read.damages.empty());
    EXPECT_EQ(read.counts.records, 12U);
    EXPECT_EQ(read.counts.passed_over.at("other"), 5U);
  }
}

TEST(TarPages, MayBeSparseOrTooLarge) {
  std::string sparse = tar_head("s.html", 512, 'S');
  put(sparse, 482, "\1");
  std::string map(512, '\0');
  const std::string tar = summed(sparse) + map + std::string(512, 'x') +
                          tar_entry("a.html", page(1) + std::string(200'000, 'x')) +
                          tar_entry("v.mp4", std::string(2'000'000, 'x')) + tar_entry("b.html", page(2)) + kEnd;
  const ReadPages read = read_pages(tar);
  EXPECT_EQ(names(read), "a.html b.html ");
  EXPECT_TRUE(read.pages.at(0).too_large);
  EXPECT_EQ(read.pages.at(0).bytes, "");
  EXPECT_TRUE(read.damages.empty());
}

TEST(TarPages, SurviveDamage) {
  std::string head = tar_entry("a.html", page(1));
  std::string whole;
  for (const char* name : {"a.html", "b.html", "c.html"}) whole += tar_entry(name, page(*name));
  whole += kEnd;
  // A head that is wrong costs its entry.
  std::string damaged = whole;
  damaged[head.size() + 3] ^= 1;
  ReadPages read = read_pages(damaged);
  EXPECT_EQ(names(read), "a.html c.html ");
  ASSERT_EQ(read.damages.size(), 1U);
  EXPECT_EQ(read.damages[0].record, "1536");
  EXPECT_EQ(read.damages[0].message, "1536 bytes are damaged: read on at 3072");
  // Bytes that are missing in an entry, or too many, cost no other.
  damaged = whole;
  damaged.erase(600, 200);
  read = read_pages(damaged);
  EXPECT_EQ(names(read), "a.html b.html c.html ");
  EXPECT_EQ(read.damages.size(), 1U);
  EXPECT_EQ(read.pages.at(1).bytes, page('b'));
  damaged = whole;
  damaged.erase(600, 900);
  EXPECT_EQ(names(read_pages(damaged)), "a.html! b.html c.html ");
  damaged = whole;
  damaged.insert(600, 900, 'x');
  EXPECT_EQ(names(read_pages(damaged)), "a.html b.html c.html ");
  EXPECT_EQ(read_pages(damaged).damages.size(), 1U);
  // A torn end.
  read = read_pages(std::string_view(whole).substr(0, 3 * 1536 - 900));
  EXPECT_EQ(names(read), "a.html b.html c.html! ");
  EXPECT_EQ(read.damages.at(0).message, "ends within an entry");
  EXPECT_TRUE(read_pages(std::string_view(whole).substr(0, 3 * 1536)).damages.empty());
}

}  // namespace
}  // namespace newsclip::archives
