/** No month: not achieved. */
export const NOT_ACHIEVED = -1;

/**
 * Those who achieve one occasion of an outcome in one trial, with the service, without it, or both, in the order of
 * people. One array a property, as long as the most people seen so far; only the first `count` places hold.
 */
export class Achievers {
  count = 0;
  /** Place of the person, rising. */
  person = new Int32Array(0);
  /** Month of achievement, or {@link NOT_ACHIEVED}. */
  month = new Int32Array(0);
  /** The same without the service. */
  counterfactualMonth = new Int32Array(0);

  /** Nobody yet, with room for so many. */
  clear(room: number): void {
    this.count = 0;
    if (this.person.length >= room) return;
    this.person = new Int32Array(room);
    this.month = new Int32Array(room);
    this.counterfactualMonth = new Int32Array(room);
  }

  /** Becomes a copy of others. */
  copy({ count, person, month, counterfactualMonth }: Achievers): void {
    this.count = count;
    this.person = person.slice(0, count);
    this.month = month.slice(0, count);
    this.counterfactualMonth = counterfactualMonth.slice(0, count);
  }

  /** Place of the first who is this person or comes after; `count` where nobody does. */
  firstFrom(person: number): number {
    let first = 0;
    let end = this.count;
    while (first < end) {
      const middle = (first + end) >> 1;
      if (this.person[middle]! < person) first = middle + 1;
      else end = middle;
    }
    return first;
  }

  /** Forgets what is achieved after a month. */
  forgetAfter(lastMonth: number): void {
    for (const row of [this.month, this.counterfactualMonth])
      for (let place = 0; place < this.count; place++) if (row[place]! > lastMonth) row[place] = NOT_ACHIEVED;
  }
}
