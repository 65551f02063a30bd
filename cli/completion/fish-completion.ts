import { commandNames } from "#cli/command-names.ts";
import type { CompletedOption, CompletedVerb } from "./completed-verb.ts";

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/gu, "\\$&")}'`;

function valueOf({ value, words, list, names }: CompletedOption): string {
  if (value === undefined) return "";
  if (words) return ` -x -a ${quoted(list ? `(__fish_append , ${words.join(" ")})` : words.join(" "))}`;
  if (names === "folder") return ` -x -a '(__fish_complete_directories)'`;
  return names === "file" ? " -r -F" : " -x";
}

function linesOf({ name, does, options, words }: CompletedVerb): readonly string[] {
  const here = `-n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c $program -n __fish_use_subcommand -a ${name} -d ${quoted(does)}`,
    `complete -c $program ${here} ${words ? `-a ${quoted(words.join(" "))}` : "-F"}`,
    ...options.map(
      (option) =>
        `complete -c $program ${here}${option.short === undefined ? "" : ` -s ${option.short}`} -l ${option.name}${valueOf(option)} -d ${quoted(option.brief)}`,
    ),
  ];
}

/** A script that completes verbs, options, their values and files in fish. */
export const fishCompletion = (
  verbs: readonly CompletedVerb[],
): string => `# Completes ${commandNames.join(" and ")} in fish. To use it in every shell:
#   ${commandNames[1]} completion fish > ~/.config/fish/completions/${commandNames[1]}.fish

for program in ${commandNames.join(" ")}
  complete -c $program -f
  complete -c $program -n __fish_use_subcommand -F
${verbs
  .flatMap(linesOf)
  .map((line) => `  ${line}`)
  .join("\n")}
end
`;
