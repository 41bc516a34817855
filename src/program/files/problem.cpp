#include "program/files/problem.hpp"

#include <algorithm>
#include <iterator>

#include "text/ascii.hpp"

namespace newsclip {
namespace {

struct FaultText {
  ReadFault fault;
  const char* code;
  const char* message;
};

constexpr FaultText kFaultTexts[] = {
    {ReadFault::kEmpty, "empty", "is empty, so it holds no article; check how it was saved"},
    {ReadFault::kPdf, "pdf", "is a PDF, not a page; save the page itself as HTML or text"},
    {ReadFault::kPicture, "picture", "is a picture, sound or film, not a page; save the page itself as HTML or text"},
    {ReadFault::kBinary, "binary", "is binary data, not a page; save the page itself as HTML or text"},
    {ReadFault::kBadGzip, "bad-gzip", "is damaged gzip of which nothing can be unpacked; fetch it again"},
    {ReadFault::kArchive, "archive", "is an archive, not a page; unpack it and name the page in it"},
    {ReadFault::kWarc, "archive",
     "is a web archive (WARC) of many pages, not a page; name it by itself, without --check and --records"},
    {ReadFault::kArc, "archive",
     "is a web archive (ARC) of many pages, not a page; name it by itself, without --check and --records"},
    {ReadFault::kWacz, "archive",
     "is a web archive (WACZ) of many pages, not a page; name it by itself, without --check and --records"},
    {ReadFault::kHar, "archive",
     "is a HAR file of all that a browser loaded, not one page; give it to newsclip as a file by itself"},
    {ReadFault::kJson, "json",
     "is JSON, not a page; give the fields that hold the page and its address the names html and url: jq -c '{url: "
     ".url, html: .html}' FILE | newsclip --records"},
    {ReadFault::kMbox, "archive",
     "is a mailbox (mbox) of many mails, not one; give it to newsclip as a file by itself"},
    {ReadFault::kWebarchive, "archive",
     "is a property list without a page in it; if it is a Safari web archive, it is damaged: save the page again"},
    {ReadFault::kSingleFile, "archive",
     "is a page that unpacks itself (SingleFile's zip form); unpack it with unzip FILE and name the "
     "index.html in it"},
    {ReadFault::kMaff, "archive",
     "is a zip archive of saved pages (MAFF), not a page; name it by itself, without --check and --records"},
    {ReadFault::kZip, "archive", "is a zip archive, not a page; name it by itself, without --check and --records"},
    {ReadFault::kEpub, "archive", "is a book (EPUB); unpack it with unzip FILE and name its pages"},
    {ReadFault::kOffice, "archive",
     "is an office document, not a page; convert it with soffice --headless --convert-to html FILE"},
    {ReadFault::kTar, "archive", "is a tar archive, not a page; give it to newsclip as a file by itself"},
    {ReadFault::kZim, "archive",
     "is a ZIM archive; unpack it with zimdump dump --dir=FOLDER FILE and give the folder with --recursive"},
    {ReadFault::kSevenZip, "archive",
     "is a 7z archive; unpack it with 7z x -oFOLDER FILE and give the folder with --recursive"},
    {ReadFault::kRar, "archive", "is a rar archive; unpack it with unrar x FILE and name the pages in it"},
    {ReadFault::kXz, "archive", "is packed with xz; unpack it: xz -dc FILE | newsclip"},
    {ReadFault::kBzip2, "archive", "is packed with bzip2; unpack it: bzip2 -dc FILE | newsclip"},
    {ReadFault::kLz4, "archive", "is packed with lz4; unpack it: lz4 -dc FILE | newsclip"},
    {ReadFault::kZstd, "archive",
     "is packed with zstd, in a form that is not read here (a dictionary, a window above 128 MiB); unpack it: zstd -dc "
     "--long=31 FILE | newsclip"},
    {ReadFault::kBadZstd, "bad-encoding", "is damaged zstd of which nothing can be unpacked; fetch it again"},
    {ReadFault::kBadMessage, "bad-encoding",
     "begins with HTTP headers that do not end, so it holds no page; fetch it again"},
    {ReadFault::kBadCoding, "bad-encoding",
     "is packed as its HTTP headers say, but damaged: nothing can be unpacked; fetch it again, with curl --compressed"},
    {ReadFault::kBrotliCoding, "bad-encoding",
     "is an HTTP message whose body is packed with brotli (Content-Encoding: br), which this program was built "
     "without; fetch it with curl --compressed"},
    {ReadFault::kZstdCoding, "bad-encoding",
     "is an HTTP message whose body is packed with zstd (Content-Encoding: zstd), in a form that is not read here (a "
     "dictionary, a window above 8 MiB); fetch it with curl --compressed"},
};

}  // namespace

Problem too_large(std::size_t max_bytes) {
  return {"too-large", "is larger than " + std::to_string(max_bytes) + " bytes; raise --max-bytes if it is a page"};
}

Problem read_problem(ReadFault fault, std::size_t max_bytes) {
  if (fault == ReadFault::kTooLarge) return too_large(max_bytes);
  const auto* const text = std::find_if(std::begin(kFaultTexts), std::end(kFaultTexts),
                                        [&](const FaultText& t) { return t.fault == fault; });
  if (text == std::end(kFaultTexts)) return read_problem(ReadFault::kBinary, max_bytes);
  return {text->code, text->message};
}

bool is_brotli_name(const std::string& file) { return file.size() > 3 && lowered(file).ends_with(".br"); }

Problem packed_with_brotli() { return {"archive", "is packed with brotli; unpack it: brotli -dc FILE | newsclip"}; }

}  // namespace newsclip
