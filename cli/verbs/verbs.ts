import { existsSync } from "node:fs";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { bridge } from "./bridge.ts";
import { breakEven } from "./break-even.ts";
import { compare } from "./compare.ts";
import { dealSpace } from "./deal-space.ts";
import { information } from "./information.ts";
import { merge } from "./merge.ts";
import { solve } from "./solve.ts";
import { reForecast } from "./re-forecast.ts";
import { replay } from "./replay.ts";
import { reverseStress } from "./reverse-stress.ts";
import { stress } from "./stress.ts";
import { simulate } from "./simulate.ts";
import { tests } from "./tests.ts";
import { tornado } from "./tornado.ts";
import { versions } from "./versions.ts";
import { verify } from "./verify.ts";
import { sweep } from "./sweep.ts";

/** Does what the words after it say; answers the exit code. */
type Verb = (words: readonly string[]) => Promise<number>;

const verbs: Readonly<Record<string, { readonly run: Verb; readonly does: string }>> = {
  simulate: { run: simulate, does: "simulates a deal and sums it up; a trial as a ledger; a shard of a run" },
  merge: { run: merge, does: "joins the shards of a run that was split between machines" },
  verify: { run: verify, does: "runs a deal again as a certificate says, and tells whether every figure is the same" },
  sweep: { run: sweep, does: "simulates a deal at many values of its terms, on the same draws" },
  compare: { run: compare, does: "puts variants of a file side by side, on the same draws, by party" },
  tests: { run: tests, does: "tells whether every party would sign: what each asks for, and what the deal has" },
  "deal-space": { run: dealSpace, does: "maps where every party would sign, over two terms of a deal" },
  solve: { run: solve, does: "finds the value of a term at which a figure meets a goal" },
  bridge: { run: bridge, does: "goes from one variant to another, term by term: which one moved which figure" },
  "break-even": { run: breakEven, does: "finds how far assumptions may be missed before a party's test turns" },
  tornado: { run: tornado, does: "tells what matters: how far each input moves a figure, and its share of the spread" },
  replay: { run: replay, does: "tells one possible future as a story: draws, people, claims, cash month by month" },
  "re-forecast": { run: reForecast, does: "forecasts a deal again from what has happened so far, against its plan" },
  stress: { run: stress, does: "puts a deal under stress: each party's figures before and after" },
  information: { run: information, does: "tells what it is worth to learn an input before a decision is made" },
  "reverse-stress": {
    run: reverseStress,
    does: "tells which inputs stand out where a party loses, and how much is luck",
  },
  versions: { run: versions, does: "lists the versions kept in a file, and how the deal differs from each now" },
};

const HELP = `Simulates outcomes partnerships from the command line.

  npm run cli -- VERB …

${Object.entries(verbs)
  .map(([name, { does }]) => `  ${name.padEnd(16)}${does}`)
  .join("\n")}

  VERB --help tells the options of a verb. Without a verb, simulate is meant: npm run simulate -- … is the same.
`;

/** Whether a first word can only be meant as a verb: a plain word that names no file. */
const looksLikeVerb = (word: string): boolean => /^[a-z][a-z-]*$/iu.test(word) && !existsSync(word);

/** Finds the verb and does it; without one, `simulate`. Answers the exit code. */
export async function runVerb(words: readonly string[]): Promise<number> {
  const [first = "", ...rest] = words;
  if (first === "help") {
    process.stdout.write(HELP);
    return DONE;
  }
  if (Object.hasOwn(verbs, first)) return verbs[first]!.run(rest);
  if (!looksLikeVerb(first)) return simulate(words);
  console.error(`There is no verb “${first}”, and no file of that name. Verbs: ${Object.keys(verbs).join(", ")}.`);
  return BAD_INPUT;
}
