// Options drawn from the end of a fuzzer's input, so that its beginning stays a page.
#pragma once

#include <fuzzer/FuzzedDataProvider.h>

#include <string>

#include "newsclip/newsclip.hpp"

namespace newsclip {

// One of `usual`, or any text.
template <std::size_t kSize>
std::string draw_text(FuzzedDataProvider& data, const char* const (&usual)[kSize]) {
  constexpr std::size_t kLongest = 64;
  const auto drawn = data.ConsumeIntegralInRange<std::size_t>(0, kSize);
  return drawn < kSize ? usual[drawn] : data.ConsumeRandomLengthString(kLongest);
}

inline std::string draw_url(FuzzedDataProvider& data) {
  constexpr const char* kUrls[] = {"", "https://mail.example/2024/05/pier-reopens", "https://www.pier.example/",
                                   "http://zone.gov.example/art/2024/5/4/art_17_1.html"};
  return draw_text(data, kUrls);
}

inline ReadOptions draw_read_options(FuzzedDataProvider& data) {
  constexpr const char* kEncodings[] = {"", "utf-8", "gb18030", "big5", "shift_jis", "euc-kr", "windows-1256"};
  ReadOptions options;
  options.encoding = draw_text(data, kEncodings);
  options.url = draw_url(data);
  options.max_bytes = std::size_t{1} << 20;
  return options;
}

inline ExtractOptions draw_extract_options(FuzzedDataProvider& data) {
  constexpr const char* kDays[] = {"", "2024-05-04", "2024-02-29", "1999-12-31"};
  ExtractOptions options;
  options.url = draw_url(data);
  options.captured = draw_text(data, kDays);
  options.input = data.PickValueInArray({InputFormat::kAuto, InputFormat::kHtml, InputFormat::kText});
  options.spans = data.ConsumeBool();
  return options;
}

}  // namespace newsclip
