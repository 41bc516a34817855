# Run by CPack in each staged tree: adds changelog and copyright, packs what Debian has packed, moves the zsh completion to
# the folder that Debian's zsh looks in, and puts the program that shares the C library in place of the static one.
file(GLOB staged_trees ${CPACK_TEMPORARY_DIRECTORY} ${CPACK_TEMPORARY_DIRECTORY}/program)
find_program(gzip gzip REQUIRED)
foreach(tree ${staged_trees})
  set(share ${tree}/usr/share)
  if(NOT EXISTS ${share}/man/man1/newsclip.1)
    continue()
  endif()
  file(COPY ${CPACK_NEWSCLIP_DEBIAN_DIR}/changelog ${CPACK_NEWSCLIP_DEBIAN_DIR}/copyright DESTINATION ${share}/doc/newsclip
       FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  execute_process(COMMAND ${gzip} -9nf ${share}/man/man1/newsclip.1 ${share}/doc/newsclip/changelog
                  COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
  if(CPACK_NEWSCLIP_PROGRAM)
    file(COPY ${CPACK_NEWSCLIP_PROGRAM} DESTINATION ${tree}/usr/bin)
    find_program(strip strip REQUIRED)
    execute_process(COMMAND ${strip} ${tree}/usr/bin/newsclip COMMAND_ERROR_IS_FATAL ANY)
  endif()
endforeach()
