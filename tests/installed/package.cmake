# Makes the Debian package of BUILD below WORK, unpacks it, and checks what is in it; lintian, where it is installed, has no
# complaint.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CPACK} --config ${BUILD}/CPackConfig.cmake -B ${WORK})
file(GLOB package ${WORK}/newsclip_*.deb)
run(${DPKG_DEB} -x ${package} ${WORK}/root)
foreach(file bin/newsclip share/man/man1/newsclip.1.gz share/bash-completion/completions/newsclip
        share/zsh/vendor-completions/_newsclip share/fish/vendor_completions.d/newsclip.fish
        share/newsclip/newsclip.schema.json share/doc/newsclip/README.md share/doc/newsclip/copyright
        share/doc/newsclip/changelog.gz)
  if(NOT EXISTS ${WORK}/root/usr/${file})
    message(FATAL_ERROR "The package lacks ${file}")
  endif()
endforeach()
if(EXISTS ${WORK}/root/usr/include)
  message(FATAL_ERROR "The package of the program carries the library's headers")
endif()
file(GLOB page ${SOURCE}/samples/advert-inside-the-body/page.*)
run(${WORK}/root/usr/bin/newsclip --compact ${page})
run(${DPKG_DEB} --field ${package} Package Version Depends)
if(LINTIAN)
  # Not Debian's own upload, so that it closes no bug of theirs; and a placeholder is no address.
  run(${LINTIAN} --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs,bogus-mail-host --allow-root
      ${package})
endif()
