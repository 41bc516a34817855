#include "words/boilerplate_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "text/measure.hpp"

namespace newsclip::extract::lexicon {
namespace {

constexpr std::string_view kBoilerplateWords[] = {
    // English
    "copyright", "cookie", "cookies", "subscribe", "subscriber", "subscription", "newsletter", "newsletters", "login",
    "advertisement", "advertising", "sponsored", "related", "share", "tweet", "facebook", "whatsapp", "comments",
    "comment", "privacy", "rights", "reserved", "trending", "recommended", "unsubscribe",
    // German: advertisement, subscribe, comments, share, continue reading, rights
    "anzeige", "werbung", "abonnieren", "abonnement", "kommentare", "kommentar", "teilen", "weiterlesen", "rechte",
    "datenschutz",
    // French: share, subscribe, sign up, advertisement, rights
    "partager", "abonnez", "inscrivez", "publicité", "droits",
    // Spanish, Portuguese, Italian: share, subscribe, comments, advertisement
    "compartir", "suscríbete", "comentarios", "publicidad", "compartilhar", "assine", "comentários", "publicidade",
    "condividi", "abbonati", "commenti", "pubblicità",
    // Dutch, Swedish, Danish, Norwegian, Polish, Czech: share, advertisement, subscribe, comments
    "delen", "advertentie", "dela", "annons", "prenumerera", "del", "annonce", "udostępnij", "reklama", "komentarze",
    "komentáře", "sdílet",
    // Russian, Ukrainian: subscribe, share, advertisement, comments, read also
    "подписаться", "подпишитесь", "поделиться", "реклама", "комментарии", "читайте", "підписатися",
    // Turkish, Arabic: share, advertisement, most (read), read also
    "paylaş", "reklam", "الأكثر", "اقرأ", "إعلان", "شارك",
    // Chinese: copyright, editor in charge, share, WeChat, scan, public account, statement, related, recommended,
    // previous/next article
    "版权", "責任", "责任", "分享", "微信", "扫一", "扫描", "公众", "声明", "免责", "相关", "推荐", "上一", "下一",
    "相關", "推薦", "延伸",
    // Japanese: related, comment, share, reader, unauthorised (reproduction)
    "関連", "コメ", "シェ", "読者", "無断",
    // Korean: unauthorised, share, related, comment
    "무단", "공유", "관련", "댓글"};

constexpr std::string_view kCreditWords[] = {
    // English, agencies
    "photo", "photos", "photograph", "photographer", "getty", "reuters", "ap", "afp", "shutterstock", "unsplash",
    "credit", "courtesy", "image", "images", "istock", "dpa", "epa", "alamy", "bloomberg", "xinhua",
    // German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Slavic: photo, picture, archive, illustration
    "foto", "fotos", "bild", "crédit", "photographie", "imagen", "imagem", "immagine", "beeld", "kuva", "zdjęcie",
    "фото", "صورة", "symbolbild", "archivbild", "archivfoto",
    // Chinese, Japanese, Korean: photographed by, picture, photo, provided by
    "摄影", "图片", "图源", "攝影", "写真", "撮影", "사진", "제공"};

class WordSet {
 public:
  explicit WordSet(WordGroup group) {
    for (const std::string_view entry : group_words(group)) {
      const auto words = hash_words(entry);
      keys_.push_back(words.size() == 2 ? pair_key(words[0], words[1]) : words[0]);
    }
    std::ranges::sort(keys_);
    for (const std::uint32_t key : keys_) filter_[key % kFilterBits] = true;
  }

  unsigned count(std::span<const std::uint32_t> words) const {
    unsigned found = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (contains(words[i])) ++found;
      if (i + 1 < words.size() && contains(pair_key(words[i], words[i + 1]))) ++found;
    }
    return found;
  }

 private:
  static std::uint32_t pair_key(std::uint32_t first, std::uint32_t second) {
    return (first * 0x9E3779B1U) ^ (second + 0x7F4A7C15U);
  }
  bool contains(std::uint32_t key) const {
    return filter_[key % kFilterBits] && std::ranges::binary_search(keys_, key);
  }

  static constexpr std::size_t kFilterBits = 4096;
  std::array<bool, kFilterBits> filter_{};
  std::vector<std::uint32_t> keys_;
};

}  // namespace

std::span<const std::string_view> group_words(WordGroup group) {
  return group == WordGroup::kBoilerplate ? std::span<const std::string_view>(kBoilerplateWords) : kCreditWords;
}

unsigned count(WordGroup group, std::span<const std::uint32_t> words) {
  static const WordSet kBoilerplate(WordGroup::kBoilerplate);
  static const WordSet kCredit(WordGroup::kCredit);
  return (group == WordGroup::kBoilerplate ? kBoilerplate : kCredit).count(words);
}

}  // namespace newsclip::extract::lexicon
