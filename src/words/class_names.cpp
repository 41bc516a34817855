#include "words/class_names.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.hpp"

namespace newsclip::extract {
namespace {

struct Group {
  NameGroup group;
  std::string_view words;  // parted by spaces; "article+body" is a pair of neighbours
};

constexpr Group kGroups[] = {
    {NameGroup::kBody,
     "articlebody article+body article+content article+text entry+content post+content post+body story+body "
     "story+content "
     "body+content body+text main+content rich+text richtext content+body content+text page+content detail+content "
     "text+body "
     "content prose paragraph paragraphs story+text news+content news+text articletext articlecontent storybody "
     "artikel "
     "wysiwyg trs+editor"},
    {NameGroup::kRelated,
     "related relateds recommend recommended recommendation recommendations recirc recirculation more read+more "
     "read+next "
     "also read+also trending popular most latest teaser teasers promo promos outbrain taboola suggest suggested "
     "similar next "
     "prev previous carousel slider swiper grid feed upnext card cards tile tiles river list+item see+also"},
    {NameGroup::kShare, "share sharing shares social socials facebook twitter whatsapp addtoany follow sharebar"},
    {NameGroup::kComment,
     "comment comments disqus reply replies discuss discussion kommentar kommentare respond comentarios commentlist"},
    {NameGroup::kByline,
     "byline author authors meta date time publish published dateline credit credits source contributor reading "
     "timestamp "
     "autor pubdate info postmeta"},
    {NameGroup::kNavigation,
     "nav navi navigation menu breadcrumb breadcrumbs crumb crumbs masthead topbar toolbar pagination pager toc skip "
     "search "
     "login lang navbar submenu"},
    {NameGroup::kFooter, "foot footer copyright legal disclaimer imprint terms bottom"},
    {NameGroup::kAdvertisement,
     "ad ads advert advertisement advertising sponsor sponsored sponsors banner dfp gpt affiliate partner commercial "
     "cta "
     "callout adv werbung anzeige"},
    {NameGroup::kSubscription,
     "newsletter newsletters subscribe subscription subscriptions signup sign+up register premium donate "
     "donation "
     "membership member piano optin email mailchimp form support contribute"},
    {NameGroup::kCaption,
     "caption captions image images photo photos figure media gallery picture pictures video videos thumb thumbnail "
     "img bild "
     "foto player embed figcaption wp+caption"},
    {NameGroup::kSidebar,
     "sidebar side aside widget widgets rail secondary complementary infobox factbox box module inset pullquote pull "
     "right"},
    {NameGroup::kConsent, "cookie cookies consent gdpr cmp onetrust didomi usercentrics privacy+banner"},
    {NameGroup::kPaywall,
     "paywall paywalled regwall meter+wall subscribe+wall subscription+wall premium+wall tp+container"},
    {NameGroup::kPopup,
     "privacy modal popup overlay dialog tooltip lightbox hidden sr visually offscreen collapse dropdown tab tabs "
     "toast "
     "screen+reader"},
    {NameGroup::kTags,
     "tag tags category categories topic topics keyword keywords label labels kicker eyebrow rubric section+name"},
    {NameGroup::kTitle, "title headline heading hed"},
    {NameGroup::kLead,
     "lead intro introduction summary excerpt deck dek standfirst subtitle subhead subheadline abstract description "
     "chapo "
     "vorspann sapo lede leadtext"},
    {NameGroup::kAuthorBox, "bio biography author+bio author+box about+author author+info author+card profile"},
};

constexpr std::uint32_t kSeed = 2166136261U;
constexpr std::uint32_t kPrime = 16777619U;

constexpr std::uint32_t hash_word(std::string_view word) {
  std::uint32_t hash = kSeed;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(to_ascii_lower(c))) * kPrime;
  return hash;
}

constexpr std::uint32_t pair_of(std::uint32_t first, std::uint32_t second) {
  return (first * 0x9E3779B1U) ^ (second + 0x7F4A7C15U);
}

class NameTable {
 public:
  NameTable() {
    for (const Group& group : kGroups) {
      for (std::size_t i = 0; i < group.words.size();) {
        const std::size_t end = std::min(group.words.find(' ', i), group.words.size());
        add(group.words.substr(i, end - i), bit(group.group));
        i = end + 1;
      }
    }
    std::ranges::sort(entries_, {}, &Entry::hash);
    for (const Entry& entry : entries_) filter_[entry.hash % kFilterBits] = true;
  }

  std::uint32_t groups(std::uint32_t hash) const {
    if (!filter_[hash % kFilterBits]) return 0;
    std::uint32_t bits = 0;
    for (auto it = std::ranges::lower_bound(entries_, hash, {}, &Entry::hash); it != entries_.end() && it->hash == hash;
         ++it) {
      bits |= it->bits;
    }
    return bits;
  }

 private:
  struct Entry {
    std::uint32_t hash;
    std::uint32_t bits;
  };

  void add(std::string_view entry, std::uint32_t bits) {
    const std::size_t plus = entry.find('+');
    const std::uint32_t hash = plus == std::string_view::npos
                                   ? hash_word(entry)
                                   : pair_of(hash_word(entry.substr(0, plus)), hash_word(entry.substr(plus + 1)));
    entries_.push_back({hash, bits});
  }

  static constexpr std::size_t kFilterBits = 8192;
  std::array<bool, kFilterBits> filter_{};
  std::vector<Entry> entries_;
};

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n'; }

}  // namespace

std::string_view group_names(NameGroup group) { return std::ranges::find(kGroups, group, &Group::group)->words; }

std::uint32_t name_groups(std::string_view names) {
  static const NameTable kTable;
  std::uint32_t bits = 0;
  std::uint32_t previous = 0;
  for (std::size_t i = 0; i < names.size();) {
    if (!is_ascii_letter(names[i])) {
      if (names[i] == ' ') previous = 0;
      ++i;
      continue;
    }
    const std::size_t end = end_of_word(names, i);
    const std::uint32_t hash = hash_word(names.substr(i, end - i));
    bits |= kTable.groups(hash);
    if (previous != 0) bits |= kTable.groups(pair_of(previous, hash));
    previous = hash;
    i = end;
  }
  return bits;
}

bool is_hidden_class(std::string_view classes) {
  static constexpr std::string_view kHidden[] = {
      "hidden",  "is-hidden",          "d-none",       "visually-hidden", "visuallyhidden",
      "sr-only", "screen-reader-text", "display-none", "u-hidden"};
  bool hidden = false;
  for (std::size_t i = 0; i < classes.size();) {
    std::size_t end = i;
    while (end < classes.size() && !is_white(classes[end])) ++end;
    const std::string_view name = classes.substr(i, end - i);
    // "md:block" and "d-lg-block" show again what "hidden" hides on small windows.
    if (name.find(':') != std::string_view::npos || (name.starts_with("d-") && name != "d-none")) return false;
    hidden = hidden || std::ranges::find(kHidden, name) != std::end(kHidden);
    i = end + 1;
  }
  return hidden;
}

bool is_beside_class(std::string_view classes) {
  static constexpr std::string_view kWords[] = {"caption",    "related", "recommend", "disclaimer",
                                                "disclosure", "share",   "social",    "transcript"};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (i > 0 && is_ascii_letter(classes[i - 1]) && !is_ascii_capital(classes[i])) continue;  // inside a word
    const char first = to_ascii_lower(classes[i]);
    const std::string_view rest = classes.substr(i + 1);
    if (std::ranges::any_of(kWords,
                            [&](std::string_view w) { return w[0] == first && rest.starts_with(w.substr(1)); })) {
      return true;
    }
  }
  return false;
}

}  // namespace newsclip::extract
