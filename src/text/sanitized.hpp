// Whether the program was built with a sanitizer: it maps terabytes, opens files and may start threads, so that neither
// a filter of calls nor a limit on memory can be put on it, and it looks for what uses memory that was given back.
#pragma once

namespace newsclip {

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
inline constexpr bool kSanitized = true;
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace newsclip
