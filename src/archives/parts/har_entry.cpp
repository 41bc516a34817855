#include "archives/parts/har_entry.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <utility>

namespace newsclip::archives {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepestKey = 3;  // response, content, text

// Takes the values that count; everything else passes by without being kept.
class EntryFields : public nlohmann::json_sax<Json> {
 public:
  explicit EntryFields(HarEntry& entry) : entry_(entry) {}

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t value) override {
    return number(value >= 0 && value < 1000 ? static_cast<int>(value) : 0);
  }
  bool number_unsigned(number_unsigned_t value) override { return number(value < 1000 ? static_cast<int>(value) : 0); }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool string(string_t& value) override {
    if (is_at("startedDateTime"))
      entry_.time = std::move(value);
    else if (is_at("request", "url"))
      entry_.url = std::move(value);
    else if (is_at("response", "content", "mimeType"))
      entry_.type = std::move(value);
    else if (is_at("response", "content", "encoding"))
      entry_.encoding = std::move(value);
    else if (is_at("response", "content", "text"))
      entry_.text = std::move(value);
    return true;
  }
  bool key(string_t& name) override {
    if (depth_ >= 1 && depth_ <= kDeepestKey) keys_[depth_ - 1] = std::move(name);
    return true;
  }
  bool start_object(std::size_t) override { return open(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  template <typename... Names>
  bool is_at(const Names&... names) const {
    if (depth_ != sizeof...(names)) return false;
    std::size_t i = 0;
    return ((keys_[i++] == names) && ...);
  }
  bool number(int value) {
    if (is_at("response", "status")) entry_.status = value;
    return true;
  }
  bool open() {
    // In an array there is no key.
    if (depth_ < kDeepestKey) keys_[depth_].clear();
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  HarEntry& entry_;
  std::array<std::string, kDeepestKey> keys_;
  std::size_t depth_ = 0;
};

}  // namespace

HarEntry read_har_entry(std::string_view json) {
  HarEntry entry;
  EntryFields fields(entry);
  entry.whole = Json::sax_parse(json.begin(), json.end(), &fields);
  return entry;
}

}  // namespace newsclip::archives
