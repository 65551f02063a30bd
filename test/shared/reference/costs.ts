import type { CostLine } from "#shared/model/cost.ts";
import type { ReferralProfile } from "#shared/model/cohort.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { occasionsOf, type Happened } from "./happened.ts";
import type { Luck } from "./luck.ts";
import { everySoManyMonths } from "./months.ts";
import { cashMonthOf } from "./payments.ts";
import { growthTo, roundToPenny } from "./rounding.ts";

/** A cost line or a fee in a month. Money in pence. */
export interface CostRow {
  readonly month: number;
  /** Id of the cost line, or `provider`. */
  readonly line: string;
  readonly bearer: "provider" | "contractHolder" | "commissioner";
  readonly pence: number;
}

/** What the contract holder owes the provider in a month. */
export interface ProviderRow {
  readonly month: number;
  readonly paidNow: number;
  /** Share at risk: paid, if ever, out of cash above the reserve. */
  readonly heldBack: number;
}

/** The month of the last referral that could be. */
function lastReferral(profile: ReferralProfile): number {
  if (profile.kind !== "weights") return profile.firstMonth + profile.months - 1;
  let last = 0;
  profile.weights.forEach((weight, month) => {
    if (weight > 0) last = month;
  });
  return last;
}

/** Months until the last cash: of the contract, the last possible month of service and the last payment. */
function cashMonthsOf(scenario: Scenario): number {
  const { deal, cohort, payment } = scenario;
  let months = deal.contractMonths;
  for (const { profile } of cohort.segments)
    months = Math.max(months, lastReferral(profile) + cohort.serviceMonths.value);
  let payable = payment.lastClaimMonth;
  if (payment.serviceFee?.lastMonth !== undefined) payable = Math.max(payable, payment.serviceFee.lastMonth);
  if (payment.plannedPayments)
    payable = Math.max(payable, payment.plannedPayments.fromMonth + payment.plannedPayments.amounts.length - 1);
  if (payment.annualCap?.excess === "carried") payable = deal.contractMonths - 1;
  return Math.max(months, cashMonthOf(Math.min(payable, deal.contractMonths - 1), payment) + 1);
}

/** Units of a cost line in a month. */
function unitsOf({ basis }: CostLine, month: number, scenario: Scenario, { people, endedIn }: Happened): number {
  const ended = endedIn !== undefined && month > endedIn;
  const inService = people.filter(
    ({ startMonth, monthsInService }) => startMonth <= month && month < startMonth + monthsInService,
  ).length;
  switch (basis.kind) {
    case "oneOff":
      return month === basis.month ? 1 : 0;
    case "monthly":
      return !ended && everySoManyMonths(basis.firstMonth, basis.lastMonth, basis.everyMonths).includes(month) ? 1 : 0;
    case "perStart":
      return people.filter(({ startMonth }) => startMonth === month).length;
    case "perActiveMonth":
      return inService;
    case "stepFixed":
      return Math.ceil(inService / basis.people);
    case "perOutcome": {
      if (month >= scenario.deal.contractMonths) return 0;
      let units = 0;
      for (const person of people)
        for (const occasion of occasionsOf(person, basis.outcome))
          if (occasion.month === month) units += occasion.units;
      return units;
    }
  }
}

/** Costs by line and month, and what the provider is owed. */
export function costsOf(
  scenario: Scenario,
  { values }: Luck,
  happened: Happened,
): { costs: CostRow[]; provider: ProviderRow[] } {
  const costs: CostRow[] = [];
  const provider: ProviderRow[] = [];
  const terms = scenario.capital.providerPayment;
  for (let month = 0; month < cashMonthsOf(scenario); month++) {
    const growth = growthTo(month, values["costs.indexation"]!);
    let providerCosts = 0;
    for (const line of scenario.costs.lines) {
      const units = unitsOf(line, month, scenario, happened);
      const pence = roundToPenny(values[`cost.${line.id}.amount`]! * 100 * units * growth);
      if (pence === 0) continue;
      costs.push({ month, line: line.id, bearer: line.bearer, pence });
      if (line.bearer === "provider") providerCosts += pence;
    }
    if (terms.kind === "cost") {
      const paidNow = roundToPenny(providerCosts * (1 + values["provider.markUp"]!));
      provider.push({ month, paidNow, heldBack: 0 });
    } else {
      const ended = happened.endedIn !== undefined && month > happened.endedIn;
      const isDue = month >= terms.firstMonth && month <= terms.lastMonth && !ended;
      const starts = happened.people.filter(({ startMonth }) => startMonth === month).length;
      const monthly = isDue ? values["provider.feePerMonth"]! : 0;
      const fee = roundToPenny((monthly + values["provider.feePerStart"]! * starts) * 100 * growth);
      const heldBack = roundToPenny(fee * terms.shareAtRisk.value);
      provider.push({ month, paidNow: fee - heldBack, heldBack });
    }
  }
  return { costs, provider };
}
