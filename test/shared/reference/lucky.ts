import type { Scenario } from "#shared/model/scenario.ts";
import type { Input } from "#shared/model/input.ts";
import type { Luck, LuckyPerson, MeasuredCohort } from "./luck.ts";
import { referenceOf, type Reference } from "./reference.ts";

const certain = ({ value }: Input): number => {
  if (typeof value !== "number") throw new Error("Hand calculations are on certain figures.");
  return value;
};

/** Every figure of a deal that the reference asks for, by input id: certain ones only. */
function valuesOf({ payment, costs, capital }: Scenario): Record<string, number> {
  const values: Record<string, number> = {
    "payment.indexation": certain(payment.indexation),
    "costs.indexation": certain(costs.indexation),
  };
  for (const { id, price } of payment.rateCard) values[`rule.${id}.price`] = certain(price);
  if (payment.serviceFee) values["payment.serviceFee"] = certain(payment.serviceFee.amount);
  for (const { id, amount } of costs.lines) values[`cost.${id}.amount`] = certain(amount);
  for (const { id, coupon } of capital.tranches)
    if (coupon) values[`tranche.${id}.coupon`] = certain(coupon.annualRate);
  const { providerPayment } = capital;
  if (providerPayment.kind === "cost") values["provider.markUp"] = certain(providerPayment.markUp);
  else {
    values["provider.feePerMonth"] = certain(providerPayment.perMonth);
    values["provider.feePerStart"] = certain(providerPayment.perStart);
  }
  return values;
}

/** A person of segment "all" who starts in month 0, with months of achievement by outcome; all evidence is accepted. */
export const person = (
  scenario: Scenario,
  months: Readonly<Record<string, readonly (number | readonly [month: number, units: number])[]>>,
  rest: Partial<LuckyPerson> = {},
): LuckyPerson => ({
  segment: "all",
  startMonth: 0,
  monthsInService: 1,
  achievements: Object.fromEntries(
    Object.entries(months).map(([outcome, list]) => [
      outcome,
      list.map((each) => {
        const [month, units] = typeof each === "number" ? [each, 1] : each;
        return { month, units, accepted: Object.fromEntries(scenario.payment.rateCard.map(({ id }) => [id, true])) };
      }),
    ]),
  ),
  ...rest,
});

/** The reference ledger of a deal whose luck is told by hand. */
export const byHand = (
  scenario: Scenario,
  people: readonly LuckyPerson[],
  measured: Readonly<Record<string, readonly MeasuredCohort[]>> = {},
): Reference => referenceOf(scenario, { values: valuesOf(scenario), people, measured } satisfies Luck);

/** Pence paid by month of the claim; months of nothing are left out. */
export function paidByMonth({ payments }: Reference, line?: string): Readonly<Record<number, number>> {
  const byMonth: Record<number, number> = {};
  for (const payment of payments)
    if (payment.paid !== 0 && (line === undefined || payment.line === line))
      byMonth[payment.claimMonth] = (byMonth[payment.claimMonth] ?? 0) + payment.paid;
  return byMonth;
}

/** Pence of one kind of movement by month. */
export function movedByMonth({ movements }: Reference, kind: string, party: string): Readonly<Record<number, number>> {
  const byMonth: Record<number, number> = {};
  for (const each of movements)
    if (each.kind === kind && each.party === party) byMonth[each.month] = (byMonth[each.month] ?? 0) + each.pence;
  return byMonth;
}
