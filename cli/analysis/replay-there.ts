import type { KnownOptions, ReadOptions } from "#cli/options.ts";
import { listOf } from "#cli/read-values.ts";
import type { AskedOfDeal as Asked } from "#shared/analysis/conduct/analysis-head.ts";
import { actualsProblems } from "#shared/analysis/re-forecast/actuals-problems.ts";
import { drawsFor } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import { caseThere } from "#shared/analysis/replay/case-there.ts";
import { stressLibrary } from "#shared/analysis/stress/library.ts";
import { readAmount } from "#shared/analysis/solve/read-amount.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { namedStresses } from "./named-stresses.ts";
import type { AskedOfDeal } from "./analysis-verb.ts";

/** Options that say in which deal a future is told, where it is not the one at hand. */
export const thereOptions = {
  stress: {
    value: "IDS",
    words: stressLibrary.map(({ id }) => id),
    list: true,
    says: "of the deal under these stresses, all together; see stress --help",
  },
  with: {
    value: "T=V",
    multiple: true,
    says: "of the deal with a term at another value: cap=1m, prices=1.1; may be given several times",
  },
  "turned-out": {
    value: "D=V",
    says: "of the deal in which effect or referrals are so much of what is assumed, or starts so many months late: effect=80%, referrals=0.7, delay=6",
  },
  forecast: {
    says: "of the forecast from what has happened so far, which the file keeps; see re-forecast --help (default: of the deal as it stands)",
  },
} as const satisfies KnownOptions;

/** What the words ask for, before the deal is known. */
export type ThereOptions =
  | { readonly kind: "stress"; readonly ids: readonly string[] }
  | { readonly kind: "forecast" }
  | Extract<DealThere, { readonly kind: "terms" | "otherwise" }>
  | undefined;

/** No assumption is missed by more than that. */
const MOST_TIMES = 10;
const MOST_MONTHS = 1200;

const dimensions: readonly string[] = ["effect", "referrals", "delay"];

/** What stands on both sides of a single `=`; NaN where there is no amount. */
function parted(text: string): { readonly name: string; readonly value: number } {
  const [name = "", amount = "", ...more] = text.split("=").map((part) => part.trim());
  return { name, value: more.length > 0 ? Number.NaN : readAmount(amount) };
}

function readTerms(texts: readonly string[], sentences: string[]): ThereOptions {
  const terms = texts.map((text) => {
    const { name: term, value } = parted(text);
    return { text, term, value };
  });
  for (const { text, term, value } of terms)
    if (term === "" || !Number.isFinite(value))
      sentences.push(`--with must be a term and a value, as cap=1m; it is "${text}".`);
  const twice = terms.find(({ term }, place) => terms.findIndex((each) => each.term === term) !== place);
  if (twice) sentences.push(`--with names “${twice.term}” twice.`);
  return { kind: "terms", terms: terms.map(({ term, value }) => ({ term, value })) };
}

function readOtherwise(text: string, sentences: string[]): ThereOptions {
  const { name: dimension, value } = parted(text);
  const isDelay = dimension === "delay";
  const isOf = dimensions.includes(dimension) && value >= 0 && value <= (isDelay ? MOST_MONTHS : MOST_TIMES);
  if (!isOf || (isDelay && !Number.isInteger(value))) {
    sentences.push(
      `--turned-out must be as effect=80%, referrals=0.7 (up to ${MOST_TIMES} times) or delay=6; it is "${text}".`,
    );
    return undefined;
  }
  return { kind: "otherwise", dimension: dimension as "effect" | "referrals" | "delay", value };
}

/** Reads in which deal a future is told; what is wrong is added to the sentences. */
export function readThere({ text, texts, has, sentences }: ReadOptions<keyof typeof thereOptions>): ThereOptions {
  const given = (["stress", "with", "turned-out", "forecast"] as const).filter(
    (name) => has(name) || text(name) !== undefined,
  );
  if (given.length > 1) sentences.push(`Give one of ${given.map((name) => `--${name}`).join(" and ")}, not several.`);
  const [turned, stresses] = [text("turned-out"), text("stress")];
  if (texts("with").length > 0) return readTerms(texts("with"), sentences);
  if (turned !== undefined) return readOtherwise(turned, sentences);
  if (has("forecast")) return { kind: "forecast" };
  return stresses === undefined ? undefined : { kind: "stress", ids: listOf(stresses) };
}

function described(
  options: Exclude<ThereOptions, undefined>,
  asked: Asked,
  file: ScenarioFile,
): AskedOfDeal<DealThere> {
  const { scenario, trials } = asked;
  if (options.kind === "stress") {
    const own = file.analyses?.stresses ?? [];
    const named = namedStresses(scenario, own, options.ids);
    return named.kind === "refused" ? named : { kind: "asked", asked: { kind: "stress", stresses: named.asked, own } };
  }
  if (options.kind !== "forecast") return { kind: "asked", asked: options };
  const actuals = file.analyses?.actuals;
  if (!actuals) return { kind: "refused", lines: ["The file keeps nothing of what has happened to forecast from."] };
  const lines = actualsProblems(actuals, scenario);
  if (lines.length > 0) return { kind: "refused", lines };
  return { kind: "asked", asked: { kind: "actuals", actuals, draws: drawsFor(trials) } };
}

/** In which deal a future is told. */
interface There {
  /** Undefined where it is the deal at hand. */
  readonly there: DealThere | undefined;
  /** That deal, as far as its terms say it. */
  readonly told: Scenario;
}

/** In which deal a future is told, or every reason why there is no such deal. */
export function thereOf(options: ThereOptions, asked: Asked, file: ScenarioFile): AskedOfDeal<There> {
  const { scenario } = asked;
  if (!options) return { kind: "asked", asked: { there: undefined, told: scenario } };
  const found = described(options, asked, file);
  if (found.kind === "refused") return found;
  const there = found.asked;
  // A forecast is learnt when it is asked for; that there is such a deal is known without it.
  if (there.kind === "actuals") return { kind: "asked", asked: { there, told: scenario } };
  try {
    return { kind: "asked", asked: { there, told: caseThere(asked, there).made.scenario } };
  } catch (error) {
    if (error instanceof InputProblem) return { kind: "refused", lines: [error.message] };
    throw error;
  }
}
