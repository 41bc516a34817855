#include "words/people.hpp"

namespace newsclip::extract::lexicon {
namespace {

constexpr std::string_view kBylineWords[] = {
    "article written by",            // English
    "story written by",              // English
    "written by",                    // English
    "reported by",                   // English
    "posted by",                     // English
    "published by",                  // English
    "submitted by",                  // English
    "created by",                    // English
    "review by",                     // English
    "analysis by",                   // English
    "opinion by",                    // English
    "words by",                      // English
    "words",                         // English: the words of this article, before a colon
    "story by",                      // English
    "contributed by",                // English
    "blog by",                       // English
    "text by",                       // English
    "article by",                    // English
    "a guest post by",               // English
    "guest post by",                 // English
    "column by",                     // English
    "commentary by",                 // English
    "essay by",                      // English
    "report by",                     // English
    "feature by",                    // English
    "post author",                   // English
    "author",                        // English
    "authors",                       // English
    "writer",                        // English
    "by",                            // English
    "from",                          // English: from our correspondent
    "all posts by",                  // English: of an archive of one author's, as are those that follow
    "view all posts by",             // English
    "see all posts by",              // English
    "view all articles by",          // English
    "more posts by",                 // English
    "more articles by",              // English
    "more stories by",               // English
    "more by",                       // English
    "more from",                     // English
    "alles von",                     // German: all by
    "alle beitrage von",             // German: all contributions by
    "alle artikel von",              // German: all articles by
    "zeige alle beitrage von",       // German: show all contributions by
    "mehr von",                      // German: more by
    "mehr artikel von",              // German: more articles by
    "mehr beitrage von",             // German: more contributions by
    "weitere artikel von",           // German: further articles by
    "voir tous les articles de",     // French: see all articles by
    "tous les articles de",          // French: all articles by
    "ver todas las entradas de",     // Spanish: see all entries by
    "todos os posts de",             // Portuguese: all posts by
    "mostra tutti gli articoli di",  // Italian: show all articles by
    "alle berichten van",            // Dutch: all posts by
    "escribe",                       // Spanish: writes
    "geschrieben von",               // German: written by
    "verfasst von",                  // German: composed by
    "gepostet von",                  // German: posted by
    "veroffentlicht von",            // German: published by
    "ein artikel von",               // German: an article by
    "ein beitrag von",               // German: a contribution by
    "ein kommentar von",             // German: a comment by
    "eine analyse von",              // German: an analysis by
    "ein gastbeitrag von",           // German: a guest article by
    "kommentar von",                 // German: comment by
    "beitrag von",                   // German: contribution by
    "blogbeitrag von",               // German: blog post by
    "blog beitrag von",              // German: blog post by
    "gastbeitrag von",               // German: guest article by
    "artikel von",                   // German: article by
    "bericht von",                   // German: report by
    "analyse von",                   // German: analysis by
    "text von",                      // German: text by
    "interview von",                 // German: interview by
    "interview",                     // German, English
    "text",                          // German, Swedish: text
    "autor",                         // German, Spanish, Polish: author
    "autorin",                       // German: author, of a woman
    "autoren",                       // German: authors
    "autorin/autor",                 // German: author, of a woman or a man
    "autor/in",                      // German: author, of a woman or a man
    "gespeichert von",               // German: saved by
    "eingestellt von",               // German: put in by
    "erstellt von",                  // German: made by
    "eine kolumne von",              // German: a column by
    "von",                           // German: by
    "ecrit par",                     // French: written by
    "publie par",                    // French: published by
    "propos recueillis par",         // French: interview taken by
    "redige par",                    // French: written by
    "un article de",                 // French: an article by
    "texte de",                      // French: text by
    "auteur",                        // French, Dutch: author
    "par",                           // French: by
    "escrito por",                   // Spanish, Portuguese: written by
    "publicado por",                 // Spanish, Portuguese: published by
    "texto de",                      // Spanish, Portuguese: text by
    "reportagem de",                 // Portuguese: report by
    "por",                           // Spanish, Portuguese: by
    "autora",                        // Spanish, Portuguese: author, of a woman
    "scritto da",                    // Italian: written by
    "articolo di",                   // Italian: article of
    "autore",                        // Italian: author
    "di",                            // Italian: of
    "da",                            // Italian: from
    "geschreven door",               // Dutch: written by
    "door",                          // Dutch: by
    "skrevet av",                    // Norwegian: written by
    "skrevet af",                    // Danish: written by
    "publicerad av",                 // Swedish: published by
    "av",                            // Swedish, Norwegian: by
    "af",                            // Danish: by
    "tekst",                         // Norwegian, Danish: text
    "journalist",                    // Norwegian, Danish, English
    "autor:",                        // Polish, Czech: author
    "autorka",                       // Polish, Czech: author, of a woman
    "opracował",                     // Polish: prepared by
    "opracowała",                    // Polish: prepared by, of a woman
    "szerzo",                        // Hungarian: author
    "irta",                          // Hungarian: written by
    "scris de",                      // Romanian: written by
    "de",                            // Romanian, Spanish, Portuguese: of
    "yazan",                         // Turkish: writing
    "yazar",                         // Turkish: author
    "haber",                         // Turkish: news
    "oleh",                          // Indonesian: by
    "penulis",                       // Indonesian: author
    "tac gia",                       // Vietnamese: author
    "автор",                         // Russian, Ukrainian, Bulgarian: author
    "авторы",                        // Russian: authors
    "автор статьи",                  // Russian: author of the article
    "подготовил",                    // Russian: prepared by
    "подготовила",                   // Russian: prepared by, of a woman
    "текст",                         // Russian: text
    "συντακτης",                     // Greek: author
    "του",                           // Greek: of
    "της",                           // Greek: of, of a woman
    "بقلم",                          // Arabic: by the pen of
    "نویسنده",                       // Persian: writer
    "כתב",                           // Hebrew: wrote
    "מאת",                           // Hebrew: by
    "מערכת",                         // Hebrew: editors
    "লেখক",                          // Bengali: writer
    "लेखक",                           // Hindi: writer
    "作者",                          // Chinese: author
    "撰文",                          // Chinese: text written by
    "文",                            // Chinese: text
    "记者",                          // Chinese: reporter
    "記者",                          // Chinese, Japanese: reporter
    "글",                            // Korean: text
    "글쓴이",                        // Korean: writer
    "取材・文",                      // Japanese: reporting and text
    "聞き手",                        // Japanese: interviewer
    "執筆",                          // Japanese: written by
};

constexpr std::string_view kInnerBylineWords[] = {
    "by",    // English
    "von",   // German
    "par",   // French
    "por",   // Spanish, Portuguese
    "door",  // Dutch
};

constexpr std::string_view kNameStops[] = {
    "on",            // English
    "at",            // English
    "for",           // English
    "in",            // English
    "published",     // English
    "updated",       // English
    "posted",        // English
    "last",          // English: last updated
    "is",            // English
    "am",            // German: on
    "um",            // German: at
    "aktualisiert",  // German: updated
    "publie",        // French: published
    "publicado",     // Spanish, Portuguese: published
    "op",            // Dutch: on
};

constexpr std::string_view kConjunctions[] = {
    "and",   // English
    "&",     // all
    "und",   // German
    "et",    // French
    "y",     // Spanish
    "e",     // Italian, Portuguese
    "en",    // Dutch
    "och",   // Swedish
    "og",    // Norwegian, Danish
    "ja",    // Finnish
    "i",     // Catalan, Polish, Croatian
    "a",     // Czech, Slovak
    "es",    // Hungarian
    "si",    // Romanian
    "ve",    // Turkish
    "dan",   // Indonesian
    "va",    // Vietnamese
    "with",  // English
    "mit",   // German: with
    "avec",  // French: with
    "и",     // Russian
    "та",    // Ukrainian
    "και",   // Greek
    "و",     // Arabic
};

constexpr std::string_view kParticles[] = {
    "van", "der", "den", "de",  "ter", "ten", "te",    "'t",     // Dutch: of, the
    "von", "zu",  "vom", "zur", "und",                           // German: of, at
    "du",  "la",  "le",  "des", "d'",                            // French: of, the
    "da",  "do",  "dos", "das", "di",  "del", "della", "degli",  // Portuguese, Italian, Spanish: of the
    "los", "las", "y",   "e",   "i",                             // Spanish, Portuguese, Catalan
    "bin", "ibn", "al",  "el",  "abu", "ben", "bint",            // Arabic: son of, the, father of
    "af",  "av",                                                 // Danish, Swedish: of
    "mac", "mc",  "ap",  "o'",                                   // Gaelic, Welsh: son of
};

constexpr std::string_view kRoles[] = {
    "staff writer",
    "staff reporter",
    "senior writer",
    "senior reporter",
    "contributing writer",
    "contributing editor",
    "managing editor",
    "associate editor",
    "political reporter",
    "chief reporter",
    "news editor",
    "senior editor",
    "political editor",
    "correspondent",
    "reporter",
    "editor",
    "editor-in-chief",
    "columnist",
    "writer",
    "contributor",
    "journalist",
    "freelance writer",
    "guest author",
    "ph.d.",
    "phd",
    "md",
    "m.d.",
    "rd",
    "prof.",
    "professor",
    "mr.",
    "mrs.",
    "ms.",
    "founder",
    "co-founder",
    "ceo",
    "director",
    "manager",
    "officer",
    "president",
    "consultant",
    "specialist",
    "strategist",
    "engineer",
    "analyst",
    "producer",
    "photographer",
    "reviewer",
    "researcher",
    "attorney",
    "dietitian",
    "nutritionist",
    "therapist",
    "gardener",  // English
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "gastautor",
    "gastautorin",
    "chefredakteur",
    "chefredakteurin",
    "herausgeber",
    "herausgeberin",
    "volontar",
    "volontarin",
    "experte",
    "expertin",
    "rechtsanwalt",
    "rechtsanwaltin",  // German: reporters, editors, publishers, trainees, experts, lawyers
    "journaliste",
    "journalista",
    "periodista",
    "giornalista",
    "redactor",
    "redactora",  // French, Spanish, Italian
    "journalisti",
    "toimittaja",
    "novinar",  // Nordic, Croatian
    "корреспондент",
    "журналист",
    "обозреватель",  // Russian: correspondent, journalist, observer
    "기자",
    "특파원",
    "논설위원",
    "선임기자",
    "인턴기자",  // Korean: reporter, correspondent, editorialist
    "본보",
    "통신원",  // Korean: of this paper, stringer
    "记者",
    "記者",
    "本报记者",
    "本网记者",
    "特约记者",
    "通讯员",
    "见习记者",
    "全媒体记者",
    "实习生",
    "实习记者",
    "首席记者",
    "特派记者",
    "评论员",
    "研究员",
    "教授",
    "副教授",
    "院长",
    "博士",
    "律师",
    "分析师",
    "編集委員",
    "論説委員",
    "特派員",  // Chinese, Japanese: reporter, stringer, trainee, observer, researcher, professor, dean, doctor, lawyer,
               // analyst
};

constexpr std::string_view kReporterMarks[] = {
    "全媒体记者",  // reporter for all media
    "本报记者",    // our paper's reporter
    "本网记者",    // our site's reporter
    "实习记者",    // trainee reporter
    "见习记者",    // trainee reporter
    "特约记者",    // special reporter
    "通讯员",      // stringer
    "记者",        // reporter
    "記者",        // reporter
    "采写",        // reported and written by
    "撰文",        // text written by
    "文/",         // text by
    "文／",        // text by
    "文丨",        // text by
    "文｜",        // text by
    "文|",         // text by
    "文：",        // text by
    "作者丨",      // author
    "作者｜",      // author
    "作者|",       // author
    "作者/",       // author
};

constexpr std::string_view kReporterEnds[] = {
    "综合报道", "报道", "報導", "報道", "摄影报道", "摄影", "摄",   "电",   "電",
    "日电",     "编辑", "编译", "文",   "图",       "撰写", "采访", "採訪",
    "整理",  // Chinese: reports, interviews, pictures, wires, editor, translates, text, picture, writes, compiles
};

constexpr std::string_view kOtherRoleWords[] = {
    "reviewed by",         // English
    "edited by",           // English
    "photography by",      // English
    "photos by",           // English
    "photo by",            // English
    "photo",               // English
    "photos",              // English
    "checked by",          // English
    "researched by",       // English
    "contributions from",  // English
    "illustration by",     // English
    "illustrations by",    // English
    "image by",            // English
    "image credit",        // English
    "foto",                // German, Spanish, Italian, Polish: photo
    "fotos",               // German: photos
    "foto von",            // German: photo by
    "bild",                // German: picture
    "redaktion",           // German: edited by
    "摄影",                // Chinese: photos
    "编辑",                // Chinese: editor
    "责编",                // Chinese: editor in charge
    "责任编辑",            // Chinese: editor in charge
    "发布人",              // Chinese: who put it on the site
    "发布者",              // Chinese: who put it on the site
    "校对",                // Chinese: proofs
    "审核",                // Chinese: approved by
    "初审",                // Chinese: first approved by
    "复审",                // Chinese: then approved by
    "终审",                // Chinese: at last approved by
    "主编",                // Chinese: chief editor
    "监制",                // Chinese: supervisor
    "供图",                // Chinese: pictures from
    "攝影",                // Chinese: photos
    "責任編輯",            // Chinese: editor in charge
    "核稿",                // Chinese: read by
    "編集",                // Japanese: editor
    "撮影",                // Japanese: photos
    "사진",                // Korean: photos
    "편집",                // Korean: editor
    "fotografie",          // German, Dutch: photography
    "photographie",        // French: photography
    "photos par",          // French: photos by
    "relu par",            // French: proofread by
    "fotografia",          // Spanish, Italian, Portuguese, Polish: photography
    "editado por",         // Spanish, Portuguese: edited by
    "revisado por",        // Spanish, Portuguese: reviewed by
    "gepruft von",         // German: checked by
    "uberpruft von",       // German: checked by
    "ubersetzt von",       // German: translated by
    "ubersetzung",         // German: translation
    "translated by",       // English
    "traduit par",         // French: translated by
    "traducido por",       // Spanish: translated by
    "фото",                // Russian, Ukrainian: photo
    "редактор",            // Russian, Ukrainian: editor
    "корректор",           // Russian: proofs
    "перевод",             // Russian: translation
    "تصویر",               // Arabic: photos
    "تحریر",               // Arabic: edited by
};

// Pictures, photos: English; German, French, Spanish, Italian; Polish; Russian; Arabic; Chinese; Japanese; Korean
constexpr std::string_view kPictureWords[] = {
    "photo",        "photos",        "photography", "picture",     "pictures", "images",  "photographer",
    "video",        "foto",          "fotos",       "bild",        "bilder",   "grafik",  "fotografie",
    "photographie", "photographies", "fotografia",  "fotografias", "fotograf", "zdjecia", "фото",
    "تصوير",        "تصویر",         "摄影",        "攝影",        "撮影",     "사진"};

}  // namespace

std::span<const std::string_view> byline_words() { return kBylineWords; }
std::span<const std::string_view> inner_byline_words() { return kInnerBylineWords; }
std::span<const std::string_view> name_stops() { return kNameStops; }
std::span<const std::string_view> name_conjunctions() { return kConjunctions; }
std::span<const std::string_view> picture_words() { return kPictureWords; }
std::span<const std::string_view> name_particles() { return kParticles; }
std::span<const std::string_view> role_words() { return kRoles; }
std::span<const std::string_view> reporter_marks() { return kReporterMarks; }
std::span<const std::string_view> reporter_ends() { return kReporterEnds; }
std::span<const std::string_view> other_role_words() { return kOtherRoleWords; }

}  // namespace newsclip::extract::lexicon
