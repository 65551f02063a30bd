import { roundPence, toPence } from "../model/pence.ts";
import { pow } from "../random/elementary.ts";
import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { CompiledCost } from "./compiled-money.ts";
import type { People } from "./people.ts";
import type { Timeline } from "./timeline.ts";

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
  /** Growth of costs from contract year 0 to each year. */
  readonly growthOfYear: Float64Array;
  /** Scratch: units of the line at hand by month. */
  readonly units: Float64Array;
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
    growthOfYear: new Float64Array(Math.ceil(cashMonths / 12)),
    units: row(),
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

/** In the expected case people come in parts, whose sums are whole but for their last bits: these need no further worker. */
const HAIR = 1e-9;

/**
 * Units of a cost line by month: 1 for a month, people for a start, and so on. Costs an outcome end with the contract.
 * @param into overwritten
 */
function unitsOf(
  { basis, outcome }: CompiledCost,
  into: Float64Array,
  costs: ActivityCosts,
  achievements: Achievements,
  { contractMonths, months }: Timeline,
  lastMonth: number,
): void {
  into.fill(0);
  switch (basis.kind) {
    case "oneOff":
      if (basis.month < into.length) into[basis.month] = 1;
      break;
    case "monthly": {
      const last = Math.min(basis.lastMonth, lastMonth, into.length - 1);
      for (let month = basis.firstMonth; month <= last; month += basis.everyMonths ?? 1) into[month] = 1;
      break;
    }
    case "perStart":
      into.set(costs.startsIn);
      break;
    case "perActiveMonth":
      into.set(costs.activeIn);
      break;
    case "perOutcome":
      for (let month = 0; month < Math.min(contractMonths, into.length); month++)
        into[month] = achievements.achievedIn[outcome * months + month]!;
      break;
    case "stepFixed":
      for (let month = 0; month < into.length; month++)
        into[month] = Math.ceil(costs.activeIn[month]! / basis.people - HAIR);
      break;
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
  const { growthOfYear, units } = into;
  for (let year = 0; year < growthOfYear.length; year++) growthOfYear[year] = growth === 1 ? 1 : pow(growth, year);
  for (let place = 0; place < money.costs.length; place++) {
    const line = money.costs[place]!;
    const amount = values[line.amount]!;
    const row = bearers[line.bearer];
    unitsOf(line, units, into, achievements, timeline, lastMonth);
    for (let month = 0; month < row.length; month++) {
      if (units[month] === 0) continue;
      const pence = toPence(amount * growthOfYear[timeline.contractYearOf[month]!]! * units[month]!);
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
      const fee = toPence(
        (fixed + values[terms.perStart]! * into.startsIn[month]!) * growthOfYear[timeline.contractYearOf[month]!]!,
      );
      into.heldBack[month] = roundPence(fee * terms.shareAtRisk);
      into.toProvider[month] = fee - into.heldBack[month]!;
    }
    into.fromAccount[month] = into.toProvider[month]! + into.contractHolder[month]!;
  }
}
