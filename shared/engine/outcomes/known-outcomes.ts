import type { Stream } from "../../random/stream.ts";
import type { CompiledPeople } from "../compiled-people.ts";
import { Staying } from "../people/staying.ts";
import type { KnownMonths } from "../what-if.ts";
import type { CompiledOutcomes } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import { KnownStep } from "./known-step.ts";
import type { StepDraw } from "./step-draw.ts";

/** What is known of all outcomes together: it says before anything else is drawn of them who is there yet. */
export class KnownOutcomes {
  /** By place of the outcome. */
  readonly #known: readonly (KnownStep | undefined)[];
  readonly #before: readonly number[];
  readonly #staying: Staying;

  constructor(people: CompiledPeople, outcomes: CompiledOutcomes, { achieved }: KnownMonths, steps: StepDraw) {
    const rowOf = new Map(achieved.map(({ outcome, byMonth }) => [outcome, byMonth]));
    const segments = people.segments.map(({ id }) => id);
    this.#staying = new Staying(people);
    this.#before = outcomes.list.map((outcome) => ("before" in outcome ? outcome.before : -1));
    this.#known = outcomes.list.map(({ id }, index) => {
      const row = rowOf.get(id);
      return row && new KnownStep(outcomes, index, row, steps, segments);
    });
  }

  /** What is known of an outcome; undefined where nothing is. */
  of(index: number): KnownStep | undefined {
    return this.#known[index];
  }

  /** Says of a trial who achieved what in the known months, and by all of that who leaves when. */
  begin(drawn: Drawn, stream: Stream, seed: number, trial: number): void {
    const { people, values } = drawn;
    this.#staying.begin(people, values, stream, seed, trial);
    this.#known.forEach((step, index) =>
      step?.race(drawn, this.#known[this.#before[index]!], this.#staying, stream, seed, trial),
    );
    this.#staying.end(people);
  }
}
