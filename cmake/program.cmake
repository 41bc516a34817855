# Links the program. Fewer libraries to load is a faster start: wholly static where the C library allows it, else static to
# Gumbo and the C++ library where their archives are there. (Debian's archive of Gumbo is not position-independent enough for
# a shared library.)
include(CheckCXXSourceCompiles)

# Shares the C library, zlib, brotli and zstd, as a Debian package has to; without NEWSCLIP_STATIC also the others.
function(newsclip_link_dynamically target)
  target_link_libraries(${target} PRIVATE newsclip ZLIB::ZLIB Threads::Threads)
  if(NEWSCLIP_STATIC)
    if(NEWSCLIP_GUMBO_ARCHIVE)
      target_link_libraries(${target} PRIVATE ${NEWSCLIP_GUMBO_ARCHIVE})
    endif()
    target_link_options(${target} PRIVATE -static-libstdc++ -static-libgcc -Wl,--as-needed)
  endif()
endfunction()

# The archives by their paths: the library's own dependencies are the shared ones.
function(newsclip_link_statically target)
  add_dependencies(${target} newsclip)
  target_link_libraries(${target} PRIVATE $<TARGET_FILE:newsclip> ${NEWSCLIP_GUMBO_ARCHIVE} ${NEWSCLIP_ZLIB_ARCHIVE}
                                          ${NEWSCLIP_CODING_ARCHIVES} Threads::Threads)
  target_link_options(${target} PRIVATE -static-pie)
endfunction()

set(NEWSCLIP_WHOLLY_STATIC OFF)
if(NEWSCLIP_STATIC)
  find_library(NEWSCLIP_GUMBO_ARCHIVE libgumbo.a HINTS ${gumbo_LIBRARY_DIRS})
  find_library(NEWSCLIP_ZLIB_ARCHIVE libz.a)
  # Of these the linker takes what unpacks alone.
  set(NEWSCLIP_CODING_ARCHIVES "")
  if(NEWSCLIP_BROTLI)
    find_library(NEWSCLIP_BROTLI_ARCHIVE libbrotlidec.a HINTS ${brotlidec_LIBRARY_DIRS})
    find_library(NEWSCLIP_BROTLI_COMMON_ARCHIVE libbrotlicommon.a HINTS ${brotlidec_LIBRARY_DIRS})
    list(APPEND NEWSCLIP_CODING_ARCHIVES ${NEWSCLIP_BROTLI_ARCHIVE} ${NEWSCLIP_BROTLI_COMMON_ARCHIVE})
  endif()
  if(NEWSCLIP_ZSTD)
    find_library(NEWSCLIP_ZSTD_ARCHIVE libzstd.a HINTS ${zstd_LIBRARY_DIRS})
    list(APPEND NEWSCLIP_CODING_ARCHIVES ${NEWSCLIP_ZSTD_ARCHIVE})
  endif()
  if(NEWSCLIP_GUMBO_ARCHIVE AND NEWSCLIP_ZLIB_ARCHIVE AND NOT "${NEWSCLIP_CODING_ARCHIVES}" MATCHES NOTFOUND)
    set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie)
    check_cxx_source_compiles("
      #include <cstdlib>
      #if !defined __PIE__
      #error not compiled for such a program
      #endif
      #if defined __GLIBC__ && !__GLIBC_PREREQ(2, 34)
      #error threads of older C libraries do not work in it
      #endif
      int main() { return std::getenv(\"PATH\") == nullptr; }" NEWSCLIP_WHOLLY_STATIC_WORKS)
    unset(CMAKE_REQUIRED_LINK_OPTIONS)
    set(NEWSCLIP_WHOLLY_STATIC ${NEWSCLIP_WHOLLY_STATIC_WORKS})
  endif()
endif()

add_executable(newsclip-program $<TARGET_OBJECTS:newsclip-program-objects>)
set_target_properties(newsclip-program PROPERTIES OUTPUT_NAME newsclip)
if(NEWSCLIP_WHOLLY_STATIC)
  newsclip_link_statically(newsclip-program)
  add_executable(newsclip-packaged $<TARGET_OBJECTS:newsclip-program-objects>)
  set_target_properties(newsclip-packaged PROPERTIES OUTPUT_NAME newsclip RUNTIME_OUTPUT_DIRECTORY packaged)
  newsclip_link_dynamically(newsclip-packaged)
else()
  newsclip_link_dynamically(newsclip-program)
endif()
