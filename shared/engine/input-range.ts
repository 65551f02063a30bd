import type { PathStep } from "../model/problem.ts";
import {
  annualRateRange,
  correlationRange,
  countRange,
  figureRange,
  growthRange,
  markUpRange,
  moneyRange,
  monthRange,
  oddsRange,
  quantityRange,
  rateRange,
  type Range,
} from "../model/range.ts";
import type { Scenario } from "../model/scenario.ts";

/** Ranges of inputs by the field they stand in. A test holds them against the schema, field by field. */
const rangeOfField: Readonly<Record<string, Range>> = {
  referrals: countRange,
  startRate: rateRange,
  share: rateRange,
  hazard: rateRange,
  withinPersonCorrelation: correlationRange,
  months: monthRange,
  change: figureRange,
  ratio: oddsRange,
  bias: figureRange,
  value: figureRange,
  dispersion: figureRange,
  standardDeviation: countRange,
  price: moneyRange,
  evidenceRate: rateRange,
  amount: moneyRange,
  perMonth: moneyRange,
  perStart: moneyRange,
  cashableShare: rateRange,
  indexation: growthRange,
  inflation: growthRange,
  markUp: markUpRange,
  annualRate: annualRateRange,
};

/** The range of an outcome's own figure, which its rates are in. */
function rangeOfFigure(scenario: Scenario, outcome: PathStep | undefined): Range {
  const kind = scenario.outcomes[Number(outcome)]?.kind;
  if (kind === "frequency") return countRange;
  return kind === "cohortMeasured" ? figureRange : rateRange;
}

/** As {@link rangeOfInput}; undefined of a field in which no input stands. */
export function knownRangeOfInput(scenario: Scenario, path: readonly PathStep[]): Range | undefined {
  const [part, place] = path;
  if (part === "uncertainty") {
    const quantity = scenario.uncertainty?.quantities?.[Number(path[2])];
    return { ...quantityRange, unit: quantity?.unit ?? "number" };
  }
  const field = String(path.at(-1));
  if (part === "outcomes" && (field === "rate" || field === "baseline" || path.at(-2) === "rateBySegment"))
    return rangeOfFigure(scenario, place);
  return Object.hasOwn(rangeOfField, field) ? rangeOfField[field] : undefined;
}

/** Where an input may lie and what it is counted in. @param path of the input: `["outcomes", 3, "baseline"]` */
export function rangeOfInput(scenario: Scenario, path: readonly PathStep[]): Range {
  const range = knownRangeOfInput(scenario, path);
  if (!range) throw new Error(`there is no range for the input ${path.join(".")}`);
  return range;
}
