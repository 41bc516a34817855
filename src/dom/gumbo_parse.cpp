#include "dom/gumbo_parse.hpp"

#include <algorithm>
#include <csetjmp>
#include <new>
#include <utility>

namespace newsclip::dom {
namespace {

constexpr std::size_t kTreeBytes = std::size_t{192} << 20;
constexpr std::size_t kTreeBytesPerByte = 12;
// What nine of ten trees take a byte of prepared page; half of them take 16.
constexpr std::size_t kExpectedPerByte = 12;
constexpr std::size_t kMostFetchedPerByte = 4;  // of the page itself
constexpr std::size_t kMostFetched = std::size_t{32} << 20;

struct Allocation {
  Arena& arena;
  std::jmp_buf out_of_memory;
};

// Gumbo does not look at what an allocation gives; the jump crosses its frames only.
void* allocate(void* user, std::size_t size) {
  auto* const allocation = static_cast<Allocation*>(user);
  void* const memory = allocation->arena.allocate(size);
  if (memory == nullptr) std::longjmp(allocation->out_of_memory, 1);
  return memory;
}

void deallocate(void* /*user*/, void* /*memory*/) {}

}  // namespace

const GumboNode* parse_with_gumbo(std::string_view html, Arena& arena) {
  Allocation allocation{.arena = arena, .out_of_memory = {}};
  if (setjmp(allocation.out_of_memory) != 0) return nullptr;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.userdata = &allocation;
  options.allocator = allocate;
  options.deallocator = deallocate;
  return gumbo_parse_with_options(&options, html.data(), html.size())->root;
}

ParsedPage parse_page(std::string_view html, Arena& arena) {
  const std::size_t limit = kTreeBytes + kTreeBytesPerByte * html.size();
  ParsedPage page{.prepared = prepare(html)};
  const auto parse = [&] {
    const std::size_t most = std::min(kMostFetchedPerByte * html.size(), kMostFetched);
    arena.restart(limit, std::min(kExpectedPerByte * page.prepared.html.size(), most), most);
    page.root = parse_with_gumbo(page.prepared.html, arena);
    return page.root != nullptr;
  };
  if (parse()) return page;
  for (std::size_t i = page.prepared.limits + 1; i < prepass_limit_count(); ++i) {
    if (prepare(html, prepass_limits(i), page.prepared) && parse()) return page;
  }
  page.prepared.cut = true;
  while (page.prepared.html.size() > 1) {
    page.prepared.html.resize(page.prepared.html.size() / 2);
    if (parse()) return page;
  }
  throw std::bad_alloc();
}

}  // namespace newsclip::dom
