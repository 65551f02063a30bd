import type { Achievements } from "../achievements.ts";
import type { People } from "../people.ts";
import { NOT_ACHIEVED } from "./achievers.ts";
import type { CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";
import { countWithout } from "./rewritten-achievers.ts";
import type { StepDraw } from "./step-draw.ts";

/** A person who has reached a stage, and the one draw by which all stages of its chain are decided. */
interface OnChain {
  readonly into: Achievements;
  readonly outcomes: CompiledOutcomes;
  readonly steps: StepDraw;
  readonly people: People;
  readonly segment: number;
  readonly person: number;
  readonly draw: number;
}

/**
 * The month in which a person achieves a stage without the service, by the draw that agrees with what is known of it. The stages
 * before it on the chain are decided anew by the same draw: what is known of a later stage says more of it.
 * @param index place of the stage. @param wait months from the stage before
 */
export function monthWithout(of: OnChain, index: number, wait: number): number {
  const step = of.outcomes.list[index] as CompiledStep;
  const since = sinceWithout(of, step);
  return since !== NOT_ACHIEVED && of.draw < of.steps.reachOf(index, of.segment).without ? since + wait : NOT_ACHIEVED;
}

/** The month from which a person waits for a stage without the service. */
function sinceWithout(of: OnChain, { before, goesOn }: CompiledStep): number {
  const { into, outcomes, person } = of;
  if (before === -1) return of.people.startMonth[person]!;
  const earlier = outcomes.list[before] as CompiledStep;
  const { month, counterfactualMonth, place } = ofPerson(of, earlier);
  const asBefore = counterfactualMonth[place]!;
  if (!goesOn) return asBefore;
  const { before: first } = earlier;
  const since = first === -1 ? of.people.startMonth[person]! : monthOf(of, outcomes.list[first] as CompiledStep);
  const without = monthWithout(of, before, month[place]! - since);
  if (without === asBefore) return without;
  counterfactualMonth[place] = without;
  if (earlier.kind === "milestone") return without;
  countWithout(into, before, asBefore, -1);
  countWithout(into, before, without, 1);
  return without;
}

const monthOf = (of: OnChain, step: CompiledStep): number => {
  const { month, place } = ofPerson(of, step);
  return month[place]!;
};

/** The achievers of a stage that a person has reached, and the person's place among them. */
function ofPerson({ into, person }: OnChain, { firstOccasion }: CompiledStep) {
  const achievers = into.achievers[firstOccasion]!;
  const { month, counterfactualMonth } = achievers;
  return { month, counterfactualMonth, place: achievers.firstFrom(person) };
}

/** The wait of whoever achieves it, at a uniform. @param reach probability by so many months */
export function waitAt(reach: Float64Array, uniform: number): number {
  const target = uniform * reach[reach.length - 1]!;
  let waited = 0;
  while (waited < reach.length - 1 && reach[waited]! < target) waited++;
  return waited;
}
