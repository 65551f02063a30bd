import { PersonCap } from "../../payment/per-person-cap.ts";
import { Binomial } from "../../random/binomial.ts";
import { PlacedDraws } from "../../random/placed-draws.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";
import type { ClaimDraw } from "./claim-draw.ts";
import { addRowsBeside } from "./claims.ts";
import { EvidenceDraw } from "./evidence-draw.ts";
import { ListPrices } from "./list-prices.ts";

/** Claims added up by rule and month and not listed, for deals of which {@link sumsSuffice} holds. */
export class SummedClaims implements ClaimDraw {
  readonly #deal: CompiledDeal;
  readonly #prices: ListPrices;
  readonly #personCap: PersonCap | undefined;
  readonly #evidence = new EvidenceDraw();
  readonly #placed = new PlacedDraws();
  readonly #accepted = new Binomial();
  /** Of the rule and segment at hand, by month: claims accepted, and the price of one in pence. */
  readonly #units: Float64Array;
  readonly #priceIn: Float64Array;

  constructor(deal: CompiledDeal) {
    const { perPersonCap } = deal.payment;
    this.#deal = deal;
    this.#prices = new ListPrices(deal);
    this.#personCap = perPersonCap === undefined ? undefined : new PersonCap(perPersonCap);
    this.#units = new Float64Array(deal.timeline.contractMonths);
    this.#priceIn = new Float64Array(deal.timeline.contractMonths);
  }

  draw(trial: Trial, stream: Stream, seed: number, number: number): void {
    const { payment, outcomes } = this.#deal;
    const { claims, people, values, lastMonth } = trial;
    this.#prices.set(claims, values);
    claims.accepted.fill(0);
    claims.beforeCaps.amounts.fill(0);
    claims.unitsIn.amounts.fill(0);
    const last = Math.min(payment.lastClaimMonth, lastMonth);
    this.#personCap?.begin(people.count);
    for (let rule = 0; rule < payment.rules.length; rule++) {
      const { outcome, pays } = payment.rules[rule]!;
      const { kind, occasions } = outcomes.list[outcome]!;
      for (let segment = 0; segment < pays.length; segment++) {
        if (!pays[segment]!) continue;
        this.#priceMonths(trial, rule, segment);
        this.#units.fill(0);
        if (trial.achievements.bySegment) this.#drawAccepted(trial, rule, segment, last, seed, number);
        else if (kind === "frequency") this.#countEvents(trial, rule, segment, last, stream, seed, number);
        else
          for (let occasion = 0; occasion < occasions; occasion++)
            this.#countAchievers(trial, rule, occasion, segment, last, stream, seed, number);
        this.#addUp(trial, rule, last);
      }
    }
    if (this.#personCap) {
      claims.withheldPerPerson.fill(0);
      this.#personCap.apply(claims.withheldPerPerson);
    }
    addRowsBeside(trial, payment);
  }

  #priceMonths({ claims }: Trial, rule: number, segment: number): void {
    const priceIn = this.#priceIn;
    for (let first = 0, year = 0; first < priceIn.length; first += 12, year++) {
      const price = this.#prices.of(claims, rule, year, segment);
      for (let month = first; month < Math.min(first + 12, priceIn.length); month++) priceIn[month] = price;
    }
  }

  /** Those who achieve an occasion and have their evidence accepted. */
  #countAchievers(
    { people, achievements, values, claims }: Trial,
    rule: number,
    occasion: number,
    segment: number,
    last: number,
    stream: Stream,
    seed: number,
    number: number,
  ): void {
    const terms = this.#deal.payment.rules[rule]!;
    const achievers = achievements.achievers[this.#deal.outcomes.list[terms.outcome]!.firstOccasion + occasion]!;
    const first = achievers.firstFrom(people.segmentStart[segment]!);
    const end = achievers.firstFrom(people.segmentStart[segment + 1]!);
    if (first === end) return;
    const { person: whom, month: whenRow } = achievers;
    const { referral } = people;
    const evidence = this.#evidence;
    const purpose = terms.evidencePurposes[occasion]![segment]!;
    evidence.begin(people, referral[whom[end - 1]!]! + 1, values[terms.evidenceRate]!, purpose, stream, seed, number);
    const { acceptsAll, bits, edge } = evidence;
    const units = this.#units;
    const priceIn = this.#priceIn;
    const personCap = this.#personCap;
    const row = rule * claims.beforeCaps.months;
    for (let place = first; place < end; place++) {
      const when = whenRow[place]!;
      // As a number without a sign, NOT_ACHIEVED lies beyond every month.
      if (when >>> 0 > last) continue;
      const person = whom[place]!;
      const accepted = acceptsAll ? 1 : Number(bits[referral[person]!]! < edge);
      units[when]! += accepted;
      if (personCap && accepted === 1) personCap.add(person, when, priceIn[when]!, row + when);
    }
  }

  /** Events of those whose evidence, for the whole record, is accepted. */
  #countEvents(
    { people, achievements, values }: Trial,
    rule: number,
    segment: number,
    last: number,
    stream: Stream,
    seed: number,
    number: number,
  ): void {
    const { outcome, evidenceRate, evidencePurposes } = this.#deal.payment.rules[rule]!;
    const events = achievements.events[outcome]!;
    const referred = people.referred[segment]!;
    const purpose = evidencePurposes[0]![segment]!;
    this.#evidence.begin(people, referred, values[evidenceRate]!, purpose, stream, seed, number);
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++)
      if (this.#evidence.accepts(people.referral[person]!))
        events.spread(events.total[person]!, people.startMonth[person]!, this.#units, 0, last + 1);
  }

  /** Where people were counted: of each month's achievements a binomial number has its evidence accepted. */
  #drawAccepted(
    { achievements, values }: Trial,
    rule: number,
    segment: number,
    last: number,
    seed: number,
    number: number,
  ): void {
    const { outcome, evidenceRate, evidencePurposes, pays } = this.#deal.payment.rules[rule]!;
    const row = (outcome * pays.length + segment) * achievements.months;
    this.#accepted.set(values[evidenceRate]!);
    this.#placed.begin(seed, evidencePurposes[0]![segment]!, number);
    for (let month = 0; month <= last; month++)
      this.#units[month] = this.#accepted.draw(achievements.bySegment![row + month]!, this.#placed, month);
  }

  #addUp({ claims: { accepted, unitsIn, beforeCaps } }: Trial, rule: number, last: number): void {
    const row = rule * beforeCaps.months;
    const units = this.#units;
    const priceIn = this.#priceIn;
    let all = 0;
    for (let month = 0; month <= last; month++) {
      const count = units[month]!;
      all += count;
      unitsIn.amounts[row + month]! += count;
      beforeCaps.amounts[row + month]! += count * priceIn[month]!;
    }
    accepted[rule]! += all;
  }
}
