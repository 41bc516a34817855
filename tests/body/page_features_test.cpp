#include "body/page_features.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "dom/document.hpp"
#include "page/url_shape.hpp"

namespace newsclip::extract {
namespace {

PageFeatureRow row_of(const std::string& body, const std::string& url = "https://shop.example/c/cranes/",
                      const std::string& head = "") {
  const std::string html = "<html><head>" + head + "<title>Cranes</title></head><body>" + body + "</body></html>";
  const PageAnalysis page = analyse_page(dom::Document::parse(html), url);
  const PageData data = read_page_data(page.document, {.url = url});
  const std::vector<float> scores(page.list.blocks.size(), -1);
  return make_page_features(page, scores, {}, declared_kind(data.statements));
}

TEST(PageFeatures, CountPricesBesideASignOfACurrency) {
  const auto row = row_of("<p>$12.50</p><p>1 200 kr</p><p>€ 9</p><p>Crane of the year</p><p>US$</p><p>12</p>");
  EXPECT_EQ(row[kP_priced_blocks], 3);
  EXPECT_FLOAT_EQ(row[kP_priced_share], .5F);
}

TEST(PageFeatures, ALongTextWithAPriceIsNotPriced) {
  EXPECT_EQ(row_of("<p>The crane was sold for $12 at the market of the harbour, to a smith who wants its chain.</p>")
                [kP_priced_blocks],
            0);
}

TEST(PageFeatures, CountWhatButtonsOfShopsSay) {
  EXPECT_EQ(row_of("<p>Add to Cart</p><p>In den Warenkorb</p><p>加入购物车</p><p>Cart</p>")[kP_cart_blocks], 3);
}

TEST(PageFeatures, ShareOfHeadingsThatAreLinks) {
  EXPECT_FLOAT_EQ(row_of("<h2><a href=\"/a\">Old crane</a></h2><h2>New crane</h2><p>Text</p>")[kP_linked_headings],
                  .5F);
}

TEST(PageFeatures, NodesOfProductsAndListings) {
  const auto row = row_of("<p>Text</p>", "https://shop.example/",
                          R"(<script type="application/ld+json">[{"@type":"Product","name":"Crane"},)"
                          R"({"@type":"CollectionPage","name":"Cranes"}]</script>)");
  EXPECT_EQ(row[kP_product_nodes], 1);
  EXPECT_EQ(row[kP_listing_nodes], 1);
}

TEST(UrlShape, TellsSegmentsUnderWhichListsStand) {
  EXPECT_EQ(shape_of("https://mail.example/category/").listing, 2);
  EXPECT_EQ(shape_of("https://mail.example/category/cranes").listing, 1);
  EXPECT_EQ(shape_of("https://mail.example/2024/old-crane").listing, 0);
  EXPECT_EQ(shape_of("https://mail.example/categoryless/x").listing, 0);
  EXPECT_EQ(shape_of("").listing, 0);
}

}  // namespace
}  // namespace newsclip::extract
