#include "words/zones.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kEndings[] = {
    // Chinese: development zone (economic and technological, high technology), new area, free-trade zone, bonded zone, park
    // (industrial, scientific, software, chemical, logistics), export processing, cooperation, border zones
    "经济技术开发区", "高新技术产业开发区", "经济开发区", "开发区", "高新区", "经开区", "高新技术产业园区", "工业园区", "产业园区",
    "科技园区", "产业园", "科技园", "工业园", "软件园", "化工园区", "物流园区", "高新园区", "开发园区", "园区", "新区", "自贸区",
    "自贸试验区", "自由贸易试验区", "自由贸易港", "自贸港", "保税区", "综合保税区", "综保区", "保税港区", "出口加工区", "经济合作区",
    "边境经济合作区", "边合区", "合作区", "旅游度假区", "度假区", "物流园", "化工园", "创业园", "创新园", "创意园", "科创园", "示范园",
    "信息产业园", "加工区", "物流港", "科学园", "技术园", "循环经济园",
    // demonstration, experimental, pilot zone, district of a zone, agglomeration, concentration, industrial zone, science city
    "自主创新示范区", "示范区", "实验区", "试验区", "片区", "集聚区", "聚集区", "集中区", "工业区", "化工区", "科学城", "科技城",
    "知识城", "生态城", "医药城", "先行区", "创新区", "高质量发展区", "保税物流中心", "特别合作区", "先导区", "引领区", "科技新城",
    // the same in traditional characters
    "試驗區", "開發區", "高新技術產業開發區", "經濟技術開發區", "科學園區", "工業區", "科技產業園區", "高新區", "經開區", "產業園區",
    "工業園區", "科技園區", "軟體園區", "軟件園區", "生技園區", "園區", "新區", "自貿區", "自由貿易試驗區", "自由貿易港區", "自由貿易區", "自由貿易港",
    "保稅區", "綜合保稅區", "加工出口區", "科技產業園", "產業園", "科技園", "工業園", "科學園", "軟件園", "科學城",
    "示範區", "實驗區", "合作區", "度假區", "聚集區", "片區", "創新園區", "工業邨", "創新園", "數碼港",
    // Japanese: industrial estate, special zone (national strategic, comprehensive), techno, science, research, business park
    "工業団地", "産業団地", "流通団地", "国家戦略特区", "国家戦略特別区域", "総合特区", "経済特区", "戦略特区", "構造改革特区",
    "テクノパーク", "サイエンスパーク", "リサーチパーク", "インダストリアルパーク", "ハイテクパーク", "テクノポリス", "サイエンスシティ",
    "テクノポート", "学研都市", "研究学園都市", "工業特区", "自由貿易地域", "臨空産業団地", "ビジネスパーク",
    // Korean: free economic zone, industrial complex (national, general), techno valley, techno park, free-trade zone, special zone
    "경제자유구역", "산업단지", "국가산업단지", "일반산업단지", "첨단산업단지", "농공단지", "테크노밸리", "테크노파크", "자유무역지역",
    "연구개발특구", "규제자유특구", "경제특구", "사이언스파크", "산단", "기업도시", "혁신도시", "첨단의료복합단지", "사이언스밸리"};

constexpr string_view kWeakEndings[] = {
    // new town, administered zone, functional zone, business district, port area, base, economic zone, city (of biology …)
    "新城", "管理区", "功能区", "商务区", "港区", "基地", "经济区", "管理區", "商務區", "港區", "經濟區",
    "生物城", "未来城", "健康城", "空港城", "航空城", "汽车城", "智慧城", "新都会"};

constexpr string_view kGeneric[] = {
    // national, provincial, municipal, all the country's, China's, each, this, our, other, key, characteristic, modern,
    // comprehensive, economic, high-tech, industrial, agricultural, a visit to, focus on, about, construction of, news
    "国家级", "省级", "市级", "县级", "全国", "中国", "我国", "各地", "各", "本", "我", "全市", "全省", "其他", "其它", "重点", "特色", "现代",
    "综合", "经济", "经济技术", "高新", "高新技术", "产业", "工业", "农业", "科技", "走进", "聚焦", "关于", "建设", "国家", "省内", "国内",
    "国外", "世界", "国际", "进入", "投资", "魅力", "印象", "热点", "数字", "智慧", "绿色", "生态", "创新", "新兴", "试点", "国家高新",
    "国家经济", "国家高新技术", "省", "市", "县", "区", "两个", "三大", "六大", "沿海", "中外", "现代农业", "农业科技", "文化", "文化创意",
    "高新技术产业", "国家级经济技术", "大学", "物流", "软件", "化工", "旅游", "边境", "国家级高新", "国家级高新技术产业", "城市", "城乡",
    "中小企业", "民营", "海外", "境外", "全球", "所属", "发布", "所在", "國家級", "相关", "更多", "推荐", "最新", "新闻", "关注", "自主",
    // hot, all, any, the whole zone, one district each, park, development, of airports, harbours, trade, reform, circulation,
    // education, sports, finance, e-commerce, cross-border, medicine, culture and travel, common wealth, rural, city and country
    "热门", "全部", "不限", "所有", "全区", "一区", "园区", "开发", "开发区", "高新区", "临空", "空港", "航空港", "自由", "贸易", "自由贸易",
    "改革", "循环", "教育", "体育", "金融", "电子商务", "跨境", "跨境电商", "医药", "文旅", "共同富裕", "乡村", "振兴", "乡村振兴", "融合", "发展",
    "高质量", "先行", "新型", "首个", "首批", "一个", "多个", "友情", "合作", "入驻", "品牌", "优秀", "名优", "招商", "互联网", "战略性",
    "服务业", "制造业", "先进", "装备", "先进制造", "孵化", "双创", "青年", "大学生", "留学生", "返乡", "保税", "出口", "特别", "这个", "该",
    // the same in traditional characters
    "國家", "省級", "市級", "縣級", "全國", "中國", "我國", "各國", "其他地區", "重點", "現代", "綜合", "經濟", "經濟技術", "高新技術",
    "產業", "高新技術產業", "工業", "農業", "走進", "關於", "建設", "國內", "國外", "國際", "投資", "熱點", "熱門", "數位", "數字",
    "綠色", "生態", "創新", "新興", "試點", "縣", "區", "現代農業", "農業科技", "文創", "文化創意", "大學", "軟體", "軟件",
    "旅遊", "邊境", "城鄉", "所屬", "發布", "發佈", "相關", "推薦", "新聞", "關注", "科學",
    "環保", "生技", "加工", "開發", "貿易", "自由貿易", "示範", "各園區", "本園區", "我們的", "認識",
    // Japanese: national, regional, whole country, new, our, local, various, comprehensive, strategic
    "地域", "全国の", "国家戦略", "戦略", "総合", "近隣の", "新しい", "当", "地方", "先端", "各地の", "主要", "日本", "臨海", "内陸",
    // Korean: national, general, high-tech, the whole country's, Korea, our, new, local, industrial, regional, urban
    "국가", "일반", "첨단", "전국", "한국", "우리", "신규", "지역", "산업", "도시첨단", "농공", "주요", "각", "외국인투자", "노후", "스마트"};

constexpr string_view kAdministration[] = {
    // Chinese: administrative committee, working committee of the party, administration, bureau, government, committee
    "管理委员会", "管委会", "党工委", "工委", "工作委员会", "党委", "管理局", "管理处", "管理办公室", "管理中心", "人民政府", "政府",
    "管理服务中心", "建设管理委员会", "开发建设管理委员会", "开发建设指挥部", "管理委員會", "管委會", "黨工委", "管理處",
    "管理辦公室", "服務中心", "工作管理委员会", "管理站", "党政",
    // Japanese: management union, cooperative, association, council, office, centre
    "管理組合", "協同組合", "管理事務所", "事務局", "運営協議会", "推進協議会", "連絡協議会", "協議会", "管理センター", "組合", "振興会", "管理事務局",
    // Korean: authority, administration corporation, office, centre, headquarters
    "청", "관리공단", "관리사무소", "관리원", "관리본부", "진흥재단", "관리소", "지원센터", "관리단", "관리위원회", "관리청", "관리공사"};

constexpr string_view kZoneOffices[] = {
    // office (of party and administration, general), investment promotion, economic development, technology, finance,
    // planning and building, emergencies, social affairs, permits, services, party work, personnel, commerce, discipline
    "办公室", "党政办公室", "党政办", "党政综合办公室", "综合办公室", "综合办", "综合部", "综合管理部", "行政办公室", "党委办公室", "党建办",
    "投资促进局", "投资促进中心", "投促局", "招商局", "招商中心", "招商合作局", "招商服务中心", "招商引资局", "投资服务局", "投资合作局", "招商服务局", "产业发展局",
    "产业促进局", "经济发展局", "经济发展科", "经发局", "经济贸易局", "经济运行局", "经贸局", "经济局", "经济和信息化局", "科技创新局", "科技局", "科学技术局",
    "科技和经济发展局", "科技金融局", "财政局", "财政金融局", "财政审计局", "规划建设局", "规划建设和土地管理局", "建设局", "规划局", "自然资源和规划局", "自然资源局",
    "建设管理局", "城市管理局", "应急管理局", "安全生产监督管理局", "社会事务局", "社会事业局", "社会发展局", "社会治理局", "行政审批局", "行政审批服务局", "政务服务中心", "政务服务局", "企业服务中心",
    "企业服务局", "营商环境局", "综合执法局", "市场监督管理局", "市场监管局", "人力资源局", "人力资源和社会保障局", "人社局", "人才服务中心", "组织人事部", "组织人事局", "组织部",
    "宣传部", "党群工作部", "党群部", "党建工作部", "党工部", "纪工委", "纪检监察工委", "商务局", "发展改革局", "发展和改革局", "发展改革和商务局", "改革发展局",
    "教育局", "民政局", "生态环境局", "环境保护局", "环保局", "信访局", "审计局", "统计局", "农业农村局", "水务局", "交通运输局", "国土资源局", "住房和城乡建设局",
    "辦公室", "投資促進局", "經濟發展局", "秘書室", "企劃組", "投資組", "工商組", "環安組", "建管組", "營建組", "人事室"};

constexpr string_view kSiteEndings[] = {
    // official website, portal, net, investment promotion, news, information, home page, welcome, disclosure, of China
    "门户网站", "政府门户网站", "政务网", "政府网站", "人民政府网站", "人民政府门户网站", "人民政府网", "政府网", "官方网站", "官网", "网站", "门户",
    "门户网", "信息网", "招商网", "投资网", "投资促进网", "公共服务平台", "欢迎您", "网", "首页", "政府信息公开", "新闻网", "新闻中心", "信息港", "在线",
    "发布", "信息公开", "信息公开网", "信息公开平台", "政务公开", "中国", "政务服务网", "融媒体中心", "融媒", "官方微信", "微信公众号", "公众号", "中文版", "主站", "电子政务",
    "全球資訊網", "管理局網站", "全球資訊網站", "資訊網", "網站", "官方網站", "官網", "入口網", "入口網站", "中文網", "網", "首頁", "服務網", "歡迎您",
    "公式サイト", "公式ホームページ", "ホームページ", "公式ウェブサイト", "ウェブサイト", "公式", "공식", "홈페이지", "공식홈페이지", "공식사이트", "대표홈페이지", "누리집", "대표누리집"};

constexpr string_view kWelcome[] = {
    // Chinese: hello, welcome (to visit, coming to), the Party's; Japanese: welcome to; Korean; English; the official site of
    "您好，欢迎访问", "您好！欢迎访问", "欢迎访问", "欢迎光临", "欢迎来到", "欢迎进入", "欢迎浏览", "歡迎光臨", "歡迎蒞臨", "歡迎來到", "歡迎訪問", "中共",
    "ようこそ"};

constexpr string_view kEnglishEndings[] = {
    "industrial park", "development zone", "development area", "high-tech zone", "free trade zone", "new area",
    "bonded zone", "science park", "hi-tech zone", "technology park", "export processing zone", "special economic zone",
    "free zone", "economic zone", "free economic zone", "bonded area", "bonded port area", "industrial zone", "industrial estate",
    "industrial area", "industrial development zone", "software park", "research park", "science city", "science and technology park",
    "technopark", "techno park", "technopolis", "eco-city", "eco-industrial park", "logistics park", "free trade port",
    "cooperation zone", "demonstration zone", "demonstration area", "pilot zone", "innovation zone", "innovation park",
    "manufacturing zone", "chemical park", "freeport", "free port", "high-tech park", "hi-tech park", "high-tech area",
    "industrial complex", "industry park", "knowledge city", "enterprise zone", "technology zone", "processing zone",
    "resort zone", "tourism resort", "biotech park", "techno valley", "tech park", "industrial district"};

constexpr string_view kEnglishGeneric[] = {
    "the", "a", "our", "this", "national", "state-level", "provincial", "economic", "technological", "economic-technological", "and",
    "&", "high-tech", "hi-tech", "high", "new", "china", "china's", "chinese", "international", "industrial", "special", "local", "regional",
    "global", "world", "free", "trade", "pilot", "comprehensive", "bonded", "modern", "key", "major", "smart", "green", "export",
    "high-technology", "technology", "industry", "industries", "city", "more", "other", "all", "of", "in", "for", "news", "about", "join",
    "top", "eco", "science", "foreign", "innovation", "development", "urban", "rural", "agricultural", "digital", "first", "zone", "park"};

constexpr string_view kEnglishOffices[] = {
    // committees and offices of a zone, and what its site adds, after its name
    "administrative committee", "administration committee", "management committee", "administrative commission",
    "management commission", "administration", "administration bureau", "authority", "management board", "management office",
    "management bureau", "administration office", "administrative bureau", "government", "people's government", "investment promotion bureau",
    "official website", "official site", "official web site", "website", "web site", "portal", "news", "news portal", "online", "home",
    "homepage", "home page", "government portal", "investment promotion agency", "development corporation", "investment service center"};

constexpr string_view kEnglishBefore[] = {
    // the same, before its name
    "administrative committee of", "administration committee of", "management committee of", "administrative commission of",
    "administration of", "administrative bureau of", "authority of", "management board of", "government of", "people's government of",
    "welcome to", "official website of", "official site of", "website of", "the", "investment promotion bureau of",
    "management office of", "management authority of"};

constexpr string_view kLeadingKinds[] = {
    "khu công nghiệp", "khu kinh tế", "khu công nghệ cao", "khu chế xuất", "khu thương mại tự do",  // Vietnamese: industrial, economic, high-tech, export, free-trade zone
    "zona franca", "zona económica especial", "parque industrial", "parque tecnológico", "parque científico",  // Spanish
    "parque científico y tecnológico", "polígono industrial", "zona libre",                                   // Spanish: free zone, industrial estate
    "zona econômica especial", "distrito industrial", "zona de processamento de exportação",                  // Portuguese
    "zone franche", "zone industrielle", "parc industriel", "parc technologique",                             // French
    "industriepark", "technologiepark", "gewerbepark", "chemiepark", "wissenschaftspark",                     // German
    "parco scientifico", "parco tecnologico", "zona industriale",                                             // Italian
    "kawasan industri", "kawasan ekonomi khusus",                                                             // Indonesian: industrial, special economic zone
    "особая экономическая зона", "свободная экономическая зона", "индустриальный парк", "технопарк", "оэз",   // Russian
    "นิคมอุตสาหกรรม", "เขตเศรษฐกิจพิเศษ", "เขตพัฒนาพิเศษ"};                                                     // Thai: industrial estate, special zones

constexpr string_view kLeadingOffices[] = {
    // Vietnamese: management board of (the); Spanish, Portuguese, French: administration of; Indonesian: manager of
    "ban quản lý", "ban quản lý các", "administración de la", "administración del", "autoridad de la", "consorcio de la",
    "administração do", "administração da", "administration de la", "administration du", "pengelola", "badan pengelola",
    "администрация", "управление"};

constexpr string_view kOtherHosts[] = {
    // what the name of a paper, broadcaster, government, office, company, school, hospital or club ends in
    "报", "报社", "新闻", "新闻网", "周刊", "杂志", "电视台", "广播", "广播电视台", "传媒", "融媒体", "融媒体中心", "人民政府", "市政府", "省政府", "县政府",
    "政府网", "政府网站", "政府门户网站", "人民政府网", "人民政府网站", "人民政府门户网站", "厅", "局", "委员会", "有限公司", "公司", "集团", "大学", "学院",
    "学校", "中学", "小学", "医院", "银行", "法院", "检察院", "协会", "商会", "研究院", "研究所", "報", "報社", "新聞", "新聞網", "電視台", "政府",
    "大學", "學院", "協會", "新聞社", "市役所", "県庁", "株式会社", "신문", "일보", "뉴스", "방송", "시청", "도청", "주식회사"};

constexpr string_view kHomeSteps[] = {
    // "home page" as the first step of a breadcrumb: Chinese, Japanese, Korean, English, Vietnamese, Spanish, Portuguese
    "首页", "首 页", "网站首页", "返回首页", "主页", "网站主页", "中文首页", "首頁", "回首頁", "網站首頁", "主頁", "ホーム", "トップ", "トップページ",
    "홈", "home", "homepage", "home page", "main", "trang chủ", "inicio", "início", "home/"};

constexpr string_view kHostLabels[] = {
    // Chinese: host (unit), all rights reserved, copyright, sponsor; traditional; undertaking unit
    "主办", "主办单位", "版权所有", "主辦", "主辦單位", "版權所有", "网站主办", "主办单位名称", "承办", "承办单位", "承辦單位", "維護單位"};

constexpr string_view kOtherLogos[] = {"sponsor", "partner", "client", "advert", "friend-link", "friendlink"};

constexpr string_view kBodies[] = {
    // Chinese: office, company, court, bank, limited, company, company, university, hospital, primary and middle school,
    // nursery, cemetery, prison, zoo, park, square
    "局", "公司", "法院", "银行", "有限", "會社", "会社", "大学", "医院", "醫院", "小学", "小學", "中学", "中學", "幼儿园", "幼兒園", "陵园",
    "陵園", "监狱", "監獄", "动物园", "動物園", "公园", "公園", "广场", "廣場"};

constexpr string_view kCopyrightWords[] = {
    // between which a footer names who owns the page: all rights reserved, copyright
    "版权所有", "版權所有", "著作權所有", "著作权所有", "版权归", "主办", "主辦", "copyright", "©", "(c)", "all rights reserved", "ⓒ", "保留所有权利"};

constexpr string_view kFooterSigns[] = {
    // what stands in a page's foot beside its host: registrations, copyright, technical support, post code
    "ICP", "备案", "标识码", "公网安备", "版权", "版權", "copyright", "Copyright", "COPYRIGHT", "©", "技术支持", "邮编", "rights reserved",
    "維護", "無障礙", "隱私權", "ⓒ", "Rights Reserved", "网站地图"};

constexpr string_view kFactHeadings[] = {
    // Chinese: of a box with facts about this page: information, properties, details, this article
    "信息", "属性", "详情", "基本", "文章", "本文", "资讯", "稿件", "資訊", "屬性", "文件", "公文"};

constexpr string_view kBreadcrumbLast[] = {
    // Chinese: text, article, content, details, view the article, news text; Japanese: article; Korean; English: article
    "正文", "文章", "内容", "详情", "文章正文", "新闻正文", "详细内容", "正文内容", "浏览文章", "查看文章", "文章内容", "新闻详情", "内容详情",
    "详细页", "内容页", "内文", "內文", "本文", "新聞內容", "內容", "記事", "이 기사", "본문", "article", "detail", "details", "current page",
    "信息详情", "文章详情", "资讯详情", "浏览", "阅读", "列表", "当前页", "this article"};

constexpr string_view kBreadcrumbHeading[] = {
    "drobečková navigace",  // Czech: breadcrumb navigation
    "fil d'ariane",         // French: Ariadne's thread
    "brotkrumen",           // German: breadcrumbs
    "brødkrumme",           // Danish, Norwegian: breadcrumb
    "migas de pan"};        // Spanish: breadcrumbs
// clang-format on

}  // namespace

std::span<const string_view> zone_words(ZoneWords group) {
  switch (group) {
    case ZoneWords::kEndings:
      return kEndings;
    case ZoneWords::kGeneric:
      return kGeneric;
    case ZoneWords::kSiteEndings:
      return kSiteEndings;
    case ZoneWords::kEnglishEndings:
      return kEnglishEndings;
    case ZoneWords::kWeakEndings:
      return kWeakEndings;
    case ZoneWords::kAdministration:
      return kAdministration;
    case ZoneWords::kZoneOffices:
      return kZoneOffices;
    case ZoneWords::kWelcome:
      return kWelcome;
    case ZoneWords::kEnglishGeneric:
      return kEnglishGeneric;
    case ZoneWords::kEnglishOffices:
      return kEnglishOffices;
    case ZoneWords::kEnglishBefore:
      return kEnglishBefore;
    case ZoneWords::kLeadingKinds:
      return kLeadingKinds;
    case ZoneWords::kLeadingOffices:
      return kLeadingOffices;
    case ZoneWords::kOtherHosts:
      return kOtherHosts;
    case ZoneWords::kFactHeadings:
      return kFactHeadings;
    case ZoneWords::kHomeSteps:
      return kHomeSteps;
    case ZoneWords::kHostLabels:
      return kHostLabels;
    case ZoneWords::kOtherLogos:
      return kOtherLogos;
    case ZoneWords::kBodies:
      return kBodies;
    case ZoneWords::kCopyrightWords:
      return kCopyrightWords;
    case ZoneWords::kFooterSigns:
      return kFooterSigns;
    case ZoneWords::kBreadcrumbLast:
      return kBreadcrumbLast;
    case ZoneWords::kBreadcrumbHeading:
      return kBreadcrumbHeading;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
