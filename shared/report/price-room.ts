import { measureNames as names, paidClaimsOf } from "../model/measure-names.ts";
import { HALF_A_PENNY } from "../model/pence.ts";
import { pathwaysOf } from "../model/pathways.ts";
import type { EightInTen, PriceRoom } from "../model/price-room.ts";
import type { Scenario } from "../model/scenario.ts";
import { ruleColumn, type TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { moments } from "../stats/moments.ts";
import { pricePlace } from "./price-place.ts";
import { rangeOfSums } from "./range-of-sums.ts";

/** Less is rounding of means. */
const something = (amount: number): boolean => amount >= HALF_A_PENNY;

/** What additional outcomes are worth in present value, to public budgets and to all: of some outcomes, or of every one. */
function valuesOf({ savings }: Scenario, columnOfSaving: (place: number) => Float64Array) {
  return (outcomes?: readonly string[]) => {
    const counted = savings.flatMap(({ outcome, kind }, place) =>
      outcomes === undefined || outcomes.includes(outcome) ? [{ kind, column: columnOfSaving(place) }] : [],
    );
    const total = (some: typeof counted): number => some.reduce((sum, { column }) => sum + moments(column).mean, 0);
    return {
      fiscal: total(counted.filter(({ kind }) => kind === "fiscal")),
      all: total(counted),
      range: rangeOfSums(counted.map(({ column }) => column)),
      isValued: counted.length > 0,
    };
  };
}

/** A range in another unit. */
const scaled = ({ p10, p90 }: EightInTen, to: (amount: number) => number): EightInTen => ({
  p10: to(p10),
  p90: to(p90),
});

/**
 * The price room of the whole rate card and of each outcome that is paid for and is no mere activity, in the order of the
 * deal; empty where nothing is paid. Stages of a pathway are one: a saving may stand at any of them.
 * @param columnOf a measure's value in each trial
 */
export function priceRooms(
  scenario: Scenario,
  layout: TrialsLayout,
  table: TrialsTable,
  trials: number,
  columnOf: (measure: string) => Float64Array,
): readonly PriceRoom[] {
  const mean = (measure: string): number => moments(columnOf(measure)).mean;
  const value = valuesOf(scenario, (place) => table.column(layout.firstSavingColumn + place, trials));
  const paid = mean(names.paymentsPresentValue);
  if (!something(paid)) return [];
  const cost = mean(names.costsPresentValue);
  const paidUnder = scenario.payment.rateCard.map(
    (_, rule) => moments(table.column(ruleColumn(layout, rule, "presentValue"), trials)).mean,
  );
  const onClaims = paidUnder.reduce((sum, each) => sum + each, 0);
  const fixed = paid - onClaims;
  // Fees and planned payments cover costs first; claims must bring the rest.
  const floorOfClaims = (costs: number): number => (something(onClaims) ? Math.max(0, costs - fixed) / onClaims : 0);
  const costs = rangeOfSums([columnOf(names.costsPresentValue)]);
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
      costRange: costs,
      valueRange: whole.range,
    },
  ];
  for (const { name, outcomes } of pathwaysOf(scenario)) {
    const ids = outcomes.map((place) => scenario.outcomes[place]!.id);
    const worth = value(ids);
    if (outcomes.every((place) => scenario.outcomes[place]!.kind === "milestone")) continue;
    const rules = scenario.payment.rateCard.filter(({ outcome }) => ids.includes(outcome));
    const forIt = rules.reduce((sum, rule) => sum + paidUnder[scenario.payment.rateCard.indexOf(rule)]!, 0);
    if (!something(forIt)) continue;
    // Claims of several stages do not add up, and a schedule pays without claims.
    const isCounted = ids.length === 1 && rules.every(({ schedule }) => !schedule);
    const claims = isCounted ? mean(paidClaimsOf(ids[0]!)) : 0;
    const units = claims > 0 ? claims : 1;
    const floor = (amount: number): number => (forIt / units) * floorOfClaims(amount);
    rooms.push({
      outcome: ids[0]!,
      name: ids.length === 1 ? name : `${name}, with later stages`,
      per: claims > 0 ? "claim" : "total",
      price: forIt / units,
      costFloor: floor(cost),
      fiscalValue: worth.fiscal / units,
      valueCeiling: worth.all / units,
      isValued: worth.isValued,
      costRange: scaled(costs, floor),
      valueRange: scaled(worth.range, (amount) => amount / units),
    });
  }
  return rooms.map((room) => ({ ...room, place: pricePlace(room) }));
}
