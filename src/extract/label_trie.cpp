#include "extract/label_trie.hpp"

#include "extract/label_table.hpp"

namespace newsclip::extract {

constexpr LabelTrie kForwardLabels(lexicon::kLabels, LabelTrie::Direction::kForward);
constexpr LabelTrie kBackwardLabels(lexicon::kLabels, LabelTrie::Direction::kBackward);

}  // namespace newsclip::extract
