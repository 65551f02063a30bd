import { roundPence, toPence } from "../model/pence.ts";
import type { CostBasis } from "../model/cost.ts";
import { pow } from "../random/elementary.ts";
import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { CompiledCost } from "./compiled-money.ts";
import type { People } from "./people.ts";

/** What activity costs in one trial, by cash month, in pence. */
export interface ActivityCosts {
  readonly provider: Float64Array;
  readonly contractHolder: Float64Array;
  readonly commissioner: Float64Array;
  /** What the contract holder pays the provider. */
  readonly toProvider: Float64Array;
  /** Provider's fee that is earned but held back, to be released when capital has been paid. */
  readonly heldBack: Float64Array;
  /** Everything the contract holder pays out before distributions. */
  readonly fromAccount: Float64Array;
  readonly startsIn: Float64Array;
  readonly activeIn: Float64Array;
}

/** Room for the costs of a deal. */
export function noActivityCosts({ timeline: { cashMonths } }: CompiledDeal): ActivityCosts {
  const row = (): Float64Array => new Float64Array(cashMonths);
  return {
    provider: row(),
    contractHolder: row(),
    commissioner: row(),
    toProvider: row(),
    heldBack: row(),
    fromAccount: row(),
    startsIn: row(),
    activeIn: row(),
  };
}

/** Counts starts and people in service by month. A person is in service from the start until leaving or completing. */
export function countActivity(into: ActivityCosts, { startsIn, startMonths, serviceEndsIn }: People): void {
  into.startsIn.fill(0);
  for (let place = 0; place < startsIn.length; place++) into.startsIn[place % startMonths]! += startsIn[place]!;
  let active = 0;
  for (let month = 0; month < into.activeIn.length; month++) {
    active += into.startsIn[month]! - (serviceEndsIn[month] ?? 0);
    into.activeIn[month] = active;
  }
}

type MonthlyBasis = Extract<CostBasis, { readonly kind: "monthly" }>;

/** Whether a cost of so many months arises in a month of a contract that ends at `contractEnd`. */
function isDue({ firstMonth, lastMonth, everyMonths = 1 }: MonthlyBasis, month: number, contractEnd: number): boolean {
  return month >= firstMonth && month <= Math.min(lastMonth, contractEnd) && (month - firstMonth) % everyMonths === 0;
}

/** Units of a cost line in a month: 1 for a month, people for a start, and so on. Costs an outcome end with the contract. */
function unitsIn(
  line: CompiledCost,
  month: number,
  costs: ActivityCosts,
  achievements: Achievements,
  deal: CompiledDeal,
  lastMonth: number,
): number {
  switch (line.basis.kind) {
    case "oneOff":
      return month === line.basis.month ? 1 : 0;
    case "monthly":
      return isDue(line.basis, month, lastMonth) ? 1 : 0;
    case "perStart":
      return costs.startsIn[month]!;
    case "perActiveMonth":
      return costs.activeIn[month]!;
    case "perOutcome":
      return month < deal.timeline.contractMonths
        ? achievements.achievedIn[line.outcome * deal.timeline.months + month]!
        : 0;
    case "stepFixed":
      return Math.ceil(costs.activeIn[month]! / line.basis.people);
  }
}

/** Where the cost of a line in a month is told to, in pence. */
export type CostSink = (line: number, month: number, pence: number) => void;

/**
 * Works out what activity costs, line by line and month by month, each rounded to the penny.
 * @param lastMonth the last month of the contract in this trial
 * @param tell told of each line and month, for a ledger
 */
export function costActivity(
  into: ActivityCosts,
  people: People,
  achievements: Achievements,
  deal: CompiledDeal,
  values: Float64Array,
  lastMonth: number,
  tell?: CostSink,
): void {
  const { money, timeline } = deal;
  countActivity(into, people);
  const bearers = { provider: into.provider, contractHolder: into.contractHolder, commissioner: into.commissioner };
  into.provider.fill(0);
  into.contractHolder.fill(0);
  into.commissioner.fill(0);
  const growth = 1 + values[money.costIndexation]!;
  const indexed = (month: number): number => (growth === 1 ? 1 : pow(growth, timeline.contractYearOf[month]!));
  for (let place = 0; place < money.costs.length; place++) {
    const line = money.costs[place]!;
    const amount = values[line.amount]!;
    const row = bearers[line.bearer];
    for (let month = 0; month < row.length; month++) {
      const units = unitsIn(line, month, into, achievements, deal, lastMonth);
      if (units === 0) continue;
      const pence = toPence(amount * indexed(month) * units);
      row[month]! += pence;
      tell?.(place, month, pence);
    }
  }
  const terms = money.providerPayment;
  for (let month = 0; month < into.toProvider.length; month++) {
    into.heldBack[month] = 0;
    if (terms.kind === "cost")
      into.toProvider[month] = toPence((into.provider[month]! / 100) * (1 + values[terms.markUp]!));
    else {
      const paid = month >= terms.firstMonth && month <= Math.min(terms.lastMonth, lastMonth);
      const fixed = paid ? values[terms.perMonth]! : 0;
      const fee = toPence((fixed + values[terms.perStart]! * into.startsIn[month]!) * indexed(month));
      into.heldBack[month] = roundPence(fee * terms.shareAtRisk);
      into.toProvider[month] = fee - into.heldBack[month]!;
    }
    into.fromAccount[month] = into.toProvider[month]! + into.contractHolder[month]!;
  }
}
