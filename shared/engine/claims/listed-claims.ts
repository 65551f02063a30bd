import { toPence } from "../../model/pence.ts";
import { STANDS, fateCode } from "../../payment/claim-fate.ts";
import { NO_PERSON, type ClaimList } from "../../payment/claim-list.ts";
import { applyThreshold } from "../../payment/claim-threshold.ts";
import { limitClaimsPerPerson } from "../../payment/claims-per-person.ts";
import { DateOrder } from "../../payment/date-order.ts";
import { applyTrigger } from "../../payment/effect-trigger.ts";
import { payOneOfGroup } from "../../payment/exclusive-groups.ts";
import { measuredEffect } from "../../payment/measured-effect.ts";
import { PersonCap } from "../../payment/per-person-cap.ts";
import { priceByTiers, priceClaims } from "../../payment/price-tiers.ts";
import { applyQualityGate } from "../../payment/quality-gate.ts";
import { applyRuleCap } from "../../payment/rule-caps.ts";
import { applyShareCap } from "../../payment/share-caps.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";
import type { ClaimDraw } from "./claim-draw.ts";
import { EvidenceDraw } from "./evidence-draw.ts";
import { MonthlyGathering } from "./gather-by-month.ts";
import { gatherAchievements } from "./gather-claims.ts";
import type { Gathering } from "./gathering.ts";
import { ListPrices } from "./list-prices.ts";
import { looksAtOnePerson } from "./looks-at-one-person.ts";
import { gatherEvents } from "./gather-events.ts";
import { addMeasuredPayments, lastMeasured } from "./measured-payments.ts";
import { applyRequirement, shareThatPasses } from "./other-outcomes.ts";
import { sumUpClaims } from "./claims.ts";

const replaced = fateCode("replacedByPlannedPayment");

/** Every claim in a list, for the rules that look at single claims and for whoever wants to see them. */
export class ListedClaims implements ClaimDraw {
  readonly #deal: CompiledDeal;
  readonly #order: DateOrder;
  readonly #personCap: PersonCap | undefined;
  readonly #evidence: EvidenceDraw[];
  readonly #prices: ListPrices;
  readonly #everyone: readonly boolean[];
  /** Whether claims are told person by person, by rule. */
  readonly #byPerson: readonly boolean[];
  readonly #monthly: MonthlyGathering;
  #paidOfGroup = new Int32Array(0);

  /** @param tellsPeople whether every claim is to be told person by person, as a ledger asks */
  constructor(deal: CompiledDeal, tellsPeople: boolean) {
    this.#deal = deal;
    this.#order = new DateOrder(deal.timeline.contractMonths);
    this.#prices = new ListPrices(deal);
    this.#everyone = deal.people.segments.map(() => true);
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
    this.#prices.set(trial.claims, trial.values);
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
    for (let rule = 0; rule < payment.rules.length; rule++) this.#price(trial, rule);
    this.#replaceByPlanned(list);
    if (this.#personCap) this.#capPeople(this.#personCap, list, trial.people.count);
    if (payment.ruleCaps.length > 0) list.unitsLeft.set(list.units);
    for (const cap of payment.ruleCaps) applyRuleCap(list, cap, this.#order);
    for (const cap of payment.shareCaps) applyShareCap(list, cap, this.#order);
    sumUpClaims(trial, payment);
  }

  #capPeople(cap: PersonCap, list: ClaimList, people: number): void {
    cap.begin(people);
    for (let claim = 0; claim < list.count; claim++)
      if (list.fate[claim] === STANDS && list.person[claim] !== NO_PERSON)
        cap.add(list.person[claim]!, list.dueMonth[claim]!, list.amount[claim]!, claim);
    cap.apply(list.abovePersonCap);
  }

  /** The last month in which an achievement of this trial can be claimed. */
  #lastClaimMonth(trial: Trial): number {
    return Math.min(this.#deal.payment.lastClaimMonth, trial.lastMonth);
  }

  #gather(trial: Trial, rule: number, stream: Stream, seed: number, number: number): void {
    const { payment, outcomes } = this.#deal;
    const { values, people, achievements, claims } = trial;
    const terms = payment.rules[rule]!;
    const lastClaimMonth = this.#lastClaimMonth(trial);
    if (terms.schedule) {
      const measured = trial.measured[terms.outcome]!;
      const { growth } = this.#prices;
      const price = values[terms.price]!;
      const growthIn = (month: number): number => growth[Math.min(Math.floor(month / 12), growth.length - 1)]!;
      addMeasuredPayments(claims.list, measured, { rule, terms, price, growthOf: growthIn, lastClaimMonth });
      return;
    }
    const priceOf = (year: number, segment: number): number => this.#prices.of(claims, rule, year, segment);
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
      applyRequirement(list, rule, terms, this.#deal.outcomes, trial.achievements, this.#lastClaimMonth(trial));
    if (this.#mayPassLimit(rule)) limitClaimsPerPerson(list, rule, terms.claimsPerPerson);
  }

  #mayPassLimit(rule: number): boolean {
    const terms = this.#deal.payment.rules[rule]!;
    const outcome = this.#deal.outcomes.list[terms.outcome]!;
    return outcome.kind === "frequency" ? terms.claimsPerPerson < Infinity : outcome.occasions > terms.claimsPerPerson;
  }

  /** Steps 3 to 5 for one rule: quality gate, price, threshold, trigger. */
  #price(trial: Trial, rule: number): void {
    const { payment } = this.#deal;
    const { list } = trial.claims;
    const terms = payment.rules[rule]!;
    const gate = terms.qualityGate;
    if (gate) applyQualityGate(list, rule, shareThatPasses(trial, this.#deal, rule, gate), gate.minimumShare);
    if (terms.tiers) {
      const { firstNumbers, prices } = terms.tiers;
      const tierPrice = (claim: number, tier: number): number =>
        toPence(
          prices[tier]! *
            terms.segmentFactor[list.segment[claim]!]! *
            this.#prices.growth[Math.floor(list.month[claim]! / 12)]!,
        );
      priceByTiers(list, rule, firstNumbers, tierPrice, this.#order);
    } else priceClaims(list, rule);
    if (terms.threshold) applyThreshold(list, rule, terms.threshold, this.#order);
    if (terms.trigger) {
      const measured = trial.measured[terms.trigger.outcome]!;
      applyTrigger(list, rule, {
        ...terms.trigger,
        effect: measuredEffect(measured, terms.trigger.effect, 0, measured.people.length),
        month: lastMeasured(measured, this.#everyone),
        lastClaimMonth: this.#lastClaimMonth(trial),
      });
    }
  }

  /** Claims due in months that are paid as planned are not paid. */
  #replaceByPlanned(list: ClaimList): void {
    const planned = this.#deal.payment.plannedPayments;
    if (!planned) return;
    const end = planned.fromMonth + planned.amounts.length;
    for (let claim = 0; claim < list.count; claim++) {
      const due = list.dueMonth[claim]!;
      if (list.fate[claim] === STANDS && due >= planned.fromMonth && due < end) {
        list.fate[claim] = replaced;
        list.amount[claim] = 0;
      }
    }
  }
}
