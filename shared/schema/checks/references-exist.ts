import type { PathStep, Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

interface Named {
  readonly id: string;
}

/** A problem unless a list has an item of that id. */
export function unknown(
  list: readonly Named[],
  what: string,
  id: string,
  path: readonly PathStep[],
): readonly Problem[] {
  if (list.some((item) => item.id === id)) return [];
  const known = list.slice(0, 8).map((item) => item.id);
  return [
    {
      path,
      code: `${what.replaceAll(" ", "-")}-unknown`,
      sentence: `There is no ${what} “${id}” in this deal. Known: ${known.join(", ")}${list.length > 8 ? ", …" : ""}.`,
    },
  ];
}

/** No provenance lies deeper; an unknown field may, and must not exhaust the stack. */
const DEEPEST = 20;

/** Provenance anywhere in a part of the document that names a source. */
function namedSources(value: unknown, path: readonly PathStep[]): { source: string; path: readonly PathStep[] }[] {
  if (Array.isArray(value) && path.length <= DEEPEST)
    return value.flatMap((item, index) => namedSources(item, [...path, index]));
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === "source" && typeof field === "string" && "status" in value
      ? [{ source: field, path: [...path, name] }]
      : namedSources(field, [...path, name]),
  );
}

const sourcesExist = (
  ["cohort", "outcomes", "payment", "savings", "costs", "capital", "appraisal", "uncertainty", "plans"] as const
).map((part): CrossFieldCheck => ({
  reads: ["sources", part],
  find: (s) => namedSources(s[part], [part]).flatMap(({ source, path }) => unknown(s.sources, "source", source, path)),
}));

/** A milestone is activity and never additional, so nothing can be saved by it. */
const savingsAreOfAdditionalOutcomes: CrossFieldCheck = {
  reads: ["outcomes", "savings"],
  find: ({ outcomes, savings }) =>
    savings.flatMap((saving, index) =>
      outcomes.some(({ id, kind }) => id === saving.outcome && kind === "milestone")
        ? [
            {
              path: ["savings", index, "outcome"],
              code: "saving-of-milestone",
              sentence: `“${saving.name}” is a saving from a milestone, which is activity and never additional. Name an outcome instead.`,
            },
          ]
        : [],
    ),
};

/** Every id that one part uses is defined in another. */
export const referencesExist: readonly CrossFieldCheck[] = [
  ...sourcesExist,
  savingsAreOfAdditionalOutcomes,
  {
    reads: ["deal", "budgetHolders"],
    find: (s) => unknown(s.budgetHolders, "budget holder", s.deal.commissioner, ["deal", "commissioner"]),
  },
  {
    reads: ["outcomes"],
    find: (s) =>
      s.outcomes.flatMap((outcome, index) =>
        "after" in outcome && outcome.after !== undefined
          ? unknown(s.outcomes, "outcome", outcome.after, ["outcomes", index, "after"])
          : [],
      ),
  },
  {
    reads: ["outcomes", "payment"],
    find: (s) =>
      s.payment.rateCard.flatMap((rule, index) =>
        unknown(s.outcomes, "outcome", rule.outcome, ["payment", "rateCard", index, "outcome"]),
      ),
  },
  {
    reads: ["outcomes", "savings"],
    find: (s) =>
      s.savings.flatMap((saving, index) =>
        unknown(s.outcomes, "outcome", saving.outcome, ["savings", index, "outcome"]),
      ),
  },
  {
    reads: ["outcomes", "costs"],
    find: (s) =>
      s.costs.lines.flatMap(({ basis }, index) =>
        basis.kind === "perOutcome"
          ? unknown(s.outcomes, "outcome", basis.outcome, ["costs", "lines", index, "basis", "outcome"])
          : [],
      ),
  },
  {
    reads: ["outcomes", "plans"],
    find: (s) =>
      (s.plans ?? []).flatMap((plan, index) =>
        Object.keys(plan.outcomes).flatMap((id) =>
          unknown(s.outcomes, "outcome", id, ["plans", index, "outcomes", id]),
        ),
      ),
  },
  {
    reads: ["budgetHolders", "savings"],
    find: (s) =>
      s.savings.flatMap((saving, index) =>
        unknown(s.budgetHolders, "budget holder", saving.budgetHolder, ["savings", index, "budgetHolder"]),
      ),
  },
  {
    reads: ["budgetHolders", "payment"],
    find: (s) =>
      s.payment.payers.flatMap((payer, index) =>
        unknown(s.budgetHolders, "budget holder", payer.budgetHolder, ["payment", "payers", index, "budgetHolder"]),
      ),
  },
];
