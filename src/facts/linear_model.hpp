// A weighted sum of a candidate's features: what the facts' choices are made with. The weights are learned by
// tools/train_fact_weights as a conditional logit: of a page's candidates, the right one shall have the highest sum.
#pragma once

#include <array>
#include <cstddef>

namespace newsclip::extract {

// A row of a generated table of weights.
template <typename Feature>
struct NamedWeight {
  Feature feature;
  float weight;
};

// The weights of a generated table, which must have those of all features in their order: weights that were learned
// for others do not compile.
template <typename Feature, std::size_t n>
consteval std::array<float, n> in_order(const NamedWeight<Feature> (&rows)[n]) {
  std::array<float, n> weights{};
  for (std::size_t i = 0; i < n; ++i) {
    if (static_cast<std::size_t>(rows[i].feature) != i) throw "the weights are of other features; train again";
    weights[i] = rows[i].weight;
  }
  return weights;
}

template <std::size_t n>
double weigh(const std::array<float, n>& features, const std::array<float, n>& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) sum += static_cast<double>(features[i]) * static_cast<double>(weights[i]);
  return sum;
}

}  // namespace newsclip::extract
