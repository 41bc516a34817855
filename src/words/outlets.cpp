#include "words/outlets.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kAgencies[] = {
    // World: Associated Press, Agence France-Presse, Deutsche Presse-Agentur and others
    "reuters", "thomson reuters", "the associated press", "associated press", "ap news", "agence france-presse",
    "agence france presse", "france presse", "deutsche presse-agentur", "united press international", "bloomberg news",
    "dow jones newswires",
    // German-speaking countries: (sports) press services
    "sport-informations-dienst", "austria presse agentur", "keystone-sda", "presseportal", "dpa-afx",
    "dts nachrichtenagentur",
    // Rest of Europe
    "adnkronos", "agencia efe", "europa press", "ritzau", "polska agencja prasowa", "agerpres", "mediafax", "tanjug",
    "ana-mpa", "pa media", "press association", "ukrinform", "interfax-ukraine", "interfax", "ria novosti", "рейтер",
    "рейтерс", "тасс", "риа новости", "интерфакс", "укринформ", "уніан", "униан", "белта",
    // Americas, Africa, Asia, Pacific
    "the canadian press", "canadian press", "la presse canadienne", "notimex", "agência brasil", "agência estado",
    "estadão conteúdo", "folhapress", "télam", "telam", "prensa latina", "tribune news service", "states newsroom",
    "kyodo", "kyodo news", "jiji press", "yonhap", "xinhua", "press trust of india", "associated press of pakistan",
    "bernama", "antara", "australian associated press", "anadolu", "anadolu ajansı", "رويترز", "أ ف ب", "فرانس برس",
    "الأناضول", "أسوشيتد برس",
    // Chinese: Xinhua, China News Service, Central News Agency, AFP, AP, Reuters, Kyodo, Yonhap, TASS, dpa, CNS, Bloomberg
    "新华社", "新华网", "中新社", "中新网", "中国新闻社", "中国新闻网", "中央社", "新華社", "法新社", "美联社", "美聯社", "路透社", "路透",
    "共同社", "韩联社", "韓聯社", "塔斯社", "德新社", "中央通訊社", "中通社", "彭博社",
    // Japanese, Korean: Kyodo, Jiji, Reuters, Yonhap, Newsis, News1
    "共同通信", "共同", "時事通信", "時事", "ロイター", "afp=時事", "afp時事", "ロイター通信", "ap通信", "連合ニュース", "聯合ニュース",
    "연합뉴스", "뉴시스", "뉴스1", "로이터", "ap연합뉴스", "afp연합뉴스"};

constexpr string_view kInitials[] = {
    // Associated Press, Agence France-Presse, Deutsche Presse-Agentur, United Press International; (Protestant, Catholic,
    // sports, Austrian, Swiss) press services; Italian, Spanish, Portuguese, Belgian, Dutch, Nordic, Baltic, Polish, Czech,
    // Slovak, Hungarian, Bulgarian, Russian, Canadian, Indian, Bangladeshi, Philippine, Australian, Iranian, Turkish ones
    "AP", "AFP", "dpa", "DPA", "UPI", "epd", "EPD", "KNA", "SID", "sid", "APA", "sda", "SDA", "dapd", "dts", "ANSA",
    "Ansa", "AGI", "EFE", "Efe", "LUSA", "Lusa", "Belga", "BELGA", "ANP", "NTB", "BNS", "ELTA", "LETA", "PAP", "ČTK", "TASR",
    "MTI", "BTA", "TASS", "PTI", "ANI", "IANS", "UNB", "PNA", "AAP", "IRNA", "ISNA", "JIJI", "TTXVN", "İHA", "IHA", "DHA",
    "WAFA", "KUNA", "SWNS", "TNS"};

constexpr string_view kCounts[] = {
    // Chinese: people took part, comments, times read, readings, readers; Korean: comments; English
    "人参与", "评论", "条评论", "次阅读", "阅读", "人阅读", "次浏览", "浏览", "次点击", "點閱", "人气", "分钟", "小时", "天前", "秒",
    "댓글", "comments", "views", "min", "年", "月", "日", "次", "条", "人", "万", "个", "字"};

constexpr string_view kAgencyForms[] = {
    // English, French, Spanish, Portuguese, Italian, German, Dutch, Turkish, Polish, Russian, Arabic, Indonesian
    "news agency", "press agency", "newswire", "wire service", "news service", "press service", "press association",
    "agence de presse", "agencia de noticias", "agência de notícias", "agenzia di stampa", "nachrichtenagentur",
    "presseagentur", "persbureau", "haber ajansı", "agencja prasowa", "информационное агентство", "информагентство",
    "وكالة الأنباء", "وكالة أنباء", "kantor berita",
    // Chinese, Japanese: news agency
    "通讯社", "通訊社", "通信社", "新闻社"};

constexpr string_view kOutletEndings[] = {
    // Chinese: newspaper (daily, evening, times), agency, net, station, television, broadcast, news, finance, weekly,
    // magazine, client program, channel, online, media, observation, publication (of a city), edition, public account
    "报", "日报", "晚报", "时报", "社", "网", "台", "电视", "卫视", "广播", "新闻", "财经", "周刊", "杂志", "客户端", "频道", "在线",
    "传媒", "融媒", "融媒体", "融媒体中心", "新媒体", "观察", "发布", "网站", "报道", "网络版", "公众号", "头条", "快讯", "出版社",
    "之声", "研究院", "委员会", "办公厅", "办公室", "政府", "资讯", "门户", "導報", "報", "網", "電視", "廣播", "新聞", "財經", "週刊",
    "雜誌", "電台", "電視台", "政府网", "管委会", "局", "通讯", "见闻", "證券", "证券报", "商报", "青年报", "法院", "检察院", "公安", "視", "衛視", "傳媒", "通訊社",
    // Japanese: newspaper, communications, broadcast, edition, news
    "新聞社", "通信", "放送", "ニュース", "タイムズ", "オンライン", "編集部",
    // Korean: daily, newspaper, news, broadcast, economy
    "일보", "신문", "뉴스", "방송", "경제", "타임스"};

constexpr string_view kOutletWords[] = {
    // English: kinds of papers and broadcasters
    "news", "times", "post", "journal", "gazette", "herald", "tribune", "courier", "chronicle", "telegraph", "daily",
    "press", "agency", "magazine", "radio", "tv", "television", "observer", "mail", "bulletin", "review", "online",
    "network", "media", "staff", "newsroom", "desk", "wire", "standard", "independent", "weekly", "broadcasting",
    // German, French, Spanish, Portuguese, Italian, Dutch, Nordic: newspaper, sheet, messenger, agency, editors
    "zeitung", "blatt", "bote", "anzeiger", "nachrichten", "rundschau", "redaktion", "agence", "presse",
    "agencia", "agência", "agenzia", "diario", "diário", "periódico", "jornal", "giornale", "corriere", "gazzetta",
    "redacción", "redação", "redazione", "rédaction", "krant", "dagblad", "tidning", "avis", "ajansı", "gazetesi",
    // Vietnamese: newspaper, magazine
    "báo", "tạp chí",
    // Russian, Ukrainian: news, newspaper, agency
    "новости", "газета", "агентство", "вестник", "известия", "новини"};

constexpr string_view kOwn[] = {
    // Chinese: this site, original, original of this site, this paper, arranged by this site
    "本站", "原创", "本站原创", "本网", "本网原创", "本站讯", "本网讯", "原創", "本刊", "本報", "本报", "自采", "本站编辑", "本网站", "原创内容",
    "本公司", "原创稿件", "本社", "当サイト", "自社", "this site", "own", "original", "own work", "eigene"};

constexpr string_view kNoOrigin[] = {
    // Chinese: the net, the internet, unknown, other, arranged from the net, anonymous, see text, none, reprinted
    "网络", "互联网", "未知", "其他", "其它", "网络整理", "佚名", "综合", "不详", "网络转载", "转载", "无", "暂无", "网友投稿", "網絡", "網路",
    "來自網絡", "整理", "综合整理", "网络综合", "来源网络", "网上", "网友", "微信", "微博", "手机", "电脑", "管理员", "搜狐号", "百家号", "头条号",
    "internet", "unknown", "other", "various", "n/a", "none", "web", "admin", "unsplash", "wikipedia", "youtube",
    "facebook", "instagram", "twitter", "x", "tiktok", "telegram",
    // Chinese: news, important news, centre, channel, home page, text: names of columns; Thai, Spanish, Korean: news
    "新闻", "新聞", "要闻", "要聞", "新闻中心", "新聞中心", "新闻频道", "新聞頻道", "首页", "首頁", "正文", "资讯", "資訊", "国内频道", "滚动新闻",
    "新闻动态", "通知公告", "文章", "內文", "头条", "頭條", "即時新聞", "ข่าว", "noticias", "뉴스", "title"};

constexpr string_view kPictureAgencies[] = {
    "getty", "getty images", "shutterstock", "istock", "unsplash", "pixabay", "pexels", "flickr", "alamy", "imago",
    "depositphotos", "adobe stock", "wikimedia", "wikimedia commons", "picture alliance", "视觉中国", "东方ic", "图虫",
    "freepik", "canva", "dreamstime", "123rf", "pixta"};

constexpr string_view kBeforeNames[] = {
    // English, German, French, Spanish and Portuguese, Italian, Dutch, Polish, Turkish: by; text; source
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "przez", "with", "from", "text", "mit",
    "avec", "con", "com", "met", "and", "und", "et", "y", "e", "en", "og", "och", "source",
    "автор", "текст", "ut", "oleh"};

constexpr string_view kJoinWords[] = {
    // English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Turkish: and, with, for, via
    " and ", " with ", " for ", " via ", " und ", " mit ", " für ", " et ", " avec ", " pour ", " y ", " con ", " para ",
    " e ", " com ", " en ", " met ", " och ", " og ", " med ", " i ", " ve ", " и ", " та "};

constexpr string_view kDeskWords[] = {
    // editors of the site itself: English; German; French; Spanish; Portuguese; Italian; Chinese: editorial office
    "staff", "newsroom", "desk", "editorial", "editors", "team", "redaktion", "rédaction", "redacción", "redação",
    "redazione", "редакция", "编辑部", "編輯部", "編集部"};

// English: bodies and places that give bodies their names
constexpr string_view kOfficeWords[] = {
    "trust",    "council",  "harbour",     "harbor",    "committee", "society",    "club",     "church",  "museum",
    "library",  "school",   "college",     "academy",   "hospital",  "ministry",   "board",    "port",    "union",
    "alliance", "company",  "corporation", "authority", "chamber",   "federation", "league",   "charity", "bank",
    "fund",     "partners", "solutions",   "services",  "centre",    "center",     "institute"};

// English: they end the name of an office.
constexpr string_view kOfficeEnds[] = {"council", "department", "ministry"};

// Chinese: departments, offices, bureaus, committees
constexpr string_view kHanDesks[] = {"宣传部", "宣傳部", "编辑部", "編輯部", "党政办", "党办",   "新闻办",
                                          "办公室", "辦公室", "办公厅", "委员会", "委員會", "编委会", "综合办"};

constexpr string_view kSeeWords[] = {
    // Chinese, in a bracket that is no credit: see, in detail, on, at, of, full text, attached
    "见", "見", "详", "詳", "登录", "登錄", "在", "的", "全文", "附", "请", "請", "点击", "點擊", "查"};

constexpr string_view kBroadcasters[] = {
    // Chinese: what stands at the end of an outlet's name before its reporter's: station, television, paper, agency, net
    "電台", "電視台", "电台", "电视台", "廣播", "广播", "日報", "日报", "晚報", "晚报", "時報", "时报", "通訊社", "通讯社", "新聞網", "新闻网", "衛視", "卫视", "网", "網",
    "新华社", "中央社", "中新社"};

constexpr string_view kSameOutlet[] = {
    // Chinese: edition, overseas edition, client program, channel, official account, online edition
    "版", "海外版", "客户端", "频道", "公众号", "微信公众号", "官方微博", "网络版", "微信", "微博", "APP", "App", "app"};
// clang-format on

}  // namespace

std::span<const string_view> outlet_words(OutletWords group) {
  switch (group) {
    case OutletWords::kAgencies:
      return kAgencies;
    case OutletWords::kAgencyForms:
      return kAgencyForms;
    case OutletWords::kOutletEndings:
      return kOutletEndings;
    case OutletWords::kOutletWords:
      return kOutletWords;
    case OutletWords::kOwn:
      return kOwn;
    case OutletWords::kNoOrigin:
      return kNoOrigin;
    case OutletWords::kPictureAgencies:
      return kPictureAgencies;
    case OutletWords::kBylineWords:
      return kBeforeNames;
    case OutletWords::kJoinWords:
      return kJoinWords;
    case OutletWords::kDeskWords:
      return kDeskWords;
    case OutletWords::kOfficeWords:
      return kOfficeWords;
    case OutletWords::kOfficeEnds:
      return kOfficeEnds;
    case OutletWords::kHanDesks:
      return kHanDesks;
    case OutletWords::kSeeWords:
      return kSeeWords;
    case OutletWords::kBroadcasters:
      return kBroadcasters;
    case OutletWords::kSameOutlet:
      return kSameOutlet;
    case OutletWords::kInitials:
      return kInitials;
    case OutletWords::kCounts:
      return kCounts;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
