import { dropOutDoubled } from "./library/drop-out.ts";
import { effectHalved } from "./library/effect.ts";
import { evidenceRejected } from "./library/evidence.ts";
import { indexationOff } from "./library/indexation.ts";
import { lateStart } from "./library/late-start.ts";
import { overPerformance } from "./library/over-performance.ts";
import { priceFreeze } from "./library/price-freeze.ts";
import { fewerReferrals } from "./library/referrals.ts";
import type { Stress } from "./stress.ts";

/** The stresses that every deal may be asked to stand, in the order in which they are told and done together. */
export const stressLibrary: readonly Stress[] = [
  fewerReferrals,
  effectHalved,
  lateStart,
  evidenceRejected,
  dropOutDoubled,
  indexationOff,
  priceFreeze,
  overPerformance,
];
