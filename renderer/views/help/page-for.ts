import type { ViewState } from "../../stores/view-store.ts";

const ofSection: Readonly<Partial<Record<ViewState["section"], string>>> = {
  deal: "guide/a-deal-of-your-own.md",
  people: "method/outcomes-and-people.md",
  outcomes: "method/outcomes-and-people.md",
  "rate-card": "method/payments.md",
  savings: "method/savings.md",
  costs: "method/capital.md",
  investment: "method/capital.md",
  appraisal: "method/savings.md",
  plans: "method/sense-and-plans.md",
  checks: "method/sense-and-plans.md",
};

/** The page that is about what the window shows. */
export function pageFor({ screen, section }: Pick<ViewState, "screen" | "section">): string {
  if (screen === "gallery") return "guide/examples.md";
  if (screen === "results") return "method/measures.md";
  return (screen === "deal" ? ofSection[section] : undefined) ?? "guide/a-deal-of-your-own.md";
}
