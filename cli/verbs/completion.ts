import { commandNames } from "#cli/command-names.ts";
import { bashCompletion } from "#cli/completion/bash-completion.ts";
import { completedVerbs } from "#cli/completion/completed-verb.ts";
import { fishCompletion } from "#cli/completion/fish-completion.ts";
import { zshCompletion } from "#cli/completion/zsh-completion.ts";
import { DONE } from "#cli/exit-codes.ts";
import { type ParsedOptions, readOptions } from "#cli/options.ts";
import { makeVerb, type Verb } from "#cli/verb.ts";

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
type Shell = keyof typeof scripts;
const shells = Object.keys(scripts) as Shell[];

function parseCompletion(words: readonly string[]): ParsedOptions<Shell> {
  const { positionals, sentences } = readOptions(words, {});
  const [wanted, ...more] = positionals;
  const shell = shells.find((each) => each === wanted);
  if (!shell || more.length > 0)
    sentences.push(
      wanted === undefined || shell
        ? `Name one shell: ${shells.join(", ")}.`
        : `There is no completion for “${wanted}”. There is for ${shells.join(", ")}.`,
    );
  return shell && sentences.length === 0 ? { kind: "valid", value: shell } : { kind: "invalid", sentences };
}

/** `completion`: what makes a shell complete the verbs, itself among them. @param verbs all of them, once they are there */
export const completionOf = (verbs: () => Readonly<Record<string, Verb>>): Verb =>
  makeVerb<Shell>({
    does: "prints what makes bash, zsh or fish complete verbs, options and their values",
    about:
      "Prints a script that makes a shell complete verbs, the long options of each, values where they are few, and files.",
    usage: "SHELL",
    operands: { SHELL: { says: shells.join(", "), words: shells } },
    options: {},
    more: `  In every shell from now on:
    bash    echo 'source <(${commandNames[1]} completion bash)' >> ~/.bashrc
    zsh     echo 'source <(${commandNames[1]} completion zsh)' >> ~/.zshrc
    fish    ${commandNames[1]} completion fish > ~/.config/fish/completions/${commandNames[1]}.fish
`,
    parse: parseCompletion,
    act: async (shell) => {
      process.stdout.write(scripts[shell](completedVerbs(verbs())));
      return DONE;
    },
  });
