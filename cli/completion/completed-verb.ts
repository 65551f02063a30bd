import { everywhere, type KnownOption } from "#cli/options.ts";
import type { Verb } from "#cli/verb.ts";

/** An option as a shell completes it. */
export interface CompletedOption extends KnownOption {
  readonly name: string;
  /** What it does, in few words. */
  readonly brief: string;
}

/** A verb as a shell completes it. */
export interface CompletedVerb {
  readonly name: string;
  readonly does: string;
  readonly options: readonly CompletedOption[];
  /** The words that its operands may be, where they are no files. */
  readonly words: readonly string[] | undefined;
}

/** The part before the first that explains it. */
const briefOf = (says: string): string => (says.split(/[;:(]/u)[0] ?? says).trim();

/** What shells complete, from the tables that read the words. `help` is no verb and is completed as one. */
export function completedVerbs(verbs: Readonly<Record<string, Verb>>): readonly CompletedVerb[] {
  const all = Object.entries(verbs).map(([name, { does, options, operands }]) => ({
    name,
    does,
    options: Object.entries({ ...options, ...everywhere }).map(([option, known]) => ({
      ...known,
      name: option,
      brief: briefOf(known.says),
    })),
    words: Object.values(operands).find(({ words }) => words)?.words,
  }));
  return [...all, { name: "help", does: "tells the options of a verb", options: [], words: Object.keys(verbs) }];
}
