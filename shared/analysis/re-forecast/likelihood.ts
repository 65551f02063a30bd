import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { withServiceIn } from "../../engine/outcomes/compiled-figures.ts";
import type { CompiledStep } from "../../engine/outcomes/compiled-outcome.ts";
import { reachByMonth, reachedBy } from "../../engine/outcomes/reach-by-month.ts";
import { lnStay } from "../../engine/people.ts";
import type { KnownMonths } from "../../engine/what-if.ts";
import { exp, ln } from "../../random/elementary.ts";
import { expectedBy } from "./known-months.ts";
import { lnGamma } from "./ln-gamma.ts";
import { lnPoissonOrMore } from "./ln-poisson.ts";

/** People who wait for an outcome: of a segment, from a month on. Parts of people where their segments are not told. */
interface Waiting {
  readonly segment: number;
  readonly since: number;
  readonly people: number;
}

/** Who could have achieved an outcome by the known months, and how many did. */
export interface Exposure {
  readonly step: CompiledStep;
  readonly waiting: readonly Waiting[];
  readonly achieved: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Exposures of every known outcome. People of a later stage are of the segments as those who started are. */
export function exposuresOf({ outcomes }: CompiledDeal, { startsIn, achieved }: KnownMonths): readonly Exposure[] {
  const rowOf = new Map(achieved.map(({ outcome, byMonth }) => [outcome, byMonth]));
  const all = Math.max(1, sum(startsIn.map(sum)));
  return achieved.map(({ outcome, byMonth }) => {
    const step = outcomes.list[outcomes.indexOf.get(outcome)!] as CompiledStep;
    const before = outcomes.list[step.before];
    const waiting = startsIn.flatMap((starts, segment) =>
      (before ? rowOf.get(before.id)!.map((count) => (count * sum(starts)) / all) : starts).flatMap((people, since) =>
        people > 0 ? [{ segment, since, people }] : [],
      ),
    );
    return { step, waiting, achieved: sum(byMonth) };
  });
}

/**
 * Whoever has left achieves nothing more, unless it stays within reach: the months of `reach`, of those who stay.
 * @param monthsLeft of the service when they begin to wait; nobody leaves after its end
 */
function whoStay(reach: Float64Array, stay: number, monthsLeft: number): Float64Array {
  const kept = new Float64Array(reach.length);
  let total = 0;
  for (let month = 0; month < reach.length; month++) {
    const chance = reach[month]! - (month === 0 ? 0 : reach[month - 1]!);
    const served = Math.min(month, monthsLeft);
    total += served === 0 ? chance : chance * exp(stay * served);
    kept[month] = total;
  }
  return kept;
}

/** Months that who achieves it has waited, on average; 0 where nobody does. */
function meanWait(reach: Float64Array): number {
  const ever = reach[reach.length - 1]!;
  return ever > 0 ? reach.reduce((waited, by) => waited + (ever - by) / ever, 0) : 0;
}

/**
 * ln of the probability that as many of the waiting achieved it as did, to a constant. The number is a sum of draws whose
 * probabilities differ by how long people have waited; it is taken as binomial with the same mean and variance, which it is
 * exactly where all probabilities are alike.
 */
function lnOfTotal(achieved: number, mean: number, squares: number, people: number): number {
  if (mean <= 0) return achieved === 0 ? 0 : -Infinity;
  const among = Math.min(people, Math.max((mean * mean) / squares, achieved));
  const chance = Math.min(mean / among, 1);
  const missed = among - achieved;
  const fails = missed <= 1e-9 ? 0 : chance >= 1 ? -Infinity : missed * ln(1 - chance);
  return lnGamma(among + 1) - lnGamma(Math.max(0, missed) + 1) + (achieved === 0 ? 0 : achieved * ln(chance)) + fails;
}

/**
 * Fewest people whom a draw expects. Where it expects nobody at all and some came, it is as good as ruled out by any that expects
 * some; where none does, since they were planned for later, nothing is learnt.
 */
const FEWEST_EXPECTED = 1e-9;

/** The month in which as many have started as may; Infinity where more may. */
function fullIn({ people: { maximumStarts } }: CompiledDeal, { startsIn, throughMonth }: KnownMonths): number {
  let started = 0;
  for (let month = 0; month <= throughMonth; month++) {
    started += sum(startsIn.map((starts) => starts[month]!));
    if (started >= maximumStarts) return month;
  }
  return Infinity;
}

/** ln of the likelihood of the known months at a set of inputs, to a constant. */
export class Likelihood {
  readonly #deal: CompiledDeal;
  readonly #exposures: readonly Exposure[];
  /** The month in which no more may start; Infinity where more may. */
  readonly #fullIn: number;
  readonly #known: KnownMonths;
  /** Segments by place, those together whose starts are told together. */
  readonly #told: readonly (readonly number[])[];

  /** @param isTogether whether starts are told of all segments together: how they are split among them then teaches nothing */
  constructor(deal: CompiledDeal, known: KnownMonths, isTogether = false) {
    this.#deal = deal;
    this.#known = known;
    const segments = known.startsIn.map((_, segment) => segment);
    this.#told = isTogether ? [segments] : segments.map((segment) => [segment]);
    this.#exposures = exposuresOf(deal, known);
    this.#fullIn = fullIn(deal, known);
  }

  /** @param values of the inputs of a trial. @returns −Infinity where it could not have happened */
  of(values: Float64Array): number {
    let total = this.#ofStarts(values);
    for (const exposure of this.#exposures) total += this.#ofOutcome(exposure, values);
    return total;
  }

  /** Ids of the outcomes whose known achievements could not have happened at a set of inputs. */
  impossibleAt(values: Float64Array): readonly string[] {
    return this.#exposures.filter((each) => this.#ofOutcome(each, values) === -Infinity).map(({ step }) => step.id);
  }

  /**
   * Starts of a segment, or of all together, are a Poisson number about those expected by then. In the month in which the maximum
   * is reached it is only known that as many wished to start, or more; later months tell nothing.
   */
  #ofStarts(values: Float64Array): number {
    const full = this.#fullIn;
    const { throughMonth, startsIn } = this.#known;
    const last = Math.min(throughMonth, full - 1);
    const by = (month: number, segment: number): number => expectedBy(this.#deal, values, segment, month);
    let total = 0;
    for (const segments of this.#told) {
      const started = sum(segments.map((segment) => sum(startsIn[segment]!.slice(0, last + 1))));
      const expected = Math.max(FEWEST_EXPECTED, sum(segments.map((segment) => by(last, segment))));
      total += started * ln(expected) - expected;
    }
    if (full > throughMonth) return total;
    const wished = sum(startsIn.map((_, segment) => by(full, segment) - by(full - 1, segment)));
    return total + lnPoissonOrMore(sum(startsIn.map((row) => row[full]!)), Math.max(FEWEST_EXPECTED, wished));
  }

  #ofOutcome({ step, waiting, achieved }: Exposure, values: Float64Array): number {
    const { people } = this.#deal;
    const stay = step.reachableAfterDropOut ? 0 : lnStay(people, values);
    const reaches: Float64Array[] = [];
    let [mean, squares, all, latest] = [0, 0, 0, -1];
    for (const { segment, since, people: count } of waiting) {
      const reach = (reaches[segment] ??= this.#reach(step, segment, values, stay));
      const chance = reachedBy(reach, this.#known.throughMonth - since);
      if (chance <= 0) continue;
      all += count;
      mean += count * chance;
      squares += count * chance * chance;
      latest = Math.max(latest, since);
    }
    // More than have waited long enough: it cannot have happened. Of which segments these are is known only roughly.
    const could = sum(waiting.map(({ since, people: count }) => (since <= latest ? count : 0)));
    if (achieved > could + 1e-6) return -Infinity;
    return lnOfTotal(achieved, mean, squares, Math.max(all, achieved));
  }

  #reach(step: CompiledStep, segment: number, values: Float64Array, stay: number): Float64Array {
    const reach = reachByMonth(step, withServiceIn(step.figures, segment, values), values);
    if (stay === 0) return reach;
    return whoStay(reach, stay, Math.max(0, this.#deal.people.serviceMonths - this.#served(step, segment, values)));
  }

  /** Months since the start of who begins to wait for a stage: as long as waits for those before are on average. */
  #served({ before }: CompiledStep, segment: number, values: Float64Array): number {
    if (before === -1) return 0;
    const earlier = this.#deal.outcomes.list[before] as CompiledStep;
    const reach = reachByMonth(earlier, withServiceIn(earlier.figures, segment, values), values);
    return meanWait(reach) + this.#served(earlier, segment, values);
  }
}
