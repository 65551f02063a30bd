import { fateCode, STANDS } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";

const beyond = fateCode("beyondClaimsPerPerson");

/** The last standing claim by date of a run of claims; −1 when none stands. */
function latest(list: ClaimList, first: number, end: number): number {
  let found = -1;
  for (let claim = first; claim < end; claim++)
    if (list.fate[claim] === STANDS && (found === -1 || list.month[claim]! >= list.month[found]!)) found = claim;
  return found;
}

/**
 * Step 3: of one person's claims under a rule only the earliest are paid, so many units in all. Later ones are struck
 * out; a claim of several events that crosses the limit keeps as many as there is room for.
 */
export function limitClaimsPerPerson(list: ClaimList, rule: number, most: number): void {
  const endOfRule = list.firstOfRule[rule + 1]!;
  let first = list.firstOfRule[rule]!;
  while (first < endOfRule) {
    let end = first;
    let units = 0;
    while (end < endOfRule && list.person[end] === list.person[first]) {
      if (list.fate[end] === STANDS) units += list.units[end]!;
      end++;
    }
    while (units > most) {
      const last = latest(list, first, end);
      const over = units - most;
      if (list.units[last]! > over) {
        list.units[last]! -= over;
        units = most;
      } else {
        units -= list.units[last]!;
        list.fate[last] = beyond;
      }
    }
    first = end;
  }
}
