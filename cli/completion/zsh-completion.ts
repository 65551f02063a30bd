import { commandNames } from "#cli/command-names.ts";
import type { CompletedOption, CompletedVerb } from "./completed-verb.ts";

/** Within single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const escaped = (text: string): string => text.replaceAll(/[\\[\]:]/gu, "\\$&");

function optionSpec({ name, short, value, multiple = false, words, list, names, brief }: CompletedOption): string {
  const action = words
    ? list
      ? `_values -s , value ${words.join(" ")}`
      : `(${words.join(" ")})`
    : names === undefined
      ? " "
      : `_files${names === "folder" ? " -/" : ""}`;
  const rest = `[${escaped(brief)}]${value === undefined ? "" : `:${escaped(value)}:${action}`}`;
  const long = `--${name}${value === undefined ? "" : "="}`;
  if (short !== undefined) return `${quoted(`(-${short} --${name})`)}{-${short},--${name}}${quoted(rest)}`;
  return quoted(`${multiple ? "*" : ""}${long}${rest}`);
}

function verbBranch({ name, options, words }: CompletedVerb): string {
  const operands = quoted(words ? `:what:(${words.join(" ")})` : "*:file:_files");
  return `    ${name})
      _arguments -s \\
        ${[...options.map(optionSpec), operands].join(" \\\n        ")}
      ;;`;
}

/** A script that completes verbs, options, their values and files in zsh. */
export const zshCompletion = (verbs: readonly CompletedVerb[]): string => `#compdef ${commandNames.join(" ")}
# Completes ${commandNames.join(" and ")} in zsh. To use it in every shell, put into ~/.zshrc, after compinit:
#   source <(${commandNames[1]} completion zsh)

_outcomes() {
  local -a verbs
  verbs=(
    ${verbs.map(({ name, does }) => quoted(`${name}:${escaped(does)}`)).join("\n    ")}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    _files
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${verbs.map(verbBranch).join("\n")}
  esac
}

if [[ "$funcstack[1]" == _outcomes ]]; then
  _outcomes "$@"
else
  compdef _outcomes ${commandNames.join(" ")}
fi
`;
