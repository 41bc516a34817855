#include "dates/date_labels.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>

#include "dates/date_lexer.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/text_pool.hpp"

namespace newsclip::extract {
namespace {

using enum DateLabel;

struct LabelWord {
  std::string_view word;  // folded as text/fold.hpp does
  DateLabel label;
};

// By language, with the meaning in English. Words of scripts without spaces are found inside others.
// clang-format off
constexpr LabelWord kWords[] = {
    // English
    {"published", kPublished}, {"publish date", kPublished}, {"publication date", kPublished}, {"date published", kPublished},
    {"posted", kPublished}, {"first published", kPublished}, {"originally published", kPublished}, {"released", kPublished},
    {"release date", kPublished}, {"issued", kPublished}, {"filed", kPublished}, {"created", kPublished}, {"date", kPublished},
    {"written", kPublished}, {"submitted", kPublished}, {"post date", kPublished}, {"pub", kPublished},
    {"updated", kModified}, {"last updated", kModified}, {"update", kModified}, {"modified", kModified}, {"last modified", kModified},
    {"revised", kModified}, {"edited", kModified}, {"reviewed", kModified}, {"medically reviewed", kModified}, {"corrected", kModified},
    {"commented", kOther}, {"replied", kOther}, {"joined", kOther}, {"member since", kOther}, {"registered", kOther}, {"copyright", kOther},
    {"born", kOther}, {"died", kOther}, {"deadline", kOther}, {"until", kOther}, {"expires", kOther}, {"retrieved", kOther},
    {"accessed", kOther}, {"taken", kOther}, {"event", kOther}, {"starts", kOther}, {"ends", kOther}, {"since", kOther}, {"archived", kOther},
    {"printed", kOther}, {"as of", kOther}, {"current as of", kOther},
    // German: published, appeared, from, created; updated, changed, status; written by a reader, called up, event
    {"veroffentlicht", kPublished}, {"veroffentlichung", kPublished}, {"veroffentlichungsdatum", kPublished}, {"erschienen", kPublished},
    {"publiziert", kPublished}, {"erstellt", kPublished}, {"datum", kPublished}, {"eingestellt", kPublished},
    {"erscheinungsdatum", kPublished}, {"geschrieben", kPublished}, {"gepostet", kPublished}, {"verfasst", kPublished},
    {"aktualisiert", kModified}, {"letzte aktualisierung", kModified}, {"aktualisierung", kModified}, {"geandert", kModified},
    {"zuletzt geandert", kModified}, {"stand", kModified}, {"bearbeitet", kModified}, {"uberarbeitet", kModified}, {"letzte anderung", kModified},
    {"kommentiert", kOther}, {"abgerufen", kOther}, {"aufgerufen", kOther}, {"termin", kOther}, {"beginn", kOther}, {"bis", kOther}, {"seit", kOther},
    {"geboren", kOther}, {"gestorben", kOther},
    // French: published, put online, written; updated, modified
    {"publie", kPublished}, {"publiee", kPublished}, {"publication", kPublished}, {"date de publication", kPublished}, {"mis en ligne", kPublished},
    {"mise en ligne", kPublished}, {"paru", kPublished}, {"poste", kPublished}, {"redige", kPublished}, {"cree", kPublished},
    {"mis a jour", kModified}, {"mise a jour", kModified}, {"modifie", kModified}, {"maj", kModified}, {"actualise", kModified},
    {"derniere mise a jour", kModified}, {"consulte", kOther}, {"jusqu'au", kOther},
    // Spanish: published, date; updated, modified
    {"publicado", kPublished}, {"publicada", kPublished}, {"fecha", kPublished}, {"fecha de publicacion", kPublished}, {"creado", kPublished},
    {"actualizado", kModified}, {"actualizada", kModified}, {"ultima actualizacion", kModified}, {"actualizacion", kModified},
    {"modificado", kModified}, {"hasta", kOther}, {"consultado", kOther},
    // Portuguese: published, created; updated
    {"publicacao", kPublished}, {"data de publicacao", kPublished}, {"criado", kPublished}, {"postado", kPublished}, {"data", kPublished},
    {"atualizado", kModified}, {"atualizada", kModified}, {"ultima atualizacao", kModified}, {"atualizacao", kModified}, {"ate", kOther},
    // Italian: published, inserted; updated, last change
    {"pubblicato", kPublished}, {"pubblicata", kPublished}, {"pubblicazione", kPublished}, {"inserito", kPublished},
    {"aggiornato", kModified}, {"aggiornata", kModified}, {"ultimo aggiornamento", kModified}, {"aggiornamento", kModified},
    {"modificato", kModified}, {"ultima modifica", kModified},
    // Catalan, Galician, Basque: published; updated
    {"publicat", kPublished}, {"actualitzat", kModified}, {"argitaratua", kPublished}, {"eguneratua", kModified},
    // Dutch, Afrikaans: published, placed; changed, updated
    {"gepubliceerd", kPublished}, {"geplaatst", kPublished}, {"gepubliseer", kPublished}, {"aangemaakt", kPublished},
    {"bijgewerkt", kModified}, {"gewijzigd", kModified}, {"laatst gewijzigd", kModified}, {"laatste update", kModified}, {"opgedateer", kModified},
    // Swedish, Danish, Norwegian: published; updated, changed
    {"publicerad", kPublished}, {"publicerat", kPublished}, {"publiceret", kPublished}, {"publisert", kPublished}, {"udgivet", kPublished},
    {"offentliggjort", kPublished}, {"oprettet", kPublished}, {"skapad", kPublished},
    {"uppdaterad", kModified}, {"uppdaterat", kModified}, {"opdateret", kModified}, {"oppdatert", kModified}, {"andrad", kModified},
    {"senast uppdaterad", kModified}, {"sist oppdatert", kModified}, {"sidst opdateret", kModified},
    // Finnish, Estonian, Icelandic: published; updated
    {"julkaistu", kPublished}, {"avaldatud", kPublished}, {"birt", kPublished}, {"paivitetty", kModified}, {"muokattu", kModified},
    {"uuendatud", kModified}, {"muudetud", kModified}, {"uppfært", kModified},
    // Latvian, Lithuanian: published; updated
    {"publicets", kPublished}, {"paskelbta", kPublished}, {"publikuota", kPublished}, {"atjaunots", kModified}, {"atnaujinta", kModified},
    // Polish, Czech, Slovak: published, date, added; updated
    {"opublikowano", kPublished}, {"data publikacji", kPublished}, {"dodano", kPublished}, {"publikacja", kPublished}, {"utworzono", kPublished},
    {"aktualizacja", kModified}, {"zaktualizowano", kModified}, {"ostatnia aktualizacja", kModified},
    {"publikovano", kPublished}, {"vydano", kPublished}, {"zverejneno", kPublished}, {"publikovane", kPublished}, {"zverejnene", kPublished},
    {"vlozeno", kPublished}, {"vydane", kPublished}, {"pridane", kPublished},
    {"aktualizovano", kModified}, {"aktualizovane", kModified}, {"upraveno", kModified}, {"upravene", kModified},
    // Slovene, Croatian, Serbian, Bosnian: published; updated, last change
    {"objavljeno", kPublished}, {"objavljen", kPublished}, {"posodobljeno", kModified}, {"azurirano", kModified},
    {"zadnja izmjena", kModified}, {"izmenjeno", kModified}, {"објављено", kPublished}, {"ажурирано", kModified},
    // Hungarian, Romanian, Albanian: published; updated
    {"megjelent", kPublished}, {"kozzeteve", kPublished}, {"publikalva", kPublished}, {"letrehozva", kPublished}, {"frissitve", kModified},
    {"modositva", kModified}, {"frissites", kModified}, {"publicat la", kPublished}, {"postat", kPublished}, {"actualizat", kModified},
    {"publikuar", kPublished}, {"botuar", kPublished}, {"perditesuar", kModified},
    // Turkish, Azerbaijani: published, entered; updated
    {"yayinlanma", kPublished}, {"yayinlanma tarihi", kPublished}, {"yayinlandi", kPublished}, {"yayin tarihi", kPublished},
    {"eklenme tarihi", kPublished}, {"giris tarihi", kPublished}, {"giris", kPublished}, {"olusturulma tarihi", kPublished}, {"tarih", kPublished},
    {"guncelleme", kModified}, {"guncelleme tarihi", kModified}, {"guncellenme", kModified}, {"guncellendi", kModified}, {"son guncelleme", kModified},
    // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian: published, created, date; updated, changed
    {"опубликовано", kPublished}, {"дата публикации", kPublished}, {"публикация", kPublished}, {"размещено", kPublished}, {"создано", kPublished},
    {"дата", kPublished}, {"обновлено", kModified}, {"дата обновления", kModified}, {"изменено", kModified}, {"отредактировано", kModified},
    {"опубліковано", kPublished}, {"оновлено", kModified}, {"змінено", kModified}, {"абноулена", kModified}, {"апублікавана", kPublished},
    {"публикувано", kPublished}, {"публикувана", kPublished}, {"обновена", kModified}, {"обновено", kModified}, 
    {"објавено", kPublished}, {"ажурирано на", kModified},
    // Greek: published, posted; updated
    {"δημοσιευση", kPublished}, {"δημοσιευθηκε", kPublished}, {"δημοσιευτηκε", kPublished}, {"αναρτηση", kPublished}, {"ημερομηνια", kPublished},
    {"ενημερωση", kModified}, {"ενημερωθηκε", kModified}, {"τελευταια ενημερωση", kModified}, {"ανανεωση", kModified},
    // Arabic: published, date of publication; updated, last update
    {"نشر", kPublished}, {"نشر فی", kPublished}, {"تاریخ النشر", kPublished}, {"تم النشر", kPublished}, {"نشرت", kPublished}, {"التاریخ", kPublished},
    {"تحدیث", kModified}, {"اخر تحدیث", kModified}, {"اخر تحدیث", kModified}, {"تم التحدیث", kModified}, {"حدث", kModified}, {"تاریخ التحدیث", kModified},
    // Hebrew: published; updated
    {"פורסם", kPublished}, {"תאריך פרסום", kPublished}, {"פורסם ב", kPublished}, {"עודכן", kModified}, {"עדכון אחרון", kModified},
    // Persian, Urdu: date of publication, published; updated
    {"تاریخ انتشار", kPublished}, {"انتشار", kPublished}, {"منتشر شده", kPublished}, {"تاریخ", kPublished}, {"شائع", kPublished}, {"اشاعت", kPublished},
    {"به روز رسانی", kModified}, {"بروزرسانی", kModified}, {"اخرین به روزرسانی", kModified}, {"اپ ڈیٹ", kModified},
    // Hindi, Bengali, Tamil: published; updated
    {"प्रकाशित", kPublished}, {"पब्लिश", kPublished}, {"प्रकाशन तिथि", kPublished}, {"अपडेटेड", kModified}, {"अपडेट", kModified}, {"अद्यतन", kModified},
    {"প্রকাশ", kPublished}, {"প্রকাশিত", kPublished}, {"প্রকাশের সময়", kPublished}, {"আপডেট", kModified}, {"হালনাগাদ", kModified},
    {"வெளியிடப்பட்டது", kPublished}, {"பதிவு", kPublished}, {"புதுப்பிக்கப்பட்டது", kModified},
    // Thai, Vietnamese, Indonesian, Malay, Filipino, Swahili: published; updated
    {"เผยแพร่", kPublished}, {"วันที่", kPublished}, {"เผยแพร่เมื่อ", kPublished}, {"โพสต์", kPublished}, {"อัปเดต", kModified}, {"ปรับปรุง", kModified},
    {"ngay dang", kPublished}, {"dang luc", kPublished}, {"xuat ban", kPublished}, {"cap nhat", kModified}, {"cap nhat luc", kModified},
    {"diterbitkan", kPublished}, {"dipublikasikan", kPublished}, {"terbit", kPublished}, {"diperbarui", kModified}, {"diperbaharui", kModified},
    {"diperbarui pada", kModified}, {"dikemas kini", kModified}, {"inilathala", kPublished}, {"nailathala", kPublished}, {"imechapishwa", kPublished},
    {"imesasishwa", kModified},
    // Irish, Welsh: published; updated
    {"foilsithe", kPublished}, {"cyhoeddwyd", kPublished}, {"diweddarwyd", kModified},
    // Georgian, Armenian, Kazakh: published; updated
    {"გამოქვეყნდა", kPublished}, {"განახლდა", kModified}, {"հրապարակվել է", kPublished}, {"թարմացվել է", kModified}, {"жарияланды", kPublished},
    {"жаңартылды", kModified},
    // Chinese: published, issued, posted, drafted, date, time; updated, changed; page made, message, reply, activity, deadline
    {"发布", kPublished}, {"发布时间", kPublished}, {"发布日期", kPublished}, {"发表", kPublished}, {"发表时间", kPublished}, {"发表于", kPublished},
    {"发布于", kPublished}, {"发稿时间", kPublished}, {"发文日期", kPublished}, {"成文日期", kPublished}, {"创建时间", kPublished},
    {"提交时间", kPublished}, {"时间", kPublished}, {"日期", kPublished}, {"录入时间", kPublished}, {"刊发", kPublished}, {"公布日期", kPublished},
    {"發布", kPublished}, {"發佈", kPublished}, {"發布日期", kPublished}, {"發佈日期", kPublished}, {"發表", kPublished}, {"建立時間", kPublished},
    {"時間", kPublished}, {"上架日期", kPublished}, {"发表於", kPublished}, 
    {"更新", kModified}, {"更新时间", kModified}, {"更新日期", kModified}, {"更新于", kModified}, {"修改时间", kModified}, {"修改", kModified},
    {"最后更新", kModified}, {"更新時間", kModified}, {"最新更新", kModified}, {"最後更新", kModified}, {"编辑于", kModified}, {"最后编辑", kModified},
    {"留言时间", kOther}, {"评论时间", kOther}, {"回复时间", kOther}, {"留言", kOther}, {"评论于", kOther}, {"生成时间", kOther}, {"截止时间", kOther},
    {"截止日期", kOther}, {"截至", kOther}, {"活动时间", kOther}, {"会议时间", kOther}, {"开始时间", kOther}, {"结束时间", kOther}, {"注册时间", kOther},
    {"施行日期", kOther}, {"有效期", kOther}, {"留言時間", kOther}, {"開始時間", kOther},
    // Japanese: made public, posted, delivered, entered, published; updated, last update, changed; event
    {"公開", kPublished}, {"公開日", kPublished}, {"公開日時", kPublished}, {"掲載", kPublished}, {"掲載日", kPublished}, {"投稿日", kPublished}, {"投稿", kPublished},
    {"配信", kPublished}, {"配信日", kPublished}, {"発表時間", kPublished}, {"発行", kPublished}, {"発行日", kPublished}, {"登録日", kPublished},
    {"作成日", kPublished}, {"初出", kPublished}, {"入力", kPublished}, {"日付", kPublished},
    {"更新日", kModified}, {"更新日時", kModified}, {"最終更新", kModified}, {"最終更新日", kModified}, {"改訂", kModified}, {"修正", kModified},
    {"開催日", kOther}, {"締切", kOther},
    // Korean: entered, registered, sent, published, written; changed, updated, last change
    {"입력", kPublished}, {"입력시간", kPublished}, {"등록", kPublished}, {"등록일", kPublished}, {"등록시간", kPublished}, {"송고", kPublished}, {"게재", kPublished},
    {"발행", kPublished}, {"발행일", kPublished}, {"작성", kPublished}, {"작성일", kPublished}, {"기사입력", kPublished}, {"승인", kPublished}, {"기사승인", kPublished},
    {"게시", kPublished}, {"수정", kModified}, {"수정시간", kModified}, {"최종수정", kModified}, {"업데이트", kModified}, {"기사수정", kModified}, {"갱신", kModified},
};
// clang-format on

constexpr std::size_t kReach = 80;  // bytes before a date in which its label ends

bool has_no_word_gaps(char32_t c) { return (c >= 0x0E00 && c < 0x0F00) || c >= 0x2E80; }

// Whether what stands between a label and its date lets the label speak for the date: short, no digits, no bars, no
// full sentence.
bool is_open_gap(std::string_view gap) {
  constexpr std::size_t kMostBytes = 36;
  if (gap.size() > kMostBytes) return false;
  int words = 0;
  bool in_word = false;
  for (FoldedCursor at(gap); at; at.advance()) {
    const char32_t c = at.character();
    if (digit_value(c) >= 0 || c == '|' || c == U'｜' || c == U'丨' || c == ';' || c == U'•' || c == U'·' ||
        c == U'。' || c == '?' || c == '!') {
      return false;
    }
    const bool letter = is_letter(c);
    if (letter && (!in_word || has_no_word_gaps(c))) ++words;
    in_word = letter;
  }
  // "on Monday, the", "le", "日期"
  constexpr int kMostWords = 4;
  return words <= kMostWords;
}

// Whether a word that begins with `first` ends at `end`.
bool ends_word(std::string_view text, char32_t first, std::size_t end) {
  return has_no_word_gaps(first) || !is_letter(peek(text, end));
}

struct PackedWord {
  PooledText word;
  DateLabel label;
};

constexpr std::size_t kWordBytes = [] {
  std::size_t bytes = 0;
  for (const LabelWord& row : kWords) bytes += row.word.size();
  return bytes;
}();

constexpr std::size_t byte_of(char c) { return static_cast<unsigned char>(c); }

// The words by their first byte.
class WordIndex {
 public:
  consteval WordIndex() {
    std::array<std::size_t, std::size(kWords)> order{};
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [](std::size_t i) { return byte_of(kWords[i].word[0]) * std::size(kWords) + i; });
    std::size_t byte = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const LabelWord& row = kWords[order[i]];
      while (byte <= byte_of(row.word[0])) starts_[byte++] = static_cast<std::uint16_t>(i);
      rows_[i] = {texts_.add(row.word), row.label};
    }
    while (byte < starts_.size()) starts_[byte++] = static_cast<std::uint16_t>(order.size());
  }

  std::span<const PackedWord> with(char first) const {
    const std::size_t byte = byte_of(first);
    return std::span(rows_).subspan(starts_[byte], starts_[byte + 1] - std::size_t{starts_[byte]});
  }

  std::string_view text(const PackedWord& row) const { return texts_[row.word]; }

 private:
  TextPool<kWordBytes> texts_;
  std::array<PackedWord, std::size(kWords)> rows_{};
  std::array<std::uint16_t, 257> starts_{};
};

constexpr WordIndex kWordIndex;

}  // namespace

DateLabel label_before(std::string_view text, std::size_t begin) {
  begin = begin < text.size() ? begin : text.size();
  std::size_t from = begin > kReach ? begin - kReach : 0;
  while (from < begin && dom::is_trail_byte(text[from])) ++from;
  const std::string tail = fold_word(text.substr(from, begin - from));
  DateLabel found = kNone;
  std::size_t found_end = 0;
  std::size_t found_size = 0;
  char32_t before = from == 0 ? 0 : peek_before(text, from);
  for (FoldedCursor cursor(tail); cursor; cursor.advance()) {
    const std::size_t at = cursor.begin();
    const char32_t c = cursor.character();
    const bool starts = has_no_word_gaps(c) || !is_letter(before);
    before = c;
    if (!starts) continue;
    for (const PackedWord& row : kWordIndex.with(tail[at])) {
      const std::string_view word = kWordIndex.text(row);
      const std::size_t end = at + word.size();
      if (end < found_end || (end == found_end && word.size() <= found_size)) continue;
      if (!std::string_view(tail).substr(at).starts_with(word)) continue;
      if (!ends_word(tail, c, end) || !is_open_gap(std::string_view(tail).substr(end))) continue;
      found = row.label;
      found_end = end;
      found_size = word.size();
    }
  }
  return found;
}

DateLabel label_after(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongestLabel = 48;
  if (end >= text.size()) return kNone;
  const std::string head = fold_word(text.substr(end, kLongestLabel));
  const std::size_t start = head.find_first_not_of(" ([,-");
  if (start == std::string::npos) return kNone;
  std::string_view rest = std::string_view(head).substr(start);
  constexpr std::string_view kJapaneseObject = "に";  // "on", between a date and what was done
  if (rest.starts_with(kJapaneseObject)) rest.remove_prefix(kJapaneseObject.size());
  if (rest.empty()) return kNone;
  DateLabel found = kNone;
  std::size_t found_size = 0;
  for (const PackedWord& row : kWordIndex.with(rest[0])) {
    const std::string_view word = kWordIndex.text(row);
    if (word.size() <= found_size || !rest.starts_with(word)) continue;
    if (!ends_word(rest, peek(rest, 0), word.size())) continue;
    found = row.label;
    found_size = word.size();
  }
  // A colon makes it the label of what comes next.
  const char32_t next = peek(rest, skip_spaces(rest, found_size, 2));
  return next == ':' || digit_value(next) >= 0 ? kNone : found;
}

DateLabel label_of(std::string_view text, std::size_t begin, std::size_t end) {
  const DateLabel before = label_before(text, begin);
  return before != kNone ? before : label_after(text, end);
}

}  // namespace newsclip::extract
