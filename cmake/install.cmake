# Installs the program, the library with its headers and package config, and the schema.
include(CMakePackageConfigHelpers)

install(TARGETS newsclip EXPORT newsclip-targets INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS newsclip-program)
install(FILES docs/newsclip.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/newsclip)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/newsclip)
install(EXPORT newsclip-targets NAMESPACE newsclip:: DESTINATION ${package_dir})
configure_package_config_file(cmake/newsclip-config.cmake.in ${PROJECT_BINARY_DIR}/newsclip-config.cmake
                              INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/newsclip-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/newsclip-config.cmake ${PROJECT_BINARY_DIR}/newsclip-config-version.cmake
        DESTINATION ${package_dir})
