/**
 * Step 6: the per-person cap. In date order, and within a month in the order of the rate card, one person is paid up to
 * the cap; the claim that crosses it is paid in part, later ones not at all. What is nobody's is not added.
 *
 * Keeps its scratch from one trial to the next; only people who come above the cap are looked at twice.
 */
export class PersonCap {
  /** In pence. */
  readonly #cap: number;
  #people = 0;
  #total = new Float64Array(0);
  #count = 0;
  /** One property of a claim each. */
  #person = new Int32Array(256);
  #dueMonth = new Int32Array(256);
  #amount = new Float64Array(256);
  #place = new Int32Array(256);
  #before = new Int32Array(256);
  #last = new Int32Array(0);
  #own = new Int32Array(64);

  /** @param cap in pence */
  constructor(cap: number) {
    this.#cap = cap;
  }

  /** Begins a trial. @param people one more than the greatest place of a person */
  begin(people: number): void {
    this.#people = people;
    this.#count = 0;
    if (this.#total.length < people) {
      this.#total = new Float64Array(people);
      this.#last = new Int32Array(people);
    }
    this.#total.fill(0, 0, people);
    this.#last.fill(-1, 0, people);
  }

  /**
   * Adds a claim; claims are added in the order of the rate card.
   * @param amount in pence
   * @param place where what is withheld of it is written
   */
  add(person: number, dueMonth: number, amount: number, place: number): void {
    const at = this.#count;
    if (at === this.#person.length) this.#grow();
    this.#count = at + 1;
    this.#person[at] = person;
    this.#dueMonth[at] = dueMonth;
    this.#amount[at] = amount;
    this.#place[at] = place;
    this.#total[person]! += amount;
    this.#before[at] = this.#last[person]!;
    this.#last[person] = at;
  }

  /** Adds to `withheld`, at each claim's place, what the cap withholds of it, in pence. */
  apply(withheld: Float64Array): void {
    for (let person = 0; person < this.#people; person++)
      if (this.#total[person]! > this.#cap) this.#capOne(person, withheld);
  }

  #capOne(person: number, withheld: Float64Array): void {
    let count = 0;
    for (let claim = this.#last[person]!; claim !== -1; claim = this.#before[claim]!) count++;
    if (this.#own.length < count) this.#own = new Int32Array(2 * count);
    const own = this.#own;
    // From the end, so that they stand in the order in which they were added, which is nearly that of their dates.
    for (let claim = this.#last[person]!, place = count; claim !== -1; claim = this.#before[claim]!)
      own[--place] = claim;
    sortByDate(own, count, this.#dueMonth);
    let room = this.#cap;
    for (let index = 0; index < count; index++) {
      const claim = own[index]!;
      const amount = this.#amount[claim]!;
      const paid = Math.min(amount, room);
      room -= paid;
      withheld[this.#place[claim]!]! += amount - paid;
    }
  }

  #grow(): void {
    const room = this.#person.length * 2;
    const whole = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const row = new Int32Array(room);
      row.set(old);
      return row;
    };
    const amounts = new Float64Array(room);
    amounts.set(this.#amount);
    this.#amount = amounts;
    this.#person = whole(this.#person);
    this.#dueMonth = whole(this.#dueMonth);
    this.#place = whole(this.#place);
    this.#before = whole(this.#before);
  }
}

/** Puts a person's few claims in date order; those of one month stay in the order in which they came. */
function sortByDate(own: Int32Array, count: number, dueMonth: Int32Array): void {
  for (let index = 1; index < count; index++) {
    const claim = own[index]!;
    const due = dueMonth[claim]!;
    let place = index;
    for (; place > 0 && dueMonth[own[place - 1]!]! > due; place--) own[place] = own[place - 1]!;
    own[place] = claim;
  }
}
