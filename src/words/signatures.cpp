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
constexpr string_view kCredits[] = {
    // English: who else reported; first published elsewhere; how to reach the writer
    "additional reporting from ", "additional reporting by ", "this post originally appeared ", "this post first appeared ",
    "this story originally appeared ", "this story first appeared ", "this article originally appeared ",
    "this article first appeared ", "this piece originally appeared ", "this piece first appeared ",
    "this story was previously published ", "read the original article on ", "read the original article at ",
    "this article was originally written by ",
    "contact*via email*@", "contact*at*@", "follow*on instagram*@", "follow*on twitter*@", "follow*on x*@", "follow him on *@",
    "follow her on *@", "email the author*@", "reach*by email at*@", "*may be reached at*@", "*can be reached at*@",
    "tips may be sent to*@",
    // German, French, Spanish, Italian, Portuguese: appeared first in; translated by; with (the agency); collaborated
    "dieser artikel ist zuerst*erschienen", "dieser artikel erschien zuerst ", "dieser text ist zuerst*erschienen",
    "dieser text erschien zuerst ", "dieser beitrag erschien zuerst ", "dieser beitrag ist zuerst*erschienen",
    "aus dem englischen von ", "aus dem englischen übersetzt von ", "aus dem französischen von ", "mit material von ",
    "mit material der ", "mit informationen von ", "cet article est paru ", "cet article a d'abord été publié ", "traduit de l'anglais par ",
    "(avec afp)", "avec afp", "este artículo fue publicado originalmente ", "este artículo se publicó originalmente ",
    "con información de ", "traducción de ", "questo articolo è stato pubblicato originariamente ", "questo articolo è uscito ",
    "com informações da ", "com informações do ", "com informações de ", "publicado originalmente em ",
    // Dutch, Polish, Czech, Russian, Ukrainian: the same
    "dit artikel verscheen eerder ", "dit artikel is eerder verschenen ", "artykuł ukazał się pierwotnie ", "napisz do autora: *@",
    "tekst ukazał się pierwotnie ", "článek původně vyšel ", "перевод с английского", "впервые опубликовано ",
    "вперше опубліковано ", "переклад з англійської",
    // Chinese, Japanese, Korean: first published in; this article is reprinted from
    "本文首发于", "本文首發於", "本文原载于", "本文原載於", "本文转载自", "本文轉載自", "（本文来源", "(本文来源", "本記事は*転載", "この記事は*転載",
    "（本記事は*転載"};
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
    case SignatureWords::kCredits:
      return kCredits;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
