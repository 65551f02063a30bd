import { InputProblem } from "#shared/engine/input-problem.ts";
import { BAD_INPUT, OUR_FAULT } from "./exit-codes.ts";
import { asQuietAs } from "./quiet.ts";
import { runVerb } from "./verbs/verbs.ts";

/** Words after `--` are no options. */
const asksForQuiet = (words: readonly string[]): boolean => {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === "--quiet" || word === "-q");
};

/** Does what the words ask; a fault is told in a sentence, bad input apart from ours. Answers the exit code. */
export async function commandLine(words: readonly string[]): Promise<number> {
  try {
    return await asQuietAs(asksForQuiet(words), () => runVerb(words));
  } catch (error) {
    const isBadInput = error instanceof InputProblem;
    if (!isBadInput)
      console.error("The program made a mistake and stopped; your file is untouched. Please report this:");
    console.error(error instanceof Error ? error.message : String(error));
    return isBadInput ? BAD_INPUT : OUR_FAULT;
  }
}
