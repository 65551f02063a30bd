import { roundPence } from "../model/pence.ts";

/** Coupons or fees that tranches have earned, by place; in pence with their fractions, which are rounded when paid. */
export class Earned {
  /** Not yet due. */
  readonly accrued: Float64Array;
  /** Due and not yet paid. */
  readonly due: Float64Array;

  constructor(tranches: number) {
    this.accrued = new Float64Array(tranches);
    this.due = new Float64Array(tranches);
  }

  clear(): void {
    this.accrued.fill(0);
    this.due.fill(0);
  }

  fallDue(index: number): void {
    this.due[index]! += this.accrued[index]!;
    this.accrued[index] = 0;
  }

  unpaid(index: number): number {
    return this.accrued[index]! + this.due[index]!;
  }

  /** What is unpaid of all tranches, each to the penny. */
  allUnpaid(): number {
    let all = 0;
    for (let index = 0; index < this.due.length; index++) all += roundPence(this.unpaid(index));
    return all;
  }
}
