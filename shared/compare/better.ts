import { measureNames as names } from "../model/measure-names.ts";
import type { Party } from "../model/result.ts";
import { blocksIn } from "../stats/block-errors.ts";
import type { TrialErrors } from "../report/trial-errors.ts";
import type { BetterSummary, ShareOfTrials } from "./comparison.ts";

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

const HALF_A_PENNY = 0.005;

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
  const blocks = blocksIn(here.length, errors.block);
  const asked = new Float64Array(blocks);
  const found = { better: new Float64Array(blocks), same: new Float64Array(blocks), worse: new Float64Array(blocks) };
  let trials = 0;
  here.forEach((value, trial) => {
    const difference = value - there[trial]!;
    if (Number.isNaN(difference)) return;
    const block = Math.floor(trial / errors.block);
    trials++;
    asked[block]!++;
    found[answer(difference, criterion)][block]!++;
  });
  if (trials === 0) return undefined;
  const shareOf = (happened: Float64Array): ShareOfTrials => ({
    share: happened.reduce((sum, count) => sum + count, 0) / trials,
    standardError: errors.ofShare({ asked, happened }),
  });
  const { party, measure, label, decides } = criterion;
  const [better, same, worse] = [shareOf(found.better), shareOf(found.same), shareOf(found.worse)];
  return { party, measure, label, decides, better, same, worse, trials };
}
