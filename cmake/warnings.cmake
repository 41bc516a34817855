# Warnings and floating-point rules that every target of this project shares.
function(newsclip_set_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
                                           -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
                                           # the same model gives the same answer on every machine
                                           -ffp-contract=off)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12")
    # False alarms at "text" + std::string: GCC bug 105329, mended in 13.
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(NEWSCLIP_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
option(NEWSCLIP_WERROR "Treat warnings as errors" OFF)
