#!/bin/bash
# Builds the targets of tests/fuzz as ClusterFuzzLite and OSS-Fuzz want them: the project's preset `fuzz` with their compiler, flags
# and engine, each target with its seeds, the samples' pages among them, and the dictionary of HTML.
set -eu

cmake --preset fuzz -B "$WORK/build" -DCMAKE_C_COMPILER="$CC" -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_C_FLAGS="$CFLAGS" \
  -DCMAKE_CXX_FLAGS="$CXXFLAGS" -DNEWSCLIP_FUZZING_ENGINE="$LIB_FUZZING_ENGINE" -DNEWSCLIP_BUILD_TESTS=OFF \
  -DNEWSCLIP_BUILD_TOOLS=OFF -DNEWSCLIP_WERROR=OFF
cmake --build "$WORK/build" --target fuzz-targets

for target in "$WORK"/build/tests/fuzz/*_fuzz; do
  name=${target##*/}
  cp "$target" "$OUT/"
  seeds=("tests/fuzz/seeds/$name"/*)
  case $name in
    extract_article_fuzz | read_page_fuzz | plain_text_fuzz | prepass_fuzz)
      seeds+=(samples/*/page.*)
      cp tests/fuzz/html.dict "$OUT/$name.dict"
      ;;
  esac
  zip -q "$OUT/${name}_seed_corpus.zip" "${seeds[@]}"
  # Gumbo, brotli, zstd and zlib come with the system; a library that is not in the runner's image would keep the target from starting.
  ldd "$target" | awk '/libgumbo|libbrotli|libzstd/ { print $3 }' | xargs -r -I {} cp {} "$OUT/"
done
