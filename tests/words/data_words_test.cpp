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

TEST(DataLexicon, LabelsOfAuthors) {
  EXPECT_TRUE(is_author_label("written by"));
  EXPECT_FALSE(is_author_label("reading time"));
}

}  // namespace
}  // namespace newsclip::extract::lexicon
