import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";

/** Paths of all formulas in a document. */
export function formulasIn(value: unknown, path: readonly PathStep[] = []): readonly (readonly PathStep[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => formulasIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  if ("family" in value && value.family === "formula") return [path];
  return Object.entries(value).flatMap(([name, field]) => formulasIn(field, [...path, name]));
}

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
