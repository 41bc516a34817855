#include "program/files/sniff.hpp"

#include "program/files/byte_stream.hpp"
#include "reader/html_look.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kSample = std::size_t{4} << 10;

}  // namespace

Sniffed sniff(const std::string& file) {
  ByteStream stream(file);
  std::string sample;
  while (sample.size() < kSample) {
    const ByteStream::Got got = stream.read(sample, true);
    if (got == ByteStream::Got::kFault && sample.empty()) return Sniffed::kUnreadable;
    if (got != ByteStream::Got::kBytes && got != ByteStream::Got::kNothingYet) break;
  }
  return reader::begins_like_html(std::string_view(sample).substr(0, kSample)) ? Sniffed::kHtml : Sniffed::kOther;
}

}  // namespace newsclip
