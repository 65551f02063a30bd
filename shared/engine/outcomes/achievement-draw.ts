import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import type { CompiledPeople } from "../compiled-people.ts";
import type { CompiledOutcomes } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import type { KnownMonths } from "../what-if.ts";
import { FrequencyDraw } from "./frequency-draw.ts";
import { KnownOutcomes } from "./known-outcomes.ts";
import { StepDraw } from "./step-draw.ts";

/** Works out every outcome of every person in one trial; what is measured of cohorts comes after. */
export class AchievementDraw {
  readonly #outcomes: CompiledOutcomes;
  readonly #steps: StepDraw;
  readonly #frequencies: readonly (FrequencyDraw | undefined)[];
  readonly #known: KnownOutcomes | undefined;

  /** @param months reported. @param known what has been achieved already */
  constructor(outcomes: CompiledOutcomes, people: CompiledPeople, months: number, known?: KnownMonths) {
    const segments = people.segments.length;
    this.#outcomes = outcomes;
    this.#steps = new StepDraw(outcomes, segments, months);
    this.#frequencies = outcomes.list.map((outcome, index) =>
      outcome.kind === "frequency" ? new FrequencyDraw(outcome, index, segments, months) : undefined,
    );
    this.#known = known && new KnownOutcomes(people, outcomes, known, this.#steps);
  }

  /** Fills achievements from what the trial has drawn; waits that differ between people are drawn here. */
  draw(into: Achievements, drawn: Drawn, stream: Stream, seed: number, trial: number): void {
    const { list } = this.#outcomes;
    into.clear(drawn.people.startMonth.length);
    this.#known?.begin(drawn, stream, seed, trial);
    for (let index = 0; index < list.length; index++) {
      const outcome = list[index]!;
      if (outcome.kind === "frequency") this.#frequencies[index]!.draw(into, drawn, stream, seed, trial);
      else if (outcome.kind !== "cohortMeasured") {
        this.#steps.draw(into, index, outcome, drawn, stream, seed, trial);
        this.#known?.of(index)?.happen(into, drawn);
      }
    }
  }
}
