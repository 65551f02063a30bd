import type { Scenario } from "../model/scenario.ts";
import type { InputTable } from "./input-table.ts";
import { cumulativeProfile, lastReferralMonth } from "./people/referral-profile.ts";
import type { KnownMonths } from "./what-if.ts";

/** A segment made ready: places of its inputs in the row, keys of its streams, and when its people come. */
export interface CompiledSegment {
  readonly id: string;
  readonly referrals: number;
  readonly startRate: number;
  /** Cumulative share referred by the end of each month; the last entry is 1. */
  readonly cumulativeProfile: Float64Array;
  /** Key of the stream of monthly numbers; absent where referrals are planned. */
  readonly arrivalPurpose: number | undefined;
  readonly startPurpose: number;
  readonly dropOutPurpose: number;
  readonly propensityPurpose: number;
}

export interface CompiledPeople {
  readonly segments: readonly CompiledSegment[];
  /** Months in which people can start. */
  readonly startMonths: number;
  readonly serviceMonths: number;
  /** Place of the drop-out input; absent when nobody drops out. */
  readonly dropOut?: { readonly kind: "share" | "monthlyHazard"; readonly input: number };
  readonly correlation: number;
  /** The most people who may start; Infinity where there is no limit. */
  readonly maximumStarts: number;
}

/** Puts the cohort's inputs and streams in their places. @param known who has started already, be it later than planned */
export function compilePeople({ cohort }: Scenario, table: InputTable, known?: KnownMonths): CompiledPeople {
  const segments = cohort.segments.map((segment): CompiledSegment => ({
    id: segment.id,
    referrals: table.add(`segment.${segment.id}.referrals`, segment.referrals),
    startRate: table.add(`segment.${segment.id}.startRate`, segment.startRate),
    cumulativeProfile: cumulativeProfile(segment.profile),
    arrivalPurpose: segment.arrivals === "poisson" ? table.purpose(`arrivals/${segment.id}`) : undefined,
    startPurpose: table.purpose(`start/${segment.id}`),
    dropOutPurpose: table.purpose(`dropOut/${segment.id}`),
    propensityPurpose: table.purpose(`propensity/${segment.id}`),
  }));
  const { dropOut } = cohort;
  const lastKnown = Math.max(
    -1,
    ...(known?.startsIn ?? []).map((starts) => starts.findLastIndex((count) => count > 0)),
  );
  const lastPlanned = Math.max(...cohort.segments.map(({ profile }) => lastReferralMonth(profile)));
  const compiled = {
    segments,
    startMonths: Math.max(lastPlanned, lastKnown) + 1,
    serviceMonths: Math.round(cohort.serviceMonths.value),
    maximumStarts: Math.floor(cohort.maximumStarts?.value ?? Infinity),
    correlation: table.add("cohort.withinPersonCorrelation", cohort.withinPersonCorrelation),
  };
  if (dropOut.kind === "none") return compiled;
  const input = dropOut.kind === "share" ? dropOut.share : dropOut.hazard;
  return { ...compiled, dropOut: { kind: dropOut.kind, input: table.add("cohort.dropOut", input) } };
}
