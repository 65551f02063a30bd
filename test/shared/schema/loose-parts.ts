import type { Loose } from "./changed-example.ts";

/** A figure with its trail. */
export const figure = (value: number): Loose => ({ value, status: "illustrative" });

/** Tracked for six months from the start: with referrals in months 0 to 11 the effect is known in month 16 at the latest. */
export const score = {
  kind: "cohortMeasured",
  id: "score",
  name: "Score",
  event: "point",
  better: "more",
  model: "fixed",
  withService: { statedAs: "rate", rate: figure(4) },
  baseline: figure(3),
  comparison: { kind: "fixed" },
  trackingMonths: figure(6),
};
