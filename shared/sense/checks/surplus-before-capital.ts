import type { SenseCheck } from "../sense-check.ts";
import { expected, often } from "../told.ts";

/** Share of commitments: a little that is drawn again late in a deal troubles nobody. */
const MATERIAL = 0.05;

/** Cash that leaves as surplus, and is then missed: new capital is drawn for costs that it would have met. */
export const surplusBeforeCapital: SenseCheck = ({ scenario, pilot }) => {
  const needs = pilot().capitalNeeds;
  const drawnAgain = needs.filter(({ drawnAfterSurplus }) => drawnAfterSurplus > 0);
  const total = drawnAgain.reduce((sum, { drawnAfterSurplus }) => sum + drawnAfterSurplus, 0) / 100;
  const committed = scenario.capital.tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  if (total / needs.length <= MATERIAL * committed) return [];
  const mean = total / drawnAgain.length;
  return [
    {
      path: ["capital", "reserveMonths"],
      code: "surplus-before-capital",
      weight: "mild",
      sentence: `Capital is drawn after surplus has been given out ${often(drawnAgain.length / needs.length)}: ${expected(scenario, mean)} of it, on average.`,
      reason:
        "Cash that has left as surplus no longer meets costs: investors then lend what others were given, and may not get it back.",
      mend: "Keep a reserve of more months, up to the length of the contract, or distribute less often.",
    },
  ];
};
