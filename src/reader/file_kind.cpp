#include "reader/file_kind.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "reader/encodings/choose_encoding.hpp"
#include "reader/gzip.hpp"
#include "reader/gzip_stream.hpp"
#include "reader/text_containers.hpp"
#include "reader/zip_kind.hpp"
#include "reader/zstd.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  ReadFault fault;
};

// Only marks that no text can begin with, or that are long enough not to be there by chance.
constexpr std::array kMagics = {
    Magic{0, "%PDF-"sv, ReadFault::kPdf},
    Magic{0, "\xFF\xD8\xFF"sv, ReadFault::kPicture},             // JPEG
    Magic{0, "\x89PNG\r\n"sv, ReadFault::kPicture},              // PNG
    Magic{0, "GIF87a"sv, ReadFault::kPicture},                   // GIF
    Magic{0, "GIF89a"sv, ReadFault::kPicture},                   //
    Magic{8, "WEBPVP8"sv, ReadFault::kPicture},                  // WebP
    Magic{0, "II*\0"sv, ReadFault::kPicture},                    // TIFF
    Magic{0, "MM\0*"sv, ReadFault::kPicture},                    //
    Magic{0, "\0\0\1\0"sv, ReadFault::kPicture},                 // ICO
    Magic{4, "ftypavi"sv, ReadFault::kPicture},                  // AVIF
    Magic{4, "ftyphei"sv, ReadFault::kPicture},                  // HEIC
    Magic{4, "ftypmif1"sv, ReadFault::kPicture},                 //
    Magic{0, "\xFF\x0A"sv, ReadFault::kPicture},                 // JPEG XL
    Magic{0, "\0\0\0\x0CJXL "sv, ReadFault::kPicture},           //
    Magic{0, "PK\5\6"sv, ReadFault::kZip},                       // an empty zip
    Magic{0, "Rar!\x1A\7"sv, ReadFault::kRar},                   //
    Magic{0, "7z\xBC\xAF\x27\x1C"sv, ReadFault::kSevenZip},      //
    Magic{0, "\xFD\x37zXZ\0"sv, ReadFault::kXz},                 //
    Magic{0, "BZh91AY&SY"sv, ReadFault::kBzip2},                 //
    Magic{0, "\x28\xB5\x2F\xFD"sv, ReadFault::kZstd},            //
    Magic{1, "\x2A\x4D\x18"sv, ReadFault::kZstd},                // with a dictionary
    Magic{0, "\x04\x22\x4D\x18"sv, ReadFault::kLz4},             //
    Magic{0, "\x1F\x9D"sv, ReadFault::kArchive},                 // compress
    Magic{0, "MSCF\0\0\0\0"sv, ReadFault::kArchive},             // cab
    Magic{257, "ustar"sv, ReadFault::kTar},                      //
    Magic{0, "!<arch>\n"sv, ReadFault::kArchive},                // ar, deb
    Magic{0, "bplist00"sv, ReadFault::kWebarchive},              // Safari's
    Magic{0, "ZIM\x04"sv, ReadFault::kZim},                      //
    Magic{0, "\x7F\x45LF"sv, ReadFault::kBinary},                // a program
    Magic{0, "\xD0\xCF\x11\xE0\xA1\xB1"sv, ReadFault::kBinary},  // old office documents
    Magic{4, "ftyp"sv, ReadFault::kBinary},                      // mp4
    Magic{0, "ID3"sv, ReadFault::kBinary},                       // mp3
    Magic{0, "OggS"sv, ReadFault::kBinary},                      //
    Magic{0, "fLaC"sv, ReadFault::kBinary},                      //
    Magic{0, "wOFF"sv, ReadFault::kBinary},                      // fonts
    Magic{0, "wOF2"sv, ReadFault::kBinary},                      //
    Magic{0, "\0asm"sv, ReadFault::kBinary},                     //
    Magic{0, "SQLite format 3"sv, ReadFault::kBinary},           //
};

// "BM" begins words too: a bitmap also has one of these header sizes, little-endian, at byte 14.
bool is_bitmap(std::string_view bytes) {
  constexpr std::string_view kHeaderSizes = "\x0C\x28\x34\x38\x40\x6C\x7C"sv;
  return bytes.size() > 18 && bytes.substr(0, 2) == "BM" && kHeaderSizes.find(bytes[14]) != std::string_view::npos &&
         bytes.substr(15, 3) == "\0\0\0"sv;
}

constexpr std::size_t kBeginning = std::size_t{64} << 10;

// How much is looked at to tell binary data from text, and the share of control characters no page has.
constexpr std::size_t kControlSample = 4 * 1024;
constexpr std::size_t kControlShare = 20;  // one in so many

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\f' && byte != '\r' && byte != 0x1B && byte != 0x0B;
}

std::string gzip_beginning(std::string_view bytes) {
  std::string unpacked(kBeginning, '\0');
  GzipStream stream;
  stream.feed(bytes);
  unpacked.resize(stream.unpack(unpacked.data(), unpacked.size()));
  return unpacked;
}

}  // namespace

std::optional<ReadFault> fault_of(std::string_view bytes) {
  if (bytes.find_first_not_of(" \t\n\f\r"sv) == std::string_view::npos) return ReadFault::kEmpty;
  if (bytes.starts_with("PK\3\4")) return zip_kind(bytes);
  if (const std::optional<ReadFault> container = text_container(bytes)) return container;
  for (const Magic& magic : kMagics) {
    if (bytes.size() >= magic.offset && bytes.substr(magic.offset, magic.bytes.size()) == magic.bytes)
      return magic.fault;
  }
  if (is_bitmap(bytes)) return ReadFault::kPicture;
  const std::string_view sample = bytes.substr(0, kControlSample);
  const auto controls = static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), is_control));
  if (controls > sample.size() / kControlShare && utf16_look(bytes) == Utf16Look::kNone) return ReadFault::kBinary;
  return std::nullopt;
}

ReadFault fault_of_beginning(std::string_view bytes) {
  bytes = bytes.substr(0, kBeginning);
  const std::string unpacked = is_gzip(bytes)   ? gzip_beginning(bytes)
                               : is_zstd(bytes) ? unpack_zstd_beginning(bytes, kBeginning)
                                                : std::string();
  if (is_gzip(bytes) || !unpacked.empty()) bytes = unpacked;
  const ReadFault fault = fault_of(bytes).value_or(ReadFault::kTooLarge);
  // None is sure before all is seen.
  const bool unsure = fault == ReadFault::kEmpty || fault == ReadFault::kBinary || fault == ReadFault::kWebarchive;
  return unsure ? ReadFault::kTooLarge : fault;
}

}  // namespace newsclip::reader
