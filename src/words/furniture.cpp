#include "words/furniture.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kStarts[] = {
    // English: who reported and edited; the agency's standards; invitations to newsletters and apps
    "reporting by ", "(reporting by ", "additional reporting by ", "editing by ", "(editing by ", "(additional reporting",
    "writing by ", "(writing by ", "reporting and writing by", "our standards: the thomson reuters trust", "follow us on ",
    "sign up for our ", "sign up to our ", "subscribe to our ", "subscribe to the newsletter",
    "get our newsletter", "join our whatsapp",
    "join our telegram", "join us on telegram", "for more news from ", "this article was originally published on ",
    "this article originally appeared ", "this story was originally published ", "all rights reserved", "© ",
    "mail the webmaster", "lorem ipsum", "contributing: ", "comments on this piece are ", "contact the webmaster", "with inputs from ", "(with inputs from ", "(with agency inputs", "(this story has not been edited",
    // German, French, Spanish, Italian, Portuguese: follow us, subscribe to our newsletter, advertisement
    "folgen sie uns ", "an dieser stelle finden sie einen von unser", "empfohlener redaktioneller inhalt",
    "empfohlener externer inhalt", "ich bin damit einverstanden, dass mir externe inhalte", "externen inhalt anzeigen", "abonnieren sie unseren ", "jetzt newsletter abonnieren", "melden sie sich für unseren newsletter",
    "suivez-nous sur ", "abonnez-vous à ", "inscrivez-vous à notre newsletter", "inscrivez-vous à la newsletter",
    "síguenos en ", "suscríbete a nuestr", "suscríbete aquí", "seguici su ", "iscriviti alla newsletter", "siga-nos ",
    "inscreva-se n", "assine a newsletter", "siga o canal",
    // Russian, Ukrainian: subscribe to our channel
    "подписывайтесь на ", "подпишитесь на ", "підписуйтесь на ", "підписуйтеся на ",
    // Chinese: special statement, disclaimer, the platform's statement, statement of copyright
    "特别声明：", "免责声明：", "平台声明：", "版权声明：", "特别声明:", "免责声明:", "平台声明:", "版权声明:",
    "特別聲明：", "免責聲明：", "平台聲明：", "版權聲明：", "免責聲明:",
    // Chinese: the headline of the original
    "原标题：", "原标题:", "（原标题：", "(原标题：", "（原标题:", "(原标题:", "原標題：", "原標題:", "（原標題：",
    // Korean, Japanese: reproduction forbidden, copyright
    "무단 전재", "무단전재", "<저작권자", "저작권자", "ⓒ", "<ⓒ", "[ⓒ", "copyright ⓒ", "<copyright", "※ '당신의 제보", "無断転載", "続きを読む"};

constexpr string_view kShortStarts[] = {
    // English: where a page was printed
    "printed from ", "this page was printed from ", "print this page", "print this article",
    // German, French, Chinese: the same
    "gedruckt von ", "ausgedruckt am ", "imprimé depuis ", "本文打印自", "打印自",
    // English: what follows an advertisement
    "story continues below", "story continues after", "article continues below", "article continues after",
    // English, German, French, Spanish, Chinese: what is shown until an advertisement comes, or in place of it
    "no advertisement", "loading advertisement", "advertisement loading", "keine anzeige", "anzeige wird geladen",
    "chargement de la publicité", "cargando publicidad", "广告加载", "廣告載入",
    // Chinese: scan (the code), press long, click to enter the special page, return to the portal, open or load the program
    "扫一扫", "扫描二维码", "长按二维码", "点击进入专题", "返回搜狐", "打开app", "下载客户端", "更多精彩内容", "更多精彩资讯", "掃描qr",
    "立即下載", "识别二维码",
    // Chinese, Japanese: keywords
    "关键字", "关键词", "關鍵字", "關鍵詞", "キーワード"};

constexpr string_view kWhole[] = {
    // English and others: advertisement, sponsored, continues below; share
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "story continues below", "ad",
    "article continues below", "story continues below advertisement", "article continues after advertisement",
    "article continues below this ad", "story continues after advertisement", "advertisement - scroll to continue",
    "scroll to continue", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "advertentie",
    "реклама", "annons", "annonse", "reklama", "reklam", "広告", "廣告", "广告", "광고", "إعلان", "all rights reserved",
    // Chinese, Korean, Japanese, Arabic, Persian: advertisement, with a mark around it
    "[広告]", "【広告】", "（広告）", "[广告]", "【广告】", "（广告）", "(광고)", "[광고]", "スポンサーリンク", "إعلانات", "اعلان", "الإعلان",
    "تبلیغات", "آگهی",
    // Danish, Finnish, Romanian, Hungarian, Greek, Croatian, Slovene: advertisement
    "annonce", "mainos", "publicitate", "reclamă", "hirdetés", "διαφήμιση", "διαφημιση", "oglas", "oglasi", "oglasna poruka",
    // Ukrainian, Bulgarian, Serbian, Turkish: the same, on rights of it, advertising block
    "на правах реклами", "на правах рекламы", "рекламный блок", "рекламни съобщения", "ilan", "reklamlar",
    // Vietnamese, Indonesian, Malay, Thai, Hindi, Hebrew: advertisement, scroll on to go on reading
    "quảng cáo", "iklan", "advertorial", "scroll to continue with content", "gulir untuk melanjutkan", "โฆษณา", "विज्ञापन",
    "פרסומת",
    // German, French, Spanish, Italian, Portuguese, Dutch: continues after the advertisement
    "- anzeige -", "-anzeige-", "– anzeige –", "weiter nach der anzeige", "artikel wird nach der anzeige fortgesetzt",
    "la suite après la publicité", "la suite après cette publicité", "continúa después de la publicidad",
    "la noticia continúa después de la publicidad", "continua após a publicidade", "continua após publicidade",
    "continua dopo la pubblicità", "lees verder onder de advertentie", "tekst gaat verder onder de advertentie",
    "share", "tweet", "facebook", "twitter", "whatsapp", "email", "print", "teilen", "partager", "compartir"};

constexpr string_view kInvitations[] = {
    // English
    "more:", "read more:", "read more here", "read also", "also read", "read next", "related:", "related story", "related stories",
    "related article", "see also", "more on this", "more from ", "watch:", "listen:", "watch |", "also watch",
    "recommended:", "don't miss", "you may also like", "you might also like", "share this", "join the conversation",
    // German: read also, more on the subject, read here
    "lesen sie auch", "lesen sie hier", "lesen sie mehr", "mehr zum thema", "lesen sie dazu", "auch interessant",
    "das könnte sie auch interessieren", "mehr dazu", "lies auch", "weitere informationen:", "weiterlesen",
    // French, Spanish, Portuguese, Italian, Dutch, Nordic: read also
    "lire aussi", "à lire aussi", "a lire aussi", "à lire", "voir aussi", "lire la suite", "lee también", "lea también",
    "leer también", "te puede interesar", "le puede interesar", "lee más", "leia também", "leia mais", "veja também",
    "leggi anche", "leggi di più", "guarda anche", "lees ook", "lees meer", "les også", "læs også", "läs även", "läs också",
    "läs mer", "lue myös",
    // Polish, Czech, Russian, Ukrainian, Turkish, Arabic, Vietnamese, Indonesian: read also
    "czytaj też", "czytaj także", "czytaj więcej", "zobacz też", "zobacz także", "čtěte také", "čtěte též", "читайте также",
    "читайте еще", "читать также", "смотрите также", "читайте також", "ilgili haber", "bunu da oku", "اقرأ أيضا", "اقرأ أيضاً",
    "إقرأ أيضا", "اقرأ المزيد", "xem thêm", "đọc thêm", "baca selengkapnya",
    // Chinese, Japanese, Korean: further, related, recommended reading; related articles; read together
    "延伸阅读", "相关阅读", "推荐阅读", "相关报道", "相关新闻", "相关链接", "更多阅读", "延伸閱讀", "相關新聞", "更多新聞", "推薦閱讀",
    "看更多", "更多報導", "相關報導", "原文链接", "阅读原文", "点击查看", "関連記事", "【関連記事】", "あわせて読みたい", "関連リンク", "관련기사",
    "관련 기사", "▶ 관련", "[관련기사]"};

constexpr string_view kDisclaimers[] = {
    // English: rights; German, French, Spanish, Italian: reproduction
    "may not be published, broadcast, rewritten", "all rights reserved", "reproduction without permission",
    "the views expressed in this article are", "nachdruck verboten", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "riproduzione riservata", "todos os direitos reservados",
    "все права защищены", "все права защищені",
    // Chinese: does not stand for the views of this net (platform); the author's own views; no reprint without leave; rights
    // belong to; delete on complaint; user uploads
    "不代表本网", "不代表本站", "不代表本平台", "不代表平台", "不代表网易立场", "不代表腾讯新闻", "仅代表作者本人", "仅代表作者个人",
    "仅代表作者观点", "未经授权不得转载", "未经授权，不得转载", "未经授权请勿转载", "未经书面授权", "请勿转载。", "转载请注明出处", "转载请注明来源",
    "转载请附上", "版权归原作者", "版权归作者", "侵权请联系", "联系我们删除", "仅提供信息存储", "不構成投資建議", "版權所有，未經", "版權所有 不得轉載",
    "本文为博主原创", "本文来自微信公众号", "不对其准确性",
    // Korean, Japanese: no reproduction or redistribution
    "무단 전재 및 재배포", "무단전재 및 재배포", "무단 전재-재배포", "무단복제", "無断転載を禁", "無断転載・複製", "無断転載禁止"};
constexpr string_view kForms[] = {
    // English: what users upload, stored by a platform
    "notice: the*uploaded*by*user", "notice: the*posted by a user", "disclaimer: the*uploaded*by*user",
    "disclaimer: the*posted by a user", "note: the content above*uploaded", "the content above*uploaded*by*user",
    "the above content*uploaded*by*user",
    // Chinese: the content above was uploaded and published by a user, storage only; the views are the author's
    "以上内容*用户上传", "以上內容*用戶上傳", "上述内容*用户上传", "上述文字*用户上传", "本文*平台用户上传", "本文*仅提供信息存储", "本文*用户上传并发布",
    "本内容*用户上传", "本内容由*提供存储", "以上内容*存储服务", "以上内容*存储空间", "以上文章*用户上传", "声明：*用户上传", "声明：*信息存储",
    "聲明：*用戶上傳", "声明：*不代表", "聲明：*不代表", "以上內容*不代表本", "以上内容*不代表本",
    // English: translated by machine
    "this text*translat* by machine", "this text*machine translat", "this text*machine-translat",
    "this text*translated automatically", "this text*automatically translated", "this text was translated*by ai",
    "this text was translated*using ai", "this article*translat* by machine", "this article*machine translat",
    "this article*machine-translat", "this article*translated automatically", "this article*automatically translated",
    "this article was translated*by ai", "this article was translated*using ai",
    "this article was translated*artificial intelligence", "this story*machine translat",
    "this story*automatically translated", "this story*translated automatically", "this story was translated*by ai",
    "this story was translated*using ai", "this page*automatically translated", "this page*machine translat",
    "this is a machine translation", "this is an automatic translation", "translated by machine",
    "automatically translated from", "machine translated from", "machine-translated from", "translated automatically from",
    "editor's note: this*machine translat", "note: this*machine translat", "note: this*automatically translated",
    // German: this text, article, translated by machine, automatically, with AI; note
    "dieser text*maschinell*übersetz", "dieser artikel*maschinell*übersetz", "dieser beitrag*maschinell*übersetz",
    "dieser text*automatisch*übersetz", "dieser artikel*automatisch*übersetz", "dieser beitrag*automatisch*übersetz",
    "dieser text*mit ki*übersetz", "dieser artikel*mit ki*übersetz", "dieser artikel*hilfe*intelligenz*übersetz",
    "dieser text*hilfe*intelligenz*übersetz", "maschinell aus dem ", "hinweis: *maschinell*übersetz",
    "hinweis: *automatisch*übersetz",
    // French, Spanish, Italian, Portuguese: the same
    "cet article*traduit*automatique", "ce texte*traduit*automatique", "cet article*traduction automatique",
    "ce texte*traduction automatique", "cet article*traduit*intelligence artificielle", "traduit automatiquement",
    "article traduit*automatique", "este artículo*traducido*automática", "este texto*traducido*automática",
    "esta noticia*traducid*automática", "este artículo*traducción automática",
    "este artículo*traducido*inteligencia artificial", "este texto*traducido*inteligencia artificial",
    "traducido automáticamente", "questo articolo*tradotto*automatic", "questo testo*tradotto*automatic",
    "questo articolo*tradotto*intelligenza artificiale", "questo articolo*traduzione automatica",
    "este artigo*traduzido*automatic", "este texto*traduzido*automatic", "este artigo*tradução automática",
    "esta matéria*traduzid*automatic", "este texto*traduzido*inteligência artificial",
    "este artigo*traduzido*inteligência artificial",
    // Dutch, Polish, Czech: the same
    "dit artikel*automatisch*vertaald", "deze tekst*automatisch*vertaald", "dit artikel*machinaal*vertaald",
    "dit artikel*vertaald*kunstmatige intelligentie", "ten artykuł*przetłumaczony*automatycz",
    "ten tekst*przetłumaczony*automatycz", "artykuł*przetłumaczony automatycznie", "artykuł*przetłumaczony*maszynowo",
    "tekst*przetłumaczony automatycznie", "tento článek*strojově*přelož", "tento text*strojově*přelož",
    "tento článek*přelož*strojově", "tento text*přelož*strojově", "článek byl automaticky přelož",
    "tento článek*přelož*umělé inteligence",
    // Russian, Ukrainian, Greek: the same
    "этот текст*переведен*автоматически", "этот текст*машинн*перев", "эта статья*переведена*автоматически",
    "эта статья*машинн*перев", "эта статья*автоматически переведена", "статья переведена автоматически",
    "текст переведён автоматически", "текст переведен автоматически", "машинный перевод с",
    "цей текст*перекладен*автоматично", "цей текст*автоматично перекладен", "цей текст*машинн*перекла",
    "ця стаття*автоматично перекладен", "ця стаття*перекладен*автоматично", "цю статтю*перекладен*автоматично",
    "το κείμενο*μεταφρ*αυτόματα", "το άρθρο*μεταφρ*αυτόματα", "αυτό το άρθρο*μεταφρ*αυτόματα",
    "αυτό το άρθρο*αυτόματη μετάφραση", "το κείμενο*αυτόματη μετάφραση",
    // Turkish, Arabic, Hindi, Vietnamese, Indonesian, Thai: the same
    "bu metin*otomatik*çevril", "bu makale*otomatik*çevril", "bu haber*otomatik*çevril", "bu metin*makine*çevril",
    "bu makale*makine*çevril", "bu haber*makine*çevril", "تمت ترجمة هذا*آلي", "ترجم هذا*آلي", "هذا النص*ترجم*آلي",
    "هذا المقال*ترجم*آلي", "यह लेख*मशीन*अनुवाद", "यह खबर*मशीन*अनुवाद", "इस लेख का*मशीन*अनुवाद",
    "bài viết này*dịch tự động", "bài viết này*dịch*bằng máy", "bài viết được dịch tự động",
    "artikel ini*diterjemahkan*otomatis", "artikel ini*diterjemahkan*mesin", "teks ini*diterjemahkan*otomatis",
    "บทความนี้*แปล*อัตโนมัติ", "บทความนี้*แปล*เครื่อง",
    // Chinese, Japanese, Korean: the same
    "本文*机器翻译", "本文*機器翻譯", "本文*自动翻译", "本文*自動翻譯", "此文*机器翻译", "以下内容*机器翻译", "本文由*ai翻译", "本文由*ai翻譯",
    "この記事*機械翻訳", "この記事*自動翻訳", "本記事*機械翻訳", "本記事*自動翻訳", "本文は機械翻訳", "이 기사*기계 번역", "이 기사*기계번역",
    "이 기사*자동 번역", "이 기사*자동번역", "이 글*기계 번역", "이 글*기계번역", "이 글*자동 번역", "본 기사*자동 번역", "본 기사*기계번역",
    "이 기사*인공지능*번역"};
constexpr string_view kPromotions[] = {
    // English: follow us, like our page, our newsletter, channel, app
    "follow us on ", "like us on facebook", "like our facebook page", "our facebook page", "join our facebook group",
    "join our whatsapp", "join our telegram", "our whatsapp channel", "our telegram channel", "subscribe to our newsletter",
    "sign up for our newsletter", "sign up to our newsletter", "sign up for our free newsletter",
    "subscribe to our youtube channel", "subscribe to our channel", "download our app", "download our free app",
    // German, French: the same
    "folgen sie uns auf ", "folgt uns auf ", "folge uns auf ", "abonnieren sie unseren ", "abonniere unseren ",
    "zu unserem whatsapp-kanal", "unseren whatsapp-kanal", "laden sie unsere app", "suivez-nous sur ", "abonnez-vous à notre ",
    "inscrivez-vous à notre ", "téléchargez notre appli", "notre chaîne whatsapp", "rejoignez-nous sur ",
    // Spanish, Italian, Portuguese: the same
    "síguenos en ", "suscríbete a nuestr", "únete a nuestr", "nuestro canal de whatsapp", "nuestro canal de telegram",
    "descarga nuestra app", "seguici su ", "iscriviti alla nostra newsletter", "iscriviti al nostro canale",
    "nostro canale whatsapp", "nostro canale telegram", "scarica la nostra app", "siga-nos no ", "siga-nos nas ",
    "inscreva-se no nosso ", "inscreva-se em nosso ", "nosso canal no whatsapp", "nosso canal do whatsapp",
    "baixe nosso app", "baixe o nosso app",
    // Dutch, Polish, Czech: the same
    "volg ons op ", "volg ons via ", "voor onze nieuwsbrief", "op onze nieuwsbrief", "download onze app", "obserwuj nas na ",
    "obserwuj nas w ", "śledź nas na ", "polub nas na ", "do naszego newslettera", "nasz newsletter",
    "pobierz naszą aplikację", "sledujte nás na ", "náš newsletter", "našeho newsletteru",
    // Russian, Ukrainian, Greek: the same
    "подписывайтесь на наш", "подпишитесь на наш", "подписаться на наш", "читайте нас в ", "следите за нами в ",
    "присоединяйтесь к нам в ", "підписуйтесь на наш", "підписуйтеся на наш", "читайте нас у ", "стежте за нами у ",
    "приєднуйтесь до нас у ", "ακολουθήστε μας στ", "εγγραφείτε στο newsletter",
    // Turkish, Arabic, Hindi: the same
    "bizi takip edin", "kanalımıza abone", "bültenimize abone", "uygulamamızı indir", "تابعونا على ", "تابعنا على ", "اشترك في قناتنا",
    "اشترك في نشرتنا", "हमें फॉलो करें", "हमारे व्हाट्सएप चैनल", "हमारे व्हाट्सऐप चैनल", "हमारा ऐप डाउनलोड",
    // Vietnamese, Indonesian, Thai: the same
    "theo dõi chúng tôi trên ", "tải ứng dụng của chúng tôi", "đăng ký nhận bản tin của chúng tôi", "ikuti kami di ",
    "unduh aplikasi kami", "saluran whatsapp kami", "whatsapp channel : ", "whatsapp channel kami", "ติดตามเราได้ที่", "กดติดตามเรา",
    // Chinese: has opened a page, press to like it, follow us, our app; welcome to follow
    "facebook專頁", "facebook专页", "facebook粉絲專頁", "按此讚好", "按讚加入", "追蹤我們", "關注我們的", "关注我们的", "訂閱我們的",
    "订阅我们的", "下載我們的", "下载我们的", "扫码关注", "掃碼關注", "欢迎关注我们", "歡迎關注我們", "欢迎关注本", "歡迎關注本",
    // Japanese, Korean: follow us, register for the mail magazine, our app; subscribe to the channel
    "公式lineを", "フォローしてください", "メルマガ登録", "アプリをダウンロード", "友だち追加", "채널을 구독", "채널 구독하기", "구독해 주세요", "구독해주세요",
    "앱을 다운로드"};

constexpr string_view kAppeals[] = {
    // English: your contribution, independent journalism, without your help, monthly, donate, become a member
    "your contribution", "please contribute", "independent journalism", "our journalism", "without your help",
    "without your support", "your support", "make a monthly", "monthly donation", "monthly contribution",
    "contribute monthly", "become a member", "become a supporter", "make a donation", "donate today", "donate now",
    "please donate", "support our work", "support us", "consider supporting", "consider donating", "tax-deductible",
    "reader-supported", "readers like you", "on patreon", "via paypal",
    // German: your donation, support us, independent journalism, donate now, become a member
    "ihre spende", "deine spende", "ihrer spende", "unterstützen sie uns", "unterstütze uns", "unabhängigen journalismus",
    "unabhängiger journalismus", "spenden sie", "jetzt spenden", "mitglied werden", "ihre unterstützung",
    // French, Spanish, Italian, Portuguese: the same
    "votre don", "faire un don", "faites un don", "soutenez-nous", "soutenez notre", "journalisme indépendant", "votre soutien",
    "don mensuel", "tu apoyo", "haz una donación", "hazte socio", "hazte socia", "periodismo independiente", "apóyanos",
    "tu aporte", "tu contribución", "il tuo contributo", "sostienici", "fai una donazione", "giornalismo indipendente",
    "il tuo sostegno", "dona ora", "sua contribuição", "apoie o jornalismo", "jornalismo independente", "faça uma doação",
    "seja um apoiador", "apoie-nos",
    // Dutch, Polish, Czech: the same
    "jouw steun", "uw steun", "steun ons", "onafhankelijke journalistiek", "word lid", "doneer nu", "wesprzyj nas",
    "twoje wsparcie", "niezależne dziennikarstwo", "niezależnego dziennikarstwa", "wspieraj nas", "podpořte nás",
    "váš příspěvek", "nezávislou žurnalistiku", "nezávislá žurnalistika", "vaší podpory",
    // Russian, Ukrainian, Greek: the same
    "поддержите нас", "ваше пожертвование", "независимую журналистику", "независимой журналистики",
    "ежемесячное пожертвование", "сделать пожертвование", "ваша поддержка", "вашей поддержки", "підтримайте нас", "ваш внесок",
    "незалежну журналістику", "незалежної журналістики", "зробити внесок", "вашої підтримки", "στηρίξτε μας",
    "ανεξάρτητη δημοσιογραφία", "η συνεισφορά σας", "την υποστήριξή σας",
    // Turkish, Arabic, Hindi: the same
    "bize destek ol", "desteğiniz", "bağımsız gazetecilik", "تبرع الآن", "ادعمنا", "الصحافة المستقلة", "आपके सहयोग",
    "स्वतंत्र पत्रकारिता",
    // Vietnamese, Indonesian, Thai: the same
    "ủng hộ chúng tôi", "đóng góp của bạn", "báo chí độc lập", "dukung kami", "donasi anda", "jurnalisme independen", "สนับสนุนเรา",
    // Chinese, Japanese, Korean: the same
    "支持我們", "支持我们的", "您的捐款", "您的捐助", "您的支持", "獨立新聞", "独立新闻", "小額贊助", "定期定額", "贊助我們", "捐款支持",
    "ご支援をお願い", "ご寄付", "寄付をお願い", "후원해 주세요", "후원하기", "정기후원", "정기 후원", "독립 언론"};

constexpr string_view kPrivacy[] = {
    // English and others: cookie, privacy, content from outside
    "cookie", "privacy", "personal data", "external content", "third-party content", "embedded content",
    // German, French, Spanish, Italian, Portuguese: privacy, protection of data, content from outside
    "privatsphäre", "datenschutz", "externe inhalte", "externer inhalt", "externen inhalt", "personenbezogen", "confidentialité",
    "données personnelles", "contenu externe", "privacidad", "datos personales", "contenido externo", "dati personali",
    "contenuto esterno", "privacidade", "dados pessoais",
    // Dutch, Polish, Czech, Russian, Ukrainian: the same
    "persoonsgegevens", "externe inhoud", "ciasteczk", "prywatności", "danych osobowych", "soukromí", "osobních údajů",
    "конфиденциальност", "персональных данных", "конфіденційн", "персональних даних",
    // Greek, Turkish, Arabic, Hindi, Indonesian, Vietnamese, Thai: the same
    "απορρήτου", "προσωπικών δεδομένων", "çerez", "gizlilik", "kişisel veri", "ملفات تعريف الارتباط", "الخصوصية", "कुकी", "गोपनीयता",
    "privasi", "quyền riêng tư", "คุกกี้", "ความเป็นส่วนตัว",
    // Chinese, Japanese, Korean: the same
    "隐私", "隱私", "个人信息", "個人資料", "クッキー", "プライバシー", "個人情報", "쿠키", "개인정보", "개인 정보"};

constexpr string_view kChoices[] = {
    // English: your browser, device, settings, consent, what is not shown
    "your browser", "your device", "your choices", "your consent", "your preferences", "your settings", "your personal",
    "your data", "privacy settings", "cookie settings", "this site", "this website", "our site", "our website", "advertising",
    // German, French, Spanish, Italian, Portuguese: settings, consent, agree, browser, device
    "einstellung", "eingestellt", "einwilligung", "zustimm", "ihr gerät", "ihrem gerät", "browser", "drittanbieter",
    "paramètres", "consentement", "navigateur", "votre appareil", "configuración", "ajustes", "consentimiento", "navegador",
    "impostazioni", "consenso", "configurações", "consentimento",
    // Dutch, Polish, Czech, Russian, Ukrainian: the same
    "instellingen", "toestemming", "ustawieni", "zgody", "zgodę", "przeglądar", "nastavení", "souhlas", "prohlížeč", "настройк",
    "согласие", "браузер", "налаштуван", "згоду", "згода",
    // Greek, Turkish, Arabic, Hindi, Indonesian, Vietnamese, Thai: the same
    "ρυθμίσεις", "συγκατάθεση", "ayarlar", "tarayıcı", "إعدادات", "موافقت", "المتصفح", "सेटिंग", "सहमति", "ब्राउज़र", "pengaturan",
    "persetujuan", "peramban", "cài đặt", "trình duyệt", "การตั้งค่า", "ยินยอม", "เบราว์เซอร์",
    // Chinese, Japanese, Korean: the same
    "浏览器", "瀏覽器", "隐私设置", "隱私設定", "同意", "ブラウザ", "設定", "브라우저", "설정", "동의"};
constexpr string_view kCommentHeadings[] = {
    "comments", "comment(s)", "reader comments", "readers' comments", "latest comments", "user comments",
    "join the discussion", "join the conversation",
    // German: comments, readers' comments, readers' opinions, join the discussion
    "kommentare", "leserkommentare", "lesermeinungen", "diskutieren sie mit",
    "commentaires", "vos commentaires",                    // French: comments, your comments
    "comentarios", "comentários",                          // Spanish, Portuguese: comments
    "commenti",                                            // Italian: comments
    "reacties",                                            // Dutch: reactions
    "kommentarer",                                         // Swedish, Danish, Norwegian: comments
    "kommentit",                                           // Finnish: comments
    "komentarze", "komentarzy",                            // Polish: comments, of comments
    "komentáře", "komentářů", "komentáre",                 // Czech, Slovak: comments, of comments
    "hozzászólások",                                       // Hungarian: contributions
    "comentarii",                                          // Romanian: comments
    "σχόλια",                                              // Greek: comments
    "комментарии", "комментариев", "комментария",          // Russian: comments, of comments
    "коментарі", "коментарів",                             // Ukrainian: comments, of comments
    "коментари",                                           // Bulgarian: comments
    "yorumlar", "yorum",                                   // Turkish: comments, comment
    "التعليقات", "تعليقات",                                // Arabic: the comments, comments
    "نظرات",                                               // Persian: opinions
    "תגובות",                                              // Hebrew: responses
    "टिप्पणियाँ",                                             // Hindi: comments
    // Chinese: comments, readers' comments, newest comments, list of comments, … comments, messages, … messages
    "评论", "网友评论", "最新评论", "评论列表", "条评论", "評論", "則評論", "留言", "网友留言", "則留言",
    "コメント", "件のコメント",                            // Japanese: comments, … comments
    "댓글", "개의 댓글",                                   // Korean: comments, … comments
    "bình luận",                                           // Vietnamese: comments
    "komentar",                                            // Indonesian, Malay, Croatian: comments
    "ความคิดเห็น"};                                            // Thai: opinions

// clang-format on

}  // namespace

std::span<const string_view> furniture_phrases(FurniturePhrases group) {
  switch (group) {
    case FurniturePhrases::kStarts:
      return kStarts;
    case FurniturePhrases::kShortStarts:
      return kShortStarts;
    case FurniturePhrases::kWhole:
      return kWhole;
    case FurniturePhrases::kInvitations:
      return kInvitations;
    case FurniturePhrases::kDisclaimers:
      return kDisclaimers;
    case FurniturePhrases::kForms:
      return kForms;
    case FurniturePhrases::kPromotions:
      return kPromotions;
    case FurniturePhrases::kAppeals:
      return kAppeals;
    case FurniturePhrases::kPrivacy:
      return kPrivacy;
    case FurniturePhrases::kChoices:
      return kChoices;
    case FurniturePhrases::kCommentHeadings:
      return kCommentHeadings;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
