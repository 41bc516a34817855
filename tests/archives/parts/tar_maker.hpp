// Makes entries of tar archives.
#pragma once

#include <cstdio>
#include <string>

namespace newsclip::archives {

inline std::string octal(std::size_t value, int digits) {
  std::string text(static_cast<std::size_t>(digits), '0');
  for (auto c = text.rbegin(); c != text.rend(); ++c, value >>= 3) *c = static_cast<char>('0' + (value & 7));
  return text;
}

inline void put(std::string& block, std::size_t at, const std::string& text) { block.replace(at, text.size(), text); }

// With the sum that it must have.
inline std::string summed(std::string block) {
  put(block, 148, "        ");
  std::size_t sum = 0;
  for (const char c : block) sum += static_cast<unsigned char>(c);
  put(block, 148, octal(sum, 6) + std::string(1, '\0') + ' ');
  return block;
}

inline std::string tar_head(const std::string& name, std::size_t size, char type = '0') {
  std::string block(512, '\0');
  put(block, 0, name);
  put(block, 124, octal(size, 11));
  block[156] = type;
  put(block, 257, std::string("ustar\00000", 8));
  return summed(block);
}

inline std::string tar_entry(const std::string& name, const std::string& content, char type = '0') {
  return tar_head(name, content.size(), type) + content + std::string((512 - content.size() % 512) % 512, '\0');
}

}  // namespace newsclip::archives
