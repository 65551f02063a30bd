import { fateCode } from "../../payment/claim-fate.ts";
import { SEVERAL_PEOPLE, type ClaimList } from "../../payment/claim-list.ts";
import { Binomial } from "../../random/binomial.ts";
import { PlacedDraws } from "../../random/placed-draws.ts";
import { NOT_ACHIEVED } from "../outcomes/achievers.ts";
import { drawEvidence, type Gathering } from "./gathering.ts";

const refused = fateCode("evidenceRefused");

/**
 * Steps 1 to 3 where no rule looks at one person: the achievements or events of a segment and month are one claim of so
 * many units, and those whose evidence is refused another. Pays to the penny what claims person by person do.
 */
export class MonthlyGathering {
  readonly #accepted: Float64Array;
  readonly #refused: Float64Array;
  readonly #draws = new PlacedDraws();
  readonly #evidence = new Binomial();

  /** @param months of the contract */
  constructor(months: number) {
    this.#accepted = new Float64Array(months);
    this.#refused = new Float64Array(months);
  }

  /** Adds the claims of one rule. */
  gather(list: ClaimList, from: Gathering): void {
    const { terms, outcome, people, achievements } = from;
    if (achievements.bySegment) return this.#gatherCounts(list, from, achievements.bySegment);
    const places = new Int32Array(outcome.occasions);
    for (let segment = 0; segment < terms.pays.length; segment++) {
      const end = people.segmentStart[segment + 1]!;
      this.#accepted.fill(0);
      this.#refused.fill(0);
      if (terms.pays[segment]!) drawEvidence(from, segment);
      if (outcome.kind === "frequency") {
        if (terms.pays[segment]!) this.#countEvents(from, segment);
      } else
        for (let occasion = 0; occasion < outcome.occasions; occasion++)
          places[occasion] = this.#countAchievements(from, occasion, places[occasion]!, end);
      if (terms.pays[segment]!) this.#add(list, from, segment);
    }
  }

  /** The same where people were counted: of each month's achievements a binomial number has its evidence accepted. */
  #gatherCounts(list: ClaimList, from: Gathering, bySegment: Float64Array): void {
    const { terms, evidenceRate, seed, trial, lastClaimMonth } = from;
    const segments = terms.pays.length;
    const { months } = from.achievements;
    this.#evidence.set(evidenceRate);
    for (let segment = 0; segment < segments; segment++) {
      if (!terms.pays[segment]!) continue;
      const row = (terms.outcome * segments + segment) * months;
      this.#draws.begin(seed, terms.evidencePurposes[0]![segment]!, trial);
      for (let month = 0; month <= lastClaimMonth; month++) {
        const achieved = bySegment[row + month]!;
        const accepted = this.#evidence.draw(achieved, this.#draws, month);
        this.#accepted[month] = accepted;
        this.#refused[month] = achieved - accepted;
      }
      this.#add(list, from, segment);
    }
  }

  /** Counts the achievers from a place of their list on up to a person; answers the place of the next. */
  #countAchievements(from: Gathering, occasion: number, first: number, endPerson: number): number {
    const { outcome, achievements, people, evidence, evidenceRate, lastClaimMonth } = from;
    const { person, month, count } = achievements.achievers[outcome.firstOccasion + occasion]!;
    const { referral } = people;
    const draw = evidence[occasion]!;
    const accepted = this.#accepted;
    let place = first;
    for (; place < count && person[place]! < endPerson; place++) {
      const when = month[place]!;
      if (when === NOT_ACHIEVED || when > lastClaimMonth) continue;
      if (evidenceRate >= 1 || draw.accepts(referral[person[place]!]!)) accepted[when]!++;
      else this.#refused[when]!++;
    }
    return place;
  }

  #countEvents({ terms, achievements, people, evidence, lastClaimMonth }: Gathering, segment: number): void {
    const events = achievements.events[terms.outcome]!;
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++) {
      const row = evidence[0]!.accepts(people.referral[person]!) ? this.#accepted : this.#refused;
      events.spread(events.total[person]!, people.startMonth[person]!, row, 0, lastClaimMonth + 1);
    }
  }

  #add(list: ClaimList, { rule, priceOf, lastClaimMonth }: Gathering, segment: number): void {
    for (let month = 0; month <= lastClaimMonth; month++) {
      const units = this.#accepted[month]!;
      const without = this.#refused[month]!;
      if (units === 0 && without === 0) continue;
      const price = priceOf(Math.floor(month / 12), segment);
      if (units > 0) list.add(rule, SEVERAL_PEOPLE, segment, month, units, price);
      if (without === 0) continue;
      // The place first: adding may put longer arrays in place of the old.
      const claim = list.add(rule, SEVERAL_PEOPLE, segment, month, without, price);
      list.fate[claim] = refused;
    }
  }
}
