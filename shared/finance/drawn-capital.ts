import { roundPence } from "../model/pence.ts";
import { canBeDrawn } from "./due-dates.ts";
import { shareOut } from "./share-out.ts";
import type { TrancheRows, TrancheTerms } from "./tranche-terms.ts";

/** What every tranche has put in, and what of it is still out; in pence, by place. */
export class DrawnCapital {
  readonly undrawn: Float64Array;
  readonly drawn: Float64Array;
  /** Drawn and not yet repaid or written off. */
  readonly principal: Float64Array;
  readonly #terms: readonly TrancheTerms[];
  readonly #rows: readonly TrancheRows[];
  readonly #inProportion: boolean;
  readonly #open: Float64Array;
  readonly #part: Float64Array;
  #endedIn = Infinity;

  /** @param inProportion whether tranches meet a call in proportion to their commitments, and not in the order of the list */
  constructor(terms: readonly TrancheTerms[], rows: readonly TrancheRows[], inProportion: boolean) {
    this.#terms = terms;
    this.#rows = rows;
    this.#inProportion = inProportion;
    this.#open = new Float64Array(terms.length);
    this.#part = new Float64Array(terms.length);
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

  /** Whether any is out: while it is, nothing is surplus. */
  isOut(): boolean {
    return this.principal.some((principal) => principal > 0);
  }

  /** Writes off what is out of a tranche beyond the share of it that is repayable at all. @param repaid of it so far */
  writeOff(index: number, month: number, repaid: number): void {
    const repayable = roundPence(this.drawn[index]! * this.#terms[index]!.repayableShare) - repaid;
    const stays = Math.min(this.principal[index]!, Math.max(0, repayable));
    this.#rows[index]!.writtenOff[month] = this.principal[index]! - stays;
    this.principal[index] = stays;
  }

  /** What the schedules draw this month, all together. */
  drawScheduled(month: number): number {
    let all = 0;
    for (let index = 0; index < this.#terms.length; index++)
      all += this.#draw(index, month, this.#terms[index]!.scheduled?.[month] ?? 0);
    return all;
  }

  /** Draws what is needed from tranches drawn as needed; answers what they gave. */
  drawAsNeeded(month: number, needed: number): number {
    return this.#inProportion ? this.#drawInProportion(month, needed) : this.#drawAsListed(month, needed);
  }

  /** What one that is used up cannot give is shared between the others, until nothing is missing or none is left. */
  #drawInProportion(month: number, needed: number): number {
    let left = needed;
    while (left > 0 && this.#findOpen(month)) {
      shareOut(left, this.#open, this.#part);
      for (let index = 0; index < this.#part.length; index++)
        if (this.#part[index]! > 0) left -= this.#draw(index, month, this.#part[index]!);
    }
    return needed - left;
  }

  /** Finds the commitments of tranches that can still be drawn as needed; answers whether there is one. */
  #findOpen(month: number): boolean {
    let any = false;
    this.#terms.forEach((terms, index) => {
      const open = !terms.scheduled && this.undrawn[index]! > 0 && canBeDrawn(terms, month, this.#endedIn);
      this.#open[index] = open ? terms.commitment : 0;
      any ||= open;
    });
    return any;
  }

  #drawAsListed(month: number, needed: number): number {
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
