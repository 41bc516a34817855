#include "lines/photographers.hpp"

#include <gtest/gtest.h>

#include "lines/person_name.hpp"

namespace newsclip::extract {
namespace {

using Persons = std::vector<std::string>;

TEST(Photographers, AreNoAuthorsWhereAnotherIsNamed) {
  const Persons one = {"Jonas Reinfeld"};
  EXPECT_EQ(read_names("Von Jonas Reinfeld (Text) und Sabine Moor (Fotos)"), one);
  EXPECT_EQ(read_names("Von Jonas Reinfeld und Sabine Moor (Fotos)"), one);
  EXPECT_EQ(read_names("Fotos: Sabine Moor, Text: Jonas Reinfeld"), one);
  EXPECT_EQ(read_names("Text: Jonas Reinfeld, Fotos: Sabine Moor, Mira Tolland"), one);
  EXPECT_EQ(read_names("Sabine Moor (Fotos)"), Persons{"Sabine Moor"});
  EXPECT_EQ(read_names("Jonas Reinfeld (dpa), Sabine Moor"), (Persons{"Jonas Reinfeld", "Sabine Moor"}));
}

TEST(Photographers, TheRestStaysAsItIs) {
  for (const char* line : {"", "(", "Sabine Moor (Text", "Text: Sabine Moor", "Moor: Harbour"}) {
    EXPECT_EQ(without_photographers(line), line);
  }
}

}  // namespace
}  // namespace newsclip::extract
