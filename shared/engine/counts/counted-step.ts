import type { CompiledOutcomes, CompiledStep } from "../outcomes/compiled-outcome.ts";
import { noneReached, type CellShape, type Reached } from "./count-cells.ts";
import { PathwaySplit } from "./pathway-split.ts";
import { WaitSplit } from "./wait-split.ts";

/** One outcome made ready to be counted. */
export interface CountedStep {
  readonly index: number;
  readonly outcome: CompiledStep;
  /** Places of the stages of the chain that begins here, this one first; empty where another's chain goes on. */
  readonly stages: readonly number[];
  /** Its own place among the stages of its chain, from 1. */
  readonly stage: number;
  /** Those on its chain, shared with the other stages of it. */
  readonly pathway: PathwaySplit;
  /** One for each further occasion. */
  readonly further: readonly PathwaySplit[];
  readonly waits: WaitSplit;
  /** All who reached it on the first occasion: whom a branch begins with. */
  readonly reached: Reached;
  /** Whether its chain goes on after it, and whether a branch begins from it. */
  readonly goesOnAfter: boolean;
  readonly branches: boolean;
}

/** Places of the stages of the chain that begins with an outcome. */
function chainFrom(first: number, { list }: CompiledOutcomes): readonly number[] {
  const stages = [first];
  for (;;) {
    const last = stages[stages.length - 1]!;
    const next = list.findIndex((outcome) => "goesOn" in outcome && outcome.goesOn && outcome.before === last);
    if (next === -1) return stages;
    stages.push(next);
  }
}

/** Every outcome that people achieve, by its place, in pathway order. */
export function countedSteps(outcomes: CompiledOutcomes, shape: CellShape): ReadonlyMap<number, CountedStep> {
  const steps = new Map<number, CountedStep>();
  outcomes.list.forEach((outcome, index) => {
    if (!("tries" in outcome)) return;
    const before = outcome.goesOn ? steps.get(outcome.before) : undefined;
    const stages = before ? [] : chainFrom(index, outcomes);
    steps.set(index, {
      index,
      outcome,
      stages,
      stage: before ? before.stage + 1 : 1,
      pathway: before ? before.pathway : new PathwaySplit(shape, stages.length),
      further: outcome.chains.slice(1).map(() => new PathwaySplit(shape, 1)),
      waits: new WaitSplit(outcome),
      reached: noneReached(shape),
      goesOnAfter: outcomes.list.some((other) => "goesOn" in other && other.before === index && other.goesOn),
      branches: outcomes.list.some((other) => "goesOn" in other && other.before === index && !other.goesOn),
    });
  });
  return steps;
}
