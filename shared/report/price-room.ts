import { measureNames as names, paidClaimsOf, paidUnderRule } from "../model/measure-names.ts";
import { HALF_A_PENNY } from "../model/pence.ts";
import { pathwaysOf } from "../model/pathways.ts";
import type { PriceRoom } from "../model/price-room.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { moments } from "../stats/moments.ts";
import { moneyFlow } from "./money-flow.ts";
import { pricePlace } from "./price-place.ts";

/** Mean of a measure; undefined where the deal has no such measure. */
type MeanOf = (measure: string) => number | undefined;

/** Less is rounding of means. */
const something = (amount: number): boolean => amount >= HALF_A_PENNY;

/** What delivery and the deal itself cost on average: the provider's costs, and the contract holder's own. */
const costOf = (meanOf: MeanOf): number =>
  (meanOf(names.providerCosts) ?? 0) + Math.max(0, moneyFlow(meanOf)?.remainder ?? 0);

/** Mean value of additional outcomes, to public budgets and to all: of some outcomes, or of every one. */
function valuesOf({ savings }: Scenario, meanOfSaving: (place: number) => number) {
  return (
    outcomes?: readonly string[],
  ): { readonly fiscal: number; readonly all: number; readonly isValued: boolean } => {
    let [fiscal, all, count] = [0, 0, 0];
    savings.forEach((saving, place) => {
      if (outcomes !== undefined && !outcomes.includes(saving.outcome)) return;
      const amount = meanOfSaving(place);
      all += amount;
      if (saving.kind === "fiscal") fiscal += amount;
      count++;
    });
    return { fiscal, all, isValued: count > 0 };
  };
}

/**
 * The price room of the whole rate card and of each outcome that is paid for and is no mere activity, in the order of the
 * deal; empty where nothing is paid. Stages of a pathway are one: a saving may stand at any of them.
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
  const cost = costOf(meanOf);
  const fixed = mean(names.serviceFee) + mean(names.plannedPayments);
  const onClaims = paid - fixed;
  // Fees and planned payments cover costs first; claims must bring the rest.
  const floorOfClaims = something(onClaims) ? Math.max(0, cost - fixed) / onClaims : 0;
  const whole = value();
  const rooms: Omit<PriceRoom, "place">[] = [
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
  for (const { name, outcomes } of pathwaysOf(scenario)) {
    const ids = outcomes.map((place) => scenario.outcomes[place]!.id);
    const worth = value(ids);
    if (outcomes.every((place) => scenario.outcomes[place]!.kind === "milestone")) continue;
    const rules = scenario.payment.rateCard.filter(({ outcome }) => ids.includes(outcome));
    const forIt = rules.reduce((sum, rule) => sum + mean(paidUnderRule(rule.id)), 0);
    if (!something(forIt)) continue;
    // Claims of several stages do not add up, and a schedule pays without claims.
    const isCounted = ids.length === 1 && rules.every(({ schedule }) => !schedule);
    const claims = isCounted ? mean(paidClaimsOf(ids[0]!)) : 0;
    const units = claims > 0 ? claims : 1;
    rooms.push({
      outcome: ids[0]!,
      name: ids.length === 1 ? name : `${name}, with later stages`,
      per: claims > 0 ? "claim" : "total",
      price: forIt / units,
      costFloor: (forIt / units) * floorOfClaims,
      fiscalValue: worth.fiscal / units,
      valueCeiling: worth.all / units,
      isValued: worth.isValued,
    });
  }
  return rooms.map((room) => ({ ...room, place: pricePlace(room) }));
}
