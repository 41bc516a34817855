#include "reader/saved/stated_time.hpp"

#include <gtest/gtest.h>

namespace newsclip::reader {
namespace {

TEST(StatedTime, IsWrittenAsIso) {
  const struct {
    const char *stated, *iso;
  } rows[] = {
      {"Fri, 17 May 2024 08:00:00 +0200", "2024-05-17T08:00:00+02:00"},
      {"17 May 2024 8:05 GMT", "2024-05-17T08:05:00+00:00"},
      {"Fri, 7 Jun 2024 23:59:60 -0430 (some zone 1)", "2024-06-07T23:59:60-04:30"},
      {"Sat May 18 2024 09:30:00 GMT+0200 (Central European Summer Time)", "2024-05-18T09:30:00+02:00"},
      {"Fri, 17 May 24 08:00:00 +0000", "2024-05-17T08:00:00+00:00"},
      {"Fri, 17 May 99 08:00:00 EST", "1999-05-17"},
      {"Fri, 17 May 2024", "2024-05-17"},
      {"Fri May 17 08:00:00 2024", "2024-05-17"},
      {"Fri, 17 May 2024 25:00:00 +0000", "2024-05-17"},
      {"Fri, 31 Jun 2024 08:00:00 +0000", ""},
      {"Fri, 17 2024 08:00:00 +0000", ""},
      {"17 May", ""},
      {"2024-05-17", ""},
      {"99999999999999999999 May 2024", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(iso_time(row.stated), row.iso) << row.stated;
}

}  // namespace
}  // namespace newsclip::reader
