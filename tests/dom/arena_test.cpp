#include "dom/arena.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>

namespace newsclip::dom {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;

// How many pieces an arena gives before its limit.
std::size_t fill(std::size_t limit, std::size_t piece) {
  Arena arena;
  arena.restart(limit, limit / 8);
  std::size_t count = 0;
  for (void* taken = arena.allocate(piece); taken != nullptr; taken = arena.allocate(piece)) {
    std::memset(taken, 0xA5, piece);  // all of it can be written
    ++count;
  }
  EXPECT_LE(arena.size(), limit);
  return count;
}

TEST(Arena, GivesAlignedPiecesThatDoNotOverlap) {
  Arena arena;
  arena.restart(kMebibyte, 0);
  const std::byte* before = nullptr;
  for (int i = 0; i < 10; ++i) {
    const auto* const piece = static_cast<std::byte*>(arena.allocate(13));
    ASSERT_NE(piece, nullptr);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(piece) % 8, 0U);
    if (before != nullptr) {
      EXPECT_GE(piece, before + 13);
    }
    before = piece;
  }
}

TEST(Arena, AllowsAsMuchAfterOtherArenasAsBefore) {
  const std::size_t first = fill(kMebibyte, 1000);
  EXPECT_GT(first, 500U);
  fill(8 * kMebibyte, 5000);  // leaves more than is kept
  fill(kMebibyte / 4, 100);   // leaves chunks of other sizes
  EXPECT_EQ(fill(kMebibyte, 1000), first);
}

TEST(Arena, RefusesWhatIsLargerThanAllMemory) {
  Arena arena;
  arena.restart(~std::size_t{0}, 0);
  EXPECT_EQ(arena.allocate(~std::size_t{0} - 8), nullptr);
}

TEST(Arena, TakesBackAtARestart) {
  Arena arena;
  arena.restart(kMebibyte, kMebibyte / 2);
  void* const first = arena.allocate(100);
  arena.restart(kMebibyte, kMebibyte / 2);
  EXPECT_EQ(arena.allocate(100), first);
}

}  // namespace
}  // namespace newsclip::dom
