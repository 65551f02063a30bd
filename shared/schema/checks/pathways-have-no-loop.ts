import type { Outcome } from "../../model/outcome.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

const stageBefore = (outcome: Outcome | undefined): string | undefined =>
  outcome && "after" in outcome ? outcome.after : undefined;

/** Whether following `after` from this outcome comes back to it. */
function comesBack(start: Outcome, byId: ReadonlyMap<string, Outcome>): boolean {
  let id = stageBefore(start);
  for (let steps = 0; id !== undefined && steps <= byId.size; steps++) {
    if (id === start.id) return true;
    id = stageBefore(byId.get(id));
  }
  return false;
}

/** A pathway goes forward: no outcome comes after itself, and stages follow outcomes a person can reach. */
export const pathwaysHaveNoLoop: CrossFieldCheck = {
  reads: ["outcomes"],
  find: ({ outcomes }) => {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    return outcomes.flatMap((outcome, index) => {
      const before = byId.get(stageBefore(outcome) ?? "");
      if (comesBack(outcome, byId))
        return [
          {
            path: ["outcomes", index, "after"],
            code: "pathway-loops",
            sentence: `“${outcome.name}” comes after itself: follow its “after” fields and you are back here.`,
          },
        ];
      if (before && before.kind !== "binary" && before.kind !== "milestone")
        return [
          {
            path: ["outcomes", index, "after"],
            code: "pathway-step-unreachable",
            sentence: `“${outcome.name}” cannot come after “${before.name}”, which is counted for a cohort and not reached by a person.`,
          },
        ];
      return [];
    });
  },
};
