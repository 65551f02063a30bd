import { applies, none, type Stress } from "../stress.ts";

/**
 * Twice as many leave early: the share who drop out, or the monthly hazard, as drawn × 2 and at most 100 %. A doubled hazard
 * doubles the share who leave only while it is small.
 */
export const dropOutDoubled: Stress = {
  id: "drop-out",
  name: "Drop-out doubled",
  condition: "drop-out doubles",
  does: "The share who drop out (or the monthly drop-out) × 2, at most 100%.",
  in: ({ cohort: { dropOut } }) => {
    if (dropOut.kind === "none") return none("This deal has no drop-out.");
    const { value } = dropOut.kind === "share" ? dropOut.share : dropOut.hazard;
    if (value === 0) return none("Drop-out is 0 in this deal, and twice nothing is nothing.");
    return applies({ kind: "input", input: "cohort.dropOut", times: 2 });
  },
};
