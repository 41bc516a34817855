# Installs BUILD into a prefix below WORK, builds CONSUMER against that prefix alone, and runs it and the installed program.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
# Another place than the one it was installed to: nothing may depend on the prefix.
file(RENAME ${WORK}/prefix ${WORK}/moved)
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${CONSUMER} -B ${WORK}/build -DCMAKE_PREFIX_PATH=${WORK}/moved
    -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
run(${WORK}/moved/bin/newsclip --version)
foreach(file newsclip/newsclip.schema.json man/man1/newsclip.1 bash-completion/completions/newsclip
        zsh/site-functions/_newsclip fish/vendor_completions.d/newsclip.fish doc/newsclip/README.md)
  if(NOT EXISTS ${WORK}/moved/share/${file})
    message(FATAL_ERROR "Not installed: share/${file}")
  endif()
endforeach()
