// The pages of a WARC or ARC file, in their order. What is no page is passed over and counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/page_source.hpp"
#include "archives/record_head.hpp"
#include "archives/record_reader.hpp"

namespace newsclip::archives {

// Records are named by the offset of their member or, where they are not packed, their own, as indexes have it; "#2"
// stands behind it for the second record of a member.
class RecordPages : public PageSource {
 public:
  // `max_bytes`: of a page as it is packed.
  RecordPages(ByteSource& source, Format format, std::size_t max_bytes);

  Step next(bool wait) override;
  std::uint64_t position() const override { return records_.position(); }
  bool seek(std::string_view record) override;

 private:
  bool take_record();
  void take_page();
  void take_damage();
  void pass_over();

  RecordReader records_;
};

}  // namespace newsclip::archives
