#include "program/page/record.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "newsclip/newsclip.hpp"
#include "program/options/calendar_day.hpp"
#include "text/base64.hpp"

namespace newsclip {
namespace {

using Json = nlohmann::json;

enum Field { kId, kUrl, kHtml, kBase64, kCharset, kCaptured, kFieldCount, kOther };
constexpr std::array<std::string_view, kFieldCount> kFieldNames = {"id",     "url",     "html",
                                                                   "base64", "charset", "captured"};

// Takes the values of the fields at the top; everything else passes by without being kept.
class Fields : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return scalar(); }
  bool boolean(bool) override { return other_type(); }
  bool number_integer(number_integer_t value) override { return number(value); }
  bool number_unsigned(number_unsigned_t value) override { return number(value); }
  bool number_float(number_float_t, const string_t&) override { return other_type(); }
  bool binary(binary_t&) override { return other_type(); }
  bool string(string_t& value) override {
    if (depth_ == 1 && field_ == kId) id_ = value;
    if (depth_ == 1 && field_ < kFieldCount) texts_[field_] = std::move(value);
    return scalar();
  }
  bool key(string_t& name) override {
    if (depth_ != 1) return true;
    field_ = kOther;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
      if (kFieldNames[i] == name) field_ = static_cast<Field>(i);
    }
    if (field_ < kFieldCount) texts_[field_].reset();
    if (field_ == kId) id_ = std::monostate{};
    return true;
  }
  bool start_object(std::size_t) override { return open(); }
  bool start_array(std::size_t) override {
    if (depth_ == 0) is_object_ = false;
    return open();
  }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    fault_ = "is no JSON object in UTF-8 (wrong at byte " + std::to_string(position) + ")";
    return false;
  }

  Fault fault() const {
    if (fault_) return fault_;
    if (!is_object_) return "is JSON, but no object";
    if (wrong_type_ == kId) return "has an id that is neither a text nor a whole number";
    if (wrong_type_ < kFieldCount) return "has a value that is no text at " + std::string(kFieldNames[wrong_type_]);
    return std::nullopt;
  }
  bool is_object() const { return !fault_ && is_object_; }
  std::optional<std::string>& text(Field field) { return texts_[field]; }
  writer::RecordName name() const { return {id_, texts_[kUrl]}; }

 private:
  bool scalar() {
    if (depth_ == 0) is_object_ = false;
    return true;
  }
  bool other_type() {
    if (depth_ == 1 && field_ < kFieldCount && wrong_type_ == kOther) wrong_type_ = field_;
    return scalar();
  }
  template <typename Number>
  bool number(Number value) {
    if (depth_ != 1 || field_ != kId) return other_type();
    id_ = value;
    return true;
  }
  bool open() {
    if (depth_ == 1) {
      other_type();
      field_ = kOther;
    }
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  decltype(writer::RecordName::id) id_;
  std::array<std::optional<std::string>, kFieldCount> texts_;
  Field field_ = kOther;
  Field wrong_type_ = kOther;
  std::size_t depth_ = 0;
  bool is_object_ = true;
  Fault fault_;
};

Fault take_page(Fields& fields, Record& record) {
  auto& html = fields.text(kHtml);
  const auto& base64 = fields.text(kBase64);
  if (html && base64) return "has both html and base64; send one of them";
  if (html) {
    record.decoded = true;
    record.page = std::move(*html);
    return std::nullopt;
  }
  if (!base64) return "has no page; put it into html as text, or its bytes into base64";
  auto bytes = reader::decode_base64(*base64);
  if (!bytes) return "has a base64 that is none";
  record.page = std::move(*bytes);
  return std::nullopt;
}

}  // namespace

Record read_record(std::string_view line) {
  Fields fields;
  Json::sax_parse(line.begin(), line.end(), &fields);
  Record record;
  record.name = fields.name();
  record.is_object = fields.is_object();
  record.fault = fields.fault();
  if (record.fault) return record;
  record.fault = take_page(fields, record);
  // What servers say is often no label at all; as in browsers it then counts for nothing.
  const auto& charset = fields.text(kCharset);
  if (charset && is_encoding_label(*charset)) record.charset = *charset;
  const auto& captured = fields.text(kCaptured);
  if (!captured || captured->empty()) return record;
  const auto day = day_of(*captured);
  if (day) {
    record.captured = *day;
  } else if (!record.fault) {
    record.fault = "has a captured that does not begin with a date as YYYY-MM-DD";
  }
  return record;
}

}  // namespace newsclip
