#include "page/containers.hpp"

#include <algorithm>
#include <unordered_map>

#include "text/ascii.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

// A good block reads like running text (Kohlschütter's and Readability's marks together).
constexpr double kGoodWords = 12;
constexpr double kGoodLinkDensity = .4;
constexpr double kOutsideWeight = .25;  // of good words in places that hardly hold the body
constexpr std::uint32_t kOutside = kInFooter | kInNav | kInForm | kInHidden | kInDialog;

bool is_container(const dom::Node& node) {
  return has_trait(node.tag, dom::kBlockLevel) ||
         (node.tag == Tag::kUnknown && node.text.find('-') != std::string_view::npos);
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
  return hash * 0xBF58476D1CE4E5B9ULL;
}

std::uint64_t signature_of(const dom::Document& document, NodeIndex node) {
  constexpr std::size_t kSignificant = 80;  // bytes of a class list; what follows are states and themes
  std::uint64_t hash = static_cast<std::uint64_t>(document.node(node).tag) + 1;
  for (const char c : document.attribute(node, Attr::k_class_).substr(0, kSignificant)) {
    const bool digit = is_ascii_digit(c);
    hash = (hash ^ static_cast<unsigned char>(digit ? '#' : c)) * 1099511628211ULL;
  }
  return hash;
}

std::uint32_t names_of(const dom::Document& document, NodeIndex node) {
  if (document.node(node).tag == Tag::k_body || document.node(node).tag == Tag::k_html) return 0;
  std::uint32_t groups = document.node(node).tag == Tag::kUnknown ? name_groups(document.node(node).text) : 0;
  for (const dom::Attribute& attribute : document.attributes(node)) {
    switch (attribute.name) {
      case Attr::k_class_:
      case Attr::k_id:
      case Attr::k_itemprop:
      case Attr::k_data_testid:
      case Attr::k_data_component:
        groups |= name_groups(attribute.value);
        break;
      default:
        break;
    }
  }
  return groups;
}

void add_containers(const dom::Document& document, const BlockList& list, ContainerTree& tree) {
  const auto nodes = document.nodes();
  std::vector<ContainerIndex> container_of(nodes.size(), kNoContainer);
  for (NodeIndex i = 0; i < nodes.size(); ++i) {
    const ContainerIndex outer = nodes[i].parent == dom::kNoNode ? kNoContainer : container_of[nodes[i].parent];
    container_of[i] = outer;
    if (nodes[i].tag == Tag::kText || !is_container(nodes[i])) continue;
    container_of[i] = static_cast<ContainerIndex>(tree.containers.size());
    tree.containers.push_back({.node = i,
                               .parent = outer,
                               .depth = outer == kNoContainer ? 0 : tree.containers[outer].depth + 1,
                               .blocks = list.ranges[i],
                               .context = list.contexts[i],
                               .names = names_of(document, i),
                               .signature = signature_of(document, i)});
  }
  tree.of_block.reserve(list.blocks.size());
  for (const TextBlock& block : list.blocks) {
    const ContainerIndex c = container_of[block.node];
    tree.of_block.push_back(c == kNoContainer ? 0 : c);
  }
  if (tree.containers.empty())
    tree.containers.push_back({.blocks = {0, static_cast<std::uint32_t>(list.blocks.size())}});
}

double good_words_of(const TextBlock& block) {
  const double words = effective_words(block.counts);
  const bool is_good = words >= kGoodWords && block.link_share < kGoodLinkDensity &&
                       (block.counts.sentence_ends > 0 || block.counts.commas > 1);
  if (!is_good) return 0;
  const double weight = (block.context & kOutside) != 0 ? kOutsideWeight : 1.0;
  return words * (1.0 - static_cast<double>(block.link_share)) * weight;
}

void add_sums(const BlockList& list, ContainerTree& tree) {
  BlockSums& sums = tree.sums;
  for (auto* prefix : {&sums.words, &sums.link_words, &sums.effective, &sums.good, &sums.sentences}) {
    prefix->reserve(list.blocks.size() + 1);
    prefix->push_back(0);
  }
  tree.good_words.reserve(list.blocks.size());
  for (const TextBlock& block : list.blocks) {
    const double words = block.counts.words;
    const double good = good_words_of(block);
    tree.good_words.push_back(static_cast<float>(good));
    sums.words.push_back(sums.words.back() + words);
    sums.link_words.push_back(sums.link_words.back() + words * static_cast<double>(block.link_share));
    sums.effective.push_back(sums.effective.back() + effective_words(block.counts));
    sums.good.push_back(sums.good.back() + good);
    sums.sentences.push_back(sums.sentences.back() + block.counts.sentence_ends);
  }
}

double link_density(const ContainerTree& tree, ContainerIndex c) {
  return tree.sum(tree.sums.link_words, c) / std::max(1.0, tree.sum(tree.sums.words, c));
}

void add_cards(ContainerTree& tree) {
  struct Total {
    std::uint32_t size = 0;
    double words = 0;
    double link_words = 0;
  };
  std::unordered_map<std::uint64_t, Total> groups;
  groups.reserve(tree.containers.size());
  const auto key = [](const Container& c) { return mix(c.signature, c.parent); };
  for (ContainerIndex c = 0; c < tree.containers.size(); ++c) {
    Total& total = groups[key(tree.containers[c])];
    ++total.size;
    total.words += tree.sum(tree.sums.words, c);
    total.link_words += tree.sum(tree.sums.link_words, c);
  }
  tree.cards.resize(tree.containers.size());
  for (ContainerIndex c = 0; c < tree.containers.size(); ++c) {
    const Total& total = groups[key(tree.containers[c])];
    if (total.size < 2) continue;
    tree.cards[c] = {total.size, static_cast<float>(total.words / total.size),
                     static_cast<float>(total.link_words / std::max(1.0, total.words))};
  }
}

// Arc90's Readability: each good block scores for its ancestors, less with each level.
ContainerIndex find_top(const dom::Document& document, const BlockList& list, const ContainerTree& tree) {
  constexpr int kLevels = 5;
  constexpr double kDecay = .6;
  std::vector<double> scores(tree.containers.size());
  for (std::size_t b = 0; b < list.blocks.size(); ++b) {
    if (tree.good_words[b] <= 0) continue;
    double score = 1 + list.blocks[b].counts.commas * .3 + std::min(static_cast<double>(tree.good_words[b]), 80.0) / 8;
    ContainerIndex c = tree.of_block[b];
    // Paragraph-like elements hand their score on at once: the candidate is what holds several of them.
    while (c != kNoContainer && has_trait(document.node(tree.containers[c].node).tag, dom::kParagraphLike)) {
      c = tree.containers[c].parent;
    }
    for (int level = 0; c != kNoContainer && level < kLevels; ++level, c = tree.containers[c].parent) {
      scores[c] += score;
      score *= kDecay;
    }
  }
  ContainerIndex best = kNoContainer;
  double best_score = 0;
  for (ContainerIndex c = 0; c < scores.size(); ++c) {
    double score = scores[c] * (1 - link_density(tree, c));
    if ((tree.containers[c].context & kInBodyProperty) != 0) score *= 1.2;
    if ((tree.containers[c].context & (kInNav | kInFooter | kInAside)) != 0) score *= .4;
    if (score > best_score) {
      best_score = score;
      best = c;
    }
  }
  return best;
}

ContainerIndex find_densest(const BlockList& list, const ContainerTree& tree) {
  std::vector<double> values{0};
  values.reserve(list.blocks.size() + 1);
  for (std::size_t b = 0; b < list.blocks.size(); ++b) {
    const double good = tree.good_words[b];
    const double words = effective_words(list.blocks[b].counts);
    const double bad = good > 0 ? 0 : words * (.3 + 1.2 * static_cast<double>(list.blocks[b].link_share));
    values.push_back(values.back() + good - bad - 1);
  }
  ContainerIndex best = kNoContainer;
  double best_value = 0;
  for (ContainerIndex c = 0; c < tree.containers.size(); ++c) {
    const double value = tree.sum(values, c);
    if (best == kNoContainer || value >= best_value) {
      best_value = value;
      best = c;
    }
  }
  return best;
}

ContainerIndex find_largest_article(const dom::Document& document, const ContainerTree& tree) {
  ContainerIndex best = kNoContainer;
  for (ContainerIndex c = 0; c < tree.containers.size(); ++c) {
    if (document.node(tree.containers[c].node).tag != Tag::k_article) continue;
    if (best == kNoContainer || tree.sum(tree.sums.good, c) > tree.sum(tree.sums.good, best)) best = c;
  }
  return best;
}

}  // namespace

ContainerTree make_containers(const dom::Document& document, const BlockList& list) {
  ContainerTree tree;
  add_containers(document, list, tree);
  add_sums(list, tree);
  add_cards(tree);
  tree.top = find_top(document, list, tree);
  tree.densest = find_densest(list, tree);
  tree.largest_article = find_largest_article(document, tree);
  return tree;
}

LargestCard largest_card(const dom::Document& document, const ContainerTree& tree, std::size_t block) {
  constexpr int kLevels = 8;
  LargestCard largest;
  ContainerIndex c = tree.of_block[block];
  for (int level = 0; level < kLevels && c != kNoContainer; ++level, c = tree.containers[c].parent) {
    const bool paragraph = document.node(tree.containers[c].node).tag == Tag::k_p;
    if (!paragraph && tree.cards[c].size > largest.group.size) largest = {tree.cards[c], level};
  }
  return largest;
}

Hops hops_to_common(const ContainerTree& tree, ContainerIndex a, ContainerIndex b) {
  if (a == kNoContainer || b == kNoContainer) return {};
  Hops hops{0, 0};
  const auto& containers = tree.containers;
  while (a != b && hops.from_first < kMaxHops && hops.from_second < kMaxHops) {
    if (containers[a].depth >= containers[b].depth) {
      if (containers[a].parent == kNoContainer) break;
      a = containers[a].parent;
      ++hops.from_first;
    } else {
      b = containers[b].parent;
      ++hops.from_second;
    }
  }
  if (a != b) return {};
  return hops;
}

}  // namespace newsclip::extract
