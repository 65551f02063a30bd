import type { PathStep } from "#shared/model/problem.ts";
import type { Section } from "../../stores/view-store.ts";

const sectionOfPart: Readonly<Record<string, Section>> = {
  deal: "deal",
  sources: "assumptions",
  budgetHolders: "deal",
  cohort: "people",
  outcomes: "outcomes",
  payment: "rate-card",
  savings: "savings",
  costs: "costs",
  capital: "investment",
  appraisal: "appraisal",
  run: "appraisal",
  uncertainty: "uncertainty",
  plans: "plans",
};

/** The page of the editor on which a part of the deal is edited. */
export const sectionOf = (path: readonly PathStep[]): Section => sectionOfPart[String(path[0])] ?? "deal";
