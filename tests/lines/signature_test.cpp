#include "lines/signature.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

const std::vector<std::string> kAuthors = {"Qil Vantrop", "林小满"};

TEST(Signature, DatesThatStandForThemselves) {
  for (const char* line : {"August 2016", "März 2021", "(septembre 1998)", "2024/03/12 14:20 송고",
                           "입력 2024-03-12 14:20", "Published 2024-03-12"}) {
    EXPECT_TRUE(is_date_stamp(line)) << line;
  }
  for (const char* line : {"", "2016", "August", "In August 2016", "The summer of 2016", "August 2016 was wet",
                           "May 1700", "2024-03-12 the crane was mended", "12:30"}) {
    EXPECT_FALSE(is_date_stamp(line)) << line;
  }
}

TEST(Signature, WhoWroteTheText) {
  for (const char* line :
       {"Qil Vantrop", "— Qil Vantrop", "QIL VANTROP", "Qil Vantrop, at the harbour", "qil@harbour.example",
        "Abby Larkin abby.larkin@harbour.example", "Abby Larkin, Harbour Correspondent", "Abby Larkin", "– Abby Larkin",
        "（记者 林小满）", "(林小满 编辑)", "（責任編集・山田）", "林小满", "Theo Tin Sông", "(Theo Báo Bến)", "dpa",
        "harbourcourier.example"}) {
    EXPECT_TRUE(is_signature(line, kAuthors)) << line;
  }
}

TEST(Signature, OtherShortLinesAreNone) {
  for (const char* line : {"", "Thank you", "Qil Vantrop wrote this.", "Abby Larkin said so.", "Harbour Street",
                           "Write to qil@harbour.example", "Email: desk@harbour.example", "a@b.example, c@d.example",
                           "Next Monday, in the harbour", "Abby Larkin, Osk Venn, and their dog", "（两天后开工）",
                           "(the reporter of the harbour was there and wrote it all down)", "赏析", "Harbour.", "e.g.",
                           "1.5", "Theo dõi tin tức trên trang của chúng tôi để biết thêm về cây cầu mới này"}) {
    EXPECT_FALSE(is_signature(line, kAuthors)) << line;
  }
}

TEST(Signature, Credits) {
  for (const char* line : {"Additional reporting by Osk Venn", "This post originally appeared in the Elsing Gazette.",
                           "Contact Abby Larkin at abby@harbour.example", "Dieser Text ist zuerst im Boten erschienen.",
                           "本文首发于海滨晚报", "Follow Abby Larkin on Instagram at @abbylarkin"}) {
    EXPECT_TRUE(is_credit(line)) << line;
  }
  for (const char* line : {"", "Osk Venn contributed to the damage.", "Contact the harbour office.",
                           "Follow the quay to its end.", "This story was told at the quay.", "本文讨论码头"}) {
    EXPECT_FALSE(is_credit(line)) << line;
  }
}

TEST(Signature, OfficesAlone) {
  EXPECT_TRUE(is_office("Executive Content Editor"));
  EXPECT_TRUE(is_office("Reporter"));
  EXPECT_FALSE(is_office("The editor."));
  EXPECT_FALSE(is_office("The harbour"));
}

}  // namespace
}  // namespace newsclip::extract
