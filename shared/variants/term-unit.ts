import type { TermPath } from "../model/variant.ts";
import { isFields, termAt } from "./term-path.ts";

/** How the number of a term is told. */
export type TermUnit = "money" | "percent" | "multiple" | "number" | "code";

const money: ReadonlySet<string> = new Set(
  "price amount amounts cap contractCap perPersonCap budget commitment minimumBalance perMonth perStart payments paymentsByYear planned".split(
    " ",
  ),
);

const percents: ReadonlySet<string> = new Set(
  "evidenceRate share shares payerShares maximumShare minimumShare startRate rate rateBySegment hazard indexation discountRate inflation optimismBias cashableShare yearlyFallOff annualRate irrCap arrangementFee nonUseFee shareOfPrincipal surplusShare investor provider commissioner markUp shareAtRisk floorRate".split(
    " ",
  ),
);

const multiples: ReadonlySet<string> = new Set(["moicCap", "segmentMultipliers"]);

/** Whether a figure of an outcome is a share of people, and not a number of events or a score. */
function isShareOfPeople(outcome: unknown): boolean {
  if (!isFields(outcome)) return true;
  const { kind, model } = outcome;
  return kind === "binary" || kind === "milestone" || model === "share" || model === "betaBinomial";
}

/** The unit of the number at a path, by the name of its field and, in an outcome, by what that counts. */
export function termUnit(path: TermPath, document: unknown): TermUnit {
  const fields = path.filter((step) => step !== "value" && !step.startsWith("#"));
  const field = fields.at(-1) ?? "";
  const held = fields.at(-2) ?? "";
  if (path[0] === "outcomes" && ["rate", "change", "baseline"].includes(field)) {
    const effect = termAt(document, path.slice(0, path.lastIndexOf(field)));
    const relative = isFields(effect) && effect["statedAs"] === "relative";
    return relative || isShareOfPeople(termAt(document, path.slice(0, 2))) ? "percent" : "number";
  }
  if (field === "priceBaseYear") return "code";
  if (money.has(field)) return "money";
  if (percents.has(field) || percents.has(held)) return "percent";
  return multiples.has(field) || multiples.has(held) ? "multiple" : "number";
}
