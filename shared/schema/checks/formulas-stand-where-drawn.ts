import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";

type Paths = readonly (readonly PathStep[])[];

function formulasBelow(value: unknown, path: readonly PathStep[]): Paths {
  if (Array.isArray(value)) return value.flatMap((item, index) => formulasBelow(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  if ("family" in value && value.family === "formula") return [path];
  return Object.entries(value).flatMap(([name, field]) => formulasBelow(field, [...path, name]));
}

/** By parts of deals that cannot change: an edit leaves most as they were. */
const known = new WeakMap<object, Paths>();

/** Paths of all formulas in a deal. */
export const formulasIn = (deal: Scenario): Paths =>
  Object.entries(deal).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part !== "object" || part === null) return [];
    const before = known.get(part);
    if (before) return before;
    const found = formulasBelow(part, [name]);
    if (Object.isFrozen(part)) known.set(part, found);
    return found;
  });

/** A formula is worked out once a trial, so it cannot be what each person draws for themselves. */
export const formulasStandWhereDrawn = ({ outcomes }: Scenario): readonly Problem[] =>
  outcomes.flatMap((outcome, index) =>
    "delay" in outcome &&
    outcome.delay.drawn === "perPerson" &&
    typeof outcome.delay.months.value !== "number" &&
    outcome.delay.months.value.family === "formula"
      ? [
          {
            path: ["outcomes", index, "delay", "months", "value"],
            code: "formula-per-person",
            sentence:
              "This wait is drawn for each person, and a formula is worked out once a trial. Draw the wait once a trial, or give it a distribution.",
          },
        ]
      : [],
  );
