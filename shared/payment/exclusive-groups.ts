import { fateCode, STANDS } from "./claim-fate.ts";
import { NO_PERSON, type ClaimList } from "./claim-list.ts";

/** Rules of which a person is paid one claim only; places on the rate card, ascending. */
export interface ExclusiveGroupTerms {
  readonly rules: readonly number[];
  readonly pays: "first" | "best";
}

const struckOut = fateCode("otherOfGroupPaid");

/** Whether `claim`, which comes later in the list, is to be paid rather than `held`. */
function goesFirst(list: ClaimList, claim: number, held: number, pays: "first" | "best"): boolean {
  if (pays === "best" && list.price[claim] !== list.price[held]) return list.price[claim]! > list.price[held]!;
  return list.dueMonth[claim]! < list.dueMonth[held]!;
}

/**
 * Step 3: of an exclusive group each person is paid one claim, the first by date or the best by list price. Ties go to
 * the earlier, then to the one higher on the rate card.
 * @param paid scratch, one place a person
 */
export function payOneOfGroup(list: ClaimList, { rules, pays }: ExclusiveGroupTerms, paid: Int32Array): void {
  paid.fill(-1);
  for (const rule of rules)
    for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
      const person = list.person[claim]!;
      if (list.fate[claim] !== STANDS || person === NO_PERSON) continue;
      const held = paid[person]!;
      if (held === -1) paid[person] = claim;
      else if (goesFirst(list, claim, held, pays)) {
        list.fate[held] = struckOut;
        paid[person] = claim;
      } else list.fate[claim] = struckOut;
    }
}
