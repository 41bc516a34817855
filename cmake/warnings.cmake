# Warnings and floating-point rules that every target of this project shares.
function(newsclip_set_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
                                           -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
                                           # the same model gives the same answer on every machine
                                           -ffp-contract=off)
  if(NEWSCLIP_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
option(NEWSCLIP_WERROR "Treat warnings as errors" OFF)
