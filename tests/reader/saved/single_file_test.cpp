#include "reader/saved/single_file.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::reader {
namespace {

std::string saved(const std::string& url, const std::string& date) {
  return "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: " + url + " \n saved date: " + date +
         "\n--><meta charset=utf-8>";
}

TEST(SingleFile, SaysWhereAndWhen) {
  const SingleFileNote note =
      single_file_note(saved("https://post.example/pier", "Sat May 18 2024 09:30:00 GMT+0200 (Central European Time)"));
  EXPECT_EQ(note.url, "https://post.example/pier");
  EXPECT_EQ(note.captured, "2024-05-18");
}

TEST(SingleFile, SaysNothingElse) {
  EXPECT_EQ(single_file_note(saved("file:///home/pier.html", "some day")).url, "");
  EXPECT_EQ(single_file_note(saved("file:///home/pier.html", "some day")).captured, "");
  for (const std::string text :
       {"<!DOCTYPE html><!-- url: https://post.example/ --><p>Page saved with SingleFile</p>", "<!--", "", "<p>",
        "<!-- a comment --><!-- Page saved with SingleFile\nurl: https://post.example/ -->"}) {
    EXPECT_EQ(single_file_note(text).url, "") << text;
  }
  EXPECT_EQ(single_file_note("<html><!-- Page saved with SingleFile\nurl: https://post.example/").url,
            "https://post.example/");
}

}  // namespace
}  // namespace newsclip::reader
