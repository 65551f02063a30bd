import type { Stream } from "../../random/stream.ts";
import { Achievements } from "../achievements.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Lived, Lives } from "../lives.ts";
import type { TrialSeeds } from "../trial-seeds.ts";
import { cellShape } from "./cell-shape.ts";
import { CountPeople } from "./count-people.ts";
import { CountSteps } from "./count-steps.ts";

/** People counted and not told apart. */
export class CountedLives implements Lives {
  readonly achievements: Achievements;
  readonly #people: CountPeople;
  readonly #steps: CountSteps;

  constructor(deal: CompiledDeal) {
    const shape = cellShape(deal);
    this.achievements = new Achievements(deal.outcomes, deal.timeline.months, deal.people.segments.length);
    this.#people = new CountPeople(deal.people, shape);
    this.#steps = new CountSteps(deal, shape);
  }

  start({ people, values }: Lived, stream: Stream, seeds: TrialSeeds, trial: number): void {
    this.#people.draw(people, values, stream, seeds.chance, trial);
  }

  achieve({ achievements, values }: Lived, _: Stream, seeds: TrialSeeds, trial: number): void {
    achievements.clear(0);
    this.#steps.draw(achievements, this.#people.starters, values, seeds.chance, trial);
  }
}
