#include "page/element_path.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/ascii.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::Document;
using dom::NodeIndex;
using dom::Tag;

constexpr std::size_t kLongestName = 80;    // bytes
constexpr std::size_t kMostClasses = 4096;  // bytes that are looked into

// Names that stand in a selector as they are.
bool is_plain(std::string_view name) {
  const auto may_stand = [](char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; };
  return !name.empty() && name.size() <= kLongestName && is_ascii_letter(name[0]) &&
         std::ranges::all_of(name, may_stand);
}

std::string_view first_class(std::string_view classes) {
  classes = classes.substr(0, kMostClasses);
  for (std::size_t i = 0; i < classes.size();) {
    std::size_t end = i;
    while (end < classes.size() && classes[end] != ' ' && classes[end] != '\t' && classes[end] != '\n') ++end;
    if (const std::string_view name = classes.substr(i, end - i); is_plain(name)) return name;
    i = end + 1;
  }
  return {};
}

std::string_view name_of(const Document& document, NodeIndex node) {
  const dom::Node& element = document.node(node);
  return element.tag == Tag::kUnknown ? element.text : dom::tag_name(element.tag);
}

// 1 for the first child of its name.
int number_of(const Document& document, NodeIndex node) {
  constexpr int kMost = 10'000;
  const NodeIndex parent = document.node(node).parent;
  int number = 1;
  for (NodeIndex i = parent + 1; i < node && number < kMost; i = document.node(i).end) {
    const dom::Node& sibling = document.node(i);
    if (sibling.tag != Tag::kText && name_of(document, i) == name_of(document, node)) ++number;
  }
  return number;
}

std::string path_of(const Document& document, NodeIndex node, int most, bool numbered) {
  std::vector<std::string> steps;
  for (NodeIndex i = node; i != dom::kNoNode && static_cast<int>(steps.size()) < most; i = document.node(i).parent) {
    const Tag tag = document.node(i).tag;
    if (tag == Tag::kText || tag == Tag::k_body || tag == Tag::k_html) {
      if (i == node) return {};
      break;
    }
    std::string step(name_of(document, i));
    if (!is_plain(step)) {
      if (i == node) return {};
      break;
    }
    const std::string_view id = document.attribute(i, Attr::k_id);
    const std::string_view name = first_class(document.attribute(i, Attr::k_class_));
    if (is_plain(id)) {
      step.append("#").append(id);
    } else if (!name.empty()) {
      step.append(".").append(name);
    } else if (const int number = i == node && numbered ? number_of(document, i) : 1; number > 1) {
      step.append(":nth-of-type(").append(std::to_string(number)).append(")");
    }
    steps.push_back(std::move(step));
    if (is_plain(id)) break;
  }
  std::string path;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    if (!path.empty()) path += " > ";
    path += *step;
  }
  return path;
}

}  // namespace

std::string element_path(const Document& document, NodeIndex node) { return path_of(document, node, kMostSteps, true); }

std::string plain_element_path(const Document& document, NodeIndex node) {
  return path_of(document, node, kMostPlainSteps, false);
}

}  // namespace newsclip::extract
