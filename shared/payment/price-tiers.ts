import { roundPence } from "../model/pence.ts";
import { STANDS } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";
import type { DateOrder } from "./date-order.ts";

/** Step 4 without tiers: units × list price, rounded to the penny. */
export function priceClaims(list: ClaimList, rule: number): void {
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++)
    if (list.fate[claim] === STANDS) list.amount[claim] = roundPence(list.units[claim]! * list.price[claim]!);
}

/**
 * Step 4 with marginal tiers: claims are numbered in date order, and each unit has the price of the tier its number
 * falls in; a claim of several events may lie in two tiers. Before the first tier the list price holds.
 *
 * @param firstNumbers running number of the first claim of each tier, ascending; 1 is the rule's first claim
 * @param tierPrice price of one unit in pence, by claim and tier
 */
export function priceByTiers(
  list: ClaimList,
  rule: number,
  firstNumbers: readonly number[],
  tierPrice: (claim: number, tier: number) => number,
  order: DateOrder,
): void {
  order.sort(list, list.dueMonth, [rule]);
  let tier = -1;
  let before = 0;
  for (let position = 0; position < order.count; position++) {
    const claim = order.at(position);
    let units = list.units[claim]!;
    let worth = 0;
    while (units > 0) {
      while (tier + 1 < firstNumbers.length && firstNumbers[tier + 1]! - 1 <= before) tier++;
      const room = tier + 1 < firstNumbers.length ? firstNumbers[tier + 1]! - 1 - before : Infinity;
      const taken = Math.min(units, room);
      worth += taken * (tier === -1 ? list.price[claim]! : tierPrice(claim, tier));
      before += taken;
      units -= taken;
    }
    list.amount[claim] = roundPence(worth);
  }
}
