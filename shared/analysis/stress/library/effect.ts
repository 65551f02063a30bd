import { applies, none, type Stress } from "../stress.ts";

/**
 * The service does half as much as hoped. Every figure with the service stands half way between the baseline and what was
 * drawn, segment by segment and trial by trial; of a pathway each stage's own figure. The baseline stays, and so do milestones,
 * which are activity and have no effect.
 */
export const effectHalved: Stress = {
  id: "effect",
  name: "Effect halved",
  condition: "the effect is half as large",
  does: "Every figure with the service moves half way back to its baseline, in every trial; milestones stay.",
  in: ({ outcomes }) =>
    outcomes.every(({ kind }) => kind === "milestone")
      ? none("This deal has no effect to halve: all its outcomes are milestones, which have no baseline.")
      : applies({ kind: "effect", times: 0.5 }),
};
