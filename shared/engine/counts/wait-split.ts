import { Binomial } from "../../random/binomial.ts";
import type { PlacedDraws } from "../../random/placed-draws.ts";
import { CELL_SHIFT, monthWithin, type WholeMonths } from "../../random/whole-months.ts";
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
  /** Parts of the group split last: months, and how many people wait so long. */
  readonly wait: Int32Array;
  readonly people: Int32Array;

  constructor({ delayInMonths }: CompiledStep) {
    this.#delayInMonths = delayInMonths;
    const upTo = delayInMonths?.table.upTo ?? Float64Array.of(1);
    this.months = upTo.length;
    this.wait = new Int32Array(Math.max(FEW, upTo.length));
    this.people = new Int32Array(this.wait.length);
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
   * Splits a group over its waits, into `wait` and `people`; answers how many parts it has.
   * @param group number of the group, which has its own places among the draws
   */
  split(people: number, group: number, draws: PlacedDraws): number {
    const { wait: waits, people: parts } = this;
    const delay = this.#delayInMonths;
    if (!delay) {
      waits[0] = this.#waitOfAll;
      parts[0] = people;
      return 1;
    }
    const first = group * this.months;
    if (people <= FEW) {
      const { table } = delay;
      const { monthOfCell } = table;
      for (let person = 0; person < people; person++) {
        const bits = draws.bits(first, person);
        const found = monthOfCell[bits >>> CELL_SHIFT]!;
        waits[person] = found >= 0 ? found : monthWithin(table, found, bits);
        parts[person] = 1;
      }
      return people;
    }
    let count = 0;
    let left = people;
    for (let wait = this.#first; left > 0; wait++) {
      const those = this.#binomials[wait]!.draw(left, draws, first + wait);
      waits[count] = wait;
      parts[count] = those;
      count += Number(those > 0);
      left -= those;
    }
    return count;
  }
}
