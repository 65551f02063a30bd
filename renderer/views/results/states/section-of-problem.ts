import type { Problem } from "#shared/model/problem.ts";
import type { Section } from "../../../stores/view-store.ts";
import { sectionOf } from "../../editor/problem-section.ts";

/** The page of the editor where a problem is mended. */
export const sectionOfProblem = ({ path }: Problem): Section => sectionOf(path);

/** What that page is called in a sentence. */
export const sectionNames: Readonly<Record<Section, string>> = {
  deal: "the deal",
  people: "people",
  outcomes: "outcomes",
  "rate-card": "the rate card",
  savings: "savings",
  costs: "costs",
  investment: "investment",
  uncertainty: "uncertainty",
  appraisal: "appraisal",
  plans: "plans",
  assumptions: "assumptions",
  checks: "checks",
  versions: "versions",
};
