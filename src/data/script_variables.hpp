// Facts that programs are handed by the page around them: single variables, and the lists for counting readers.
//
//   var ct = "1715580000"; window.publish_time = "2024-05-13 14:00"; var nickname = "Harbour Office";
//   dataLayer = [{"articleAuthor": "Ada Vell", "publishDate": "2024-05-13"}]; dataLayer.push({…})
#pragma once

#include <string>
#include <string_view>

#include "data/json_reader.hpp"
#include "data/page_identity.hpp"
#include "data/statements.hpp"

namespace newsclip::extract {

// A key without the marks and capitals by which programs part its words: publishedAt, published_at.
std::string plain_key(std::string_view key);

// The name that ends before `end`, where "=" or "(" stands: "window.dataLayer.push" is "dataLayer.push".
std::string_view assigned_name(std::string_view program, std::size_t end);

// Whether a name is one of those that tag managers read their data from; what they hold is of the page itself.
bool is_data_layer(std::string_view name);

// Origins `dataLayer "KEY"`: dates, authors, and titles that are this page's.
void read_data_layer(const Json& json, const PageIdentity& page, StatementCollector& out);

// Gathers the variables of one script; an account's name counts only in a script that tells the day as well.
class VariableReader {
 public:
  explicit VariableReader(StatementCollector& out) : out_(out) {}

  // `value` as written, without its quotes.
  void read(std::string_view name, std::string_view value);
  // Origins `script "NAME"`.
  void finish();

 private:
  StatementCollector& out_;
  std::string account_;
  bool dated_ = false;
};

}  // namespace newsclip::extract
