import { Binomial } from "../../random/binomial.ts";
import type { PlacedDraws } from "../../random/placed-draws.ts";
import type { WholeMonths } from "../../random/whole-months.ts";
import type { CompiledStep } from "../outcomes/compiled-outcome.ts";

/** So many people have a wait drawn for each; more are split month by month. */
const FEW = 6;

/** How people who succeed at once are spread over the months of their waits. */
export class WaitSplit {
  /** Months a wait can take: 0 up to one less. */
  readonly months: number;
  /** The shortest wait anyone can have. */
  readonly #first: number;
  readonly #delayInMonths: WholeMonths | undefined;
  readonly #binomials: readonly Binomial[];
  #waitOfAll = 0;

  constructor({ delayInMonths }: CompiledStep) {
    this.#delayInMonths = delayInMonths;
    const upTo = delayInMonths?.table.upTo ?? Float64Array.of(1);
    this.months = upTo.length;
    this.#first = upTo.findIndex((share) => share > 0);
    this.#binomials = Array.from(upTo, (share, month) => {
      const before = month === 0 ? 0 : upTo[month - 1]!;
      return new Binomial().set(month === upTo.length - 1 ? 1 : (share - before) / (1 - before));
    });
  }

  /** Sets the wait that everyone has in a trial; used where waits do not differ between people. */
  set(months: number): void {
    this.#waitOfAll = months;
  }

  /**
   * Splits a group over its waits, told one after the other.
   * @param group number of the group, which has its own places among the draws
   * @param tell told of each wait in months and of how many have it
   */
  split(people: number, group: number, draws: PlacedDraws, tell: (wait: number, people: number) => void): void {
    if (!this.#delayInMonths) return tell(this.#waitOfAll, people);
    if (people <= FEW) {
      for (let person = 0; person < people; person++) {
        draws.draw(group * this.months, person);
        tell(this.#delayInMonths.of(draws.firstBits), 1);
      }
      return;
    }
    let left = people;
    for (let wait = this.#first; left > 0; wait++) {
      const those = this.#binomials[wait]!.draw(left, draws, group * this.months + wait);
      if (those === 0) continue;
      left -= those;
      tell(wait, those);
    }
  }
}
