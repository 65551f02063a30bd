import { measureNames as names } from "../../model/measure-names.ts";
import type { SenseCheck } from "../sense-check.ts";
import { expected, often, set } from "../told.ts";

const OFTEN = 0.5;
const SOMETIMES = 0.05;

/** Commitments that do not cover what the account needs at its worst. */
export const commitmentBelowNeed: SenseCheck = ({ scenario, pilot }) => {
  const committed = scenario.capital.tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  const short = pilot().share(names.peakFundingGap, (gap) => gap > 0);
  if (short <= SOMETIMES) return [];
  const gap = pilot().values(names.peakFundingGap);
  const need = pilot()
    .values(names.investorPeakDrawdown)
    .reduce((sum, drawn, trial) => sum + (drawn + gap[trial]!) / gap.length, 0);
  const strong = short > OFTEN || need > committed;
  const hasTranche = scenario.capital.tranches.length > 0;
  return [
    {
      path: hasTranche ? ["capital", "tranches", 0, "commitment"] : ["capital", "tranches"],
      code: "commitment-below-need",
      weight: strong ? "strong" : "mild",
      sentence: `${hasTranche ? `Commitments of ${set(scenario, committed)}` : "Without any capital, receipts"} do not cover costs ${often(short)}; the peak need is ${expected(scenario, need)} on average.`,
      reason: "When the money is used up, the service stops or somebody has to step in who has not agreed to.",
      mend: "Raise a commitment, bring receipts forward (earlier stages, shorter lags), or lower early costs.",
    },
  ];
};
