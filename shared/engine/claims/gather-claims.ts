import { fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import type { Stream } from "../../random/stream.ts";
import { NOT_ACHIEVED, type Achievements } from "../achievements.ts";
import type { CompiledOutcome } from "../compiled-outcomes.ts";
import type { People } from "../people.ts";
import type { CompiledRule } from "./compiled-rule.ts";

const refused = fateCode("evidenceRefused");

/** What the claims of one rule are gathered from. */
export interface Gathering {
  readonly rule: number;
  readonly terms: CompiledRule;
  readonly outcome: CompiledOutcome;
  readonly people: People;
  readonly achievements: Achievements;
  readonly evidenceRate: number;
  /** List price in pence of a contract year and segment. */
  readonly priceOf: (year: number, segment: number) => number;
  /** The last month in which an achievement can be claimed. */
  readonly lastClaimMonth: number;
  readonly seed: number;
  readonly trial: number;
}

/** Which people's evidence is accepted, by place; one draw a referral of each segment and occasion. */
export class EvidenceDraw {
  accepted = new Uint8Array(0);

  draw(stream: Stream, { terms, people, evidenceRate, seed, trial }: Gathering, occasion: number): void {
    if (this.accepted.length < people.startMonth.length) this.accepted = new Uint8Array(people.startMonth.length);
    if (evidenceRate >= 1) {
      this.accepted.fill(1, 0, people.count);
      return;
    }
    const { uniforms, referral, referred, segmentStart } = people;
    for (let segment = 0; segment < terms.pays.length; segment++) {
      stream.begin(seed, terms.evidencePurposes[occasion]![segment]!, trial).fill(uniforms, 0, referred[segment]!);
      for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++)
        this.accepted[person] = uniforms[referral[person]!]! < evidenceRate ? 1 : 0;
    }
  }
}

/** Steps 1 to 3: every achievement in the claim window is a claim, occasion by occasion; refused where evidence is. */
export function gatherAchievements(list: ClaimList, from: Gathering, evidence: readonly EvidenceDraw[]): void {
  const { rule, terms, outcome, people, achievements, priceOf, lastClaimMonth } = from;
  const { room, month } = achievements;
  for (let segment = 0; segment < terms.pays.length; segment++) {
    if (!terms.pays[segment]!) continue;
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++)
      for (let occasion = 0; occasion < outcome.occasions; occasion++) {
        const when = month[(outcome.firstOccasion + occasion) * room + person]!;
        if (when === NOT_ACHIEVED || when > lastClaimMonth) continue;
        const claim = list.add(rule, person, segment, when, 1, priceOf(Math.floor(when / 12), segment));
        if (evidence[occasion]!.accepted[person] === 0) list.fate[claim] = refused;
      }
  }
}
