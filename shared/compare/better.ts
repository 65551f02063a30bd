import { measureNames as names } from "../model/measure-names.ts";
import type { Party } from "../model/result.ts";
import { HALF_A_PENNY } from "../model/pence.ts";
import { ShareTally } from "../report/share-tally.ts";
import type { TrialErrors } from "../report/trial-errors.ts";
import type { BetterSummary } from "./comparison.ts";

/** What makes one deal better than another for a party. */
interface Criterion {
  readonly party: Party;
  readonly measure: string;
  readonly label: string;
  readonly more: boolean;
  readonly decides: boolean;
  /** Less than this is no difference: half a penny, or what a root of cash flows is found to. */
  readonly least: number;
}

/**
 * Who judges by what (docs/method/comparisons.md). A commissioner that pays less and so loses savings is not better off: its
 * net value decides. An IRR says nothing of how much was invested, and does not exist where nothing was drawn: profit decides.
 */
export const criteria: readonly Criterion[] = [
  {
    party: "commissioner",
    measure: names.commissionerNetPresentValue,
    label: "Higher net value (PV)",
    more: true,
    decides: true,
    least: HALF_A_PENNY,
  },
  {
    party: "commissioner",
    measure: names.paymentsTotal,
    label: "Lower payments",
    more: false,
    decides: false,
    least: HALF_A_PENNY,
  },
  {
    party: "commissioner",
    measure: names.publicNetPresentValue,
    label: "Higher net value to the public sector (PV)",
    more: true,
    decides: false,
    least: HALF_A_PENNY,
  },
  {
    party: "investor",
    measure: names.investorProfit,
    label: "Higher profit",
    more: true,
    decides: true,
    least: HALF_A_PENNY,
  },
  { party: "investor", measure: names.investorIrr, label: "Higher IRR", more: true, decides: false, least: 1e-7 },
  {
    party: "provider",
    measure: names.providerMargin,
    label: "Higher margin",
    more: true,
    decides: true,
    least: HALF_A_PENNY,
  },
];

type Answer = "better" | "same" | "worse";

function answer(difference: number, { more, least }: Criterion): Answer {
  if (Math.abs(difference) < least) return "same";
  return difference > 0 === more ? "better" : "worse";
}

/**
 * How often a deal is better than another by one criterion: trial k of both has the same draws. Undefined where there is no
 * trial in which both have the measure.
 * @param here the measure a trial, NaN where it does not exist; @param there the same of the deal it is compared with
 */
export function betterBy(
  criterion: Criterion,
  here: Float64Array,
  there: Float64Array,
  errors: TrialErrors,
): BetterSummary | undefined {
  const tallyOf = (): ShareTally => new ShareTally(here.length, errors);
  const tallies: Readonly<Record<Answer, ShareTally>> = { better: tallyOf(), same: tallyOf(), worse: tallyOf() };
  here.forEach((value, trial) => {
    const difference = value - there[trial]!;
    if (Number.isNaN(difference)) return;
    for (const tally of Object.values(tallies)) tally.ask(trial);
    tallies[answer(difference, criterion)].happen(trial);
  });
  const { trials } = tallies.same;
  if (trials === 0) return undefined;
  const { party, measure, label, decides } = criterion;
  const [better, same, worse] = [tallies.better.share, tallies.same.share, tallies.worse.share];
  return { party, measure, label, decides, better, same, worse, trials };
}
