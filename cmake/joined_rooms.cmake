# With NEWSCLIP_JOIN_ROOMS, as in the presets of the tests, files of one room are compiled together, up to five of them: most of
# the time goes into the headers of the standard library, and the first build takes a little more than half as long. So
# names in the anonymous namespaces of a room must differ. The presets `dev` and `fuzz` compile each file by itself and find
# an include that is missing.
option(NEWSCLIP_JOIN_ROOMS "Compile files of a room together" OFF)

function(newsclip_join_rooms target)
  set(most_of_one 5)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${NEWSCLIP_JOIN_ROOMS} UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/src OUTPUT_VARIABLE name)
    cmake_path(GET name PARENT_PATH room)
    string(REGEX REPLACE "^facts/.*" "facts" room "${room}")  # its rooms are small
    string(MAKE_C_IDENTIFIER "room_${room}" room)
    if(room STREQUAL "room_dom")  # the tables of tags and of elements have functions of the same names
      continue()
    endif()
    if(NOT DEFINED ${room})
      set(${room} 0)
    endif()
    math(EXPR group "${${room}} / ${most_of_one}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${room}_${group}")
    math(EXPR ${room} "${${room}} + 1")
  endforeach()
endfunction()
