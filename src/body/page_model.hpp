// Learned judgements about the page as a whole.
#pragma once

#include "body/page_features.hpp"

namespace newsclip::extract {

// Log-odds that the page holds an article at all.
float score_page(const PageFeatureRow& features);

// The word F1 to expect of the chosen body, 0 to 1.
double expected_f1(const PageFeatureRow& features);

}  // namespace newsclip::extract
