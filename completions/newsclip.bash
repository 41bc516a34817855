# Completions of newsclip for bash. A test holds the options to those of newsclip --help.
_newsclip() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} candidate
  COMPREPLY=()
  case $previous in
    --input)
      mapfile -t COMPREPLY < <(compgen -W 'auto html text' -- "$current")
      return ;;
    --format)
      mapfile -t COMPREPLY < <(compgen -W 'json jsonl csv tsv text markdown html' -- "$current")
      return ;;
    --encoding)
      mapfile -t COMPREPLY < <(compgen -W 'utf-8 windows-1252 windows-1251 gbk gb18030 big5 shift_jis euc-jp euc-kr' -- "$current")
      return ;;
    --url | --fields | --captured | --max-bytes | --jobs | --page-time | --page-memory)
      return ;;
  esac
  if [[ $current == -* && $previous != @(-o|--explain|--files-from|--resume) ]]; then
    mapfile -t COMPREPLY < <(compgen -W '--all --fields --format --url --encoding --input --captured -o --explain --jsonl --pretty --compact --max-bytes
      --files-from -0 --null --recursive --hidden --jobs --page-time --page-memory --fail-fast --resume
      -q --quiet --records --keyed
      --check --update -h --help --version' -- "$current")
    return
  fi
  while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -f -- "$current")
  compopt -o filenames 2>/dev/null
}
complete -F _newsclip newsclip
