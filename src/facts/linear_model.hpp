// A weighted sum of a candidate's features: what the facts' choices are made with. The weights are learned by
// tools/train_fact_weights as a conditional logit: of a page's candidates, the right one shall have the highest sum.
#pragma once

#include <array>
#include <cstddef>

namespace newsclip::extract {

template <std::size_t n>
double weigh(const std::array<float, n>& features, const std::array<float, n>& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) sum += static_cast<double>(features[i]) * static_cast<double>(weights[i]);
  return sum;
}

}  // namespace newsclip::extract
