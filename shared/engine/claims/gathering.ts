import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import type { CompiledOutcome } from "../compiled-outcomes.ts";
import type { People } from "../people.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import type { EvidenceDraw } from "./evidence-draw.ts";

/** What the claims of one rule are gathered from. */
export interface Gathering {
  readonly rule: number;
  readonly terms: CompiledRule;
  readonly outcome: CompiledOutcome;
  readonly people: People;
  readonly achievements: Achievements;
  readonly evidenceRate: number;
  /** One an occasion. */
  readonly evidence: readonly EvidenceDraw[];
  /** List price in pence of a contract year and segment. */
  readonly priceOf: (year: number, segment: number) => number;
  /** The last month in which an achievement can be claimed. */
  readonly lastClaimMonth: number;
  readonly stream: Stream;
  readonly seed: number;
  readonly trial: number;
}

/** Draws whose evidence is accepted in a segment, on each occasion. */
export function drawEvidence(from: Gathering, segment: number): void {
  const { evidence, terms, people, evidenceRate, stream, seed, trial } = from;
  for (let occasion = 0; occasion < terms.evidencePurposes.length; occasion++)
    evidence[occasion]!.begin(
      people,
      people.referred[segment]!,
      evidenceRate,
      terms.evidencePurposes[occasion]![segment]!,
      stream,
      seed,
      trial,
    );
}
