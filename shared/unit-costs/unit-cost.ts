import type { EvidenceGrade, Source } from "../model/input.ts";
import type { Saving } from "../model/saving.ts";

/** What an amount is for: something that happens once, or a time spent in it. */
export type UnitCostPer = "incident" | "day" | "week" | "year";

/** Whose budget a cost falls on, in the words of the library. */
export type UnitCostAgency =
  | "Local authority"
  | "NHS"
  | "Police"
  | "Prison service"
  | "Criminal justice system"
  | "Department for Work and Pensions"
  | "Schools";

/** What one event or one year of something costs a public body, as a source publishes it. */
export interface UnitCost {
  readonly id: string;
  /** What is avoided or gained, as it is listed: "A&E attendance". */
  readonly name: string;
  /** In pounds, in the prices of `priceYear`. */
  readonly amount: number;
  readonly per: UnitCostPer;
  /** Our suggestion of the body whose budget it is. */
  readonly agency: UnitCostAgency;
  /** Our reading of what it is: all figures of the database listed here are costs to public budgets. */
  readonly kind: Saving["kind"];
  /** The financial year whose prices it is in: "2011/12". */
  readonly priceYear: string;
  readonly note?: string;
}

/** Where every figure of the library stands; the id under which a deal lists it. */
export const unitCostSource: Source = {
  id: "gm-unit-costs",
  title: "Unit Cost Database v1.4",
  publisher: "New Economy, Greater Manchester",
  date: "2015",
};

/**
 * The evidence grade that a figure of the library starts with: national and general, D in the Greater Manchester
 * cost-benefit guidance (2014). Ours, to be judged for each deal.
 */
export const unitCostGrade: EvidenceGrade = "D";
