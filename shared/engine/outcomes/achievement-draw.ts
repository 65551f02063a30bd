import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import type { CompiledOutcomes } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import type { KnownMonths } from "../what-if.ts";
import { FrequencyDraw } from "./frequency-draw.ts";
import { KnownStep } from "./known-step.ts";
import { StepDraw } from "./step-draw.ts";

/** Works out every outcome of every person in one trial; what is measured of cohorts comes after. */
export class AchievementDraw {
  readonly #outcomes: CompiledOutcomes;
  readonly #steps: StepDraw;
  readonly #frequencies: readonly (FrequencyDraw | undefined)[];
  /** By place of the outcome: what is known of it. */
  readonly #known: ReadonlyMap<number, KnownStep>;

  /** @param months reported. @param known what has been achieved already */
  constructor(outcomes: CompiledOutcomes, segments: number, months: number, known?: KnownMonths) {
    this.#outcomes = outcomes;
    this.#steps = new StepDraw(outcomes, segments, months);
    this.#frequencies = outcomes.list.map((outcome, index) =>
      outcome.kind === "frequency" ? new FrequencyDraw(outcome, index, segments, months) : undefined,
    );
    this.#known = new Map(
      (known?.achieved ?? []).map(({ outcome, byMonth }) => {
        const index = outcomes.indexOf.get(outcome)!;
        return [index, new KnownStep(outcomes, index, byMonth, this.#steps)] as const;
      }),
    );
  }

  /** Fills achievements from what the trial has drawn; waits that differ between people are drawn here. */
  draw(into: Achievements, drawn: Drawn, stream: Stream, seed: number, trial: number): void {
    const { list } = this.#outcomes;
    into.clear(drawn.people.startMonth.length);
    for (let index = 0; index < list.length; index++) {
      const outcome = list[index]!;
      if (outcome.kind === "frequency") this.#frequencies[index]!.draw(into, drawn, stream, seed, trial);
      else if (outcome.kind !== "cohortMeasured") {
        this.#steps.draw(into, index, outcome, drawn, stream, seed, trial);
        this.#known.get(index)?.happen(into, drawn, stream, seed, trial);
      }
    }
  }
}
