/** One person's claims, filled anew for each person: `rule[i]`, `month[i]` and `amount[i]` in pence for i < `count`. */
export interface PersonClaims {
  count: number;
  readonly rule: Int32Array;
  readonly month: Int32Array;
  readonly amount: Float64Array;
}

/** Room for one person's claims under so many rules. */
export const personClaims = (rules: number): PersonClaims => ({
  count: 0,
  rule: new Int32Array(rules),
  month: new Int32Array(rules),
  amount: new Float64Array(rules),
});

/** Sorts by month, then by place on the rate card. Few and nearly sorted, so by insertion. */
function sortByDate({ count, rule, month, amount }: PersonClaims): void {
  for (let index = 1; index < count; index++) {
    const claimRule = rule[index]!;
    const claimMonth = month[index]!;
    const claimAmount = amount[index]!;
    let place = index;
    while (
      place > 0 &&
      (month[place - 1]! > claimMonth || (month[place - 1]! === claimMonth && rule[place - 1]! > claimRule))
    ) {
      rule[place] = rule[place - 1]!;
      month[place] = month[place - 1]!;
      amount[place] = amount[place - 1]!;
      place--;
    }
    rule[place] = claimRule;
    month[place] = claimMonth;
    amount[place] = claimAmount;
  }
}

/**
 * Step 6 of the order of payment: in date order one person is paid up to the cap; the claim that crosses it is paid in
 * part, later ones not at all. What is withheld is added to the grid's cells.
 *
 * @param cap in pence
 * @param withheld amounts by rule and month, in pence, added to
 * @param months width of that grid
 */
export function withholdAbovePersonCap(
  claims: PersonClaims,
  cap: number,
  withheld: Float64Array,
  months: number,
): void {
  sortByDate(claims);
  let room = cap;
  for (let index = 0; index < claims.count; index++) {
    const amount = claims.amount[index]!;
    const paid = Math.min(amount, room);
    room -= paid;
    withheld[claims.rule[index]! * months + claims.month[index]!]! += amount - paid;
  }
}
