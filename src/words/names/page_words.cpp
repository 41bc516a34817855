#include "words/names/page_words.hpp"

#include <algorithm>
#include <array>

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kPageWordsByKind[] = {
    // English: menus, buttons, footers
    "s.a", "s.p.a", "s.r.l", "interactive", "log", "buy", "get", "tickets", "ticket", "order", "orders", "join", "find", "try", "add", "donate", "donation",
    "learn", "visit", "choose", "select", "enter", "request", "discover", "explore", "connect", "stay", "compare",
    "careers", "subscription", "subscriptions", "newsletters", "notifications", "notification", "cookies",
    "cookie", "preferences", "accessibility", "sitemap", "imprint", "advertise", "advertising", "advertisements",
    "feedback", "support", "faq", "faqs", "help", "logout", "register", "signup", "signin", "unsubscribe",
    "bookmark", "bookmarks", "favourites", "favorites", "download", "downloads", "upload", "copy", "reply",
    "replies", "likes", "views", "shares", "followers", "following", "trends", "topic", "tag", "section",
    "sections", "archive", "archives", "podcasts", "podcast", "videos", "gallery", "galleries", "slideshow",
    "watch", "listen", "live", "stream", "streaming", "weather", "horoscope", "horoscopes", "crossword", "puzzles",
    "obituaries", "classifieds", "events", "calendar", "deals", "coupons", "offers", "product", "products",
    "solutions", "overview", "features", "integrations", "documentation", "tutorials", "tutorial", "guides",
    "webinar", "webinars", "customers", "investors", "partners", "locations", "location", "stores", "store",
    "checkout", "wishlist", "basket", "delivery", "returns", "refunds", "shipping", "warranty", "language",
    "translate", "navigation", "skip", "content", "toggle", "open", "expand", "collapse", "show", "hide",
    "load", "loading", "back", "top", "bottom", "scroll", "continue", "submit", "send", "save", "delete", "cancel",
    "accept", "reject", "agree", "decline", "manage", "allow", "disagree", "report", "pdf", "rss", "feed",
    "subscribers", "unlimited", "access", "premium", "membership", "members", "promoted", "promotion",
    "recommended", "editorials", "opinions", "columnists", "life", "lifestyle", "entertainment", "finance", "economy",
    "investing", "markets", "crypto", "education", "environment", "travel", "food", "recipes", "fashion", "beauty",
    "parenting", "relationships", "automotive", "cars", "gaming", "movies", "celebrity", "celebrities", "theatre",
    "reading", "time", "date", "source", "sources", "edited", "caption", "courtesy", "credit", "credits", "tools",
    "toolkit", "whitepaper", "insights", "community", "forum", "forums", "discussion", "discussions", "guidelines",
    "conditions", "statement", "notice", "complaints", "corrections", "ethics", "licensing", "syndication",
    "permissions", "trademark", "headlines", "headline", "briefing", "briefings", "digest", "bulletin",
    "dashboard", "profiles", "avatar", "username", "password", "forgot", "remember", "install", "app", "apps",
    "android", "iphone", "desktop", "mobile", "browser", "javascript", "disabled", "enabled", "stories",
    "articles", "article", "pages", "homepage",
    // German
    "anmelden", "abmelden", "registrieren", "abonnieren", "abonnement", "abo", "abos", "merken", "drucken",
    "merkliste", "leserbriefe", "leserbrief", "kontakt", "impressum", "datenschutz", "datenschutzerklarung",
    "nutzungsbedingungen", "agb", "barrierefreiheit", "cookie-einstellungen", "einstellungen", "suche", "suchen",
    "hauptmenu", "inhalt", "seitenanfang", "weiterlesen", "zuruck", "weiter", "schliessen", "schließen", "offnen",
    "anzeigen", "anzeige", "werbung", "werbeanzeige", "mediadaten", "stellenangebote", "stellenmarkt",
    "immobilien", "trauer", "traueranzeigen", "wetter", "horoskop", "ratsel", "gewinnspiele", "veranstaltungen",
    "termine", "mitteilungen", "meldungen", "schlagzeilen", "eilmeldung", "politik", "wirtschaft", "kultur",
    "wissenschaft", "gesundheit", "reise", "panorama", "feuilleton", "ratgeber", "meinung", "unterhaltung",
    "netzwelt", "geschrieben", "datum", "erscheinungsdatum", "veroffentlichung", "raume", "bildung", "karriere", "regionales", "lokales", "ausland", "inland", "thema", "themen",
    "mediathek", "bilder", "fotostrecke", "bildergalerie", "galerie", "lesen", "lesedauer", "erschienen", "quelle",
    "autorenprofil", "kommentieren", "antworten", "melden", "empfehlen", "herunterladen", "speichern", "loschen",
    "bearbeiten", "abbrechen", "absenden", "senden", "einverstanden", "zustimmen", "ablehnen", "akzeptieren",
    "hilfe", "uber-uns", "karte", "sprache", "ubersicht", "archiv", "rubriken", "rubrik", "schlagworte",
    "schlagwort", "ahnliche", "verwandte", "beliebte", "meistgelesen", "neueste", "aktuelles", "aktuell",
    "nutzername", "passwort", "vergessen", "konto", "warenkorb", "versand", "zahlung",
    // French
    "accueil", "connexion", "deconnexion", "inscription", "abonner", "s'abonner", "abonnez-vous", "abonnements", "rechercher",
    "recherche", "mentions", "legales", "confidentialite", "parametres", "imprimer", "enregistrer", "telecharger",
    "commenter", "commentaires", "commentaire", "repondre", "signaler", "suivre", "retour", "fermer", "ouvrir",
    "afficher", "masquer", "suivant", "suivante", "precedent", "precedente", "lire", "suite", "voir", "plus",
    "publicite", "annonces", "annonce", "emploi", "immobilier", "meteo", "jeux", "agenda", "evenements",
    "actualites", "actualite", "actus", "politique", "economie", "societe", "monde", "sciences", "sante",
    "planete", "loisirs", "dossiers", "dossier", "rubriques", "rubrique", "sommaire", "diaporama", "temps",
    "auteurs", "droits", "reserves", "plan", "boutique", "panier", "livraison", "compte", "identifiant", "mot",
    "passe", "oublie", "accepter", "refuser", "valider", "annuler", "envoyer",
    // Spanish, Portuguese
    "inicio", "iniciar", "sesion", "registrarse", "registro", "registrate", "suscribirse", "suscribete",
    "suscripcion", "suscripciones", "buscar", "busqueda", "contacto", "contactenos", "aviso", "legal",
    "privacidad", "politica", "condiciones", "ayuda", "imprimir", "guardar", "descargar", "comentar",
    "comentarios", "comentario", "responder", "denunciar", "seguir", "seguinos", "volver", "cerrar", "abrir",
    "mostrar", "ocultar", "siguiente", "anterior", "leer", "ver", "publicidad", "anuncios", "anuncio", "anunciese",
    "clasificados", "empleo", "tiempo", "horoscopo", "pasatiempos", "eventos", "actualidad", "portada", "deportes",
    "economia", "sociedad", "cultura", "ciencia", "tecnologia", "salud", "mundo", "internacional", "nacional",
    "local", "fotos", "galeria", "archivo", "hemeroteca", "secciones", "seccion", "etiquetas", "temas",
    "relacionados", "relacionadas", "destacados", "ultimas", "lectura", "fecha", "fuente", "autores", "tienda",
    "carrito", "envio", "cuenta", "usuario", "contrasena", "olvido", "aceptar", "rechazar", "enviar", "entrar",
    "sair", "cadastre-se", "cadastro", "assine", "assinatura", "assinaturas", "pesquisar", "contato", "ajuda",
    "baixar", "compartilhar", "fechar", "proximo", "proxima", "publicidade", "anuncie", "classificados",
    "empregos", "previsao", "esportes", "saude", "brasil", "arquivo", "editorias", "assuntos", "leitura", "fonte",
    "loja", "carrinho", "conta", "senha", "esqueci", "aceitar", "recusar",
    // Italian
    "accedi", "esci", "registrati", "iscriviti", "abbonati", "abbonamento", "abbonamenti", "cerca", "ricerca",
    "contatti", "contatto", "condizioni", "aiuto", "stampa", "salva", "scarica", "condividi", "commenta",
    "commenti", "commento", "rispondi", "segnala", "segui", "indietro", "chiudi", "apri", "mostra", "nascondi",
    "successivo", "successiva", "leggi", "continua", "guarda", "pubblicita", "annunci", "lavoro", "oroscopo",
    "giochi", "eventi", "attualita", "cronaca", "societa", "mondo", "scienza", "salute", "spettacoli", "motori",
    "viaggi", "opinioni", "rubriche", "rubrica", "archivio", "argomenti", "fotogallery", "lettura", "autori",
    "carrello", "spedizione", "utente", "dimenticata", "accetta", "rifiuta", "invia", "annulla",
    // Dutch, Nordic
    "inloggen", "uitloggen", "registreren", "abonneren", "abonnementen", "zoeken", "voorwaarden", "privacybeleid",
    "instellingen", "hulp", "delen", "afdrukken", "opslaan", "downloaden", "reageren", "reacties", "reactie",
    "antwoorden", "volgen", "terug", "sluiten", "openen", "tonen", "verbergen", "volgende", "vorige", "lees",
    "meer", "bekijk", "advertentie", "vacatures", "weer", "puzzels", "evenementen", "binnenland", "buitenland",
    "cultuur", "wetenschap", "gezondheid", "reizen", "meningen", "archief", "onderwerpen", "gerelateerd",
    "leestijd", "bron", "logga", "prenumerera", "villkor", "installningar", "hjalp", "dela", "skriv",
    "kommentarer", "kommentera", "svara", "folj", "tillbaka", "stang", "dolj", "nasta", "foregaende", 
    "lasning", "annons", "jobb", "vader", "pussel", "kalender", "ekonomi", "vetenskap", "halsa", "resor",
    "asikter", "arkiv", "amnen", "relaterat", "hjelp", "skrivut", "kommenter", "lukk", "vis", "neste", "forrige",
    "kjop", "annonse", "stillinger", "vaer", "okonomi", "vitenskap", "helse", "meninger", "emner", "kirjaudu",
    "tilaa", "haku", "yhteystiedot", "tietosuoja", "ohje", "jaa", "tulosta", "kommentit",
    // Polish, Czech, Hungarian, Romanian
    "zaloguj", "wyloguj", "zarejestruj", "rejestracja", "subskrybuj", "prenumerata", "szukaj", "wyszukaj",
    "regulamin", "prywatnosc", "prywatnosci", "polityka", "ustawienia", "pomoc", "udostepnij", "drukuj",
    "wydrukuj", "zapisz", "pobierz", "komentarze", "komentarz", "skomentuj", "odpowiedz", "zglos", "obserwuj",
    "powrot", "zamknij", "otworz", "pokaz", "ukryj", "nastepny", "nastepna", "poprzedni", "poprzednia", "czytaj",
    "wiecej", "zobacz", "reklama", "ogłoszenia", "ogloszenia", "praca", "pogoda", "wydarzenia", "kalendarz",
    "wiadomosci", "aktualnosci", "gospodarka", "kultura", "nauka", "zdrowie", "podroze", "opinie", "archiwum",
    "tematy", "powiazane", "czas", "czytania", "zrodlo", "prihlasit", "odhlasit", "registrace", "predplatne",
    "hledat", "podminky", "soukromi", "nastaveni", "napoveda", "sdilet", "vytisknout", "ulozit", "stahnout",
    "komentare", "odpovedet", "nahlasit", "sledovat", "zpet", "zavrit", "otevrit", "zobrazit", "skryt", "dalsi",
    "predchozi", "cist", "inzerce", "prace", "pocasi", "udalosti", "zpravy", "ekonomika", "zdravi", "cestovani",
    "nazory", "temata", "souvisejici", "zdroj", "bejelentkezes", "regisztracio", "kereses", "kapcsolat",
    "adatvedelem", "beallitasok", "segitseg", "megosztas", "nyomtatas", "hozzaszolas", "hirdetes", "idojaras",
    "hirek", "gazdasag", "tudomany", "egeszseg", "velemeny", "archivum", "autentificare", "inregistrare",
    "abonare", "cautare", "termeni", "confidentialitate", "setari", "ajutor", "distribuie", "tipareste",
    "comentarii", "raspunde", "urmareste", "inapoi", "inchide", "citeste", "publicitate", "vremea", "stiri",
    "sanatate", "opinii", "arhiva",
    // Turkish, Indonesian, Vietnamese
    "giris", "cikis", "kayit", "uye", "uyelik", "abone", "arama", "iletisim", "kunye", "gizlilik", "kosullar",
    "ayarlar", "yardim", "paylas", "yazdir", "kaydet", "indir", "yorum", "yorumlar", "yanitla", "bildir", "takip",
    "kapat", "goster", "gizle", "sonraki", "onceki", "oku", "devami", "devamini", "izle", "ilan", "ilanlar",
    "durumu", "burclar", "etkinlikler", "haberler", "gundem", "dunya", "spor", "saglik", "egitim", "teknoloji",
    "yasam", "magazin", "yazarlar", "arsiv", "etiketler", "ilgili", "kaynak", "guncelleme", "masuk", "keluar",
    "daftar", "langganan", "cari", "pencarian", "kontak", "hubungi", "privasi", "ketentuan", "pengaturan",
    "bantuan", "bagikan", "cetak", "simpan", "unduh", "komentar", "balas", "laporkan", "ikuti", "kembali", "tutup",
    "buka", "tampilkan", "sembunyikan", "selanjutnya", "sebelumnya", "baca", "selengkapnya", "lihat", "iklan",
    "lowongan", "cuaca", "acara", "terkini", "terpopuler", "olahraga", "kesehatan", "pendidikan", "teknologi",
    "opini", "arsip", "topik", "terkait", "sumber",
    // Russian, Ukrainian, Bulgarian
    "иа", "ооо", "оао", "зао", "тоо",     "главная", "воити", "вход", "выити", "выход", "регистрация", "зарегистрироваться", "подписаться", "подписка",
    "поиск", "искать", "контакты", "контакт", "реклама", "рекламодателям", "вакансии", "правила", "соглашение",
    "конфиденциальность", "конфиденциальности", "политика", "настроики", "помощь", "поделиться", "распечатать",
    "печать", "сохранить", "скачать", "комментарии", "комментировать", "ответить", "пожаловаться", "назад",
    "закрыть", "открыть", "показать", "скрыть", "следующая", "следующии", "предыдущая", "предыдущии", "читать",
    "далее", "подробнее", "смотреть", "объявления", "погода", "гороскоп", "афиша", "события", "новость",
    "последние", "главное", "экономика", "общество", "культура", "наука", "здоровье", "спорт", "происшествия",
    "мир", "россия", "туризм", "мнения", "архив", "темы", "теги", "рубрики", "рубрика", "похожие", "читаите",
    "также", "источник", "опубликовано", "обновлено", "дата", "время", "просмотры", "просмотров", "фото", "видео",
    "галерея", "логин", "пароль", "забыли", "корзина", "доставка", "оплата", "меню", "наверх", "отправить",
    "отмена", "принять", "отказаться", "увіити", "вхід", "реєстрація", "підписатися", "підписка", "пошук",
    "контакти", "вакансіі", "конфіденціиність", "налаштування", "допомога", "поділитися", "друк", "зберегти",
    "завантажити", "коментарі", "відповісти", "закрити", "відкрити", "показати", "сховати", "наступна",
    "попередня", "читати", "далі", "детальніше", "оголошення", "подіі", "головна", "головне", "економіка",
    "суспільство", "здоров'я", "світ", "думки", "архів", "теми", "джерело", "опубліковано", "оновлено", "изход",
    "търсене", "общи", "условия", "поверителност", "сподели", "отпечатаи", "коментари", "отговори", "обратно",
    "затвори", "прочети", "повече", "времето", "събития", "новини", "икономика", "култура", "здраве", "свят",
    "източник",
    // Greek
    "αρχικη", "συνδεση", "αποσυνδεση", "εγγραφη", "αναζητηση", "επικοινωνια", "οροι", "χρησης", "απορρητο",
    "ρυθμισεις", "βοηθεια", "κοινοποιηση", "εκτυπωση", "αποθηκευση", "σχολια", "σχολιο", "απαντηση", "πισω",
    "κλεισιμο", "ανοιγμα", "εμφανιση", "αποκρυψη", "επομενο", "προηγουμενο", "διαβαστε", "περισσοτερα", "δειτε",
    "διαφημιση", "αγγελιες", "καιρος", "ζωδια", "εκδηλωσεις", "ειδησεις", "νεα", "πολιτικη", "οικονομια",
    "κοινωνια", "κοσμος", "πολιτισμος", "υγεια", "αθλητικα", "ταξιδια", "αποψεις", "αρχειο", "θεματα", "σχετικα",
    "δημοσιευση", "ενημερωση",
    // Arabic, Persian
    "الرییسیه", "الصفحه", "دخول", "تسجیل", "خروج", "اشتراک", "اشترک", "بحث", "البحث", "اتصل", "راسلنا", "تواصل",
    "الخصوصیه", "سیاسه", "الشروط", "الاحکام", "الاعدادات", "مساعده", "شارک", "مشارکه", "طباعه", "حفظ", "تحمیل",
    "تعلیق", "تعلیقات", "التعلیقات", "رد", "ابلاغ", "متابعه", "تابعنا", "رجوع", "اغلاق", "فتح", "عرض", "اخفاء",
    "التالی", "السابق", "اقرا", "المزید", "شاهد", "اعلان", "اعلانات", "وظایف", "الطقس", "الابراج", "احداث",
    "الاخبار", "اخبار", "اقتصاد", "ریاضه", "مجتمع", "العالم", "ثقافه", "علوم", "صحه", "سفر", "اراء", "مقالات",
    "ارشیف", "مواضیع", "ذات", "صله", "مصدر", "المصدر", "نشر", "النشر", "تحدیث", "صور", "فیدیو", "القایمه", "خانه",
    "ورود", "ثبت", "جستجو", "تماس", "درباره", "حریم", "خصوصی", "شرایط", "تنظیمات", "راهنما", "چاپ", "ذخیره",
    "دانلود", "نظر", "نظرات", "پاسخ", "گزارش", "بازگشت", "بستن", "نمایش", "بعدی", "قبلی", "ادامه", "مطلب", "بیشتر",
    "تبلیغات", "اگهی", "هوا", "رویدادها", "سیاسی", "اقتصادی", "ورزشی", "اجتماعی", "جهان", "فرهنگی", "علمی",
    "سلامت", "دیدگاه", "ارشیو", "موضوعات", "مرتبط", "منبع", "انتشار",
    // Hebrew, Hindi
    "ראשי", "התחברות", "הרשמה", "חיפוש", "צור", "פרטיות", "תנאי", "הגדרות", "עזרה", "שתף", "הדפסה", "שמור",
    "תגובות", "תגובה", "הגב", "חזרה", "סגור", "פתח", "הצג", "הבא", "הקודם", "קרא", "עוד", "פרסומת", "דרושים",
    "חדשות", "פוליטיקה", "כלכלה", "תרבות", "מדע", "בריאות", "דעות", "ארכיון", "נושאים", "מקור", "होम", "लॉगिन",
    "खोजें", "संपर्क", "विज्ञापन", "साझा", "टिप्पणी", "टिप्पणियां", "और", "पढ़ें", "समाचार", "खबरें", "राजनीति",
    "अर्थव्यवस्था", "खेल", "मनोरंजन", "स्वास्थ्य", "शिक्षा", "स्रोत",
};

constexpr string_view kWholeByKind[] = {
    // Chinese: countries
    "中国", "中國", "美国", "美國", "英国", "英國", "法国", "法國", "德国", "德國", "韩国", "韓國", "泰国", "泰國",
    "俄国", "古巴", "安哥拉", "马来西亚", "馬來西亞", "马尔代夫", "马里", "万象", "温哥华", "溫哥華", "华盛顿",
    "華盛頓", "罗马", "羅馬", "柏林", "莫斯科", "金边", "金邊", "卢森堡", "乌克兰", "古晋", "白俄罗斯", "阿根廷",
    "台湾", "台灣", "澳门", "澳門", "香港", "金门", "金門", "马祖", "馬祖", "欧洲", "歐洲", "非洲", "美洲", "亚洲",
    "亞洲",
    // Chinese: provinces
    "江苏", "江蘇", "江西", "安徽", "甘肃", "甘肅", "宁夏", "寧夏", "黑龙江", "河北", "河南", "湖北", "湖南",
    "山东", "山東", "山西", "陕西", "陝西", "浙江", "福建", "广东", "廣東", "广西", "廣西", "海南", "四川", "贵州",
    "貴州", "云南", "雲南", "西藏", "青海", "新疆", "内蒙古", "辽宁", "遼寧", "吉林", "北京", "天津", "上海",
    "重庆", "重慶",
    // Chinese: cities and districts
    "武汉", "武漢", "成都", "石家庄", "石家莊", "郑州", "鄭州", "温州", "溫州", "常州", "徐州", "金华", "金華",
    "柳州", "梅州", "安阳", "安陽", "安庆", "连云港", "連雲港", "包头", "包頭", "沈阳", "瀋陽", "苏州", "蘇州",
    "宁波", "寧波", "济南", "濟南", "青岛", "青島", "大连", "大連", "长春", "長春", "长沙", "長沙", "南京", "南昌",
    "南宁", "南寧", "南通", "杭州", "合肥", "福州", "厦门", "廈門", "广州", "廣州", "深圳", "珠海", "佛山", "东莞",
    "東莞", "中山", "惠州", "汕头", "汕頭", "海口", "三亚", "三亞", "贵阳", "貴陽", "昆明", "拉萨", "拉薩", "西安",
    "西宁", "西寧", "兰州", "蘭州", "银川", "銀川", "哈尔滨", "哈爾濱", "太原", "呼和浩特", "乌鲁木齐", "雄安",
    "浦东", "浦東", "方庄", "台北", "臺北", "新北", "台中", "臺中", "台南", "臺南", "高雄", "基隆", "新竹", "嘉义",
    "嘉義", "屏东", "屏東", "宜兰", "宜蘭", "花莲", "花蓮", "台东", "臺東", "桃园", "桃園", "彰化", "南投", "云林",
    "雲林", "苗栗", "马鞍山", "马公", "盛京", "高邮", "高要", "江门", "江門", "江阴", "江陰", "安康", "安顺",
    "白山", "白银", "毕节", "常德", "康定", "洪湖", "黄山", "黄石", "黄冈", "金昌", "景德镇", "金沙", "龙岩",
    "龙门", "洛阳", "洛陽", "宁德", "平潭", "平顶山", "齐齐哈尔", "乐山", "宜昌", "宜春",
    // Japanese: prefectures and cities
    "東京", "東京都", "京都", "大阪", "名古屋", "横浜", "神戸", "福岡", "札幌", "仙台", "広島", "熊本", "千葉",
    "石川", "福島", "宮崎", "山口", "長野", "秋田", "青森", "岩手", "宮城", "山形", "茨城", "栃木", "群馬", "埼玉",
    "神奈川", "新潟", "富山", "福井", "山梨", "岐阜", "静岡", "愛知", "三重", "滋賀", "兵庫", "奈良", "和歌山",
    "鳥取", "島根", "岡山", "徳島", "香川", "愛媛", "高知", "佐賀", "長崎", "大分", "鹿児島", "沖縄", "北海道",
    // Korean: cities and provinces
    "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "제주", "제주도", "경기", "경기도", "강원",
    "강원도", "충북", "충남", "전북", "전남", "경북", "경남", "수원", "성남", "전주", "청주", "천안", "안산",
    "안양", "고양", "용인", "창원", "포항", "여수", "순천", "한국", "미국", "중국", "일본",
    // English: countries and regions
    "england", "scotland", "wales", "ireland", "britain", "great britain", "united kingdom", "united states",
    "canada", "australia", "new zealand", "south africa", "germany", "france", "spain", "italy", "portugal",
    "greece", "poland", "russia", "ukraine", "turkey", "china", "japan", "india", "brazil", "mexico", "argentina",
    "egypt", "europe", "asia", "africa", "north america", "south america", "latin america", "middle east",
    "north korea", "south korea", "hong kong", "singapore", "california", "texas", "new york state",
    "new south wales",
    // English: cities
    "london", "manchester", "birmingham", "glasgow", "edinburgh", "dublin", "belfast", "new york", "new york city",
    "los angeles", "san francisco", "san diego", "las vegas", "washington dc", "washington", "chicago", "boston",
    "houston", "philadelphia", "seattle", "miami", "toronto", "vancouver", "montreal", "ottawa", "melbourne",
    "brisbane", "perth", "auckland", "wellington", "cape town", "johannesburg", "new delhi", "delhi", "mumbai",
    "moscow", "tokyo", "beijing", "shanghai", "cairo", "tel aviv", "jerusalem", "kuala lumpur",
    // German
    "deutschland", "osterreich", "schweiz", "frankreich", "spanien", "italien", "europa", "berlin", "hamburg",
    "munchen", "koln", "frankfurt", "frankfurt am main", "stuttgart", "dusseldorf", "leipzig", "dresden",
    "hannover", "bremen", "nurnberg", "wien", "graz", "linz", "salzburg", "zurich", "basel", "bern", "genf",
    "bayern", "hessen", "sachsen", "thuringen", "niedersachsen", "nordrhein-westfalen", "baden-wurttemberg",
    "schleswig-holstein", "mecklenburg-vorpommern", "sachsen-anhalt", "rheinland-pfalz", "saarland", "brandenburg",
    // French
    "etats-unis", "royaume-uni", "allemagne", "espagne", "italie", "belgique", "suisse", "paris", "marseille",
    "toulouse", "bordeaux", "strasbourg", "nantes", "lille", "lyon", "nice", "rennes", "grenoble", "bruxelles",
    "geneve", "lausanne", "quebec", "ile-de-france", "bretagne", "normandie", "occitanie", "provence",
    // Spanish, Portuguese, Italian
    "espana", "estados unidos", "reino unido", "alemania", "francia", "brasil", "madrid", "barcelona", "sevilla",
    "bilbao", "zaragoza", "malaga", "andalucia", "galicia", "cataluna", "pais vasco", "ciudad de mexico",
    "guadalajara", "monterrey", "bogota", "medellin", "buenos aires", "montevideo", "santiago de chile", "lima",
    "caracas", "quito", "lisboa", "porto", "sao paulo", "rio de janeiro", "brasilia", "belo horizonte", "roma",
    "milano", "napoli", "torino", "firenze", "venezia", "bologna", "palermo", "genova", "italia", "lombardia",
    "toscana", "sicilia",
    // Russian, Ukrainian
    "россия", "москва", "санкт-петербург", "петербург", "новосибирск", "екатеринбург", "казань", "нижнии новгород",
    "самара", "омск", "ростов-на-дону", "краснодар", "сочи", "крым", "украина", "киев", "минск", "белоруссия",
    "беларусь", "казахстан", "сша", "европа", "китаи", "германия", "франция", "московская область",
    "ленинградская область", "татарстан", "москва россия", "украіна", "киів", "львів", "одеса", "харків",
    // Arabic, Persian
    "مصر", "القاهره", "السعودیه", "الریاض", "جده", "دبی", "الامارات", "الکویت", "قطر", "الدوحه", "لبنان", "بیروت",
    "سوریا", "دمشق", "العراق", "بغداد", "الاردن", "عمان", "فلسطین", "القدس", "غزه", "المغرب", "الرباط", "تونس",
    "الجزایر", "لیبیا", "السودان", "الیمن", "روسیا", "فرنسا", "المانیا", "ترکیا", "ایران", "تهران",
    // Chinese: words that begin as a family name
    "方向", "方便", "安全", "安排", "全国", "全國", "时代", "時代", "石油", "毛利", "金牌", "白酒", "黄金", "黃金",
    "高清", "高考", "高铁", "高鐵", "于是", "关于", "關於", "成果", "成绩", "成績", "成功", "成立", "成员", "成員",
    "强国", "強國", "强调", "强军", "党员", "黨員", "党委", "黨委", "党史", "党校", "解读", "解讀", "解放", "解释",
    "保险", "保險", "保健", "保护", "保護", "保存", "和谐", "和諧", "计划", "計劃", "计算", "应用", "應用", "原因",
    "原油", "单项", "位置", "位于", "台风", "颱風", "商务", "商務", "商品", "商圈", "商机", "明天", "明日", "明年",
    "明星", "沙龙", "和平", "官方", "官网", "官微", "官员", "车市", "车险", "车展", "车型", "房价", "房市", "向上",
    "向下", "向左", "向右", "连载", "连接", "全站", "全景", "全选", "全球", "查阅", "解决", "易信", "易购", "乐活",
    "乐园", "古城", "古玩", "古董", "文艺", "文藝", "文学", "文學", "文史", "文旅", "文创", "文娱", "文体", "文教",
    "文库", "文摘", "常见", "常用", "常识", "常委", "武术", "安装", "安居", "康复", "白领", "黄页", "路况", "路线",
    "江湖", "祝福", "卫生", "衛生", "卫星", "卫视", "衛視", "包装", "包邮", "简历", "简报", "简讯", "申请", "申請",
    "申报", "申诉", "申购", "季度", "周末", "週末", "周边", "年度", "国学", "国宝", "高层", "高端", "高校", "高级",
    "广角", "江山", "马上", "馬上", "马拉松", "水印", "农业", "鲁迅", "章程", "章节", "史料", "史话", "田园",
    "程序", "游客", "游记", "金额", "金奖", "景点", "景区", "平台", "平安", "万能", "连线", "连连看", "查无",
    "计时", "项链", "温馨", "明细", "单独", "包含", "应急", "应届", "应聘", "来自", "来信", "来电", "查证", "解说",
    "台账", "成长", "成語", "商标", "商家", "乐队", "官司", "车主", "车友", "房贷", "房源", "党报", "原版", "原图",
    "原文", "向导", "位次", "都市", "全民", "全景图", "时长", "关心", "关系", "关怀", "关联", "时节",
    "来源", "全文", "關鍵", "党建", "商城", "万元", "平时", "平時", "全时", "全媒体",
    // Chinese: times of day, days
    "上午", "下午", "早上", "晚上", "中午", "凌晨", "今天", "昨天", "今日", "昨日", "周一", "周三", "周四", "周五", "周六", "周日", "週一",
    "週二", "週三", "週四", "週五", "週六", "週日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日",
};

constexpr string_view kNoNameParts[] = {
    // Chinese: time, date, day, page parts, columns, what lists and menus hold
    "时间", "時間", "日期", "来源", "來源", "稿源", "出处", "出處", "作者", "编辑", "編輯", "责编", "責編", "主编",
    "主編", "编者", "校对", "校對", "审核", "審核", "审稿", "发布", "發布", "發佈", "更新", "首页", "首頁", "主页",
    "主頁", "网站", "網站", "网页", "網頁", "本站", "本网", "本網", "本报", "本報", "本刊", "本台", "导航", "導航",
    "导读", "導讀", "频道", "頻道", "栏目", "欄目", "专题", "專題", "专栏", "專欄", "新闻", "新聞", "要闻", "要聞",
    "快讯", "快訊", "资讯", "資訊", "热点", "熱點", "热门", "熱門", "头条", "頭條", "排行", "榜单", "推荐", "推薦",
    "相关", "相關", "延伸", "往期", "上一篇", "下一篇", "上一页", "下一页", "上一頁", "下一頁", "上篇", "下篇",
    "前一篇", "后一篇", "更多", "全部", "全文", "正文", "目录", "目錄", "分类", "分類", "标签", "標籤", "关键",
    "關鍵", "文章", "文档", "文件", "附件", "图片", "圖片", "图集", "圖集", "图文", "视频", "視頻", "影音", "影片",
    "音频", "直播", "点播", "相册", "相冊", "字体", "字體", "字号", "字號", "放大", "缩小", "縮小", "字级",
    "大中小", "小中大", "大字", "小字", "中字",
    // Chinese: buttons, accounts, counters
    "登录", "登錄", "登入", "登陆", "登出", "注册", "註冊", "退出", "注销", "密码", "密碼", "用户", "用戶", "会员",
    "會員", "账号", "帳號", "賬號", "账户", "昵称", "暱稱", "头像", "手机", "手機", "邮箱", "郵箱", "信箱", "电话",
    "電話", "传真", "傳真", "地址", "邮编", "搜索", "搜尋", "搜寻", "检索", "檢索", "查询", "查詢", "查找", "查看",
    "打印", "列印", "收藏", "分享", "转发", "轉發", "转载", "轉載", "评论", "評論", "留言", "回复", "回覆", "跟帖",
    "发表", "發表", "投稿", "投诉", "投訴", "举报", "舉報", "反馈", "反饋", "点赞", "點贊", "点击", "點擊", "點閱",
    "浏览", "瀏覽", "阅读", "閱讀", "人气", "人氣", "访问", "訪問", "次数", "次數", "热度", "关注", "關注", "订阅",
    "訂閱", "下载", "下載", "上传", "上傳", "返回", "关闭", "關閉", "打开", "打開", "展开", "展開", "收起", "刷新",
    "顶部", "頂部", "回顶", "置顶", "窗口", "視窗", "页面", "頁面", "链接", "鏈接", "連結", "复制", "複製", "扫码",
    "扫一扫", "二维码", "提交", "取消", "确定", "確定", "确认", "加载", "載入", "客户端", "客戶端", "小程序",
    "公众号", "微信", "微博", "朋友圈", "空间", "論壇", "论坛", "社区", "社區", "博客", "部落格", "专家", "服务",
    "服務", "帮助", "幫助", "指南", "设置", "設定", "设为", "繁体", "繁體", "简体", "簡體", "无障碍", "無障礙",
    "长者", "適老", "适老",
    // Chinese: footers, law, organisations
    "关于我", "關於我", "联系", "聯絡", "聯繫", "声明", "聲明", "条款", "條款", "协议", "協議", "隐私", "隱私",
    "政策", "版权", "版權", "备案", "備案", "许可", "許可", "招聘", "招募", "诚聘", "人才", "广告", "廣告", "合作",
    "友情", "地图", "地圖", "公司", "集团", "集團", "企业", "企業", "机构", "機構", "协会", "協會", "学会", "委员",
    "委員", "中心", "部门", "部門", "政府", "政务", "政務", "公开", "公開", "党建", "党政办", "党办", "新闻办", "办事", "办公", "辦公", "单位",
    "單位", "主办", "主辦", "承办", "承辦", "协办", "维护", "維護", "技术", "技術", "支持", "大学", "大學", "学院",
    "學院", "医院", "醫院", "银行", "銀行", "信息", "訊息", "消息", "公告", "通知", "通告", "公示", "简介", "簡介",
    "概况", "概況", "动态", "動態", "活动", "活動", "项目", "項目", "产品", "產品", "商城", "购物", "購物", "报料",
    "爆料", "热线", "熱線", "广播", "廣播", "电视", "電視", "电台", "電台", "报社", "報社", "杂志", "雜誌", "报纸",
    "報紙", "日报", "日報", "晚报", "晚報", "周刊", "週刊", "传媒", "傳媒", "媒体", "媒體", "记者", "記者",
    "通讯员", "通訊員", "特派", "实习", "见习", "报道", "報導", "報道", "摄影", "攝影", "图为", "资料", "資料",
    "综合", "綜合", "整理", "编译", "編譯", "翻译", "翻譯", "供稿", "采写", "撰文", "选稿", "選稿", "网络", "網絡", "網路",
    "互联网", "網友", "网友", "未知", "佚名", "匿名", "不详", "管理员", "管理員", "转自", "摘自", "原标题", "原創",
    "原创", "独家", "獨家",
    // Chinese: subjects of sections
    "国内", "國內", "国际", "國際", "社会", "社會", "财经", "財經", "经济", "經濟", "金融", "股票", "证券", "證券",
    "基金", "期货", "房产", "房產", "地产", "汽车", "汽車", "科技", "数码", "數碼", "体育", "體育", "娱乐", "娛樂",
    "文化", "旅游", "旅遊", "养生", "美食", "时尚", "時尚", "军事", "軍事", "历史", "歷史", "教育", "生活", "女性",
    "星座", "游戏", "遊戲", "动漫", "動漫", "法治", "法律", "法制", "时政", "時政", "时事", "時事", "观点", "觀點",
    "言论", "言論", "消费", "消費", "产业", "產業", "招商", "投资", "投資", "商业", "商業", "行业", "行業", "市场",
    "市場", "研究", "报告", "報告", "数据", "數據", "图书", "圖書", "百科", "问答", "問答", "电影", "電影", "音乐",
    "音樂", "天气", "天氣", "交通", "公益", "志愿", "环保", "环境", "環境", "能源", "医疗", "醫療", "就业", "就業",
    "老师", "家长", "万元", "亿元", "编号", "編號", "序号", "序號", "工作",
    // Japanese: articles, lists, members, search, login, share, print
    "記事", "一覧", "会員", "検索", "新規", "登録", "配信", "掲載", "特集", "連載", "動画", "画像", "写真", "関連",
    "人気", "注目", "広告", "編集", "会社", "概要", "規約", "方針", "採用", "情報", "お問", "問い合わせ", "個人",
    "著作権", "無断", "転載", "禁止", "サイト", "ページ", "ログイン", "ログアウト", "メニュー", "ニュース",
    "ランキング", "コメント", "シェア", "ツイート", "フォロー", "メール", "メルマガ", "ダウンロード",
    "プライバシー", "ポリシー", "トップ", "ホーム", "ヘルプ", "カテゴリ", "タグ", "テキスト", "こちら", "閉じる",
    "開く", "戻る", "進む", "見る", "読む", "続き", "もっと", "すべて", "次へ", "前へ", "印刷", "する", "次の",
    "前の", "について", "お知らせ", "番組", "天気", "経済", "政治", "国際", "芸能", "スポーツ", "エンタメ",
    "ビジネス", "テクノロジー", "ライフ", "コラム", "レビュー", "ブログ", "ポッドキャスト", "アプリ", "アカウント",
    "パスワード", "キャンセル", "購読", "無料", "有料",
    // Korean: registered, revised, approved, reporter's page, share, size of type, comments, log in, subscribe
    "입력", "수정", "승인", "등록", "기사", "뉴스", "신문", "일보", "방송", "댓글", "공유", "인쇄", "글자", "크기",
    "로그인", "로그아웃", "회원", "가입", "구독", "검색", "메뉴", "전체", "이전", "다음", "목록", "닫기", "열기",
    "더보기", "추천", "인기", "최신", "속보", "포토", "사진", "영상", "이미지", "메일", "주소", "전화", "제보",
    "문의", "광고", "제휴", "약관", "정책", "개인정보", "저작권", "무단", "회사", "소개", "채용", "고객", "센터",
    "조회", "카카오", "페이스북", "트위터", "네이버", "블로그", "카페", "홈페이지", "바로가기", "스크랩", "북마크",
    "설정", "알림", "신고", "복사", "링크", "편집", "취재", "제공", "자료", "출처", "발행", "스포츠", "연예",
    "정치", "경제", "사회", "문화", "국제", "지역", "오피니언", "칼럼", "사설", "기획", "연재", "특집", "라이프",
    "건강", "여행", "교육", "과학", "기술", "증권", "부동산", "금융", "산업", "위원회", "협회", "대학교", "정부",
    "특별시", "광역시",
    // Chinese, Japanese: platforms and outlets
    "网易", "網易", "新浪", "搜狐", "腾讯", "騰訊", "凤凰网", "鳳凰網", "百度", "知乎", "抖音", "快手", "豆瓣",
    "淘宝", "京东", "哔哩", "百家号", "新华社", "新華社", "中新社", "中央社", "人民网", "央视", "央視", "澎湃",
    "界面", "财新", "虎嗅", "雅虎", "谷歌", "苹果", "微软", "維基", "维基",
};

// Of the words of a page, those that are family or given names, too. In order of bytes.
constexpr string_view kNamesakes[] = {"baca",  "back",  "bilder", "cari", "copy", "dela",   "donate", "life", "meer",
                                      "oku",   "plan",  "reise",  "salva", "show", "stampa", "store", "ver",  "vis"};

// Chinese: town, office, hospital, site, paper, page, column, piece, rate, fee, frame, number, kind, particles, inside,
// picture, person of a kind, lesson, question
constexpr string_view kNoNameEnds =
    "市县縣県省区區街局部厅廳处處院校厂廠站网網报報社版页頁栏欄篇条條数數量率费費券键框号號码碼类類型式们們吗嗎呢的了在是及或等到把被将將这這那哪什么麼分秒前后後内內外上下裡间間图圖表单單件份張個个者员員课課题題点點";
// clang-format on

}  // namespace

const WordIndex& page_words() {
  static const WordIndex kIndex(kPageWordsByKind);
  return kIndex;
}
const WordIndex& whole_no_names() {
  static const WordIndex kIndex(kWholeByKind);
  return kIndex;
}
bool is_namesake(string_view word) { return std::ranges::binary_search(kNamesakes, word); }
std::span<const string_view> no_name_parts() { return kNoNameParts; }
string_view no_name_ends() { return kNoNameEnds; }

}  // namespace newsclip::extract::lexicon
