// All that is known of a page before anything is chosen: its tree, blocks, containers, headline match and features.
#pragma once

#include "dom/document.hpp"
#include "extract/blocks.hpp"
#include "extract/containers.hpp"
#include "extract/features.hpp"

namespace newsclip::extract {

struct PageAnalysis {
  dom::Document document;
  BlockList list;
  ContainerTree tree;
  TitleMatch title;
  FeatureRows features;  // list.blocks.size() rows of kFeatureCount

  std::span<const float> features_of(std::size_t block) const {
    return std::span(features).subspan(block * kFeatureCount, kFeatureCount);
  }
};

PageAnalysis analyse_page(dom::Document document);

}  // namespace newsclip::extract
