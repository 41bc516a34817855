#include "data/json_references.hpp"

#include <gtest/gtest.h>

#include <string>

#include "data/json_text.hpp"

namespace newsclip::extract {
namespace {

struct Row {
  const char* text;
  const char* expected;  // "" none
};

TEST(CalledFunction, PutsArgumentsInPlaceOfParameters) {
  const Row rows[] = {
      {R"((function(a,b){return {title:a,list:[b,1],a:b}}("Pier \"reopens\"",!0));)",
       R"({title:"Pier "reopens"",list:[true,1],a:true})"},
      {R"((function(a, b){b.x=a;b.y={z:1};return {t:a,u:b}})("x",{});)", R"({t:"x",u:b})"},
      {R"(function(a){return {t:a}}("x"))", R"({t:"x"})"},
      {R"(((a,b)=>({t:b}))(1,"x"))", R"({t:"x"})"},
      {R"(((a,b)=>{return {t:b}})(1,"x"))", R"({t:"x"})"},
      // What is called takes its own arguments along.
      {R"((function(a,b,c){return {t:b,u:c}}(new Date(5),"x",Array(2))))", R"({t:"x",u:Array})"},
      // Fewer arguments than parameters, none at all, and a cut end.
      {R"((function(a,b){return {t:a,u:b}}("x")))", R"({t:"x",u:b})"},
      {R"((function(){return {t:"x"}}()))", R"({t:"x"})"},
      {R"((function(a,b){return {t:a,u:"y)", R"({t:a,u:"y"})"},
      {"(function(a){a.push(1)})(b)", ""},
      {"(function(a", ""},
      {"(a + b)", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    std::size_t consumed = 0;
    const auto json = read_called_function(row.text, consumed);
    EXPECT_EQ(json ? to_text(*json) : "", row.expected) << row.text;
    EXPECT_LE(consumed, std::string_view(row.text).size());
  }
}

std::string expanded(const std::string& text) {
  const Json json = Json::read(text);
  const auto tree = expand_references(json);
  return tree ? to_text(*tree) : "";
}

TEST(ExpandReferences, WritesTheTreeOut) {
  const Row rows[] = {
      {R"([{"t":1,"list":2,"none":-1},"Pier",[3,4,1],"a",5,"x"])", R"({t:"Pier",list:["a",5,"Pier"]})"},
      {R"([["ShallowReactive",1],{"t":2,"d":3},["Ref",4],["Date","2024-05-06"],"Pier"])",
       R"({t:"Pier",d:"2024-05-06"})"},
      // A cycle ends where it closes.
      {R"([{"self":0,"t":1,"k":2},"x",[0,1]])", R"({t:"x",k:["x"]})"},
      {R"([["Reactive",0],"x",1,2])", ""},
      // Ordinary lists are left alone.
      {R"([{"t":"Pier","n":1},"x"])", ""},
      {R"([{"n":900},"x","y"])", ""},
      {R"(["a","b","c","d"])", ""},
      {R"([[1,2],[3,4]])", ""},
      {"{}", ""},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(expanded(row.text), row.expected) << row.text;
}

// Each level refers twice to the next: written out in full there would be 2^40 values.
TEST(ExpandReferences, IsBounded) {
  std::string text = "[";
  for (int i = 0; i < 40; ++i) text += "[" + std::to_string(i + 1) + "," + std::to_string(i + 1) + "],";
  text += "\"x\"]";
  const Json json = Json::read(text);
  const auto tree = expand_references(json);
  ASSERT_TRUE(tree);
  EXPECT_LE(tree->size(), 4U * json.size());
}

}  // namespace
}  // namespace newsclip::extract
