#include "words/listings.hpp"

namespace newsclip::extract::lexicon {
namespace {

constexpr std::string_view kCartPhrases[] = {
    "add to cart",            // English
    "add to bag",             // English
    "add to basket",          // English
    "buy now",                // English
    "shop now",               // English
    "sold out",               // English
    "select options",         // English
    "in den warenkorb",       // German: into the cart
    "jetzt kaufen",           // German: buy now
    "ausverkauft",            // German: sold out
    "ajouter au panier",      // French: add to the cart
    "acheter",                // French: buy
    "anadir al carrito",      // Spanish: add to the cart
    "agregar al carrito",     // Spanish: add to the cart
    "comprar",                // Spanish, Portuguese: buy
    "adicionar ao carrinho",  // Portuguese: add to the cart
    "aggiungi al carrello",   // Italian: add to the cart
    "in winkelwagen",         // Dutch: into the cart
    "lagg i varukorgen",      // Swedish: put into the cart
    "dodaj do koszyka",       // Polish: add to the cart
    "sepete ekle",            // Turkish: add to the cart
    "в корзину",              // Russian: into the cart
    "купить",                 // Russian: buy
    "カートに入れる",         // Japanese: put into the cart
    "加入购物车",             // Chinese: add to the cart
    "加入購物車",             // Chinese: add to the cart
    "立即购买",               // Chinese: buy now
    "장바구니",               // Korean: shopping basket
};

constexpr std::string_view kListingSegments[] = {
    "category",  "categories", "collection", "collections", "c",        "cat",     "shop",      "store",
    "tag",       "tags",       "topic",      "topics",      "search",   "browse",  "directory", "products",
    "catalog",   "catalogue",  "archive",    "archives",    "author",   "authors", "news",      "rubrik",
    "kategorie", "kategorien", "categorie",  "categoria",   "kategori", "rubriky", "list",      "lists",
};

constexpr std::string_view kCurrencySigns[] = {"$", "€",  "£",  "¥",   "￥", "₹",  "₩",
                                               "₽", "zł", "kr", "CHF", "R$", "円", "元"};

}  // namespace

std::span<const std::string_view> cart_phrases() { return kCartPhrases; }
std::span<const std::string_view> listing_segments() { return kListingSegments; }
std::span<const std::string_view> currency_signs() { return kCurrencySigns; }

}  // namespace newsclip::extract::lexicon
