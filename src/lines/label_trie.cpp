#include "lines/label_trie.hpp"

#include "words/label_table.hpp"

namespace newsclip::extract {

constexpr LabelTrie kForwardLabels(lexicon::kLabels, LabelTrie::Direction::kForward);
constexpr LabelTrie kBackwardLabels(lexicon::kLabels, LabelTrie::Direction::kBackward);

}  // namespace newsclip::extract
