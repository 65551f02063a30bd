import { applies, none, type Stress } from "../stress.ts";

/**
 * The service achieves 30 % more: the rate of the first stage of every pathway × 1.3, at most 100 %, so that later stages have
 * as many more; of what is counted or measured, the effect × 1.3. It asks whether budgets and caps hold when all goes well.
 */
export const overPerformance: Stress = {
  id: "over-performance",
  name: "Over-performance +30%",
  condition: "the service achieves 30% more",
  does: "The rate of each pathway's first stage × 1.3, at most 100%; of what is counted or measured, the effect × 1.3.",
  in: ({ outcomes }) =>
    outcomes.every(({ kind }) => kind === "milestone")
      ? none("All outcomes of this deal are milestones, which have no effect to exceed.")
      : applies({ kind: "success", times: 1.3 }),
};
