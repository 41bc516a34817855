#include "words/listings.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "page/url_shape.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

TEST(Listings, RowsHaveTheFormOfTheTextsLookedAt) {
  expect_rows_of_form("cart phrases", cart_phrases(), fold_word);
  expect_rows_of_form("listing segments", listing_segments(), as_name);
  expect_rows_of_form("currency signs", currency_signs(), as_written);
}

// What is longer is no button.
TEST(Listings, NoCartPhraseIsLongerThanAButton) {
  for (const std::string_view phrase : cart_phrases()) EXPECT_LE(phrase.size(), 40U) << phrase;
}

TEST(Listings, CartPhrasesOfEachLanguage) {
  for (const char* text :
       {"Add to Cart", "In den Warenkorb", "Ajouter au panier", "Añadir al carrito", "Adicionar ao carrinho",
        "Aggiungi al carrello", "In winkelwagen", "Lägg i varukorgen", "Dodaj do koszyka", "Sepete ekle", "В корзину",
        "カートに入れる", "加入购物车", "加入購物車", "장바구니"}) {
    EXPECT_TRUE(has_row(cart_phrases(), fold_word(text))) << text;
  }
  for (const char* text : {"", "add", "add to", "add to cartoon", "carts", "warenkorb", "panier", "carrito", "carrello",
                           "корзина", "购物", "カート", "바구니"}) {
    EXPECT_FALSE(has_row(cart_phrases(), fold_word(text))) << text;
  }
}

TEST(Listings, EverySegmentMakesAnAddressThatOfAList) {
  for (const std::string_view segment : listing_segments()) {
    const std::string address = "https://courier.example/" + std::string(segment);
    EXPECT_EQ(shape_of(address).listing, 2) << address;
    EXPECT_EQ(shape_of(address + "/pier").listing, 1) << address;
    EXPECT_EQ(shape_of(address + "x").listing, 0) << address;
  }
}

TEST(Listings, SegmentsOfEachLanguage) {
  for (const char* segment : {"category", "rubrik", "kategorie", "categorie", "categoria", "kategori", "rubriky"}) {
    EXPECT_TRUE(has_row(listing_segments(), segment)) << segment;
  }
  for (const char* segment : {"", "categor", "categoryx", "Category", "quay", "kategoriens", "2024"}) {
    EXPECT_FALSE(has_row(listing_segments(), segment)) << segment;
  }
}

TEST(Listings, SignsOfCurrencies) {
  for (const char* sign : {"$", "€", "£", "¥", "₹", "₩", "₽", "zł", "kr", "CHF", "R$", "円", "元"}) {
    EXPECT_TRUE(has_row(currency_signs(), sign)) << sign;
  }
  for (const char* sign : {"", " ", "%", "#", "k", "km", "C", "日"}) {
    EXPECT_FALSE(has_row(currency_signs(), sign)) << sign;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
