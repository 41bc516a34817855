#include "words/zones.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kEndings[] = {
    // development zone (economic and technological, high technology), new area, free-trade zone, bonded zone, park
    // (industrial, scientific, software, chemical), export processing, cooperation and pilot zones
    "经济技术开发区", "高新技术产业开发区", "经济开发区", "开发区", "高新区", "经开区", "高新技术产业园区", "工业园区", "产业园区",
    "科技园区", "产业园", "科技园", "工业园", "软件园", "化工园区", "物流园区", "高新园区", "开发园区", "新区", "自贸区", "自贸试验区",
    "自由贸易试验区", "自由贸易港", "保税区", "综合保税区", "综保区", "保税港区", "出口加工区", "经济合作区", "边境经济合作区",
    "旅游度假区", "自主创新示范区", "試驗區", "開發區", "高新技術產業開發區", "經濟技術開發區", "科學園區", "工業區", "科技產業園區"};

constexpr string_view kGeneric[] = {
    // national, provincial, municipal, all the country's, China's, each, this, our, other, key, characteristic, modern,
    // comprehensive, economic, high-tech, industrial, agricultural, a visit to, focus on, about, construction of, news
    "国家级", "省级", "市级", "县级", "全国", "中国", "我国", "各地", "各", "本", "我", "全市", "全省", "其他", "其它", "重点", "特色", "现代",
    "综合", "经济", "经济技术", "高新", "高新技术", "产业", "工业", "农业", "科技", "走进", "聚焦", "关于", "建设", "国家", "省内", "国内",
    "国外", "世界", "国际", "进入", "投资", "魅力", "印象", "热点", "数字", "智慧", "绿色", "生态", "创新", "新兴", "试点", "国家高新",
    "国家经济", "国家高新技术", "省", "市", "县", "区", "两个", "三大", "六大", "沿海", "中外", "现代农业", "农业科技", "文化", "文化创意",
    "高新技术产业", "国家级经济技术", "大学", "物流", "软件", "化工", "旅游", "边境", "国家级高新", "国家级高新技术产业", "城市", "城乡",
    "中小企业", "民营", "海外", "境外", "全球", "所属", "发布", "所在", "國家級", "相关", "更多", "推荐", "最新", "新闻", "关注", "自主"};

constexpr string_view kSiteEndings[] = {
    // administrative committee, people's government, office, (official) website, portal, net, investment promotion
    "管理委员会", "管委会", "人民政府", "党工委", "门户网站", "政府门户网站", "政务网", "政府网站", "人民政府网站", "人民政府门户网站", "人民政府网", "政府网", "官方网站", "官网", "网站",
    "门户", "信息网", "招商网", "投资网", "投资促进网", "公共服务平台", "欢迎您", "网", "首页", "政府信息公开", "管理局", "管理處", "管理局網站"};

constexpr string_view kEnglishEndings[] = {
    "industrial park", "development zone", "development area", "high-tech zone", "free trade zone", "new area",
    "bonded zone", "science park", "hi-tech zone", "technology park", "export processing zone", "special economic zone"};

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
    case ZoneWords::kBreadcrumbLast:
      return kBreadcrumbLast;
    case ZoneWords::kBreadcrumbHeading:
      return kBreadcrumbHeading;
  }
  return {};
}

}  // namespace newsclip::extract::lexicon
