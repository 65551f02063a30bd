import type { HolderPosition } from "../model/holder-position.ts";
import { measureNames as names, paidByPayer, savedByHolder } from "../model/measure-names.ts";
import { HALF_A_PENNY } from "../model/pence.ts";
import type { BudgetHolder } from "../model/saving.ts";
import type { Scenario } from "../model/scenario.ts";
import { moments } from "../stats/moments.ts";
import { putRanksInPlace } from "../stats/put-ranks-in-place.ts";
import { quantileSorted } from "../stats/quantile.ts";
import { ShareTally } from "./share-tally.ts";
import type { TrialErrors } from "./trial-errors.ts";

/** A measure's values, one a trial. */
type ColumnOf = (measure: string) => Float64Array;

const meanOf = (values: Float64Array): number => moments(values).mean;

function worseOff(net: Float64Array, errors: TrialErrors): ShareTally["share"] {
  const tally = new ShareTally(net.length, errors);
  net.forEach((amount, trial) => {
    tally.ask(trial);
    if (amount < -HALF_A_PENNY) tally.happen(trial);
  });
  return tally.share;
}

/** The net position of each trial. The lead commissioner's has its own costs and the surplus it gets back in it. */
function netOf({ id }: BudgetHolder, { deal, payment }: Scenario, columnOf: ColumnOf): Float64Array {
  if (id === deal.commissioner) return columnOf(names.commissionerNetPosition).slice();
  const net = columnOf(savedByHolder(id)).slice();
  for (const payer of payment.payers) {
    if (payer.budgetHolder !== id) continue;
    const paid = columnOf(paidByPayer(payer.id));
    for (let trial = 0; trial < net.length; trial++) net[trial]! -= paid[trial]!;
  }
  return net;
}

/** Who pays and who saves, by budget holder in the order of the deal. */
export const holderPositions = (
  scenario: Scenario,
  columnOf: ColumnOf,
  errors: TrialErrors,
): readonly HolderPosition[] =>
  scenario.budgetHolders.map((holder) => {
    const net = netOf(holder, scenario, columnOf);
    const meanSavings = meanOf(columnOf(savedByHolder(holder.id)));
    const meanPayments = scenario.payment.payers
      .filter(({ budgetHolder }) => budgetHolder === holder.id)
      .reduce((sum, payer) => sum + meanOf(columnOf(paidByPayer(payer.id))), 0);
    const { mean, standardDeviation } = moments(net);
    const behind = worseOff(net, errors);
    const standardErrorOfNet = errors.ofMean(net, { mean, standardDeviation, trials: net.length });
    putRanksInPlace(net, [0.1, 0.5, 0.9]);
    return {
      holder: holder.id,
      name: holder.name,
      meanPayments,
      meanSavings,
      meanOwnCosts: holder.id === scenario.deal.commissioner ? meanSavings - meanPayments - mean : 0,
      meanNet: mean,
      standardErrorOfNet,
      p10Net: quantileSorted(net, 0.1),
      p50Net: quantileSorted(net, 0.5),
      p90Net: quantileSorted(net, 0.9),
      worseOff: behind.share,
      standardErrorOfWorseOff: behind.standardError,
    };
  });
