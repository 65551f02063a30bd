import { fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import { NOT_ACHIEVED, type Achievers } from "../outcomes/achievers.ts";
import { drawEvidence, type Gathering } from "./gathering.ts";

const refused = fateCode("evidenceRefused");

/** The next person among the achievers of all occasions; −1 when there is none below `end`. */
function nextPerson(occasions: readonly Achievers[], places: Int32Array, end: number): number {
  let next = end;
  for (let occasion = 0; occasion < occasions.length; occasion++) {
    const { person, count } = occasions[occasion]!;
    const place = places[occasion]!;
    if (place < count && person[place]! < next) next = person[place]!;
  }
  return next === end ? -1 : next;
}

/** The same of an outcome that is achieved once at most. */
function gatherSingle(list: ClaimList, from: Gathering): void {
  const { rule, terms, outcome, people, achievements, evidence, evidenceRate, priceOf, lastClaimMonth } = from;
  const { person: whom, month, count } = achievements.achievers[outcome.firstOccasion]!;
  const { referral, segmentStart } = people;
  const draw = evidence[0]!;
  let place = 0;
  for (let segment = 0; segment < terms.pays.length; segment++) {
    const pays = terms.pays[segment]!;
    if (pays) drawEvidence(from, segment);
    const end = segmentStart[segment + 1]!;
    let year = -1;
    let price = 0;
    for (; place < count && whom[place]! < end; place++) {
      const when = month[place]!;
      if (!pays || when === NOT_ACHIEVED || when > lastClaimMonth) continue;
      const ofYear = Math.floor(when / 12);
      if (ofYear !== year) price = priceOf((year = ofYear), segment);
      const person = whom[place]!;
      const claim = list.add(rule, person, segment, when, 1, price);
      if (evidenceRate < 1 && !draw.accepts(referral[person]!)) list.fate[claim] = refused;
    }
  }
}

/** Steps 1 to 3, person by person: every achievement in the claim window is a claim, refused where evidence is. */
export function gatherAchievements(list: ClaimList, from: Gathering): void {
  if (from.outcome.occasions === 1) return gatherSingle(list, from);
  const { rule, terms, outcome, people, achievements, evidence, priceOf, lastClaimMonth } = from;
  const { firstOccasion } = outcome;
  const occasions = achievements.achievers.slice(firstOccasion, firstOccasion + outcome.occasions);
  const places = new Int32Array(occasions.length);
  const { referral, segmentStart } = people;
  for (let segment = 0; segment < terms.pays.length; segment++) {
    if (terms.pays[segment]!) drawEvidence(from, segment);
    const end = segmentStart[segment + 1]!;
    for (let person = nextPerson(occasions, places, end); person !== -1; person = nextPerson(occasions, places, end))
      for (let occasion = 0; occasion < occasions.length; occasion++) {
        const achievers = occasions[occasion]!;
        const place = places[occasion]!;
        if (place === achievers.count || achievers.person[place] !== person) continue;
        places[occasion]!++;
        const when = achievers.month[place]!;
        if (!terms.pays[segment]! || when === NOT_ACHIEVED || when > lastClaimMonth) continue;
        const claim = list.add(rule, person, segment, when, 1, priceOf(Math.floor(when / 12), segment));
        if (!evidence[occasion]!.accepts(referral[person]!)) list.fate[claim] = refused;
      }
  }
}
