import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { dealSpaceText } from "#cli/analysis/deal-space-text.ts";
import { wholeNumber } from "#cli/read-values.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import type { AskedDealSpace } from "#shared/analysis/deal-space/asked-deal-space.ts";
import { conductDealSpace } from "#shared/analysis/deal-space/conduct-deal-space.ts";
import {
  evenlySpaced,
  LARGEST_MAP,
  SMALLEST_MAP,
  USUAL_MAP,
  USUAL_TRIALS,
} from "#shared/analysis/deal-space/map-size.ts";
import { readAmount } from "#shared/analysis/solve/read-amount.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";

interface AskedAxis {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

interface Own {
  readonly x: AskedAxis | undefined;
  readonly y: AskedAxis | undefined;
  readonly points: number;
}

/** `cap=1000000..2000000`, `cap=1m..2m`, `prices=80%..120%` */
function readAxis(name: "x" | "y", text: string | undefined, sentences: string[]): AskedAxis | undefined {
  if (text === undefined) {
    sentences.push(`Say what --${name} is, as --${name} cap=1m..2m. sweep --terms lists what there is.`);
    return undefined;
  }
  const { term, low, high } = /^(?<term>[^=]+)=(?<low>.+?)\.\.(?<high>.+)$/u.exec(text)?.groups ?? {};
  const [from, to] = [low, high].map((each) => readAmount(each ?? ""));
  if (term !== undefined && Number.isFinite(from) && Number.isFinite(to) && from! < to!)
    return { name: term, low: from!, high: to! };
  sentences.push(`--${name} must be a term and a rising range, as cap=1m..2m; it is "${text}".`);
  return undefined;
}

/** `deal-space`: where every party would sign. */
export const dealSpace = analysisVerb({
  does: "maps where every party would sign, over two terms of a deal",
  about: "Finds where every party would sign, over two terms of a deal: a map with the boundary of each party's tests.",
  usage: "[FILE] --x TERM=LOW..HIGH --y TERM=LOW..HIGH [options]",
  options: {
    x: { value: "T=L..H", says: "the term along the bottom and the values it ranges over: cap=1m..2m" },
    y: { value: "T=L..H", says: "the term up the side; sweep --terms lists what can be varied" },
    points: {
      value: "N",
      says: `points along each side, ${SMALLEST_MAP} to ${LARGEST_MAP}; of 8 k + 1 most time is saved (default: ${USUAL_MAP})`,
    },
  },
  usualTrials: "the file's own, and no more than 1,000",
  written: "deal-space.json, deal-space.csv and a data dictionary",
  more: `  What parties ask is kept in the file (analyses.tests); a file without tests is judged by the usual ones: in nine futures of ten
  the budget is kept, in nine of ten no capital is lost, and the provider covers its costs on average.
`,
  readOwn: ({ text, sentences }): Own => ({
    x: readAxis("x", text("x"), sentences),
    y: readAxis("y", text("y"), sentences),
    points: wholeNumber("points", text("points"), SMALLEST_MAP, LARGEST_MAP, sentences) ?? USUAL_MAP,
  }),
  ask: (scenario, { own, trials, seed }, file): AskedOfDeal<AskedDealSpace> => {
    const { x, y, points } = own;
    const axes = [x!, y!].map((axis) => axisIn(scenario, axis, points));
    const lines = axes.flatMap((axis) => (typeof axis === "string" ? [axis] : []));
    if (lines.length > 0) lines.push("sweep FILE --terms lists what can be varied.");
    if (x!.name === y!.name) lines.push(`“${x!.name}” cannot be along both sides.`);
    if (lines.length > 0) return { kind: "refused", lines };
    const [across, up] = axes as [VariedTerm, VariedTerm];
    return {
      kind: "asked",
      asked: {
        scenario,
        seed: seed ?? scenario.run.seed,
        trials: trials ?? Math.min(scenario.run.trials, USUAL_TRIALS),
        x: across,
        y: up,
        tests: testsOf(scenario, file.analyses),
      },
    };
  },
  conduct: conductDealSpace,
  text: dealSpaceText,
  files: analysisFiles.dealSpace,
  fileName: "deal-space.json",
});

/** The term of an axis in a deal, or why it cannot be one. */
function axisIn(scenario: Scenario, { name, low, high }: AskedAxis, points: number): VariedTerm | string {
  const found = findTerm(scenario, name);
  if (found.kind === "refused") return found.sentence;
  return { ...found.term, name, values: evenlySpaced(low, high, points) };
}
