import { PlacedDraws } from "../../random/placed-draws.ts";
import type { Achievements } from "../achievements.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import { baselineIn, withServiceIn } from "../outcomes/compiled-figures.ts";
import type { CompiledStep } from "../outcomes/compiled-outcome.ts";
import { clearReached, withoutService, withService, WORLDS, type CellCounts, type CellShape } from "./count-cells.ts";
import { countedSteps, type CountedStep } from "./counted-step.ts";
import type { Interval, PathwaySplit } from "./pathway-split.ts";

/**
 * Counts who achieves what and when, by cells of people who are alike, in pathway order: thresholds of a chain part those
 * who enter it, waits part those who pass a stage. The same distribution as person by person.
 */
export class CountSteps {
  readonly #deal: CompiledDeal;
  readonly #shape: CellShape;
  readonly #steps: readonly CountedStep[];
  readonly #byIndex: ReadonlyMap<number, CountedStep>;
  readonly #draws = new PlacedDraws();
  readonly #waitDraws = new PlacedDraws();

  constructor(deal: CompiledDeal, shape: CellShape) {
    this.#deal = deal;
    this.#shape = shape;
    this.#byIndex = countedSteps(deal.outcomes, shape);
    this.#steps = [...this.#byIndex.values()];
  }

  /** Fills achievements of outcomes that people achieve. @param starters by segment and cell */
  draw(into: Achievements, starters: readonly CellCounts[], values: Float64Array, seed: number, trial: number): void {
    const counts = into.bySegment!;
    counts.fill(0);
    for (let segment = 0; segment < starters.length; segment++)
      for (const step of this.#steps) {
        const { outcome } = step;
        step.waits.set(outcome.delayInMonths ? 0 : Math.max(0, Math.round(values[outcome.delay]!)));
        const purpose = outcome.delayPurposes[segment];
        if (purpose !== undefined) this.#waitDraws.begin(seed, purpose, trial);
        const before = outcome.before === -1 ? undefined : this.#byIndex.get(outcome.before)!.reached;
        const entering = (world: number): CellCounts | undefined =>
          before ? before[world] : world === 0 ? starters[segment]! : undefined;
        if (step.stages.length > 0) {
          this.#setThresholds(step.pathway, step.stages, segment, values);
          step.pathway.enter(entering, this.#draws.begin(seed, this.#purposeOf(outcome, 0, segment), trial));
        }
        clearReached(step.reached);
        this.#advance(into, step, step.pathway, step.stage, 0, segment);
        for (let occasion = 1; occasion < outcome.occasions; occasion++) {
          const pathway = step.further[occasion - 1]!;
          this.#setThresholds(pathway, [step.index], segment, values);
          pathway.enter(entering, this.#draws.begin(seed, this.#purposeOf(outcome, occasion, segment), trial));
          this.#advance(into, step, pathway, 1, occasion, segment);
        }
      }
  }

  #purposeOf({ chains }: CompiledStep, occasion: number, segment: number): number {
    return this.#deal.outcomes.chains[chains[occasion]!]!.purposes[segment]!;
  }

  #setThresholds(pathway: PathwaySplit, stages: readonly number[], segment: number, values: Float64Array): void {
    const reach = new Float64Array(stages.length);
    const without = new Float64Array(stages.length);
    let share = 1;
    let shareWithout = 1;
    stages.forEach((index, stage) => {
      const { outcome } = this.#byIndex.get(index)!;
      share *= withServiceIn(outcome.figures, segment, values);
      shareWithout *= outcome.kind === "milestone" ? 1 : baselineIn(outcome.figures, segment, values);
      reach[stage] = share;
      without[stage] = shareWithout;
    });
    pathway.set(reach, without);
  }

  /** Lets everyone on a pathway who passes a stage come to it. */
  #advance(
    into: Achievements,
    step: CountedStep,
    pathway: PathwaySplit,
    stage: number,
    occasion: number,
    segment: number,
  ): void {
    for (let index = 0; index < pathway.count; index++) {
      const interval = pathway.intervals[index]!;
      if (interval.passes < stage && interval.passesWithout < stage) continue;
      clearReached(interval.next);
      for (let world = 0; world < WORLDS; world++)
        this.#comeTo(into, step, interval, index, pathway.intervals.length, world, stage, occasion, segment);
      const { reached } = interval;
      interval.reached = interval.next;
      interval.next = reached;
    }
  }

  #comeTo(
    into: Achievements,
    { index: place, outcome, waits, reached }: CountedStep,
    interval: Interval,
    index: number,
    intervals: number,
    world: number,
    stage: number,
    occasion: number,
    segment: number,
  ): void {
    const passes = withService(world) && interval.passes >= stage;
    const passesWithout = withoutService(world) && interval.passesWithout >= stage;
    if (!passes && !passesWithout) return;
    const { months: allMonths, cells } = this.#shape;
    const months = allMonths - 1;
    const from = interval.reached[world]!;
    const { next } = interval;
    const later = occasion * outcome.everyMonths;
    const additional = outcome.kind !== "milestone";
    const row = place * months;
    const counts = into.bySegment!;
    const segmentRow = (place * this.#deal.people.segments.length + segment) * months;
    for (let filled = 0; filled < from.size; filled++) {
      const cell = from.filled[filled]!;
      const people = from.at(cell);
      const leave = Math.floor(cell / allMonths);
      const since = cell - leave * allMonths;
      waits.split(
        people,
        ((occasion * WORLDS + world) * intervals + index) * cells + cell,
        this.#waitDraws,
        (wait, those) => {
          const at = Math.min(months, since + wait + later);
          const achieves = passes && (outcome.reachableAfterDropOut || leave === 0 || at < leave);
          if (achieves) {
            into.achieved[place]! += those;
            if (at < months) {
              into.achievedIn[row + at]! += those;
              counts[segmentRow + at]! += those;
            }
          }
          if (passesWithout && additional) {
            into.counterfactual[place]! += those;
            if (at < months) into.counterfactualIn[row + at]! += those;
          }
          const to = achieves ? (passesWithout ? 0 : 1) : passesWithout ? 2 : -1;
          if (to === -1) return;
          next[to].add(leave * allMonths + at, those);
          if (occasion === 0) reached[to].add(leave * allMonths + at, those);
        },
      );
    }
  }
}
