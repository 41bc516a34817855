#include "dom/html_tokens.hpp"

#include <algorithm>

namespace newsclip::dom {
namespace {

bool ends_tag_name(char c) { return is_html_space(c) || c == '/' || c == '>'; }

// Whether `name` stands at `position`, followed by what ends a tag's name.
bool has_name_at(std::string_view html, std::size_t position, std::string_view name) {
  return position + name.size() < html.size() && ends_tag_name(html[position + name.size()]) &&
         equals_ignoring_case(html.substr(position, name.size()), name);
}

std::size_t past(std::size_t found, std::size_t length) { return found == kNoEnd ? kNoEnd : found + length; }

}  // namespace

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
  return std::ranges::equal(text, lower, {}, to_ascii_lower);
}

bool AttributeReader::next(RawAttribute& attribute) {
  const std::string_view html = html_;
  std::size_t i = position_;
  for (; i < html.size() && (is_html_space(html[i]) || html[i] == '/'); ++i) {
  }
  if (i >= html.size()) return false;
  if (html[i] == '>') {
    self_closing_ = html[i - 1] == '/' && i > position_;
    end_ = i + 1;
    return false;
  }
  attribute.begin = i;
  for (++i; i < html.size() && !ends_tag_name(html[i]) && html[i] != '='; ++i) {  // a leading '=' belongs to the name
  }
  attribute.name = html.substr(attribute.begin, i - attribute.begin);
  if (attribute.name[0] == '\0') attribute.name.remove_prefix(1);  // Gumbo loses it
  attribute.value = {};
  attribute.end = i;
  for (; i < html.size() && is_html_space(html[i]); ++i) {
  }
  if (i >= html.size()) return false;
  if (html[i] == '=') {
    position_ = i + 1;
    if (!read_value(attribute)) return false;
  }
  position_ = attribute.end;
  return true;
}

bool AttributeReader::read_value(RawAttribute& attribute) {
  const std::string_view html = html_;
  std::size_t i = position_;
  for (; i < html.size() && is_html_space(html[i]); ++i) {
  }
  if (i >= html.size()) return false;
  if (html[i] == '"' || html[i] == '\'') {
    const std::size_t close = html.find(html[i], i + 1);
    if (close == kNoEnd) return false;
    attribute.value = html.substr(i + 1, close - i - 1);
    attribute.end = close + 1;
    return true;
  }
  const std::size_t begin = i;
  for (; i < html.size() && !is_html_space(html[i]) && html[i] != '>'; ++i) {
  }
  attribute.value = html.substr(begin, i - begin);
  attribute.end = i;
  return i < html.size();
}

std::size_t tag_name_end(std::string_view html, std::size_t position) {
  while (position < html.size() && !ends_tag_name(html[position])) ++position;
  return position;
}

std::size_t markup_end(std::string_view html, std::size_t position) {
  const std::string_view rest = html.substr(position);
  if (!rest.starts_with("<!--")) return past(html.find('>', position + 2), 1);
  if (rest.substr(4).starts_with(">")) return position + 5;
  if (rest.substr(4).starts_with("->")) return position + 6;
  for (std::size_t i = position + 4; (i = html.find("--", i)) != kNoEnd; ++i) {
    const std::string_view tail = html.substr(i + 2);
    if (tail.starts_with('>')) return i + 3;
    if (tail.starts_with("!>")) return i + 4;
  }
  return kNoEnd;
}

std::size_t raw_text_end(std::string_view html, std::size_t position, std::string_view name) {
  for (std::size_t i = position; (i = html.find('<', i)) != kNoEnd; ++i) {
    if (i + 1 < html.size() && html[i + 1] == '/' && has_name_at(html, i + 2, name)) return i;
  }
  return kNoEnd;
}

std::size_t script_end(std::string_view html, std::size_t position) {
  enum class State { kPlain, kEscaped, kDoubleEscaped };
  State state = State::kPlain;
  std::size_t escape_end = 0;  // where the next "-->" begins or kNoEnd; known while escaped
  for (std::size_t i = position; (i = html.find('<', i)) != kNoEnd; ++i) {
    if (state != State::kPlain && escape_end < i) state = State::kPlain;
    const std::string_view rest = html.substr(i, 4);
    if (state == State::kPlain) {
      if (rest == "<!--") {
        state = State::kEscaped;
        escape_end = html.find("-->", i + 2);  // "<!-->" leaves at once
        continue;
      }
    } else if (state == State::kEscaped && has_name_at(html, i + 1, "script")) {
      state = State::kDoubleEscaped;
      continue;
    }
    if (rest.starts_with("</") && has_name_at(html, i + 2, "script")) {
      if (state != State::kDoubleEscaped) return i;
      state = State::kEscaped;
    }
  }
  return kNoEnd;
}

}  // namespace newsclip::dom
