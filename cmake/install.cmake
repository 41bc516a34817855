# Installs the program with its manual page, completions and schema (the component `program`), and the library with its
# headers and package config (the component `library`).
include(CMakePackageConfigHelpers)

install(TARGETS newsclip-program COMPONENT program)
install(FILES docs/newsclip.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/newsclip COMPONENT program)
install(FILES docs/newsclip.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES completions/newsclip.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME newsclip
        COMPONENT program)
install(FILES completions/_newsclip DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT program)
install(FILES completions/newsclip.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)

install(TARGETS newsclip EXPORT newsclip-targets COMPONENT library INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT library)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/newsclip)
install(EXPORT newsclip-targets NAMESPACE newsclip:: DESTINATION ${package_dir} COMPONENT library)
configure_package_config_file(cmake/newsclip-config.cmake.in ${PROJECT_BINARY_DIR}/newsclip-config.cmake
                              INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/newsclip-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/newsclip-config.cmake ${PROJECT_BINARY_DIR}/newsclip-config-version.cmake
        DESTINATION ${package_dir} COMPONENT library)
