#include "archives/archive_kind.hpp"

#include <gtest/gtest.h>

#include "archives/text_source.hpp"
#include "reader/packing.hpp"

namespace newsclip::archives {
namespace {

TEST(ArchiveKind, IsToldByTheBeginning) {
  const std::string warc = warc_record("warcinfo", "software: x\r\n");
  EXPECT_EQ(archive_kind(warc), ArchiveKind::kWarc);
  EXPECT_EQ(archive_kind("\r\n" + warc), ArchiveKind::kWarc);
  EXPECT_EQ(archive_kind(packed(warc, 31)), ArchiveKind::kWarc);
  EXPECT_EQ(archive_kind(packed(warc + varied_text(100'000), 31).substr(0, 4096)), ArchiveKind::kWarc);
  const std::string arc = "filedesc://a.arc 0.0.0.0 20240518093000 text/plain 8\n1 0 Pier\n";
  EXPECT_EQ(archive_kind(arc), ArchiveKind::kArc);
  EXPECT_EQ(archive_kind(packed(arc, 31)), ArchiveKind::kArc);
  EXPECT_EQ(archive_kind("https://news.example/ 192.0.2.1 20240518093000 text/html 9\nHTTP/1.1 200 OK\n"),
            ArchiveKind::kArc);
  for (const std::string& other :
       {std::string(), std::string("\x1F\x8B"), std::string("<p>WARC/1.0"),
        std::string("WARC/1.0 is a format of web archives.\n"),
        std::string("https://news.example/ 192.0.2.1 20240518093000 text/html 9\nA line of a log\n"),
        packed("<!doctype html><p>WARC/1.0", 31), packed(packed(warc, 31), 31)})
    EXPECT_EQ(archive_kind(other), std::nullopt) << other;
}

}  // namespace
}  // namespace newsclip::archives
