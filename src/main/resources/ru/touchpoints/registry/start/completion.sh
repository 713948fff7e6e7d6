# Completes the commands of registry. In bash: source <(registry generate-completion)
# In zsh: source <(registry generate-completion zsh)

_registry_commands() {
  case $1 in
    @{COMMANDS}) return 0 ;;
  esac
  return 1
}

_registry_valued() {
  case $1 in
    @{VALUED}) return 0 ;;
  esac
  return 1
}

# What can stand next in a command: its commands and options.
_registry_words() {
  case $1 in
@{WORDS}
  esac
}

# What an option or a parameter takes: words, or the name of a set of them.
_registry_values() {
  case $1 in
@{VALUES}
  esac
}

# The ids of the list at hand, asked from the program itself.
_registry_ids() {
  if [ -n "$2" ]; then
    "${COMP_WORDS[0]}" --registry "$2" ids "$1" 2>/dev/null
  else
    "${COMP_WORDS[0]}" ids "$1" 2>/dev/null
  fi
}

_registry_offer() {
  local values prefix=
  values=$1
  # A process, and behind its slash one of its touchpoints.
  case $values$2 in
    @places*/*) values=@touchpoints ;;
    @places*) values=@processes ;;
  esac
  case $values in
    @files)
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -P "$4" -f -- "$2"))
      return
      ;;
    @rules) values="@{RULES}" ;;
    @*) values=$(_registry_ids "${values#@}" "$3") ;;
  esac
  # Of a list with commas only the last word is still to come.
  case $2 in
    *,*) prefix=${2%,*}, ;;
  esac
  COMPREPLY=($(compgen -P "$4$prefix" -W "$values" -- "${2#"$prefix"}"))
}

_registry_complete() {
  local current=${COMP_WORDS[COMP_CWORD]} command='' option='' folder='' lead='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ "$word" = = ] && [ -n "$option" ]; then
      continue
    elif [ -n "$option" ]; then
      [ "$option" = --registry ] && folder=$word
      option=
    elif _registry_valued "$word"; then
      option=$word
    elif [ "${word#--registry=}" != "$word" ]; then
      folder=${word#--registry=}
    elif _registry_commands "${command:+$command }$word"; then
      command=${command:+$command }$word
    fi
  done
  [ "$current" = = ] && current=
  # zsh leaves an option and its value in one word, which bash has in three.
  if [ "${current#--*=}" != "$current" ] && _registry_valued "${current%%=*}"; then
    option=${current%%=*}
    lead=$option=
    current=${current#*=}
  fi
  if [ -n "$option" ]; then
    _registry_offer "$(_registry_values "$command $option")" "$current" "$folder" "$lead"
  elif [ "${current#-}" != "$current" ]; then
    COMPREPLY=($(compgen -W "$(_registry_words "$command")" -- "$current"))
  else
    _registry_offer "$(_registry_values "$command")" "$current" "$folder" ""
    if [ ${#COMPREPLY[@]} -eq 0 ]; then
      COMPREPLY=($(compgen -W "$(_registry_words "$command")" -- "$current"))
    fi
  fi
}

complete -F _registry_complete registry
