import { STANDS } from "./claim-fate.ts";
import { NO_PERSON, type ClaimList } from "./claim-list.ts";

/**
 * Puts a person's few claims in date order, in place. The list's own order is that of the rate card, so its places settle
 * what falls in one month. They come latest place first.
 */
function sortByDate(own: Int32Array, count: number, dueMonth: Int32Array): void {
  for (let index = 1; index < count; index++) {
    const claim = own[index]!;
    const due = dueMonth[claim]!;
    let place = index;
    while (place > 0) {
      const before = own[place - 1]!;
      const dueBefore = dueMonth[before]!;
      if (dueBefore < due || (dueBefore === due && before < claim)) break;
      own[place--] = before;
    }
    own[place] = claim;
  }
}

/** Step 6: the per-person cap. Keeps its scratch from one trial to the next. */
export class PersonCap {
  /** In pence. */
  readonly #cap: number;
  #total = new Float64Array(0);
  #lastClaim = new Int32Array(0);
  #claimBefore = new Int32Array(0);
  #own = new Int32Array(64);

  /** @param cap in pence */
  constructor(cap: number) {
    this.#cap = cap;
  }

  /**
   * In date order, and within a month in the order of the rate card, one person is paid up to the cap; the claim that
   * crosses it is paid in part, later ones not at all. A payment on a cohort's effect is nobody's.
   * @param people one more than the greatest place of a person
   */
  apply(list: ClaimList, people: number): void {
    if (this.#total.length < people) {
      this.#total = new Float64Array(people);
      this.#lastClaim = new Int32Array(people);
    }
    if (this.#claimBefore.length < list.count) this.#claimBefore = new Int32Array(list.rule.length);
    const total = this.#total;
    const lastClaim = this.#lastClaim;
    total.fill(0, 0, people);
    lastClaim.fill(-1, 0, people);
    for (let claim = 0; claim < list.count; claim++) {
      const person = list.person[claim]!;
      if (list.fate[claim] !== STANDS || person === NO_PERSON) continue;
      total[person]! += list.amount[claim]!;
      this.#claimBefore[claim] = lastClaim[person]!;
      lastClaim[person] = claim;
    }
    for (let person = 0; person < people; person++) if (total[person]! > this.#cap) this.#capOne(list, person);
  }

  #capOne(list: ClaimList, person: number): void {
    let count = 0;
    for (let claim = this.#lastClaim[person]!; claim !== -1; claim = this.#claimBefore[claim]!) {
      if (count === this.#own.length) {
        const wider = new Int32Array(count * 2);
        wider.set(this.#own);
        this.#own = wider;
      }
      this.#own[count++] = claim;
    }
    const own = this.#own;
    sortByDate(own, count, list.dueMonth);
    let room = this.#cap;
    for (let index = 0; index < count; index++) {
      const claim = own[index]!;
      const amount = list.amount[claim]!;
      const paid = Math.min(amount, room);
      room -= paid;
      list.abovePersonCap[claim] = amount - paid;
    }
  }
}
