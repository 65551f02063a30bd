import type { MeasureUnit } from "../../model/result.ts";
import type { TrialColumn } from "../../report/trial-columns.ts";
import { moments } from "../../stats/moments.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import { fitMetalog, MOST_ERROR } from "./fit-metalog.ts";
import type { Metalog } from "./metalog.ts";

/** What stands beside a quantity for its reader: of all trials in which it exists. */
export interface SipMetadata {
  /** In words. */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Trials in which it exists. */
  readonly count: number;
  readonly mean: number;
  readonly std: number;
  readonly min: number;
  readonly P1: number;
  readonly P5: number;
  readonly P25: number;
  readonly P50: number;
  readonly P75: number;
  readonly P95: number;
  readonly P99: number;
  readonly max: number;
  /** Heights of 25 bars of equal width from least to greatest, whose area is 1. */
  readonly density: readonly number[];
  /** Greatest distance between percentiles P1 to P99 of the metalog and of the trials, in the unit. */
  readonly fitError?: number | undefined;
  /** The same as a share of the distance from P5 to P95. */
  readonly fitErrorOfRange?: number | undefined;
  /** What to know before use, a sentence or two. */
  readonly note?: string | undefined;
}

/** A quantity as a function of uniform numbers, or as the trials themselves. */
export interface Sip {
  readonly name: string;
  readonly ref: { readonly source: "copula" | "rng"; readonly name: string; readonly copulaLayer?: string };
  readonly function: "Metalog_1_0" | "SIP_Array";
  readonly arguments: Metalog | { readonly type: "array"; readonly value: readonly number[] };
  readonly metadata: SipMetadata;
}

/** A quantity that is not in the library, and why, a sentence. */
export interface LeftOut {
  readonly name: string;
  readonly label: string;
  readonly reason: string;
}

const BARS = 25;

function densityOf(sorted: Float64Array): readonly number[] {
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const width = (most - least) / BARS;
  const counts = Array.from({ length: BARS }, () => 0);
  for (const value of sorted) counts[Math.min(BARS - 1, Math.floor((value - least) / width))]!++;
  return counts.map((count) => count / (sorted.length * width));
}

function metadataOf({ meaning, unit }: TrialColumn, there: Float64Array, sorted: Float64Array): SipMetadata {
  const { mean, standardDeviation } = moments(there);
  const at = (probability: number): number => quantileSorted(sorted, probability);
  return {
    label: meaning,
    unit,
    count: there.length,
    mean,
    std: standardDeviation,
    min: at(0),
    P1: at(0.01),
    P5: at(0.05),
    P25: at(0.25),
    P50: at(0.5),
    P75: at(0.75),
    P95: at(0.95),
    P99: at(0.99),
    max: at(1),
    density: densityOf(sorted),
  };
}

/** What a quantity becomes: a metalog, its trials where no metalog does it justice, or nothing. */
export type SipOf =
  | { readonly kind: "metalog"; readonly metalog: Metalog; readonly metadata: SipMetadata }
  | { readonly kind: "array"; readonly value: readonly number[]; readonly metadata: SipMetadata }
  | { readonly kind: "leftOut"; readonly reason: string };

const NOTE_OF_ARRAY =
  `No metalog comes within ${MOST_ERROR * 100} % of the distance from P5 to P95 of its percentiles, as where many trials lie at a cap. ` +
  "So here are trials themselves, in order: they keep step with each other, but the copula does not move them with the metalogs.";

/** @param values one a trial, NaN where it does not exist; @param mostTrials of an array at most */
export function sipOf(column: TrialColumn, values: Float64Array, mostTrials: number): SipOf {
  const there = values.filter((value) => !Number.isNaN(value));
  if (there.length === 0) return { kind: "leftOut", reason: "It exists in no trial." };
  const sorted = there.slice().sort();
  if (sorted[0] === sorted.at(-1)) return { kind: "leftOut", reason: `It is ${sorted[0]} in every trial.` };
  const metadata = metadataOf(column, there, sorted);
  const missing = values.length - there.length;
  const some = missing === 0 ? "" : `It does not exist in ${missing} of ${values.length} trials, which are not in it.`;
  const fit = fitMetalog(sorted);
  if (fit) {
    const { metalog, error, errorOfRange } = fit;
    const note = some === "" ? {} : { note: some };
    return {
      kind: "metalog",
      metalog,
      metadata: { ...metadata, fitError: error, fitErrorOfRange: errorOfRange, ...note },
    };
  }
  if (missing > 0)
    return { kind: "leftOut", reason: `${some} No metalog fits the others, and an array has no place for a gap.` };
  return { kind: "array", value: [...values.subarray(0, mostTrials)], metadata: { ...metadata, note: NOTE_OF_ARRAY } };
}
