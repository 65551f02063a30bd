import { canBeDrawn } from "./due-dates.ts";
import type { TrancheRows, TrancheTerms } from "./tranche-terms.ts";

/** What every tranche has put in, and what of it is still out; in pence, by place. */
export class DrawnCapital {
  readonly undrawn: Float64Array;
  readonly drawn: Float64Array;
  /** Drawn and not yet repaid or written off. */
  readonly principal: Float64Array;
  readonly #terms: readonly TrancheTerms[];
  readonly #rows: readonly TrancheRows[];
  #endedIn = Infinity;

  constructor(terms: readonly TrancheTerms[], rows: readonly TrancheRows[]) {
    this.#terms = terms;
    this.#rows = rows;
    this.undrawn = new Float64Array(terms.length);
    this.drawn = new Float64Array(terms.length);
    this.principal = new Float64Array(terms.length);
  }

  /** Begins a trial. @param endedIn the month at whose end the contract ended early; Infinity where it did not */
  open(endedIn: number): void {
    this.#endedIn = endedIn;
    this.drawn.fill(0);
    this.principal.fill(0);
    this.#terms.forEach(({ commitment }, index) => (this.undrawn[index] = commitment));
  }

  /** What the schedules draw this month, all together. */
  drawScheduled(month: number): number {
    let all = 0;
    for (let index = 0; index < this.#terms.length; index++)
      all += this.#draw(index, month, this.#terms[index]!.scheduled?.[month] ?? 0);
    return all;
  }

  /** Draws what is needed from tranches drawn as needed, in the order of the list; answers what they gave. */
  drawAsNeeded(month: number, needed: number): number {
    let left = needed;
    for (let index = 0; index < this.#terms.length && left > 0; index++)
      if (!this.#terms[index]!.scheduled) left -= this.#draw(index, month, left);
    return needed - left;
  }

  #draw(index: number, month: number, wanted: number): number {
    if (!canBeDrawn(this.#terms[index]!, month, this.#endedIn)) return 0;
    const amount = Math.min(wanted, this.undrawn[index]!);
    this.undrawn[index]! -= amount;
    this.drawn[index]! += amount;
    this.principal[index]! += amount;
    this.#rows[index]!.drawn[month]! += amount;
    return amount;
  }
}
