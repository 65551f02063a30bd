import type { ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../stores/perspective.ts";

/** A part of the results. */
export type ResultPart =
  | "verdicts"
  | "payments"
  | "plans"
  | "outcomes"
  | "years"
  | "cash"
  | "chances"
  | "precision"
  | "measures";

/** What each part is called in lists of them. */
export const partNames: Readonly<Record<ResultPart, string>> = {
  verdicts: "Verdicts",
  payments: "Payments",
  plans: "Plans",
  outcomes: "Outcomes",
  years: "Years",
  cash: "Investor and cash",
  chances: "Chances, and why",
  precision: "Precision",
  measures: "All measures",
};

/** Every part, from plain to exact; what a party asks first comes first where one perspective is taken. */
const orders: Readonly<Record<Perspective, readonly ResultPart[]>> = {
  all: ["verdicts", "payments", "plans", "outcomes", "years", "cash", "chances", "precision", "measures"],
  commissioner: ["verdicts", "payments", "years", "chances", "outcomes", "plans", "cash", "precision", "measures"],
  investor: ["verdicts", "cash", "chances", "payments", "years", "outcomes", "plans", "precision", "measures"],
  provider: ["verdicts", "outcomes", "cash", "chances", "payments", "years", "plans", "precision", "measures"],
};

/** The parts a result has, in the order of a perspective. The same parts for every perspective. */
export const partsOf = (result: ResultDocument, perspective: Perspective): readonly ResultPart[] =>
  orders[perspective].filter((part) => part !== "plans" || result.plans.length > 0);
