#include "words/signatures.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kStamps[] = {
    // Korean: sent out, entered, put in, changed
    "송고", "송고시간", "입력", "등록", "수정",
    // Japanese, Chinese: sent, put up, issued
    "配信", "掲載", "更新", "发布", "發布", "刊登",
    // English, German, French, Spanish, Italian, Portuguese, Dutch: published, updated
    "published", "updated", "posted", "veröffentlicht", "aktualisiert", "publié le", "mis à jour le", "publicado", "actualizado",
    "pubblicato", "aggiornato", "atualizado", "gepubliceerd", "bijgewerkt",
    // Polish, Czech, Russian, Ukrainian, Greek, Turkish: the same
    "opublikowano", "aktualizacja", "publikováno", "aktualizováno", "опубликовано", "обновлено", "опубліковано", "оновлено",
    "δημοσιεύθηκε", "ενημερώθηκε", "yayınlanma", "güncelleme",
    // Arabic, Hindi, Vietnamese, Indonesian, Thai: the same
    "نشر في", "تحديث", "प्रकाशित", "अपडेटेड", "cập nhật", "diterbitkan", "diperbarui", "เผยแพร่"};

constexpr string_view kPersons[] = {
    // Chinese: reporter, stringer, responsible editor, editor, compiled by, author, photographs by, trainee
    "责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "本报记者", "本報記者", "记者", "記者", "通讯员", "通訊員", "实习生", "作者", "整理",
    "编译", "編譯", "摄影", "攝影", "校对", "審核", "审核",
    // Japanese: responsible editor, reporting, writing, photographs
    "責任編集", "編集", "取材", "執筆", "文責", "構成", "撮影",
    // Korean: reporter, editor
    "기자", "특파원", "편집",
    // English, German, French, Spanish, Russian: reporter, editor
    "reporter", "correspondent", "editor", "redaktion", "redakteur", "redakteurin", "rédaction", "redacción", "redazione",
    "redação", "корреспондент", "редактор", "кореспондент"};

constexpr string_view kOrigins[] = {
    // Vietnamese: after, source
    "theo ", "nguồn: ", "nguồn : ", "(theo ", "(nguồn: ",
    // Chinese, Japanese, Korean: taken from, supplied by
    "（来源", "(来源", "（來源", "摘自", "（摘自", "(摘自", "転載元",
    // German, English, French, Russian: source
    "quelle: ", "quellen: ", "quelle/n: ", "источник: ", "джерело: ", "по материалам ", "за матеріалами ", "по информации ",
    "źródło: ", "zdroj: ", "fonte: ", "fuente: ", "bron: ", "kaynak: ", "sumber: ", "πηγή: ", "المصدر: ", "स्रोत: ", "ที่มา: ", "ที่มา : "};
// clang-format on

}  // namespace

std::span<const string_view> signature_words(SignatureWords group) {
  switch (group) {
    case SignatureWords::kStamps:
      return kStamps;
    case SignatureWords::kPersons:
      return kPersons;
    case SignatureWords::kOrigins:
      return kOrigins;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
