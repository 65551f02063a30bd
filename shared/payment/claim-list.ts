import { STANDS } from "./claim-fate.ts";

/** In the place of a person: the claim is for a whole cohort, on its measured effect. */
export const NO_PERSON = -1;
/** In the place of a person: the claim is for several people, who need not be told apart. */
export const SEVERAL_PEOPLE = -2;
/** In the place of a segment: the claim is for all cohorts together. */
export const NO_SEGMENT = -1;

/**
 * Every claim of one trial, in the order of the rate card, then of people, then of occasions: one array a property. The
 * steps of payment strike claims out, price them, and cap them here; from then on money is looked at by rule and month.
 */
export class ClaimList {
  count = 0;
  /** Place on the rate card. */
  rule = new Int32Array(256);
  /** Place of the person, or {@link NO_PERSON}, or {@link SEVERAL_PEOPLE}. */
  person = new Int32Array(256);
  /** Place of the segment, or {@link NO_SEGMENT}. */
  segment = new Int32Array(256);
  /** Month of the achievement. */
  month = new Int32Array(256);
  /** Month in which it is payable: that of the achievement, or later where a requirement, a threshold or a trigger held it back. */
  dueMonth = new Int32Array(256);
  /** 1; or events of the month, where the outcome is a frequency; or of several people together. */
  units = new Float64Array(256);
  /** Units that caps by number have left; set when caps begin. */
  unitsLeft = new Float64Array(256);
  /** List price of one unit in pence: of its contract year, with its segment's multiplier, before tiers. */
  price = new Float64Array(256);
  /** Worth in pence before caps; 0 until priced. */
  amount = new Float64Array(256);
  /** What the per-person cap withholds, in pence. */
  abovePersonCap = new Float64Array(256);
  /** What the caps of rules and groups of rules withhold, in pence. */
  aboveRuleCap = new Float64Array(256);
  /** What share caps withhold, in pence. */
  aboveShareCap = new Float64Array(256);
  /** A code of `fates`. */
  fate = new Uint8Array(256);
  /** Place of the first claim of each rule; one more than there are rules. */
  readonly firstOfRule: Int32Array;

  constructor(rules: number) {
    this.firstOfRule = new Int32Array(rules + 1);
  }

  get rules(): number {
    return this.firstOfRule.length - 1;
  }

  clear(): void {
    this.count = 0;
    this.firstOfRule.fill(0);
  }

  /** Adds a claim that stands. Claims of a rule are added one after the other, rules in order. */
  add(rule: number, person: number, segment: number, month: number, units: number, price: number): number {
    const at = this.count;
    if (at === this.rule.length) this.#grow();
    this.count++;
    this.rule[at] = rule;
    this.person[at] = person;
    this.segment[at] = segment;
    this.month[at] = month;
    this.dueMonth[at] = month;
    this.units[at] = units;
    this.unitsLeft[at] = units;
    this.price[at] = price;
    this.amount[at] = 0;
    this.abovePersonCap[at] = 0;
    this.aboveRuleCap[at] = 0;
    this.aboveShareCap[at] = 0;
    this.fate[at] = STANDS;
    return at;
  }

  /** What is left to pay on a claim after the caps so far, in pence. */
  left(claim: number): number {
    return this.amount[claim]! - this.abovePersonCap[claim]! - this.aboveRuleCap[claim]! - this.aboveShareCap[claim]!;
  }

  #grow(): void {
    const room = this.rule.length * 2;
    const whole = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const row = new Int32Array(room);
      row.set(old);
      return row;
    };
    const real = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const row = new Float64Array(room);
      row.set(old);
      return row;
    };
    this.rule = whole(this.rule);
    this.person = whole(this.person);
    this.segment = whole(this.segment);
    this.month = whole(this.month);
    this.dueMonth = whole(this.dueMonth);
    this.units = real(this.units);
    this.unitsLeft = real(this.unitsLeft);
    this.price = real(this.price);
    this.amount = real(this.amount);
    this.abovePersonCap = real(this.abovePersonCap);
    this.aboveRuleCap = real(this.aboveRuleCap);
    this.aboveShareCap = real(this.aboveShareCap);
    const fate = new Uint8Array(room);
    fate.set(this.fate);
    this.fate = fate;
  }
}
