#include "archives/record_reader.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <vector>

#include "archives/text_source.hpp"
#include "reader/packing.hpp"

namespace newsclip::archives {
namespace {

constexpr std::size_t kMostBytes = 1000;
constexpr int kGzip = 31;

// "12 response block", "+12 request" for what is passed over, "!12 message" for damage.
std::vector<std::string> read_all(const std::string& bytes, std::size_t piece = 65536, bool seeks = true) {
  TextSource source(bytes, piece, seeks);
  RecordReader reader(source, Format::kWarc, kMostBytes, [](const RecordHead& head, std::string_view, bool) {
    return head.type == "response" ? RecordReader::Want::kBlock : RecordReader::Want::kNothing;
  });
  std::vector<std::string> found;
  while (true) {
    const RecordReader::Step step = reader.next(found.size() % 2 == 0);
    const Record& record = reader.record();
    std::string place = std::to_string(record.offset);
    if (record.number > 1) place += '#' + std::to_string(record.number);
    if (step == RecordReader::Step::kRecord) {
      found.push_back(place + ' ' + record.head.type + ' ' + (record.too_large ? "TOO LARGE" : record.block) +
                      (record.cut ? " CUT" : ""));
    } else if (step == RecordReader::Step::kPassedOver) {
      found.push_back('+' + place + ' ' + record.head.type);
    } else if (step == RecordReader::Step::kDamage) {
      found.push_back('!' + std::to_string(reader.damage().offset) + ' ' + reader.damage().message);
    } else if (step == RecordReader::Step::kEnd) {
      return found;
    }
    EXPECT_NE(step, RecordReader::Step::kFault);
  }
}

std::string at(std::size_t offset) { return std::to_string(offset); }

using Found = std::vector<std::string>;

TEST(RecordReader, ReadsPlainRecordsInPiecesOfAnySize) {
  const std::string info = warc_record("warcinfo", "software: x\r\n");
  const std::string page = warc_record("response", "page\r\nof two lines");
  const Found expected = {"+0 warcinfo", at(info.size()) + " response page\r\nof two lines",
                          at(info.size() + page.size()) + " response "};
  for (const std::size_t piece : {1U, 7U, 64U, 65536U}) {
    for (const bool seeks : {true, false})
      EXPECT_EQ(read_all(info + page + warc_record("response", ""), piece, seeks), expected) << piece;
  }
}

TEST(RecordReader, NamesRecordsByTheirMembers) {
  const std::string one = packed(warc_record("response", "one"), kGzip);
  const std::string two = packed(warc_record("request", "two") + warc_record("response", "three"), kGzip);
  const Found expected = {"0 response one", "+" + at(one.size()) + " request", at(one.size()) + "#2 response three",
                          at(one.size() + two.size()) + " response one"};
  for (const std::size_t piece : {1U, 7U, 65536U}) EXPECT_EQ(read_all(one + two + one, piece), expected);
}

TEST(RecordReader, GoesOverWhatIsNotWanted) {
  const std::string large = warc_record("resource", std::string(10'000'000, 'x'));
  TextSource source(large + warc_record("response", "page"), 65536, true);
  RecordReader reader(source, Format::kWarc, kMostBytes, [](const RecordHead& head, std::string_view, bool) {
    return head.type == "response" ? RecordReader::Want::kBlock : RecordReader::Want::kNothing;
  });
  EXPECT_EQ(reader.next(true), RecordReader::Step::kPassedOver);
  EXPECT_EQ(reader.next(true), RecordReader::Step::kRecord);
  EXPECT_EQ(reader.record().block, "page");
  EXPECT_LT(source.bytes_read(), 200'000);
}

// Each says to be as long as may be, or as no file is.
TEST(RecordReader, ReadsLyingLengthsInLinearTime) {
  for (const std::string_view type : {"request", "response"}) {
    for (const std::string_view length : {"60000000", "4611686018427387904"}) {
      std::string record = warc_record(type, "block");
      record.replace(record.find("h: 5") + 3, 1, length);
      std::string bytes;
      while (bytes.size() < 4'000'000) bytes += record;
      TextSource source(bytes, 65536, true);
      RecordReader reader(source, Format::kWarc, 64'000'000, [](const RecordHead& head, std::string_view, bool) {
        return head.type == "response" ? RecordReader::Want::kBlock : RecordReader::Want::kNothing;
      });
      const std::clock_t begun = std::clock();
      std::size_t records = 0;
      while (true) {
        const RecordReader::Step step = reader.next(true);
        if (step == RecordReader::Step::kEnd) break;
        if (step == RecordReader::Step::kRecord || step == RecordReader::Step::kPassedOver) ++records;
      }
      EXPECT_EQ(records, bytes.size() / record.size());
      EXPECT_LT(std::clock() - begun, 5 * CLOCKS_PER_SEC);
    }
  }
}

TEST(RecordReader, DoesNotHoldWhatIsTooLarge) {
  const std::string large = warc_record("response", std::string(kMostBytes + 1, 'x'));
  const Found expected = {"0 response TOO LARGE", at(large.size()) + " response page"};
  for (const bool seeks : {true, false})
    EXPECT_EQ(read_all(large + warc_record("response", "page"), 64, seeks), expected);
}

TEST(RecordReader, TellsDamageOfAMember) {
  const std::string page = packed(warc_record("response", varied_text(400)), kGzip);
  std::string broken = page;
  for (std::size_t i = page.size() / 2; i < page.size() / 2 + 8; ++i) broken[i] = '\0';
  for (const std::size_t piece : {1U, 100U, 65536U}) {
    const Found found = read_all(page + broken + page, piece);
    ASSERT_GE(found.size(), 3);
    EXPECT_EQ(found.front().substr(0, 11), "0 response ");
    EXPECT_EQ(found[found.size() - 2], "!" + at(page.size()) + ' ' + at(broken.size()) +
                                           " bytes are damaged: read on at " + at(page.size() + broken.size()));
    EXPECT_EQ(found.back().substr(0, 13), at(page.size() + broken.size()) + " response ");
  }
}

TEST(RecordReader, TellsTornEnds) {
  const std::string page = warc_record("response", "0123456789");
  const std::string told = " ends within a record: the file is not whole; fetch it again";
  EXPECT_EQ(read_all(page + page.substr(0, 20)), (Found{"0 response 0123456789", "!" + at(page.size()) + told}));
  EXPECT_EQ(read_all(page.substr(0, page.size() - 8)), (Found{"0 response 012345 CUT", "!0" + told}));
  const std::string gzip = packed(page, kGzip);
  EXPECT_EQ(read_all(gzip + gzip.substr(0, 5)), (Found{"0 response 0123456789", "!" + at(gzip.size()) + told}));
}

TEST(RecordReader, ReadsOnBehindWhatIsNoRecord) {
  const std::string page = warc_record("response", "page");
  EXPECT_EQ(read_all("nonsense\nand more\n" + page),
            (Found{"!0 18 bytes are damaged: read on at 18", "18 response page"}));
  EXPECT_EQ(read_all(page + "nonsense"),
            (Found{"0 response page\r\n\r\nnonsense",
                   "!0 " + at(page.size() + 8) + " bytes are damaged, up to the end of the file"}));
  const std::string member = packed("nonsense\n", kGzip);
  for (const std::size_t piece : {1U, 65536U}) {
    EXPECT_EQ(read_all(member + packed(page, kGzip), piece),
              (Found{"!0 " + at(member.size()) + " bytes are damaged: read on at " + at(member.size()),
                     at(member.size()) + " response page"}));
    EXPECT_EQ(read_all(member, piece),
              (Found{"!0 " + at(member.size()) + " bytes are damaged, up to the end of the file"}));
  }
  EXPECT_EQ(read_all("x"), (Found{"!0 1 byte is damaged, up to the end of the file"}));
  EXPECT_EQ(read_all(""), Found{});
  EXPECT_EQ(read_all("\r\n\r\n"), Found{});
}

TEST(RecordReader, GoesToARecord) {
  const std::string one = packed(warc_record("response", "one"), kGzip);
  TextSource source(one + packed(warc_record("response", "two"), kGzip), 65536, true);
  RecordReader reader(source, Format::kWarc, kMostBytes,
                      [](const RecordHead&, std::string_view, bool) { return RecordReader::Want::kBlock; });
  ASSERT_TRUE(reader.seek(one.size()));
  EXPECT_EQ(reader.next(true), RecordReader::Step::kRecord);
  EXPECT_EQ(reader.record().block, "two");
  EXPECT_EQ(reader.record().offset, one.size());
  EXPECT_FALSE(reader.seek(1'000'000));
}

#ifdef NEWSCLIP_ZSTD

std::string zstd(std::string_view text) {
  std::string bytes(ZSTD_compressBound(text.size()), '\0');
  bytes.resize(ZSTD_compress(bytes.data(), bytes.size(), text.data(), text.size(), 3));
  return bytes;
}

TEST(RecordReader, ReadsFramesOfZstd) {
  const std::string one = zstd(warc_record("response", "one"));
  const std::string skipped("\x50\x2A\x4D\x18\x03\0\0\0abc", 11);
  const Found expected = {"0 response one", at(one.size() + skipped.size()) + " response one"};
  for (const std::size_t piece : {1U, 7U, 65536U}) EXPECT_EQ(read_all(one + skipped + one, piece), expected);
}

TEST(RecordReader, ReadsFramesWithADictionary) {
  const std::string text = warc_record("response", varied_text(600));
  const std::string dictionary = text;  // any bytes are one
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  std::string frame(ZSTD_compressBound(text.size()), '\0');
  frame.resize(ZSTD_compress_usingDict(context, frame.data(), frame.size(), text.data(), text.size(), dictionary.data(),
                                       dictionary.size(), 3));
  ZSTD_freeCCtx(context);
  ASSERT_LT(frame.size(), 100);
  for (const std::string& kept : {dictionary, zstd(dictionary)}) {
    std::string file("\x5D\x2A\x4D\x18", 4);
    for (int i = 0; i < 4; ++i) file += static_cast<char>(kept.size() >> (8 * i) & 0xFF);
    file += kept;
    const std::size_t begin = file.size();
    file += frame + frame;
    for (const std::size_t piece : {7U, 65536U}) {
      const Found found = read_all(file, piece);
      ASSERT_EQ(found.size(), 2);
      EXPECT_EQ(found[1], at(begin + frame.size()) + " response " + varied_text(600));
    }
    TextSource source(file, 7, true);
    RecordReader reader(source, Format::kWarc, kMostBytes,
                        [](const RecordHead&, std::string_view, bool) { return RecordReader::Want::kBlock; });
    ASSERT_TRUE(reader.seek(begin + frame.size()));  // the dictionary is read all the same
    EXPECT_EQ(reader.next(true), RecordReader::Step::kRecord);
    EXPECT_EQ(reader.record().block, varied_text(600));
  }
}

#endif

}  // namespace
}  // namespace newsclip::archives
