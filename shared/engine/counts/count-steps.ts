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
      for (let world = 0; world < WORLDS; world++) {
        const passes = withService(world) && interval.passes >= stage;
        const passesWithout = withoutService(world) && interval.passesWithout >= stage;
        if (!passes && !passesWithout) continue;
        const firstGroup = ((occasion * WORLDS + world) * pathway.intervals.length + index) * this.#shape.cells;
        this.#comeTo(into, step, interval, passes, passesWithout, world, firstGroup, occasion, segment);
      }
      const { reached } = interval;
      interval.reached = interval.next;
      interval.next = reached;
    }
  }

  /** Lets those of one interval and world come to a stage that they pass. @param firstGroup number of the first cell's group */
  #comeTo(
    into: Achievements,
    { index: place, outcome, waits, reached, goesOnAfter, branches }: CountedStep,
    interval: Interval,
    passes: boolean,
    passesWithout: boolean,
    world: number,
    firstGroup: number,
    occasion: number,
    segment: number,
  ): void {
    const { months: allMonths } = this.#shape;
    const months = allMonths - 1;
    const from = interval.reached[world]!;
    const { size, filled, people } = from;
    const { next } = interval;
    const draws = this.#waitDraws;
    const later = occasion * outcome.everyMonths;
    const reachable = outcome.reachableAfterDropOut;
    const additional = passesWithout && outcome.kind !== "milestone";
    const row = place * months;
    const { achievedIn, counterfactualIn } = into;
    const counts = into.bySegment!;
    const segmentRow = (place * this.#deal.people.segments.length + segment) * months;
    const { wait: waitOf, people: peopleOf } = waits;
    // Where they come to: in both worlds or only without the service, or, where too late with it, the other way round.
    const inTime = passesWithout ? 0 : 1;
    const tooLate = passesWithout ? 2 : -1;
    const branchesNow = branches && occasion === 0;
    let achieved = 0;
    let counterfactual = 0;
    for (let filledPlace = 0; filledPlace < size; filledPlace++) {
      const cell = filled[filledPlace]!;
      const leave = (cell / allMonths) | 0;
      const since = cell - leave * allMonths;
      const parts = waits.split(people[cell]!, firstGroup + cell, draws);
      for (let part = 0; part < parts; part++) {
        const those = peopleOf[part]!;
        const at = Math.min(months, since + waitOf[part]! + later);
        const achieves = passes && (reachable || leave === 0 || at < leave);
        if (achieves) {
          achieved += those;
          if (at < months) {
            achievedIn[row + at]! += those;
            counts[segmentRow + at]! += those;
          }
        }
        if (additional) {
          counterfactual += those;
          if (at < months) counterfactualIn[row + at]! += those;
        }
        const to = achieves ? inTime : tooLate;
        if (to === -1) continue;
        if (goesOnAfter) next[to].add(leave * allMonths + at, those);
        if (branchesNow) reached[to].add(leave * allMonths + at, those);
      }
    }
    into.achieved[place]! += achieved;
    into.counterfactual[place]! += counterfactual;
  }
}
