import { commandNames } from "#cli/command-names.ts";
import type { CompletedVerb } from "./completed-verb.ts";

/** The branches of a case; values are words of letters, digits, dots and dashes, which bash takes as they are. */
const branches = (cases: readonly (readonly [pattern: string, body: string])[]): string =>
  cases.map(([pattern, body]) => `    ${pattern}) ${body} ;;`).join("\n");

/** What completes the value of an option. */
function valueBranches({ name: verb, options }: CompletedVerb): readonly (readonly [string, string])[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map(({ name, words, list, names }) => {
      const body = words
        ? `${list ? "_outcomes_list" : "_outcomes_words"} "${words.join(" ")}"`
        : names === undefined
          ? ":"
          : `_outcomes_files ${names === "folder" ? "-d" : "-f"}`;
      return [`"${verb} --${name}"`, `${body}; return`];
    });
}

/** A script that completes verbs, options, their values and files in bash, from 3.2 on. */
export function bashCompletion(verbs: readonly CompletedVerb[]): string {
  const names = verbs.map(({ name }) => name).join(" ");
  const options = verbs.map((verb): readonly [string, string] => [
    verb.name,
    `options="${verb.options.map(({ name }) => `--${name}`).join(" ")}"; operands="${verb.words?.join(" ") ?? ""}"`,
  ]);
  return `# Completes ${commandNames.join(" and ")} in bash. To use it in every shell, put into ~/.bashrc:
#   source <(${commandNames[1]} completion bash)

_outcomes_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}

_outcomes_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}

# The last of several words with commas between.
_outcomes_list() {
  local before=""
  [[ "$current" == *,* ]] && before="\${current%,*},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${current##*,}"))
}

_outcomes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local verbs="${names}" verb="\${COMP_WORDS[1]}" options="" operands=""
  COMPREPLY=()
  # Bash parts --to=csv into three words.
  if [[ "$current" == "=" ]]; then
    current=""
  elif [[ "$previous" == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  if [[ $COMP_CWORD -eq 1 && "$current" != -* ]]; then
    _outcomes_files -f
    COMPREPLY+=($(compgen -W "$verbs" -- "$current"))
    return
  fi
  [[ " $verbs " == *" $verb "* ]] || verb=simulate
  case "$verb $previous" in
${branches(verbs.flatMap(valueBranches))}
  esac
  case "$verb" in
${branches(options)}
  esac
  if [[ "$current" == -* ]]; then
    [[ $COMP_CWORD -eq 1 ]] && options="$options --version"
    _outcomes_words "$options"
  elif [[ -n "$operands" ]]; then
    _outcomes_words "$operands"
  else
    _outcomes_files -f
  fi
}

complete -F _outcomes ${commandNames.join(" ")}
`;
}
