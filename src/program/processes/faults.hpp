// Faults that are put in on purpose, by what stands in a page: tests build a program with them (NEWSCLIP_FAULTS). In
// any other program these do nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsclip {

struct AnswerHead;

#ifdef NEWSCLIP_FAULTS
void before_work(std::string_view input, std::uint64_t attempts);
void before_answer(const AnswerHead& head, std::string_view answer);
void after_answer();
#else
inline void before_work(std::string_view, std::uint64_t) {}
inline void before_answer(const AnswerHead&, std::string_view) {}
inline void after_answer() {}
#endif

}  // namespace newsclip
