import { rangeOfInput } from "../engine/input-range.ts";
import type { PathStep } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import type { QuantityUnit } from "../model/uncertainty.ts";

/** What terms of the contract are counted in, by the field they stand in; inputs have ranges with units of their own. */
const unitOfTerm: Readonly<Record<string, QuantityUnit>> = {
  serviceMonths: "months",
  maximumStarts: "count",
  atMostPerMonth: "count",
  trackingMonths: "months",
  designEffect: "number",
  people: "count",
  controlsPerPerson: "number",
  perPersonCap: "money",
  contractCap: "money",
  budget: "money",
  amounts: "money",
  share: "rate",
  cap: "money",
  optimismBias: "rate",
  discountRate: "rate",
  minimumBalance: "money",
  irrCap: "rate",
  moicCap: "number",
  investor: "rate",
  provider: "rate",
  commissioner: "rate",
  commitment: "money",
  arrangementFee: "rate",
  nonUseFee: "rate",
  surplusShare: "rate",
  shareOfPrincipal: "rate",
  shareAtRisk: "rate",
};

/** Parts of a deal in which a field of the same name as a term is an input with a range of its own. */
const isSegmentShare = (path: readonly PathStep[]): boolean => path[0] === "cohort" && path.at(-1) === "share";

/** What a figure with a trail is counted in. @param path of it: `["payment", "contractCap"]` */
export function unitOfFigure(scenario: Scenario, path: readonly PathStep[]): QuantityUnit {
  const field = path.findLast((step) => typeof step === "string");
  const term = isSegmentShare(path) ? undefined : unitOfTerm[String(field)];
  return term ?? rangeOfInput(scenario, path).unit;
}
