#include "extract/lexicon_labels.hpp"

#include <algorithm>
#include <array>

#include "extract/label_trie.hpp"

namespace newsclip::extract::lexicon {
namespace {

using enum LabelClass;
using enum LabelForm;

// clang-format off
constexpr LabelEntry kLabels[] = {
    // Chinese: time or date of publication, of issue, posted at
    {"发布时间", kPublished, kOpen}, {"发布日期", kPublished, kOpen}, {"发表时间", kPublished, kOpen},
    {"发表日期", kPublished, kOpen}, {"发稿时间", kPublished, kOpen}, {"发稿日期", kPublished, kOpen},
    {"发文日期", kPublished, kOpen}, {"发文时间", kPublished, kOpen}, {"公布日期", kPublished, kOpen},
    {"公布时间", kPublished, kOpen}, {"刊登时间", kPublished, kOpen}, {"上传时间", kPublished, kOpen},
    {"录入时间", kPublished, kOpen}, {"添加时间", kPublished, kOpen}, {"提交时间", kPublished, kOpen},
    {"创建时间", kPublished, kOpen}, {"建立时间", kPublished, kOpen}, {"成文日期", kPublished, kOpen},
    {"信息时间", kPublished, kOpen}, {"發布時間", kPublished, kOpen}, {"發布日期", kPublished, kOpen},
    {"發佈時間", kPublished, kOpen}, {"發佈日期", kPublished, kOpen}, {"發表時間", kPublished, kOpen},
    {"發表日期", kPublished, kOpen}, {"建立時間", kPublished, kOpen}, {"刊登日期", kPublished, kOpen},
    {"上架日期", kPublished, kOpen}, {"发表于", kPublished, kOpen},   {"发布于", kPublished, kOpen},
    {"發表於", kPublished, kOpen},   {"發布於", kPublished, kOpen},   {"發佈於", kPublished, kOpen},
    // Chinese: time of the (last) change
    {"更新时间", kModified, kOpen},   {"更新日期", kModified, kOpen}, {"修改时间", kModified, kOpen},
    {"最后更新", kModified, kOpen},   {"最近更新", kModified, kOpen}, {"更新时间为", kModified, kOpen},
    {"最后修改于", kModified, kOpen}, {"编辑于", kModified, kOpen},   {"更新于", kModified, kOpen},
    {"更新時間", kModified, kOpen},   {"最新更新", kModified, kOpen}, {"最後更新", kModified, kOpen},
    {"修改時間", kModified, kOpen},   {"更新於", kModified, kOpen},
    // Chinese: time the page was made; time, date; time of the message (a reader's)
    {"页面生成时间", kGenerated, kOpen}, {"生成时间", kGenerated, kOpen}, {"打印时间", kGenerated, kOpen},
    {"当前时间", kGenerated, kColon},    {"时间", kDate, kColon},         {"日期", kDate, kColon},
    {"時間", kDate, kColon},             {"留言时间", kCommentDate, kColon}, {"评论时间", kCommentDate, kColon},
    {"回复时间", kCommentDate, kColon},  {"留言時間", kCommentDate, kColon}, {"活动时间", kCommentDate, kColon},
    {"会议时间", kCommentDate, kColon},  {"开放时间", kCommentDate, kColon}, {"办公时间", kCommentDate, kColon},
    {"工作时间", kCommentDate, kColon},  {"截止时间", kCommentDate, kColon}, {"服务时间", kCommentDate, kColon},
    // Chinese: origin of the article, the information, the news, the manuscript; excerpted from; original by
    {"来源", kSource, kOpen},       {"来源于", kSource, kColon},    {"文章来源", kSource, kOpen},
    {"新闻来源", kSource, kOpen},   {"稿件来源", kSource, kOpen},   {"信息来源", kSource, kOpen},
    {"本文来源", kSource, kOpen},   {"内容来源", kSource, kOpen},   {"资讯来源", kSource, kOpen},
    {"转载来源", kSource, kOpen},   {"原文来源", kSource, kOpen},   {"文稿来源", kSource, kOpen},
    {"稿源", kSource, kOpen},       {"来自", kSource, kColon},      {"出处", kSource, kColon},
    {"转自", kSource, kGlued},      {"转载自", kSource, kGlued},    {"摘自", kSource, kGlued},
    {"原载", kSource, kColon},      {"选自", kSource, kColon},      {"原创", kSource, kColon},
    {"來源", kSource, kOpen},       {"文章來源", kSource, kOpen},   {"新聞來源", kSource, kOpen},
    {"資料來源", kSource, kColon},  {"消息來源", kSource, kOpen},   {"稿件來源", kSource, kOpen},
    {"訊息來源", kSource, kOpen},   {"出處", kSource, kColon},      {"轉載自", kSource, kGlued},
    {"撰文来源", kSource, kColon},  {"来源网站", kSource, kColon},  {"来源媒体", kSource, kColon},
    {"来源单位", kSource, kColon},  {"供稿", kSource, kColon},      {"供稿单位", kSource, kColon},
    {"本文来源于", kSource, kGlued}, {"本文来自", kSource, kGlued},  {"本文转自", kSource, kGlued},
    {"本文转载自", kSource, kGlued}, {"本文摘自", kSource, kGlued},  {"文章转自", kSource, kGlued},
    {"文章转载自", kSource, kGlued}, {"本文轉載自", kSource, kGlued}, {"摘錄自", kSource, kGlued},
    {"资料来源", kPictureSource, kColon},
    // Chinese: the publishing office, the issuing body, the unit it belongs to
    {"发布机构", kIssuer, kOpen},   {"发文机关", kIssuer, kOpen},   {"发布单位", kIssuer, kOpen},
    {"发文单位", kIssuer, kOpen},   {"所属机构", kIssuer, kOpen},   {"发布部门", kIssuer, kOpen},
    {"发布机关", kIssuer, kOpen},   {"责任部门", kIssuer, kColon},  {"發布單位", kIssuer, kOpen},
    {"發佈單位", kIssuer, kOpen},   {"發布機關", kIssuer, kOpen},   {"公布机关", kIssuer, kColon},
    // Chinese: origin of the picture, the data, the film
    {"图片来源", kPictureSource, kOpen}, {"图源", kPictureSource, kOpen},     {"图片出处", kPictureSource, kOpen},
    {"数据来源", kPictureSource, kOpen}, {"视频来源", kPictureSource, kOpen}, {"照片来源", kPictureSource, kOpen},
    {"封面来源", kPictureSource, kOpen}, {"封面图来源", kPictureSource, kOpen}, {"图表来源", kPictureSource, kOpen},
    {"素材来源", kPictureSource, kOpen}, {"配图来源", kPictureSource, kOpen}, {"题图来源", kPictureSource, kOpen},
    {"图", kPictureSource, kColon},      {"图片", kPictureSource, kColon},    {"供图", kPictureSource, kColon},
    {"图片由", kPictureSource, kColon},  {"圖片來源", kPictureSource, kOpen}, {"圖源", kPictureSource, kOpen},
    {"照片來源", kPictureSource, kOpen}, {"影片來源", kPictureSource, kOpen}, {"圖", kPictureSource, kColon},
    {"資金來源", kPictureSource, kColon}, {"资金来源", kPictureSource, kColon}, {"数据來源", kPictureSource, kColon},
    // Chinese: author, reporter, text, publisher (a person), photographer
    {"作者", kAuthor, kOpen},       {"本文作者", kAuthor, kOpen},   {"文章作者", kAuthor, kOpen},
    {"记者", kAuthor, kColon},      {"本报记者", kAuthor, kColon},  {"通讯员", kAuthor, kColon},
    {"撰文", kAuthor, kColon},      {"撰稿", kAuthor, kColon},      {"撰稿人", kAuthor, kColon},
    {"发布者", kAuthor, kColon},    {"发布人", kAuthor, kColon},    {"供稿人", kAuthor, kColon},
    {"文", kAuthor, kColon},        {"記者", kAuthor, kColon},      {"撰稿者", kAuthor, kColon},
    {"执笔", kAuthor, kColon},      {"译者", kAuthor, kColon},      {"摄影", kPictureSource, kColon},
    {"攝影", kPictureSource, kColon},
    // Chinese: editor (in charge, of the web, small), proof, review, supervision, planning, selection, duty, input
    {"编辑", kEditor, kOpen},       {"责任编辑", kEditor, kOpen},   {"责编", kEditor, kOpen},
    {"小编", kEditor, kColon},      {"网编", kEditor, kColon},      {"网络编辑", kEditor, kOpen},
    {"本文编辑", kEditor, kOpen},   {"文字编辑", kEditor, kOpen},   {"本期编辑", kEditor, kOpen},
    {"值班编辑", kEditor, kOpen},   {"执行编辑", kEditor, kOpen},   {"实习编辑", kEditor, kOpen},
    {"新媒体编辑", kEditor, kOpen}, {"微信编辑", kEditor, kOpen},   {"视觉编辑", kEditor, kColon},
    {"美术编辑", kEditor, kColon},  {"美编", kEditor, kColon},      {"主编", kEditor, kColon},
    {"副主编", kEditor, kColon},    {"总编", kEditor, kColon},      {"总编辑", kEditor, kColon},
    {"值班主编", kEditor, kColon},  {"值班总编", kEditor, kColon},  {"审核", kEditor, kColon},
    {"初审", kEditor, kColon},      {"复审", kEditor, kColon},      {"终审", kEditor, kColon},
    {"一审", kEditor, kColon},      {"二审", kEditor, kColon},      {"三审", kEditor, kColon},
    {"审校", kEditor, kColon},      {"审读", kEditor, kColon},      {"审签", kEditor, kColon},
    {"审稿", kEditor, kColon},      {"校对", kEditor, kColon},      {"责任校对", kEditor, kColon},
    {"校审", kEditor, kColon},      {"监制", kEditor, kColon},      {"总监制", kEditor, kColon},
    {"监审", kEditor, kColon},      {"统筹", kEditor, kColon},      {"策划", kEditor, kColon},
    {"总策划", kEditor, kColon},    {"选稿", kEditor, kColon},      {"排版", kEditor, kColon},
    {"制作", kEditor, kColon},      {"设计", kEditor, kColon},      {"签发", kEditor, kColon},
    {"责任人", kEditor, kColon},    {"值班主任", kEditor, kColon},  {"编审", kEditor, kColon},
    {"录入", kEditor, kColon},      {"录入员", kEditor, kColon},    {"編輯", kEditor, kOpen},
    {"責任編輯", kEditor, kOpen},   {"責編", kEditor, kOpen},       {"核稿編輯", kEditor, kColon},
    {"審核", kEditor, kColon},      {"校對", kEditor, kColon},      {"总值班", kEditor, kColon},
    // Chinese: the zone published for, belonged to, stood in; the same of a park
    {"发布开发区", kZone, kOpen},   {"所属开发区", kZone, kOpen},   {"所在开发区", kZone, kOpen},
    {"发布园区", kZone, kOpen},     {"所属园区", kZone, kOpen},     {"所在园区", kZone, kOpen},
    {"开发区", kZone, kColon},      {"园区", kZone, kColon},        {"發布開發區", kZone, kOpen},
    {"所屬開發區", kZone, kOpen},   {"所在開發區", kZone, kOpen},   {"所屬園區", kZone, kOpen},
    {"来源开发区", kZone, kColon},  {"发布高新区", kZone, kColon},  {"所属高新区", kZone, kColon},
    // Chinese: column, section; place on the site: your current position
    {"栏目", kColumn, kColon},          {"所属栏目", kColumn, kColon},    {"所在栏目", kColumn, kColon},
    {"频道", kColumn, kColon},          {"分类", kColumn, kColon},        {"所属分类", kColumn, kColon},
    {"类别", kColumn, kColon},          {"欄目", kColumn, kColon},        {"分類", kColumn, kColon},
    {"当前位置", kBreadcrumb, kOpen},   {"您现在的位置", kBreadcrumb, kOpen}, {"您所在的位置", kBreadcrumb, kOpen},
    {"您的位置", kBreadcrumb, kOpen},   {"您当前的位置", kBreadcrumb, kOpen}, {"你现在的位置", kBreadcrumb, kOpen},
    {"您现在位置", kBreadcrumb, kOpen}, {"你的位置", kBreadcrumb, kOpen},   {"你当前的位置", kBreadcrumb, kOpen},
    {"您当前位置", kBreadcrumb, kOpen}, {"您所在位置", kBreadcrumb, kOpen}, {"你所在的位置", kBreadcrumb, kOpen},
    {"所在的位置", kBreadcrumb, kOpen}, {"现在位置", kBreadcrumb, kOpen},   {"现在的位置", kBreadcrumb, kOpen},
    {"所在位置", kBreadcrumb, kOpen},   {"您当前所在", kBreadcrumb, kOpen}, {"当前所在位置", kBreadcrumb, kOpen},
    {"位置", kBreadcrumb, kColon},      {"目前位置", kBreadcrumb, kOpen},   {"現在位置", kBreadcrumb, kOpen},
    {"當前位置", kBreadcrumb, kOpen},   {"您現在的位置", kBreadcrumb, kOpen}, {"您的位置是", kBreadcrumb, kColon},
    {"您在这里", kBreadcrumb, kColon}, {"正在浏览", kBreadcrumb, kColon},  {"正在阅读", kBreadcrumb, kColon},
    // Chinese: times read, visited, clicked; comments; popularity
    {"浏览次数", kViews, kOpen}, {"浏览量", kViews, kOpen},   {"浏览数", kViews, kOpen},   {"浏览", kViews, kColon},
    {"阅读次数", kViews, kOpen}, {"阅读量", kViews, kOpen},   {"阅读数", kViews, kOpen},   {"阅读", kViews, kColon},
    {"点击次数", kViews, kOpen}, {"点击量", kViews, kOpen},   {"点击数", kViews, kOpen},   {"点击", kViews, kColon},
    {"点击率", kViews, kOpen},   {"访问次数", kViews, kOpen}, {"访问量", kViews, kOpen},   {"人气", kViews, kColon},
    {"热度", kViews, kColon},    {"评论数", kViews, kColon},  {"评论", kViews, kColon},    {"点击人数", kViews, kColon},
    {"訪問次數", kViews, kOpen}, {"瀏覽人次", kViews, kOpen}, {"瀏覽次數", kViews, kOpen}, {"點閱", kViews, kColon},
    {"點閱數", kViews, kOpen},   {"點閱次數", kViews, kOpen}, {"人氣", kViews, kColon},    {"瀏覽", kViews, kColon},
    {"字数", kViews, kColon},    {"閱讀", kViews, kColon},
    // Chinese: size of type; print, close; share, favourite, report, follow, take part
    {"字号", kFont, kOpen},       {"字体", kFont, kColon},      {"字体大小", kFont, kColon},  {"文字大小", kFont, kColon},
    {"字體", kFont, kColon},      {"字級", kFont, kColon},      {"字体显示", kFont, kColon},  {"视力保护色", kFont, kColon},
    {"保护视力色", kFont, kColon}, {"背景颜色", kFont, kColon}, {"打印本页", kPrint, kMark},  {"打印", kPrint, kMark},
    {"关闭窗口", kPrint, kMark},  {"关闭本页", kPrint, kMark},  {"关闭", kPrint, kMark},      {"我要打印", kPrint, kMark},
    {"列印", kPrint, kMark},      {"收藏本文", kPrint, kMark},  {"收藏", kPrint, kMark},      {"纠错", kPrint, kMark},
    {"我要纠错", kPrint, kMark},  {"返回顶部", kPrint, kMark},  {"分享到", kShare, kOpen},    {"分享至", kShare, kOpen},
    {"分享", kShare, kMark},      {"分享本页", kShare, kMark},  {"举报", kShare, kMark},      {"关注", kShare, kMark},
    {"订阅", kShare, kMark},      {"参与互动", kShare, kMark},  {"参与评论", kShare, kMark},  {"我要评论", kShare, kMark},
    {"发表评论", kShare, kMark},  {"投稿", kShare, kMark},      {"点赞", kShare, kMark},      {"转发", kShare, kMark},
    {"我有话说", kShare, kMark},  {"微信扫一扫", kShare, kMark}, {"扫一扫", kShare, kMark},   {"分享给好友", kShare, kMark},
    {"扫一扫在手机打开当前页面", kShare, kMark}, {"扫一扫在手机打开当前页", kShare, kMark},
    {"返回搜狐，查看更多", kShare, kMark}, {"手机看新闻", kShare, kMark},
    // Chinese: previous, next article; key words; statement (special, of the platform); rights reserved, host, record
    {"上一篇", kPreviousNext, kOpen}, {"下一篇", kPreviousNext, kOpen},   {"上一条", kPreviousNext, kOpen},
    {"下一条", kPreviousNext, kOpen}, {"上一篇文章", kPreviousNext, kOpen}, {"下一篇文章", kPreviousNext, kOpen},
    {"上一则", kPreviousNext, kOpen}, {"下一则", kPreviousNext, kOpen},   {"前一篇", kPreviousNext, kOpen},
    {"后一篇", kPreviousNext, kOpen}, {"阅读下一篇", kPreviousNext, kOpen}, {"上一新闻", kPreviousNext, kOpen},
    {"下一新闻", kPreviousNext, kOpen}, {"上一個", kPreviousNext, kColon}, {"上一则新闻", kPreviousNext, kOpen},
    {"上一條", kPreviousNext, kOpen}, {"下一條", kPreviousNext, kOpen},   {"上一个", kPreviousNext, kColon},
    {"下一个", kPreviousNext, kColon}, {"上一則", kPreviousNext, kOpen},  {"下一則", kPreviousNext, kOpen},
    {"关键词", kKeywords, kOpen},     {"关键字", kKeywords, kOpen},       {"标签", kKeywords, kColon},
    {"相关标签", kKeywords, kColon},  {"關鍵字", kKeywords, kOpen},       {"標籤", kKeywords, kColon},
    {"关注领域", kKeywords, kColon},  {"特别声明", kDisclaimer, kColon},  {"免责声明", kDisclaimer, kColon},
    {"版权声明", kDisclaimer, kColon}, {"平台声明", kDisclaimer, kColon}, {"郑重声明", kDisclaimer, kColon},
    {"声明", kDisclaimer, kColon},    {"免責聲明", kDisclaimer, kColon},  {"聲明", kDisclaimer, kColon},
    {"版權聲明", kDisclaimer, kColon}, {"版权所有", kFooter, kColon},     {"主办单位", kFooter, kColon},
    {"主办", kFooter, kColon},        {"承办单位", kFooter, kColon},      {"承办", kFooter, kColon},
    {"技术支持", kFooter, kColon},    {"网站标识码", kFooter, kColon},    {"备案号", kFooter, kColon},
    {"备案序号", kFooter, kColon},    {"中文网址", kFooter, kColon},      {"英文域名", kFooter, kColon},
    {"联系电话", kContact, kColon},   {"电话", kContact, kColon},         {"传真", kContact, kColon},
    {"邮箱", kContact, kColon},       {"地址", kContact, kColon},         {"邮编", kContact, kColon},
    {"邮政编码", kContact, kColon},   {"热线", kContact, kColon},         {"投稿邮箱", kContact, kColon},
    {"联系方式", kContact, kColon},   {"联系我们", kContact, kColon},     {"新闻热线", kContact, kColon},
    {"电子邮箱", kContact, kColon},   {"客服热线", kContact, kColon},
    // Japanese: published, posted, delivered, entered, date of publication; updated, last updated
    {"公開日", kPublished, kOpen},   {"公開日時", kPublished, kOpen}, {"公開", kPublished, kOpen},
    {"配信日時", kPublished, kOpen}, {"配信日", kPublished, kOpen},   {"配信", kPublished, kOpen},
    {"掲載日", kPublished, kOpen},   {"掲載日時", kPublished, kOpen}, {"掲載", kPublished, kOpen},
    {"発表時間", kPublished, kOpen}, {"発表日時", kPublished, kOpen}, {"発表日", kPublished, kOpen},
    {"投稿日", kPublished, kOpen},   {"投稿日時", kPublished, kOpen}, {"発行日", kPublished, kOpen},
    {"発信日", kPublished, kOpen},   {"作成日", kPublished, kOpen},   {"登録日", kPublished, kOpen},
    {"更新日", kModified, kOpen},    {"更新日時", kModified, kOpen},  {"最終更新", kModified, kOpen},
    {"最終更新日", kModified, kOpen}, {"更新", kModified, kOpen},     {"最終更新日時", kModified, kOpen},
    {"日時", kDate, kColon},         {"日付", kDate, kColon},
    // Japanese: origin, source of the article, provided by; picture, photographed by; writer, reporter; editor
    {"出所", kSource, kColon},       {"出典", kSource, kColon},       {"情報元", kSource, kColon},
    {"ソース", kSource, kColon},     {"引用元", kSource, kColon},     {"提供", kSource, kColon},
    {"配信元", kSource, kOpen},      {"提供元", kSource, kColon},     {"記事提供", kSource, kColon},
    {"写真", kPictureSource, kColon}, {"画像", kPictureSource, kColon}, {"撮影", kPictureSource, kColon},
    {"著者", kAuthor, kColon},       {"執筆", kAuthor, kColon},       {"執筆者", kAuthor, kColon},
    {"筆者", kAuthor, kColon},       {"ライター", kAuthor, kColon},   {"取材・文", kAuthor, kColon},
    {"編集", kEditor, kColon},       {"編集者", kEditor, kColon},     {"監修", kEditor, kColon},
    {"カテゴリ", kColumn, kColon},   {"カテゴリー", kColumn, kColon}, {"現在地", kBreadcrumb, kColon},
    {"前の記事", kPreviousNext, kOpen}, {"次の記事", kPreviousNext, kOpen}, {"印刷", kPrint, kMark},
    {"シェア", kShare, kMark},
    // Korean: entered, registered, published; changed, last changed; origin; reporter, writer; editor; photo
    {"입력", kPublished, kOpen},   {"기사입력", kPublished, kOpen}, {"등록", kPublished, kOpen},
    {"승인", kPublished, kOpen},   {"게재", kPublished, kColon},    {"발행", kPublished, kColon},
    {"등록일", kPublished, kOpen}, {"입력시간", kPublished, kOpen}, {"작성일", kPublished, kOpen},
    {"수정", kModified, kOpen},    {"최종수정", kModified, kOpen},  {"기사수정", kModified, kOpen},
    {"최종업데이트", kModified, kOpen}, {"업데이트", kModified, kOpen}, {"출처", kSource, kColon},
    {"자료", kPictureSource, kColon}, {"사진", kPictureSource, kColon}, {"기자", kAuthor, kColon},
    {"글", kAuthor, kColon},       {"작성자", kAuthor, kColon},     {"편집", kEditor, kColon},
    {"편집자", kEditor, kColon},   {"조회수", kViews, kOpen},       {"조회", kViews, kColon},
    {"이전글", kPreviousNext, kOpen}, {"다음글", kPreviousNext, kOpen}, {"이전기사", kPreviousNext, kOpen},
    {"다음기사", kPreviousNext, kOpen}, {"공유", kShare, kMark},     {"인쇄", kPrint, kMark},
    // English
    {"published", kPublished, kOpen}, {"published on", kPublished, kOpen}, {"date published", kPublished, kOpen},
    {"first published", kPublished, kOpen}, {"publication date", kPublished, kOpen}, {"release date", kPublished, kColon},
    {"posted", kPublished, kOpen},    {"posted on", kPublished, kOpen},    {"date posted", kPublished, kColon},
    {"originally published", kPublished, kOpen}, {"publish date", kPublished, kOpen}, {"issued on", kPublished, kOpen},
    {"updated", kModified, kOpen},    {"last updated", kModified, kOpen},  {"last modified", kModified, kOpen},
    {"updated on", kModified, kOpen}, {"last updated on", kModified, kOpen}, {"modified", kModified, kColon},
    {"last update", kModified, kOpen}, {"date", kDate, kColon},            {"time", kDate, kColon},
    {"source", kSource, kColon},      {"news source", kSource, kColon},    {"article source", kSource, kColon},
    {"sources", kPictureSource, kColon}, {"originally published by", kSource, kColon}, {"via", kSource, kColon},
    {"image source", kPictureSource, kColon}, {"photo source", kPictureSource, kColon},
    {"data source", kPictureSource, kColon}, {"photo", kPictureSource, kColon}, {"photos", kPictureSource, kColon},
    {"image", kPictureSource, kColon}, {"images", kPictureSource, kColon}, {"photo credit", kPictureSource, kColon},
    {"image credit", kPictureSource, kColon}, {"picture", kPictureSource, kColon}, {"credit", kPictureSource, kColon},
    {"open source", kPictureSource, kColon}, {"author", kAuthor, kColon},   {"authors", kAuthor, kColon},
    {"by", kAuthor, kColon},          {"written by", kAuthor, kOpen},      {"reporter", kAuthor, kColon},
    {"editor", kEditor, kColon},      {"edited by", kEditor, kOpen},       {"editors", kEditor, kColon},
    {"editing by", kEditor, kOpen},   {"copy editor", kEditor, kColon},    {"category", kColumn, kColon},
    {"section", kColumn, kColon},     {"categories", kColumn, kColon},     {"filed under", kColumn, kOpen},
    {"posted in", kColumn, kOpen},    {"you are here", kBreadcrumb, kOpen}, {"location", kContact, kColon},
    {"views", kViews, kColon},        {"hits", kViews, kColon},            {"reads", kViews, kColon},
    {"font size", kFont, kOpen},      {"text size", kFont, kOpen},         {"share", kShare, kMark},
    {"share this", kShare, kMark},    {"share this article", kShare, kMark}, {"print", kPrint, kMark},
    {"previous", kPreviousNext, kColon}, {"next", kPreviousNext, kColon},  {"previous article", kPreviousNext, kOpen},
    {"next article", kPreviousNext, kOpen}, {"previous post", kPreviousNext, kOpen}, {"next post", kPreviousNext, kOpen},
    {"tags", kKeywords, kColon},      {"keywords", kKeywords, kColon},     {"topics", kKeywords, kColon},
    {"disclaimer", kDisclaimer, kColon}, {"fax", kContact, kColon},        {"phone", kContact, kColon},
    {"tel", kContact, kColon},        {"email", kContact, kColon},         {"e-mail", kContact, kColon},
    // German: published (on), posted, last updated, as of; source, with material of; text/by, editing; photo, picture
    {"veröffentlicht", kPublished, kOpen}, {"veröffentlicht am", kPublished, kOpen}, {"erschienen am", kPublished, kOpen},
    {"erstellt am", kPublished, kOpen}, {"erstellt", kPublished, kColon},  {"aktualisiert", kModified, kOpen},
    {"aktualisiert am", kModified, kOpen}, {"zuletzt aktualisiert", kModified, kOpen}, {"stand", kModified, kColon},
    {"letzte aktualisierung", kModified, kOpen}, {"datum", kDate, kColon}, {"quelle", kSource, kColon},
    {"quellen", kPictureSource, kColon}, {"bildquelle", kPictureSource, kColon}, {"foto", kPictureSource, kColon},
    {"fotos", kPictureSource, kColon}, {"bild", kPictureSource, kColon},   {"bilder", kPictureSource, kColon},
    {"autor", kAuthor, kColon},       {"autorin", kAuthor, kColon},        {"von", kAuthor, kColon},
    {"text", kAuthor, kColon},        {"redaktion", kEditor, kColon},      {"rubrik", kColumn, kColon},
    {"kategorie", kColumn, kColon},   {"sie befinden sich hier", kBreadcrumb, kColon}, {"sie sind hier", kBreadcrumb, kOpen}, {"du befindest dich hier", kBreadcrumb, kColon},
    {"schlagwörter", kKeywords, kColon}, {"teilen", kShare, kMark},        {"drucken", kPrint, kMark},
    // French: published (on), updated (on); source; author, by; photo; editing; tags; share, print
    {"publié le", kPublished, kOpen}, {"publié", kPublished, kColon},      {"mis en ligne le", kPublished, kOpen},
    {"date de publication", kPublished, kColon}, {"mis à jour le", kModified, kOpen}, {"mis à jour", kModified, kColon},
    {"modifié le", kModified, kOpen}, {"auteur", kAuthor, kColon},         {"par", kAuthor, kColon},
    {"crédit photo", kPictureSource, kColon}, {"crédit", kPictureSource, kColon}, {"crédits", kPictureSource, kColon},
    {"rédaction", kEditor, kColon},   {"rubrique", kColumn, kColon},       {"vous êtes ici", kBreadcrumb, kOpen},
    {"mots-clés", kKeywords, kColon}, {"partager", kShare, kMark},         {"imprimer", kPrint, kMark},
    // Spanish, Portuguese, Italian: published, updated; source; author, by; photo; share, print
    {"publicado", kPublished, kOpen}, {"publicado el", kPublished, kOpen}, {"publicado em", kPublished, kOpen},
    {"fecha de publicación", kPublished, kColon}, {"data de publicação", kPublished, kColon}, {"fecha", kDate, kColon},
    {"actualizado", kModified, kOpen}, {"atualizado em", kModified, kOpen}, {"atualizado", kModified, kOpen},
    {"última actualización", kModified, kOpen}, {"fuente", kSource, kColon}, {"fonte", kSource, kColon},
    {"por", kAuthor, kColon},         {"autora", kAuthor, kColon},         {"autore", kAuthor, kColon},
    {"crédito", kPictureSource, kColon}, {"imagen", kPictureSource, kColon}, {"imagem", kPictureSource, kColon},
    {"pubblicato", kPublished, kOpen}, {"pubblicato il", kPublished, kOpen}, {"data", kDate, kColon},
    {"aggiornato", kModified, kOpen}, {"ultimo aggiornamento", kModified, kOpen}, {"edición", kEditor, kColon},
    {"edição", kEditor, kColon},      {"etiquetas", kKeywords, kColon},    {"compartir", kShare, kMark},
    {"compartilhar", kShare, kMark},  {"condividi", kShare, kMark},        {"stampa", kPrint, kMark},
    {"imprimir", kPrint, kMark},      {"está aquí", kBreadcrumb, kColon},  {"usted está aquí", kBreadcrumb, kColon},
    // Thai: published, publication date; updated
    {"เผยแพร่", kPublished, kOpen},   {"วันที่เผยแพร่", kPublished, kOpen}, {"อัปเดต", kModified, kOpen},
    // Dutch, Polish, Turkish, Vietnamese, Indonesian: source; published; changed; author; photo
    {"bron", kSource, kColon},        {"gepubliceerd", kPublished, kOpen}, {"gepubliceerd op", kPublished, kOpen},
    {"bijgewerkt", kModified, kOpen}, {"auteurs", kAuthor, kColon},        {"źródło", kSource, kColon},
    {"opublikowano", kPublished, kOpen}, {"data publikacji", kPublished, kColon}, {"aktualizacja", kModified, kOpen},
    {"fot", kPictureSource, kColon},  {"zdjęcie", kPictureSource, kColon}, {"kaynak", kSource, kColon},
    {"yayınlanma", kPublished, kOpen}, {"yayınlanma tarihi", kPublished, kOpen}, {"giriş", kPublished, kColon},
    {"giriş tarihi", kPublished, kOpen}, {"güncelleme", kModified, kOpen}, {"güncelleme tarihi", kModified, kOpen},
    {"son güncelleme", kModified, kOpen}, {"tarih", kDate, kColon},        {"haber", kAuthor, kColon},
    {"fotoğraf", kPictureSource, kColon}, {"editör", kEditor, kColon},     {"nguồn", kSource, kColon},
    {"theo", kSource, kColon},        {"cập nhật", kModified, kOpen},      {"ngày đăng", kPublished, kOpen},
    {"ảnh", kPictureSource, kColon},  {"tác giả", kAuthor, kColon},        {"sumber", kSource, kColon},
    {"diterbitkan", kPublished, kOpen}, {"penulis", kAuthor, kColon},      {"penyunting", kEditor, kColon},
    // Nordic, Czech, Hungarian, Romanian, Greek: source; published; changed; photo
    {"kilde", kSource, kColon},       {"källa", kSource, kColon},          {"lähde", kSource, kColon},
    {"publisert", kPublished, kOpen}, {"publicerad", kPublished, kOpen},   {"julkaistu", kPublished, kOpen},
    {"oppdatert", kModified, kOpen},  {"uppdaterad", kModified, kOpen},    {"opdateret", kModified, kOpen},
    {"zdroj", kSource, kColon},       {"publikováno", kPublished, kOpen},  {"aktualizováno", kModified, kOpen},
    {"forrás", kSource, kColon},      {"sursa", kSource, kColon},          {"sursă", kSource, kColon},
    {"publicat", kPublished, kOpen},  {"πηγή", kSource, kColon},           {"δημοσίευση", kPublished, kColon},
    {"φωτογραφία", kPictureSource, kColon},
    // Russian, Ukrainian, Bulgarian: source; published; updated; author; text; photo; editor; tags
    {"источник", kSource, kColon},    {"опубликовано", kPublished, kOpen}, {"дата публикации", kPublished, kColon},
    {"обновлено", kModified, kOpen},  {"автор", kAuthor, kColon},          {"текст", kAuthor, kColon},
    {"фото", kPictureSource, kColon}, {"редактор", kEditor, kColon},       {"теги", kKeywords, kColon},
    {"джерело", kSource, kColon},     {"опубліковано", kPublished, kOpen}, {"оновлено", kModified, kOpen},
    {"источник фото", kPictureSource, kColon}, {"дата", kDate, kColon},    {"поделиться", kShare, kMark},
    // Arabic, Persian, Hebrew, Hindi: source; published on; updated; written by; share
    {"المصدر", kSource, kColon},      {"مصدر", kSource, kColon},           {"تاريخ النشر", kPublished, kOpen},
    {"نشر في", kPublished, kOpen},    {"آخر تحديث", kModified, kOpen},     {"تحديث", kModified, kColon},
    {"كتب", kAuthor, kColon},         {"الكاتب", kAuthor, kColon},         {"منبع", kSource, kColon},
    {"מקור", kSource, kColon},        {"स्रोत", kSource, kColon},           {"مشاركة", kShare, kMark}};
// clang-format on

constexpr auto kMarks = [] {
  std::array<std::string_view, std::ranges::count(kLabels, kMark, &LabelEntry::form)> marks{};
  std::size_t count = 0;
  for (const LabelEntry& entry : kLabels) {
    if (entry.form == kMark) marks[count++] = entry.text;
  }
  return marks;
}();

}  // namespace

std::span<const std::string_view> marks() { return kMarks; }

}  // namespace newsclip::extract::lexicon

namespace newsclip::extract {

constexpr LabelTrie kForwardLabels(lexicon::kLabels, LabelTrie::Direction::kForward);
constexpr LabelTrie kBackwardLabels(lexicon::kLabels, LabelTrie::Direction::kBackward);

}  // namespace newsclip::extract
