import type { Stream } from "../../random/stream.ts";
import { Achievements } from "../achievements.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import { AchievementDraw } from "../outcomes/achievement-draw.ts";
import { PeopleDraw } from "../people.ts";
import { Latents } from "../propensity.ts";
import type { TrialSeeds } from "../trial-seeds.ts";
import type { Lived, Lives } from "../lives.ts";

/** People simulated one by one. */
export class LivesOneByOne implements Lives {
  readonly achievements: Achievements;
  readonly #correlation: number;
  readonly #people: PeopleDraw;
  readonly #latents: Latents;
  readonly #draw: AchievementDraw;

  constructor({ people, outcomes, timeline, whatIf }: CompiledDeal) {
    this.achievements = new Achievements(outcomes, timeline.months);
    this.#correlation = people.correlation;
    this.#people = new PeopleDraw(people, whatIf?.known);
    this.#latents = new Latents(people, outcomes);
    this.#draw = new AchievementDraw(outcomes, people, timeline.months, whatIf?.known);
  }

  start({ people, values }: Lived, stream: Stream, seeds: TrialSeeds, trial: number): void {
    this.#people.draw(people, values, stream, seeds.chance, trial);
  }

  achieve({ people, achievements, values }: Lived, stream: Stream, seeds: TrialSeeds, trial: number): void {
    this.#latents.begin(people, values[this.#correlation]!, stream, seeds, trial);
    this.#draw.draw(achievements, { people, latents: this.#latents, values }, stream, seeds.chance, trial);
  }
}
