import { STANDS } from "../../payment/claim-fate.ts";
import { NO_PERSON, type ClaimList } from "../../payment/claim-list.ts";
import { limitClaimsPerPerson } from "../../payment/claims-per-person.ts";
import { payOneOfGroup } from "../../payment/exclusive-groups.ts";
import { PersonCap } from "../../payment/per-person-cap.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";
import type { ClaimDraw } from "./claim-draw.ts";
import { ClaimSteps } from "./claim-steps.ts";
import { EvidenceDraw } from "./evidence-draw.ts";
import { MonthlyGathering } from "./gather-by-month.ts";
import { gatherAchievements } from "./gather-claims.ts";
import type { Gathering } from "./gathering.ts";
import { looksAtOnePerson } from "./looks-at-one-person.ts";
import { gatherEvents } from "./gather-events.ts";
import { applyRequirement, shareThatPasses } from "./other-outcomes.ts";
import { sumUpClaims } from "./claims.ts";

/** Every claim in a list, for the rules that look at single claims and for whoever wants to see them. */
export class ListedClaims implements ClaimDraw {
  readonly #deal: CompiledDeal;
  readonly #steps: ClaimSteps;
  readonly #personCap: PersonCap | undefined;
  readonly #evidence: EvidenceDraw[];
  /** Whether claims are told person by person, by rule. */
  readonly #byPerson: readonly boolean[];
  readonly #monthly: MonthlyGathering;
  #paidOfGroup = new Int32Array(0);

  /** @param tellsPeople whether every claim is to be told person by person, as a ledger asks */
  constructor(deal: CompiledDeal, tellsPeople: boolean) {
    this.#deal = deal;
    this.#steps = new ClaimSteps(deal);
    const { perPersonCap, rules } = deal.payment;
    this.#personCap = perPersonCap === undefined ? undefined : new PersonCap(perPersonCap);
    const occasions = Math.max(1, ...rules.map(({ evidencePurposes }) => evidencePurposes.length));
    this.#byPerson = rules.map((_, rule) => tellsPeople || looksAtOnePerson(rule, deal.payment, deal.outcomes));
    this.#monthly = new MonthlyGathering(deal.timeline.contractMonths);
    this.#evidence = Array.from({ length: occasions }, () => new EvidenceDraw());
  }

  draw(trial: Trial, stream: Stream, seed: number, number: number): void {
    const { payment } = this.#deal;
    const { list } = trial.claims;
    this.#steps.prices.set(trial.claims, trial.values);
    list.clear();
    for (let rule = 0; rule < payment.rules.length; rule++) {
      list.firstOfRule[rule] = list.count;
      this.#gather(trial, rule, stream, seed, number);
      list.firstOfRule[rule + 1] = list.count;
      this.#strikeOut(trial, rule);
    }
    for (const group of payment.exclusiveGroups) {
      const room = trial.people.startMonth.length;
      if (this.#paidOfGroup.length < room) this.#paidOfGroup = new Int32Array(room);
      payOneOfGroup(list, group, this.#paidOfGroup);
    }
    for (let rule = 0; rule < payment.rules.length; rule++)
      this.#steps.price(trial, rule, (gate) => shareThatPasses(trial, this.#deal, rule, gate));
    this.#steps.replaceByPlanned(list);
    if (this.#personCap) this.#capPeople(this.#personCap, list, trial.people.count);
    this.#steps.capRules(list);
    sumUpClaims(trial, payment);
  }

  #capPeople(cap: PersonCap, list: ClaimList, people: number): void {
    cap.begin(people);
    for (let claim = 0; claim < list.count; claim++)
      if (list.fate[claim] === STANDS && list.person[claim] !== NO_PERSON)
        cap.add(list.person[claim]!, list.dueMonth[claim]!, list.amount[claim]!, claim);
    cap.apply(list.abovePersonCap);
  }

  #gather(trial: Trial, rule: number, stream: Stream, seed: number, number: number): void {
    const { payment, outcomes } = this.#deal;
    const { values, people, achievements, claims } = trial;
    const terms = payment.rules[rule]!;
    if (terms.schedule) return this.#steps.payBySchedule(trial, rule);
    const lastClaimMonth = this.#steps.lastClaimMonth(trial);
    const priceOf = (year: number, segment: number): number => this.#steps.prices.of(claims, rule, year, segment);
    const outcome = outcomes.list[terms.outcome]!;
    const evidenceRate = values[terms.evidenceRate]!;
    const from: Gathering = {
      rule,
      terms,
      outcome,
      people,
      achievements,
      evidenceRate,
      priceOf,
      lastClaimMonth,
      evidence: this.#evidence,
      stream,
      seed,
      trial: number,
    };
    if (!this.#byPerson[rule]!) this.#monthly.gather(claims.list, from);
    else if (outcome.kind === "frequency") gatherEvents(claims.list, from);
    else gatherAchievements(claims.list, from);
  }

  /** Step 3, for what looks at one rule alone; groups of rules come after. */
  #strikeOut(trial: Trial, rule: number): void {
    const { list } = trial.claims;
    const terms = this.#deal.payment.rules[rule]!;
    if (terms.schedule) return;
    if (terms.requires.length > 0)
      applyRequirement(list, rule, terms, this.#deal.outcomes, trial.achievements, this.#steps.lastClaimMonth(trial));
    if (this.#mayPassLimit(rule)) limitClaimsPerPerson(list, rule, terms.claimsPerPerson);
  }

  #mayPassLimit(rule: number): boolean {
    const terms = this.#deal.payment.rules[rule]!;
    const outcome = this.#deal.outcomes.list[terms.outcome]!;
    return outcome.kind === "frequency" ? terms.claimsPerPerson < Infinity : outcome.occasions > terms.claimsPerPerson;
  }
}
