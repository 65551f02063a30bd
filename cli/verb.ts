import { BAD_INPUT } from "./exit-codes.ts";
import type { KnownOptions, ParsedOptions } from "./options.ts";

/** A word after a verb that is no option. */
interface Operand {
  readonly says: string;
  /** What there is, where it is no file. */
  readonly words?: readonly string[];
}

/** What help, the guide and completion tell of a verb. */
interface ToldVerb {
  /** What it does, for the list of verbs: "solves for the value of a term". */
  readonly does: string;
  /** What help begins with. */
  readonly about: string;
  /** The words after the verb: `[FILE] --term TERM --goal GOAL`. */
  readonly usage: string;
  readonly operands: Readonly<Record<string, Operand>>;
  readonly options: KnownOptions;
  /** What help says after the options, a line feed at its end. */
  readonly more?: string;
  /** Where they are not as those of other verbs. */
  readonly exitCodes?: string;
}

/** A verb of the command line. */
export interface Verb extends ToldVerb {
  /** Does what the words after it say; answers the exit code. */
  readonly run: (words: readonly string[]) => Promise<number>;
}

/** A verb from what reads its words, every fault at once, and what does what they say. */
export function makeVerb<Options>(
  verb: ToldVerb & {
    readonly parse: (words: readonly string[]) => ParsedOptions<Options>;
    /** Answers the exit code. */
    readonly act: (options: Options) => Promise<number>;
  },
): Verb {
  const { parse, act, ...told } = verb;
  return {
    ...told,
    run: async (words) => {
      const parsed = parse(words);
      if (parsed.kind === "valid") return act(parsed.value);
      for (const sentence of parsed.sentences) console.error(sentence);
      return BAD_INPUT;
    },
  };
}
