#include "archives/page_record.hpp"

#include <gtest/gtest.h>

#include "archives/text_source.hpp"

namespace newsclip::archives {
namespace {

using Want = RecordReader::Want;

RecordHead of_type(std::string type, std::string content_type = "application/http") {
  RecordHead head;
  head.type = std::move(type);
  head.content_type = std::move(content_type);
  return head;
}

constexpr std::string_view kPage = "<!doctype html><title>Pier</title><p>The pier opened.";

TEST(PageRecord, AsksForMoreUntilItIsTold) {
  const std::string whole = http_page(kPage, "Server: x\r\n");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const Want want = page_wanted(of_type("response"), std::string_view(whole).substr(0, size), false);
    EXPECT_NE(want, Want::kNothing) << size;
  }
  EXPECT_EQ(page_wanted(of_type("response"), whole, true), Want::kBlock);
  const std::string picture = http_page("\xFF\xD8\xFF", "Content-Type: image/jpeg\r\n");
  EXPECT_EQ(page_wanted(of_type("response"), picture, false), Want::kNothing);  // before the picture is read
}

TEST(PageRecord, TakesWhatIsSaidToBeAPage) {
  EXPECT_EQ(page_wanted(of_type("response"), http_page("{}"), true), Want::kBlock);
  EXPECT_EQ(page_wanted(of_type("response"), http_page(kPage, "Content-Type: unknown\r\n"), true), Want::kBlock);
  EXPECT_EQ(page_wanted(of_type("response"), http_page("{}", "Content-Type: unknown\r\n"), true), Want::kNothing);
  EXPECT_EQ(page_wanted(of_type("response"), "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<p>x", true),
            Want::kNothing);
  EXPECT_EQ(page_wanted(of_type("resource", "text/html"), kPage, true), Want::kBlock);
  EXPECT_EQ(page_wanted(of_type("request"), http_page(kPage), true), Want::kNothing);
  RecordHead dns = of_type("response", "text/dns");
  dns.url = "dns:news.example";
  EXPECT_EQ(page_wanted(dns, kPage, true), Want::kNothing);
  const std::string chunked = http_page("2f\r\n<!doctype html>", "Transfer-Encoding: chunked\r\n");
  EXPECT_EQ(page_wanted(of_type("response"), chunked, true), Want::kBlock);
}

TEST(PageRecord, TellsTextAndCharset) {
  EXPECT_TRUE(is_text_page(of_type("conversion", "text/plain"), "The pier opened."));
  EXPECT_FALSE(is_text_page(of_type("resource", "text/html"), kPage));
  EXPECT_TRUE(is_text_page(of_type("response"), http_page("The pier.", "Content-Type: text/plain; charset=x\r\n")));
  EXPECT_EQ(record_charset(of_type("resource", "text/html; charset=koi8-r")), "koi8-r");
  EXPECT_EQ(record_charset(of_type("response", "application/http; charset=koi8-r")), "");
  EXPECT_TRUE(holds_body(of_type("response"), http_page("<")));
  EXPECT_FALSE(holds_body(of_type("response"), http_page("")));
  EXPECT_FALSE(holds_body(of_type("response"), "HTTP/1.1 200 OK\r\nA: b"));
}

}  // namespace
}  // namespace newsclip::archives
