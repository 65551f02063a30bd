import type { Achievements } from "../achievements.ts";
import { Achievers, NOT_ACHIEVED } from "./achievers.ts";
import type { CompiledStep } from "./compiled-outcome.ts";

/** Month of achievement with the service and without it, or {@link NOT_ACHIEVED}. */
export type BothMonths = readonly [withService: number, without: number];

const NEITHER: BothMonths = [NOT_ACHIEVED, NOT_ACHIEVED];

/** The achievers of an outcome that people achieve once, to be written anew in the order of people. */
export class RewrittenAchievers {
  readonly #into: Achievements;
  readonly #index: number;
  readonly #counts: boolean;
  readonly #achievers: Achievers;
  readonly #asDrawn = new Achievers();

  /** Keeps what was drawn and forgets it among the achievements. @param index place of the outcome */
  constructor(into: Achievements, index: number, { firstOccasion, kind }: CompiledStep) {
    this.#into = into;
    this.#index = index;
    this.#counts = kind !== "milestone";
    const achievers = (this.#achievers = into.achievers[firstOccasion]!);
    this.#asDrawn.copy(achievers);
    const row = index * into.months;
    into.achievedIn.fill(0, row, row + into.months);
    into.counterfactualIn.fill(0, row, row + into.months);
    into.achieved[index] = 0;
    into.counterfactual[index] = 0;
    achievers.count = 0;
  }

  asDrawn(person: number): BothMonths {
    const drawn = this.#asDrawn;
    const place = drawn.firstFrom(person);
    return place < drawn.count && drawn.person[place] === person
      ? [drawn.month[place]!, drawn.counterfactualMonth[place]!]
      : NEITHER;
  }

  add(person: number, [month, without]: BothMonths): void {
    if (month === NOT_ACHIEVED && without === NOT_ACHIEVED) return;
    const { achieved, achievedIn, months } = this.#into;
    const place = this.#achievers.count++;
    this.#achievers.person[place] = person;
    this.#achievers.month[place] = month;
    this.#achievers.counterfactualMonth[place] = without;
    if (month !== NOT_ACHIEVED) {
      achieved[this.#index]!++;
      if (month < months) achievedIn[this.#index * months + month]!++;
    }
    if (this.#counts) countWithout(this.#into, this.#index, without, 1);
  }
}

/** Counts one person more, or one fewer, who achieves an outcome in a month without the service. */
export function countWithout(into: Achievements, index: number, month: number, people: 1 | -1): void {
  if (month === NOT_ACHIEVED) return;
  into.counterfactual[index]! += people;
  if (month < into.months) into.counterfactualIn[index * into.months + month]! += people;
}
