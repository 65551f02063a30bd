import type { Problem } from "#shared/model/problem.ts";
import type { Section } from "../../../stores/view-store.ts";

const sections: Readonly<Record<string, Section>> = {
  deal: "deal",
  cohort: "people",
  outcomes: "outcomes",
  payment: "rate-card",
  savings: "savings",
  budgetHolders: "savings",
  costs: "costs",
  capital: "investment",
  appraisal: "appraisal",
};

/** The page of the editor where a problem is mended. */
export const sectionOfProblem = ({ path: [first] }: Problem): Section => sections[String(first)] ?? "deal";

/** What that page is called in a sentence. */
export const sectionNames: Readonly<Record<Section, string>> = {
  deal: "the deal",
  people: "people",
  outcomes: "outcomes",
  "rate-card": "the rate card",
  savings: "savings",
  costs: "costs",
  investment: "investment",
  appraisal: "appraisal",
};
