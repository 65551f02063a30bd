import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";

type Kind = Outcome["kind"] | "pathway";

const words: Readonly<Record<Kind, string>> = {
  pathway: "Pathway",
  binary: "Outcomes of a person",
  frequency: "Events or days counted",
  cohortMeasured: "Measured for cohorts",
  milestone: "Milestones",
};

/** The kinds of outcome that a deal pays for, in words. Stages make a pathway of the outcomes they come after. */
export function outcomeKindWords({ outcomes, payment }: Scenario): readonly string[] {
  const paid = new Set(payment.rateCard.map(({ outcome }) => outcome));
  const staged = outcomes.some((outcome) => "after" in outcome && outcome.after !== undefined);
  const kinds = new Set<Kind>(outcomes.filter(({ id }) => paid.has(id)).map(({ kind }) => kind));
  if (staged && kinds.delete("binary")) kinds.add("pathway");
  return (Object.keys(words) as Kind[]).filter((kind) => kinds.has(kind)).map((kind) => words[kind]);
}
