import type { PathStep } from "../model/problem.ts";
import type { QuantityUnit } from "../model/uncertainty.ts";
import type { FigureUnit } from "./shown-number.ts";

const fieldsIn = (unit: FigureUnit, ...fields: readonly string[]): readonly (readonly [string, FigureUnit])[] =>
  fields.map((field) => [field, unit]);

/** What the figures of a deal are counted in, by the field they stand in; all others are plain numbers. */
const units: ReadonlyMap<string, FigureUnit> = new Map([
  ...fieldsIn("money", "price", "amount", "amounts", "cap", "contractCap", "perPersonCap", "budget", "commitment"),
  ...fieldsIn("money", "minimumBalance", "perMonth", "perStart", "payments", "paymentsByYear", "planned"),
  ...fieldsIn("percent", "evidenceRate", "share", "shares", "payerShares", "maximumShare", "minimumShare", "startRate"),
  ...fieldsIn("percent", "hazard", "indexation", "discountRate", "inflation", "optimismBias", "cashableShare"),
  ...fieldsIn("percent", "yearlyFallOff", "annualRate", "irrCap", "arrangementFee", "nonUseFee", "shareOfPrincipal"),
  ...fieldsIn("percent", "surplusShare", "investor", "provider", "commissioner", "markUp", "shareAtRisk", "floorRate"),
  ...fieldsIn("multiple", "moicCap", "segmentMultipliers"),
  ...fieldsIn("months", "serviceMonths", "trackingMonths", "months"),
  ...fieldsIn("people", "referrals", "maximumStarts", "atMostPerMonth", "people"),
  ...fieldsIn("code", "priceBaseYear", "seed"),
]);

/** Fields that hold a figure for each of something, by its id. */
const held: ReadonlySet<string> = new Set(["shares", "payerShares", "segmentMultipliers", "rateBySegment"]);

/** Fields of an outcome that are counted as its achievement is. */
const achieved: ReadonlySet<string> = new Set(["rate", "rateBySegment", "change", "baseline"]);

/** What a quantity of each unit is told and typed in. */
export const figureUnits: Readonly<Record<QuantityUnit, FigureUnit>> = {
  money: "money",
  rate: "percent",
  count: "number",
  months: "months",
  number: "number",
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Whether a figure of an outcome is a share of people, and not a number of events or a score. */
function isShareOfPeople(outcome: unknown): boolean {
  const [kind, model] = [fieldOf(outcome, "kind"), fieldOf(outcome, "model")];
  return kind === undefined || kind === "binary" || kind === "milestone" || model === "share";
}

/**
 * What a figure of a deal is counted in, by the field it stands in and, in an outcome, by what that counts.
 * @param path of it, items of lists by their place or as `#id`: `["payment", "rateCard", 0, "price"]`
 * @param at what stands at a path of that kind
 */
export function unitOfFigure(path: readonly PathStep[], at: (path: readonly PathStep[]) => unknown): FigureUnit {
  if (path[0] === "uncertainty") return figureUnits[fieldOf(at(path.slice(0, 3)), "unit") as QuantityUnit] ?? "number";
  const fields = path.filter(
    (step): step is string => typeof step === "string" && step !== "value" && !step.startsWith("#"),
  );
  const last = fields.at(-1) ?? "";
  const holder = fields.at(-2) ?? "";
  const field = held.has(holder) ? holder : last;
  if (path[0] !== "outcomes" || !achieved.has(field)) return units.get(field) ?? "number";
  const relative = fieldOf(at(path.slice(0, path.lastIndexOf(field))), "statedAs") === "relative";
  return relative || isShareOfPeople(at(path.slice(0, 2))) ? "percent" : "number";
}
