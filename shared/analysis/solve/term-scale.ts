import { knownRangeOfInput } from "../../engine/input-range.ts";
import type { Distribution } from "../../model/distribution.ts";
import type { TermUnit } from "../../format/term-value.ts";
import type { Scenario } from "../../model/scenario.ts";
import { quantileFunction } from "../../random/quantile/quantile-function.ts";
import { valueAt } from "../../schema/value-at.ts";
import type { PlacedTerm } from "../../sweep/with-term.ts";
import { termInFile } from "../../sweep/term-in-file.ts";

/** How a term is searched. */
export interface TermScale {
  readonly unit: TermUnit;
  /** What it may be at all. */
  readonly low: number;
  readonly high: number;
  /** In the file; of an uncertain one its median; undefined where it is not there, or a formula. */
  readonly middle: number | undefined;
}

interface Bounds {
  readonly unit: TermUnit;
  readonly low: number;
  readonly high: number;
}

const money: Bounds = { unit: "money", low: 0, high: 1e12 };
const rate: Bounds = { unit: "rate", low: 0, high: 1 };
const annual: Bounds = { unit: "rate", low: 0, high: 10 };
const count: Bounds = { unit: "count", low: 0, high: 1e6 };
const months: Bounds = { unit: "months", low: 0, high: 1200 };
const anything: Bounds = { unit: "number", low: -1e12, high: 1e12 };

/** Terms of the contract that are no inputs, by the field they stand in. */
const ofField: ReadonlyMap<string, Bounds> = new Map([
  ...["perPersonCap", "contractCap", "cap", "budget", "commitment", "minimumBalance", "planned"].map(
    (field) => [field, money] as const,
  ),
  ...["shareOfPrincipal", "surplusShare", "minimumShare", "maximumShare", "investor", "provider", "commissioner"].map(
    (field) => [field, rate] as const,
  ),
  ...["irrCap", "nonUseFee", "arrangementFee", "discountRate", "floorRate"].map((field) => [field, annual] as const),
  ...["maximumStarts", "claims", "fromClaim"].map((field) => [field, count] as const),
  ["moicCap", { unit: "number", low: 1, high: 100 }],
  ["minimumOutcomes", count],
]);

function boundsOf(scenario: Scenario, { paths, way }: PlacedTerm): Bounds {
  if (way === "factor") return { unit: "factor", low: 0, high: 1000 };
  if (way === "share") return rate;
  const [path = []] = paths;
  const input = knownRangeOfInput(scenario, path);
  // A mean number of events is no whole number; people are counted.
  if (input) return input.unit === "count" && path.at(-1) !== "referrals" ? { ...input, unit: "number" } : input;
  const field = path.at(-1);
  if (path.at(-2) === "amounts") return money;
  const known = typeof field === "string" ? ofField.get(field) : undefined;
  if (known) return known;
  return typeof field === "string" && /months?$/iu.test(field) ? months : anything;
}

function middleOf(scenario: Scenario, term: PlacedTerm): number | undefined {
  const certain = termInFile(scenario, term);
  if (certain !== undefined || term.paths.length !== 1) return certain;
  const value = valueAt(scenario, [...term.paths[0]!, "value"]) as Distribution | undefined;
  return value === undefined || value.family === "formula" ? undefined : quantileFunction(value)(0.5);
}

/** What a term is counted in, where it may lie, and where it lies. */
export const termScale = (scenario: Scenario, term: PlacedTerm): TermScale => ({
  ...boundsOf(scenario, term),
  middle: middleOf(scenario, term),
});
