import type { CompiledDeal } from "../compiled-deal.ts";
import { baselineIn, withServiceIn } from "../outcomes/compiled-figures.ts";
import type { CompiledOutcome, CompiledStep } from "../outcomes/compiled-outcome.ts";
import { leavingAfter } from "./expected-people.ts";
import { afterWait, allTogether, atTheStart, waitOf, type ByLeaving, type LagProfile } from "./lag-profile.ts";

/** One world of an outcome in a segment: what one starter comes to, and when. Their product is what a starter achieves in a month. */
export interface ExpectedWorld {
  /**
   * Of what people achieve, the probability of passing this stage and all before it, on one occasion. Of what is counted, events
   * a month tracked; of what is measured of a cohort, its mean a person.
   */
  readonly perStarter: number;
  /** By months since the start, what of that falls there. */
  readonly byLag: LagProfile;
}

/** An outcome in one segment in the expected case. */
export interface ExpectedOutcome {
  readonly withService: ExpectedWorld;
  readonly without: ExpectedWorld;
  /** Of what is counted: the share of the tracking window that a starter is in service, on average; else 1. */
  readonly shareServed: number;
}

/** The share who pass a stage in the end, of those who come to it, at a rate a try: 1 − (1 − rate)^tries. */
function passing(rate: number, tries: number): number {
  let fails = 1;
  for (let attempt = 0; attempt < tries; attempt++) fails *= 1 - rate;
  return 1 - fails;
}

/** The expected case of every outcome in one segment. */
export class ExpectedSegment {
  readonly #deal: CompiledDeal;
  readonly #values: Float64Array;
  readonly #segment: number;
  readonly #months: number;
  readonly #leaving: Float64Array;
  /** First occasions of stages by place, by when people leave. */
  readonly #reached = new Map<number, { readonly withService: ByLeaving; readonly without: ByLeaving }>();
  readonly #outcomes: ExpectedOutcome[] = [];

  constructor(deal: CompiledDeal, values: Float64Array, segment: number) {
    this.#deal = deal;
    this.#values = values;
    this.#segment = segment;
    this.#months = deal.timeline.months;
    this.#leaving = leavingAfter(deal.people, values);
  }

  /** By place of the outcome. */
  outcomes(): readonly ExpectedOutcome[] {
    this.#deal.outcomes.list.forEach((outcome, index) => this.#outcomes.push(this.#expect(outcome, index)));
    return this.#outcomes;
  }

  #expect(outcome: CompiledOutcome, index: number): ExpectedOutcome {
    if (outcome.kind === "frequency") return this.#expectCount(outcome.figures, outcome.trackingMonths);
    if (outcome.kind !== "cohortMeasured") return this.#expectStep(outcome, index);
    const { trackingMonths, model } = outcome;
    const atTheEnd = model === "share" || model === "score";
    const byLag = Float64Array.from({ length: this.#months }, (_, month) =>
      month >= trackingMonths ? 0 : atTheEnd ? Number(month === trackingMonths - 1) : 1 / trackingMonths,
    );
    return {
      withService: { perStarter: withServiceIn(outcome.figures, this.#segment, this.#values), byLag },
      without: { perStarter: baselineIn(outcome.figures, this.#segment, this.#values), byLag },
      shareServed: 1,
    };
  }

  /** A count is spread evenly over the window, whose months after leaving have the baseline. */
  #expectCount(figures: CompiledOutcome["figures"], window: number): ExpectedOutcome {
    const rate = withServiceIn(figures, this.#segment, this.#values);
    const baseline = baselineIn(figures, this.#segment, this.#values);
    const served = this.#leaving.reduce(
      (sum, share, months) => sum + share * (months === 0 ? window : Math.min(window, months)),
      0,
    );
    const shareServed = served / window;
    const byLag = Float64Array.from({ length: this.#months }, (_, month) => Number(month < window));
    return {
      withService: { perStarter: baseline + (rate - baseline) * shareServed, byLag },
      without: { perStarter: baseline, byLag },
      shareServed,
    };
  }

  #expectStep(step: CompiledStep, index: number): ExpectedOutcome {
    const rate = withServiceIn(step.figures, this.#segment, this.#values);
    const baseline = step.kind === "milestone" ? 1 : baselineIn(step.figures, this.#segment, this.#values);
    const before = step.before === -1 ? undefined : this.#outcomes[step.before]!;
    const from = this.#reached.get(step.before) ?? {
      withService: atTheStart(this.#leaving, this.#months),
      without: atTheStart(Float64Array.of(1), this.#months),
    };
    const along = (occasion: number): { readonly withService: ByLeaving; readonly without: ByLeaving } => {
      const later = occasion * step.everyMonths;
      const reachable = step.reachableAfterDropOut;
      return {
        withService: afterWait(from.withService, waitOf(step, rate, this.#values), later, reachable),
        without: afterWait(from.without, waitOf(step, baseline, this.#values), later, true),
      };
    };
    const occasions = Array.from({ length: step.occasions }, (_, occasion) => along(occasion));
    this.#reached.set(index, occasions[0]!);
    const sumOf = (world: "withService" | "without"): LagProfile =>
      allTogether(occasions.map((occasion) => allTogether(occasion[world])));
    return {
      withService: {
        perStarter: (before?.withService.perStarter ?? 1) * passing(rate, step.tries),
        byLag: sumOf("withService"),
      },
      without: {
        perStarter: (before?.without.perStarter ?? 1) * passing(baseline, step.tries),
        byLag: sumOf("without"),
      },
      shareServed: 1,
    };
  }
}
