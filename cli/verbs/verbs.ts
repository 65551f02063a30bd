import { DONE, BAD_INPUT } from "#cli/exit-codes.ts";
import { existsSync } from "node:fs";
import { didYouMean } from "#cli/did-you-mean.ts";
import { helpOfVerbs, helpText } from "#cli/help-text.ts";
import type { Verb } from "#cli/verb.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { bridge } from "./bridge.ts";
import { breakEven } from "./break-even.ts";
import { compare } from "./compare.ts";
import { completionOf } from "./completion.ts";
import { dealSpace } from "./deal-space.ts";
import { exportVerb } from "./export.ts";
import { information } from "./information.ts";
import { merge } from "./merge.ts";
import { migrate } from "./migrate.ts";
import { schema } from "./schema.ts";
import { validate } from "./validate.ts";
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

/** Every verb by its name, in the order in which help lists them. */
export const verbs: Readonly<Record<string, Verb>> = {
  simulate,
  export: exportVerb,
  merge,
  verify,
  sweep,
  compare,
  tests,
  "deal-space": dealSpace,
  solve,
  bridge,
  "break-even": breakEven,
  tornado,
  replay,
  "re-forecast": reForecast,
  stress,
  information,
  "reverse-stress": reverseStress,
  versions,
  validate,
  migrate,
  schema,
  completion: completionOf(() => verbs),
};

/** Whether a first word can only be meant as a verb: a plain word that names no file. */
const looksLikeVerb = (word: string): boolean => /^[a-z][a-z-]*$/iu.test(word) && !existsSync(word);

function refuseVerb(word: string): number {
  const names = Object.keys(verbs);
  const meant = didYouMean(word, names);
  console.error(`There is no verb “${word}”, and no file of that name.${meant} Verbs: ${names.join(", ")}.`);
  return BAD_INPUT;
}

function show(text: string): number {
  process.stdout.write(text);
  return DONE;
}

function help([word]: readonly string[]): number {
  if (word === undefined || word === "help" || word.startsWith("-")) return show(helpOfVerbs(verbs));
  return Object.hasOwn(verbs, word) ? show(helpText(word, verbs[word]!)) : refuseVerb(word);
}

const asksForHelp = (words: readonly string[]): boolean => {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === "--help" || word === "-h");
};

/** Finds the verb and does it; without one, `simulate`. Answers the exit code. */
export async function runVerb(words: readonly string[]): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined || first === "--help" || first === "-h") return help([]);
  if (first === "help") return help(rest);
  if (first === "--version") return show(`${PROGRAM}\n`);
  const isVerb = Object.hasOwn(verbs, first);
  if (!isVerb && looksLikeVerb(first)) return refuseVerb(first);
  const [name, after] = isVerb ? [first, rest] : ["simulate", words];
  const verb = verbs[name]!;
  return asksForHelp(after) ? show(helpText(name, verb)) : verb.run(after);
}
