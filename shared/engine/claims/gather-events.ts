import { fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import { drawEvidence, type Gathering } from "./gathering.ts";

const refused = fateCode("evidenceRefused");

/**
 * Steps 1 to 3 for an outcome that is counted: the events of each person and month in the claim window are one claim of
 * so many units. Evidence is accepted or refused for a person's whole record.
 */
export function gatherEvents(list: ClaimList, from: Gathering): void {
  const { rule, terms, people, achievements, evidence, priceOf, lastClaimMonth } = from;
  const events = achievements.events[terms.outcome]!;
  for (let segment = 0; segment < terms.pays.length; segment++) {
    if (!terms.pays[segment]!) continue;
    drawEvidence(from, segment);
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++) {
      const start = people.startMonth[person]!;
      const end = Math.min(events.trackingMonths, lastClaimMonth - start + 1);
      for (let month = 0; month < end; month++) {
        const units = events.eventsIn(person, month);
        if (units === 0) continue;
        const when = start + month;
        const claim = list.add(rule, person, segment, when, units, priceOf(Math.floor(when / 12), segment));
        if (!evidence[0]!.accepts(people.referral[person]!)) list.fate[claim] = refused;
      }
    }
  }
}
