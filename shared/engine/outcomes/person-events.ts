/**
 * Events counted for each person over a tracking window that begins with the start month, with the service and without
 * it. Arrays are as long as the most people seen so far; only the first `count` places of the people hold.
 */
export class PersonEvents {
  /** Months each person is tracked. */
  readonly trackingMonths: number;
  /** Whether a person's count is whole events; otherwise it is a mean, spread in equal parts over the months. */
  readonly whole: boolean;
  /** Each person's events over the whole window. */
  total = new Float64Array(0);
  /** The same without the service. */
  counterfactual = new Float64Array(0);

  constructor(trackingMonths: number, whole: boolean) {
    this.trackingMonths = trackingMonths;
    this.whole = whole;
  }

  makeRoom(people: number): void {
    if (this.total.length === people) return;
    this.total = new Float64Array(people);
    this.counterfactual = new Float64Array(people);
  }

  /** A person's events in a month of tracking; 0 is the start month. */
  eventsIn(person: number, month: number): number {
    return this.#partIn(this.total[person]!, month);
  }

  /** The same without the service. */
  counterfactualIn(person: number, month: number): number {
    return this.#partIn(this.counterfactual[person]!, month);
  }

  /** Adds up a count's events by month of the deal. @param row by month; events past its end are left out */
  spread(total: number, startMonth: number, row: Float64Array, offset: number, months: number): void {
    const window = this.trackingMonths;
    if (this.whole && total < window) {
      for (let event = 0; event < total; event++) {
        const month = startMonth + Math.floor(((2 * event + 1) * window) / (2 * total));
        if (month < months) row[offset + month]! += 1;
      }
      return;
    }
    const end = Math.min(window, months - startMonth);
    for (let month = 0; month < end; month++) row[offset + startMonth + month]! += this.#partIn(total, month);
  }

  /** Event k of n, counted from 0, lies in month ⌊(k + ½)/n × window⌋ of the window. */
  #partIn(total: number, month: number): number {
    if (!this.whole) return total / this.trackingMonths;
    return this.#before(total, month + 1) - this.#before(total, month);
  }

  /** Events before a month of the window: the k with (2k + 1) window < 2 month n, in whole numbers so that none is lost. */
  #before(total: number, month: number): number {
    const window = this.trackingMonths;
    return Math.floor((2 * month * total + window - 1) / (2 * window));
  }
}
