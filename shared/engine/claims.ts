import { toPence } from "../model/pence.ts";
import { pow } from "../random/elementary.ts";
import type { Stream } from "../random/stream.ts";
import { emptyGrid, type ClaimGrid } from "../payment/claim-grid.ts";
import { personClaims, withholdAbovePersonCap, type PersonClaims } from "../payment/per-person-cap.ts";
import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { NOT_ACHIEVED } from "./achievements.ts";
import type { People } from "./people.ts";

/** Claims of one trial, and what the per-person cap withholds; amounts in pence. */
export interface Claims {
  /** Price of a claim by rule and contract year, indexed and rounded: `[rule * years + year]`. */
  readonly prices: Float64Array;
  readonly years: number;
  /** Claims accepted in the claim window, by rule. */
  readonly accepted: Float64Array;
  readonly beforeCaps: ClaimGrid;
  readonly withheldPerPerson: Float64Array;
}

/** Steps 1 to 6 of the order of payment: achieved, evidenced, claimed once, priced, capped a person. */
export class ClaimDraw {
  readonly #deal: CompiledDeal;
  readonly #one: PersonClaims;
  #amountOf = new Float64Array(0);
  #totalOf = new Float64Array(0);

  constructor(deal: CompiledDeal) {
    this.#deal = deal;
    this.#one = personClaims(deal.payment.rules.length);
  }

  /** Room for the claims of this deal. */
  room(): Claims {
    const rules = this.#deal.payment.rules.length;
    const months = this.#deal.timeline.contractMonths;
    const years = Math.ceil(months / 12);
    return {
      prices: new Float64Array(rules * years),
      years,
      accepted: new Float64Array(rules),
      beforeCaps: emptyGrid(rules, months),
      withheldPerPerson: new Float64Array(rules * months),
    };
  }

  draw(
    into: Claims,
    people: People,
    achievements: Achievements,
    values: Float64Array,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const { rules, perPersonCap, indexation, lastClaimMonth } = this.#deal.payment;
    const months = into.beforeCaps.months;
    const room = people.startMonth.length;
    if (this.#totalOf.length !== room) {
      this.#totalOf = new Float64Array(room);
      this.#amountOf = new Float64Array(perPersonCap === undefined ? 0 : room * rules.length);
    }
    into.beforeCaps.amounts.fill(0);
    into.withheldPerPerson.fill(0);
    if (perPersonCap !== undefined) {
      this.#totalOf.fill(0, 0, people.count);
      this.#amountOf.fill(0);
    }
    const growth = 1 + values[indexation]!;
    for (let rule = 0; rule < rules.length; rule++) {
      const { outcome, price, evidenceRate, evidencePurposes } = rules[rule]!;
      for (let year = 0; year < into.years; year++)
        into.prices[rule * into.years + year] = toPence(values[price]! * (growth === 1 ? 1 : pow(growth, year)));
      const rate = values[evidenceRate]!;
      const certain = rate >= 1;
      const at = outcome * room;
      const row = rule * months;
      let accepted = 0;
      for (let segment = 0; segment < evidencePurposes.length; segment++) {
        if (!certain)
          stream.begin(seed, evidencePurposes[segment]!, trial).fill(people.uniforms, 0, people.referred[segment]!);
        for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++) {
          const month = achievements.month[at + person]!;
          if (month === NOT_ACHIEVED || month > lastClaimMonth) continue;
          if (!certain && !(people.uniforms[people.referral[person]!]! < rate)) continue;
          const amount = into.prices[rule * into.years + Math.floor(month / 12)]!;
          accepted++;
          into.beforeCaps.amounts[row + month]! += amount;
          if (perPersonCap === undefined) continue;
          this.#totalOf[person]! += amount;
          this.#amountOf[rule * room + person] = amount;
        }
      }
      into.accepted[rule] = accepted;
    }
    if (perPersonCap !== undefined) this.#capPeople(into, people.count, achievements, perPersonCap);
  }

  /** Looks closer only at people whose claims pass the cap: for the others order does not matter. */
  #capPeople(into: Claims, count: number, achievements: Achievements, cap: number): void {
    const { rules } = this.#deal.payment;
    const room = this.#totalOf.length;
    const one = this.#one;
    for (let person = 0; person < count; person++) {
      if (this.#totalOf[person]! <= cap) continue;
      one.count = 0;
      for (let rule = 0; rule < rules.length; rule++) {
        const amount = this.#amountOf[rule * room + person]!;
        if (amount === 0) continue;
        one.rule[one.count] = rule;
        one.month[one.count] = achievements.month[rules[rule]!.outcome * room + person]!;
        one.amount[one.count] = amount;
        one.count++;
      }
      withholdAbovePersonCap(one, cap, into.withheldPerPerson, into.beforeCaps.months);
    }
  }
}
