import { roundPence } from "../../model/pence.ts";
import { STANDS } from "../../payment/claim-fate.ts";
import { SEVERAL_PEOPLE } from "../../payment/claim-list.ts";
import { ClaimSteps } from "../claims/claim-steps.ts";
import { sumUpClaims } from "../claims/claims.ts";
import type { CompiledRule } from "../claims/compiled-rule.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";

/**
 * What rules that look at one person leave, by place of the rule on the rate card: expected numbers cannot tell it, since it
 * depends on what falls together in one person. 1 where no such rule stands.
 */
export interface SharesPerPerson {
  /** Share of claims with accepted evidence that stand: limits a person, requirements, exclusive groups. */
  readonly payable: Float64Array;
  /** Share of their worth that the per-person cap leaves. */
  readonly withinCap: Float64Array;
}

/** Everything stands: for a deal without rules that look at one person. */
export const everythingStands = ({ payment }: CompiledDeal): SharesPerPerson => ({
  payable: new Float64Array(payment.rules.length).fill(1),
  withinCap: new Float64Array(payment.rules.length).fill(1),
});

/** Parts of claims are counted to a billionth, so that half a penny is half a penny wherever it is worked out again. */
const toBillionth = (units: number): number => Math.round(units * 1e9) / 1e9;

/** Steps 1 to 7 of the order of payment in the expected case: each segment's month is one claim of so many units, in parts. */
export class ExpectedClaims {
  readonly #deal: CompiledDeal;
  readonly #steps: ClaimSteps;
  readonly #shares: SharesPerPerson;

  constructor(deal: CompiledDeal, shares: SharesPerPerson) {
    this.#deal = deal;
    this.#steps = new ClaimSteps(deal);
    this.#shares = shares;
  }

  /** Fills the trial's claims from its achievements and measured effects. */
  expect(trial: Trial): void {
    const { payment } = this.#deal;
    const { list } = trial.claims;
    this.#steps.prices.set(trial.claims, trial.values);
    list.clear();
    payment.rules.forEach(({ schedule }, rule) => {
      list.firstOfRule[rule] = list.count;
      if (schedule) this.#steps.payBySchedule(trial, rule);
      else this.#gather(trial, rule);
      list.firstOfRule[rule + 1] = list.count;
    });
    payment.rules.forEach((_, rule) => this.#steps.price(trial, rule, (gate) => this.#passing(trial, rule, gate)));
    this.#steps.replaceByPlanned(list);
    this.#capPeople(trial);
    this.#steps.capRules(list);
    sumUpClaims(trial, payment);
  }

  #gather(trial: Trial, rule: number): void {
    const { claims, achievements, values } = trial;
    const { outcome, pays, evidenceRate } = this.#deal.payment.rules[rule]!;
    const claimed = values[evidenceRate]! * this.#shares.payable[rule]!;
    const last = this.#steps.lastClaimMonth(trial);
    for (let segment = 0; segment < pays.length; segment++) {
      if (!pays[segment]!) continue;
      const row = (outcome * pays.length + segment) * achievements.months;
      for (let month = 0; month <= last; month++) {
        const units = toBillionth(achievements.bySegment![row + month]! * claimed);
        if (units === 0) continue;
        const price = this.#steps.prices.of(claims, rule, Math.floor(month / 12), segment);
        claims.list.add(rule, SEVERAL_PEOPLE, segment, month, units, price);
      }
    }
  }

  /** The share of cases that pass a quality gate: the evidence rate, or the share of starters who achieve the other outcome in time. */
  #passing(
    { values, achievements, people }: Trial,
    rule: number,
    gate: NonNullable<CompiledRule["qualityGate"]>,
  ): number {
    const { pays, evidenceRate } = this.#deal.payment.rules[rule]!;
    if (gate.tested === "evidence") return values[evidenceRate]!;
    let cases = 0;
    let passed = 0;
    for (let segment = 0; segment < pays.length; segment++) {
      if (!pays[segment]!) continue;
      for (let month = 0; month < people.startMonths; month++)
        cases += people.startsIn[segment * people.startMonths + month]!;
      const row = (gate.outcome * pays.length + segment) * achievements.months;
      for (let month = 0; month <= this.#deal.payment.lastClaimMonth; month++)
        passed += achievements.bySegment![row + month]!;
    }
    return cases === 0 ? 1 : Math.min(1, passed / cases);
  }

  #capPeople({ claims: { list } }: Trial): void {
    if (this.#deal.payment.perPersonCap === undefined) return;
    for (let claim = 0; claim < list.count; claim++)
      if (list.fate[claim] === STANDS && list.person[claim] === SEVERAL_PEOPLE)
        list.abovePersonCap[claim] = roundPence(list.amount[claim]! * (1 - this.#shares.withinCap[list.rule[claim]!]!));
  }
}
