import type { AnalysisPage, Screen, Section, ViewState } from "../../stores/view-store.ts";

const ofSection: Readonly<Record<Section, string>> = {
  deal: "guide/a-deal-of-your-own.md",
  people: "method/outcomes-and-people.md",
  outcomes: "method/outcomes-and-people.md",
  "rate-card": "method/payments.md",
  savings: "method/savings.md",
  costs: "method/capital.md",
  investment: "method/capital.md",
  uncertainty: "guide/uncertainty.md",
  appraisal: "method/savings.md",
  plans: "method/sense-and-plans.md",
  assumptions: "guide/trust.md",
  checks: "method/sense-and-plans.md",
  versions: "guide/versions.md",
};

const ofAnalysis: Readonly<Record<AnalysisPage, string>> = {
  tests: "guide/tests.md",
  tornado: "guide/what-matters.md",
  "deal-space": "guide/deal-space.md",
  stress: "guide/stress.md",
  "reverse-stress": "guide/stress.md",
  replay: "guide/replay.md",
  "re-forecast": "guide/re-forecast.md",
  solve: "guide/solve.md",
  "break-even": "guide/break-even.md",
  information: "guide/information.md",
};

const ofScreen: Readonly<Record<Exclude<Screen, "deal" | "analyse">, string>> = {
  gallery: "guide/examples.md",
  start: "guide/a-deal-of-your-own.md",
  results: "method/measures.md",
  compare: "guide/variants.md",
};

/** The page that is about what the window shows. */
export function pageFor({ screen, section, analysis }: Pick<ViewState, "screen" | "section" | "analysis">): string {
  if (screen === "analyse") return ofAnalysis[analysis];
  return screen === "deal" ? ofSection[section] : ofScreen[screen];
}
