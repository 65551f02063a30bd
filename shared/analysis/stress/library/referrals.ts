import { applies, type Stress } from "../stress.ts";

/**
 * Fewer people come. The people referred to every segment over the contract, as drawn in each trial, × 0.7, then rounded to
 * whole people as ever; their months, start rates and everything else stay. Costs that are monthly or once stay too: a service
 * that was built for more.
 */
export const fewerReferrals: Stress = {
  id: "referrals",
  name: "Referrals −30%",
  condition: "referrals fall by 30%",
  does: "People referred to every segment × 0.7, in every trial; all else as drawn.",
  in: ({ cohort }) =>
    applies(
      ...cohort.segments.map(({ id }) => ({ kind: "input" as const, input: `segment.${id}.referrals`, times: 0.7 })),
    ),
};
