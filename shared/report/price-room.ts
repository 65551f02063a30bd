import { measureNames as names, paidClaimsOf, paidUnderRule } from "../model/measure-names.ts";
import type { PriceRoom } from "../model/price-room.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { moments } from "../stats/moments.ts";

/** Mean of a measure; undefined where the deal has no such measure. */
type MeanOf = (measure: string) => number | undefined;

/** Less than half a penny is rounding of means. */
const something = (amount: number): boolean => amount >= 0.005;

/**
 * What delivery and the deal itself cost on average: the provider's costs, and the contract holder's own, which are what is left
 * of the account's money when all other uses of it are taken off.
 */
function costOf(mean: (measure: string) => number): number {
  const surplusToCommissioner =
    mean(names.commissionerNetPosition) -
    mean(names.commissionerSavings) +
    mean(names.commissionerPayments) +
    mean(names.commissionerCosts);
  const holderCosts =
    mean(names.paymentsTotal) +
    mean(names.investorDrawn) -
    mean(names.providerIncome) -
    mean(names.investorDistributions) -
    surplusToCommissioner -
    mean(names.closingBalance);
  return mean(names.providerCosts) + (something(holderCosts) ? holderCosts : 0);
}

/** Mean value of additional outcomes, to public budgets and to all, by outcome. */
function valuesOf({ savings }: Scenario, meanOfSaving: (place: number) => number) {
  return (outcome?: string): { readonly fiscal: number; readonly all: number; readonly isValued: boolean } => {
    let [fiscal, all, count] = [0, 0, 0];
    savings.forEach((saving, place) => {
      if (outcome !== undefined && saving.outcome !== outcome) return;
      const amount = meanOfSaving(place);
      all += amount;
      if (saving.kind === "fiscal") fiscal += amount;
      count++;
    });
    return { fiscal, all, isValued: count > 0 };
  };
}

/**
 * The price room of the whole rate card and of each outcome that is paid for on claims and is no mere activity, in the
 * order of the deal; empty where nothing is paid.
 */
export function priceRooms(
  scenario: Scenario,
  layout: TrialsLayout,
  table: TrialsTable,
  trials: number,
  meanOf: MeanOf,
): readonly PriceRoom[] {
  const mean = (measure: string): number => meanOf(measure) ?? 0;
  const value = valuesOf(scenario, (place) => moments(table.column(layout.firstSavingColumn + place, trials)).mean);
  const paid = mean(names.paymentsTotal);
  if (!something(paid)) return [];
  const cost = costOf(mean);
  const fixed = mean(names.serviceFee) + mean(names.plannedPayments);
  const onClaims = paid - fixed;
  // Fees and planned payments cover costs first; claims must bring the rest.
  const floorOfClaims = something(onClaims) ? Math.max(0, cost - fixed) / onClaims : 0;
  const whole = value();
  const rooms: PriceRoom[] = [
    {
      name: "Whole rate card",
      per: "total",
      price: paid,
      costFloor: cost,
      fiscalValue: whole.fiscal,
      valueCeiling: whole.all,
      isValued: whole.isValued,
    },
  ];
  for (const { id, name, kind } of scenario.outcomes) {
    if (kind === "milestone") continue;
    const rules = scenario.payment.rateCard.filter(({ outcome }) => outcome === id);
    const forIt = rules.reduce((sum, rule) => sum + mean(paidUnderRule(rule.id)), 0);
    if (!something(forIt)) continue;
    const claims = rules.some(({ schedule }) => schedule) ? undefined : meanOf(paidClaimsOf(id));
    const units = claims !== undefined && claims > 0 ? claims : 1;
    const { fiscal, all, isValued } = value(id);
    rooms.push({
      outcome: id,
      name,
      per: units === claims ? "claim" : "total",
      price: forIt / units,
      costFloor: (forIt / units) * floorOfClaims,
      fiscalValue: fiscal / units,
      valueCeiling: all / units,
      isValued,
    });
  }
  return rooms;
}
