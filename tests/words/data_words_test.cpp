#include "words/data_words.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract::lexicon {
namespace {

TEST(DataLexicon, NamesOfVariables) {
  for (const char* name : {"dataLayer", "adobeDataLayer", "digitalData", "utag_data"})
    EXPECT_TRUE(is_data_layer_name(name)) << name;
  for (const char* name : {"", "data", "layer", "dataLayers"}) EXPECT_FALSE(is_data_layer_name(name)) << name;
  EXPECT_TRUE(is_day_variable("ct"));
  EXPECT_TRUE(is_day_variable("createtime"));
  EXPECT_FALSE(is_day_variable("count"));
  EXPECT_TRUE(is_account_variable("nickname"));
  EXPECT_FALSE(is_account_variable("username"));
}

TEST(DataLexicon, LabelsOfAuthorsInEachLanguage) {
  for (const char* label : {"written by",     "verfasst von", "geschreven door",
                            "skriven av",     "skrevet av",   "skrevet af",
                            "écrit par",      "escrito por",  "scritto da",
                            "napisane przez", "napsal",       "написано автором",
                            "автор",          "yazan",        "kirjoittanut",
                            "szerző",         "作者",         "執筆者",
                            "著者",           "글쓴이",       "기자"}) {
    EXPECT_TRUE(is_author_label(label)) << label;
  }
  for (const char* label :
       {"", " ", "written", "written by whom", "reading time", "lesezeit", "vont", "temps de lecture", "lectura",
        "tempo di lettura", "время чтения", "авторы", "okuma", "阅读", "作", "作者介绍", "분", "기자단"}) {
    EXPECT_FALSE(is_author_label(label)) << label;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
