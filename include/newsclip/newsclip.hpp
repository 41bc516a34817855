// The library's whole interface: bytes -> text (read_page), text -> article (extract_article), article -> JSON, text,
// Markdown or HTML (to_json, to_text, to_markdown, to_html). No global state: calls on different threads do not disturb
// each other.
//
// No function throws for what it is given, be it damaged, hostile or not what it should be; each but
// is_encoding_label may throw std::bad_alloc. Time grows linearly with the size of the page.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "newsclip/article.hpp"
#include "newsclip/trace.hpp"

namespace newsclip {

// The decoded page: valid UTF-8, bad bytes replaced by U+FFFD, no byte order mark.
struct PageText {
  std::string text;
  Charset charset;
  bool cut = false;  // the data ended early or were damaged: this is what came before
  std::string
      url;  // the address that the file itself was saved from (MHTML, Safari, SingleFile), "" when it does not say
  std::string captured;  // YYYY-MM-DD: when, or when the mail was sent that it is, "" when it does not say
  bool is_text = false;  // the file says that it is no HTML: a mail
};

// Why bytes are not a page that can be read.
// kEmpty: nothing but white space; kBadGzip, kBadZstd: packed, but nothing could be unpacked; kArchive: one that has no
// fault of its own.
enum class ReadFault {
  kEmpty,
  kPdf,
  kPicture,
  kArchive,
  kBinary,
  kBadGzip,
  kTooLarge,
  // Containers of pages, and what a page is packed with.
  kWarc,
  kArc,
  kHar,
  kJson,
  kMbox,
  kWebarchive,  // or another property list: has no page
  kSingleFile,  // the form that holds a zip archive
  kZip,
  kMaff,
  kWacz,
  kEpub,
  kOffice,
  kTar,
  kZim,
  kSevenZip,
  kRar,
  kXz,
  kBzip2,
  kLz4,
  kZstd,  // with a dictionary or a window above 128 MiB, or the library was built without zstd
  // Of a page saved with its HTTP headers.
  kBadMessage,    // the headers do not end
  kBadCoding,     // nothing of the body can be unpacked
  kBrotliCoding,  // the library was built without brotli
  kZstdCoding,    // with a dictionary or a window above 8 MiB, or the library was built without zstd
  kBadZstd,
};

// The largest page that can be read: its tree is counted in bytes, up to 14 for each of the page.
inline constexpr std::size_t kMostPageBytes = ~std::size_t{0} / 16;

struct ReadOptions {
  std::string encoding;  // what the transport said: a WHATWG label, "" when unknown; a message's own headers come first
  std::string url;       // the page's address, "" when unknown; a hint where the encoding must be guessed
  std::size_t max_bytes = std::size_t{64} << 20;  // of the unpacked page; kMostPageBytes where it is more
};

// Unpacks gzip, zstd, MHTML, mails, Safari's web archives and HTTP messages (of these also brotli, deflate and chunks),
// finds the encoding and decodes. What is declared is checked against the bytes: bytes that are valid UTF-8 are UTF-8
// whatever is said of them, and a declaration that cannot be true gives way to a guess. An `options.encoding` that is
// no label counts as unknown. More than `max_bytes` are never unpacked, whatever is packed; the text may be up to three
// times as long. Memory is a small multiple of what is unpacked, and up to 128 MiB more where a file in zstd asks for
// it.
std::variant<PageText, ReadFault> read_page(std::string_view bytes, const ReadOptions& options = {});
// The same of bytes that are given away: text that is in UTF-8 already is not copied.
std::variant<PageText, ReadFault> read_given_page(std::string bytes, const ReadOptions& options = {});

// Whether `label` is a label of the WHATWG Encoding Standard (case and outer white space do not matter); false for any
// other bytes. Allocates nothing.
bool is_encoding_label(std::string_view label);

enum class InputFormat { kAuto, kHtml, kText };

struct ExtractOptions {
  std::string url;       // the page's address, "" when unknown
  std::string captured;  // YYYY-MM-DD: when the page was fetched, "" when unknown
  InputFormat input = InputFormat::kAuto;
  bool spans = false;  // the links, marks and pictures of the blocks' texts too, of an article the first 65,536
};

// Total: gives an Article for every text of up to kMostPageBytes, an empty one where there is none. `charset` is left
// to the caller. Bytes that are not UTF-8 do no harm; strings of the article may hold them, or U+FFFD. A `captured`
// that is no day counts as unknown. The worst pages known take 256 MiB and 14 bytes a byte, about 1 s and .1 s a
// megabyte; what has no room is left out: Partial::kCut, where `partial` has no other reason.
Article extract_article(std::string_view text, const ExtractOptions& options = {});
// The same article; `trace` is filled with why it is so.
Article extract_article(std::string_view text, const ExtractOptions& options, Trace& trace);

struct JsonOptions {
  bool all = false;     // the further keys
  bool pretty = false;  // indented by two spaces, else one line; never a final line feed
  std::vector<std::string> fields =
      {};  // the keys that are wanted, in this order, whatever `all` says; none: see `all`
};

// All keys of the object, in their order.
std::span<const std::string_view> article_keys();

// One JSON object in UTF-8, as docs/newsclip.schema.json describes it. Bytes of the article's strings that are not
// UTF-8 are written as U+FFFD, a confidence outside of 0 to 1 as the nearer end, one that is not finite as 0.
std::string to_json(const Article& article, const JsonOptions& options = {});

// The article to read, in UTF-8 without controls, each line with its line feed: the headline, the line of date and
// source, the paragraphs, parted by empty lines; "" without an article.
std::string to_text(const Article& article);

// CommonMark, with the tables of GitHub: the facts that are text as YAML between lines of three hyphens, as the options
// choose them for JSON, then the body. What stands in the text means itself: none of it is markup.
std::string to_markdown(const Article& article, const JsonOptions& options = {});

// A whole HTML document without scripts, styles or anything that is fetched; the text is escaped.
std::string to_html(const Article& article);

}  // namespace newsclip
