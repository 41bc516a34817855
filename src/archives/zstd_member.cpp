#include "archives/zstd_member.hpp"

#ifdef NEWSCLIP_ZSTD
#include <zstd.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>
#include <string>
#include <utility>
#include <variant>

#include "reader/zstd.hpp"
#endif

namespace newsclip::archives {

#ifdef NEWSCLIP_ZSTD

class ZstdDictionary {
 public:
  explicit ZstdDictionary(std::string_view bytes) : frames_(ZSTD_createDDict(bytes.data(), bytes.size())) {}
  ZstdDictionary(const ZstdDictionary&) = delete;
  ZstdDictionary& operator=(const ZstdDictionary&) = delete;
  ~ZstdDictionary() { ZSTD_freeDDict(frames_); }

  const ZSTD_DDict* get() const { return frames_; }

 private:
  ZSTD_DDict* frames_;
};

namespace {

using namespace std::string_view_literals;

constexpr int kWindowLog = 27;  // 128 MiB
constexpr std::size_t kSkippableHeader = 8;
constexpr std::size_t kLongestFrameHeader = 18;
constexpr std::size_t kLargestDictionary = std::size_t{16} << 20;
constexpr std::string_view kDictionaryMark = "\x5D\x2A\x4D\x18"sv;

class ZstdMember : public MemberUnpacker {
 public:
  explicit ZstdMember(std::shared_ptr<const ZstdDictionary> dictionary)
      : dictionary_(std::move(dictionary)), stream_(ZSTD_createDStream()) {
    if (stream_ == nullptr) throw std::bad_alloc();
    ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, kWindowLog);
    if (dictionary_) ZSTD_DCtx_refDDict(stream_, dictionary_->get());
  }
  ~ZstdMember() override { ZSTD_freeDStream(stream_); }

  Progress unpack(std::string_view packed, char* out, std::size_t room) override {
    ZSTD_inBuffer in = {packed.data(), std::min(packed.size(), wanted_), 0};
    ZSTD_outBuffer to = {out, room, 0};
    const std::size_t status = ZSTD_decompressStream(stream_, &to, &in);
    wanted_ = std::max<std::size_t>(status, 1);
    return {.taken = in.pos, .given = to.pos, .ended = status == 0, .damaged = ZSTD_isError(status) != 0};
  }

 private:
  std::shared_ptr<const ZstdDictionary> dictionary_;
  ZSTD_DStream* stream_;
  // No more is given than it asks for, as a rule a block: of what is given at one go nothing comes out where any of it
  // is damaged.
  std::size_t wanted_ = kLongestFrameHeader;
};

// A frame that is no data, be it a dictionary.
class SkippableFrame : public MemberUnpacker {
 public:
  explicit SkippableFrame(bool is_dictionary) : is_dictionary_(is_dictionary) {}

  Progress unpack(std::string_view packed, char*, std::size_t) override {
    Progress progress;
    if (!sized_) {
      if (packed.size() < kSkippableHeader) return progress;
      for (std::size_t i = 0; i < 4; ++i) left_ |= std::uint64_t{static_cast<unsigned char>(packed[4 + i])} << (8 * i);
      sized_ = true;
      progress.taken = kSkippableHeader;
      packed.remove_prefix(kSkippableHeader);
    }
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(left_, packed.size()));
    if (is_dictionary_) bytes_ += packed.substr(0, std::min(part, kLargestDictionary - bytes_.size()));
    left_ -= part;
    progress.taken += part;
    progress.ended = left_ == 0;
    return progress;
  }

  // It may be packed itself.
  std::shared_ptr<const ZstdDictionary> dictionary() override {
    if (!is_dictionary_) return nullptr;
    if (!reader::is_zstd(bytes_)) return std::make_shared<ZstdDictionary>(bytes_);
    const auto unpacked = reader::unpack_zstd(bytes_, kLargestDictionary, reader::ZstdWindow::k8MiB);
    const auto* const inflated = std::get_if<reader::Inflated>(&unpacked);
    return inflated == nullptr ? nullptr : std::make_shared<ZstdDictionary>(inflated->bytes);
  }

 private:
  bool is_dictionary_;
  bool sized_ = false;
  std::uint64_t left_ = 0;
  std::string bytes_;
};

bool is_skippable(std::string_view bytes) {
  return bytes.size() >= kMemberMark && (static_cast<unsigned char>(bytes[0]) >> 4) == 5 &&
         bytes.substr(1, 3) == kDictionaryMark.substr(1);
}

}  // namespace

std::unique_ptr<MemberUnpacker> zstd_unpacker_of(std::string_view bytes,
                                                 std::shared_ptr<const ZstdDictionary> dictionary) {
  if (is_skippable(bytes)) return std::make_unique<SkippableFrame>(begins_with_dictionary(bytes));
  if (bytes.starts_with("\x28\xB5\x2F\xFD"sv)) return std::make_unique<ZstdMember>(std::move(dictionary));
  return nullptr;
}

bool begins_with_dictionary(std::string_view bytes) { return bytes.starts_with(kDictionaryMark); }

#else

class ZstdDictionary {};

std::unique_ptr<MemberUnpacker> zstd_unpacker_of(std::string_view, std::shared_ptr<const ZstdDictionary>) {
  return nullptr;
}

bool begins_with_dictionary(std::string_view) { return false; }

#endif

}  // namespace newsclip::archives
