// Names of development zones, and of those who run them: what a label's value, a site's name or a footer's host names.
#pragma once

#include <string_view>

namespace newsclip::extract {

// A zone named in full, with a place: 海滨经济技术开发区, 海滨高新区; not 国家级开发区 or 开发区新闻.
bool is_zone_name(std::string_view name);

// A zone, and what stands behind its name.
struct NamedZone {
  std::string_view zone;      // a part of the name given; "" when there is none
  bool administered = false;  // its committee, authority or one of their offices follows
  bool of_site = false;       // "portal", "official website" follows, or "welcome to" stands before it
  bool named() const { return !zone.empty(); }
  bool alone() const { return named() && !administered && !of_site; }
};

// "海滨工业园区管理委员会" and "海滨工业园区招商网" name 海滨工业园区; the name of a company in a zone names none.
NamedZone read_zone(std::string_view name);

// The same of a value, less what follows a space in Chinese: a date, another value.
NamedZone read_zone_value(std::string_view value);

// The zone whose site has this name; "" when there is none.
inline std::string_view zone_of_site(std::string_view site) { return read_zone(site).zone; }

// Whether the second name is the first one in full: 海滨高新区, 海滨高新技术产业开发区.
bool is_fuller_name(std::string_view name, std::string_view full);

// Words that make up no name: 全部, 国家级.
bool is_generic_place(std::string_view text);

}  // namespace newsclip::extract
