import type { PathStep } from "../../../model/problem.ts";
import type { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { add, max, min, multiply, notBelowZero, ONE, subtract, toPenny, ZERO, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { claimedBefore } from "./claim-line.ts";

/** Worth of so many units of a month. @param units of all segments that are paid for. @param place of this one among them */
export type UnitsWorth = (month: number, own: Term, units: readonly MonthRow[], place: number) => Term;

/** Writes a rule's prices for a segment: the list price, and each tier's. Answers what units are worth at them. */
export function rulePrices(
  sheet: MonthSheet,
  { inputs, deal }: BaseCaseParts,
  { rule, segment, label }: { readonly rule: number; readonly segment: number; readonly label: string },
  growth: MonthRow,
): UnitsWorth {
  const terms = deal.payment.rules[rule]!;
  const path: readonly PathStep[] = ["payment", "rateCard", rule];
  const segmentId = deal.scenario.cohort.segments[segment]!.id;
  const factor = inputs.ofTerm([...path, "segmentMultipliers", segmentId], terms.segmentFactor[segment]!);
  const priced = (price: Term, what: string): MonthRow => {
    const row = sheet.row(`${what}: ${label}`, "money", "money");
    for (let month = 0; month < growth.length; month++) row.push(toPenny(multiply(price, factor, growth.at(month))));
    return row;
  };
  const list = priced(inputs.ofInput(terms.price), "Price");
  const { tiers } = terms;
  if (!tiers) return (month, own) => multiply(own, list.at(month));
  const firsts = tiers.firstNumbers.map((first, tier) =>
    subtract(inputs.ofTerm([...path, "tiers", tier, "fromClaim"], first), ONE),
  );
  const rows = tiers.prices.map((price, tier) =>
    priced(inputs.ofTerm([...path, "tiers", tier, "price"], price), `Price from claim ${tiers.firstNumbers[tier]}`),
  );
  return (month, own, units, place) => {
    const before = claimedBefore(units, place, month);
    const after = add(before, own);
    const taken = [list, ...rows].map((row, tier) => {
      const low = tier === 0 ? ZERO : firsts[tier - 1]!;
      const high = firsts[tier];
      const within = subtract(high ? min(after, high) : after, tier === 0 ? before : max(before, low));
      return multiply(notBelowZero(within), row.at(month));
    });
    return add(...taken);
  };
}
