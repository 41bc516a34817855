# `cpack --config build/release/CPackConfig.cmake` makes a Debian package of the component `program`.
set(NEWSCLIP_MAINTAINER "newsclip maintainers <maintainers@newsclip.invalid>" CACHE STRING "Whom the package names")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME newsclip)
set(CPACK_PACKAGE_VENDOR newsclip)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "extracts the article of saved news pages as JSON")
set(CPACK_PACKAGE_DESCRIPTION "newsclip reads saved news pages, HTML or text, in any language and encoding,
and writes title, date, source, zone and the paragraphs of the body as JSON:
one page, many files on all cores, or a stream of records.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME newsclip)
set(CPACK_DEBIAN_PROGRAM_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${NEWSCLIP_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What Debian wants beside it; the script puts it into the staged tree.
string(TIMESTAMP package_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(cmake/debian/changelog.in ${PROJECT_BINARY_DIR}/debian/changelog @ONLY)
configure_file(cmake/debian/copyright ${PROJECT_BINARY_DIR}/debian/copyright COPYONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian/stage.cmake)
set(CPACK_NEWSCLIP_DEBIAN_DIR ${PROJECT_BINARY_DIR}/debian)
if(TARGET newsclip-packaged)
  set(CPACK_NEWSCLIP_PROGRAM ${PROJECT_BINARY_DIR}/packaged/newsclip)
endif()
include(CPack)
