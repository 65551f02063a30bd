import { Achievers, NOT_ACHIEVED } from "./outcomes/achievers.ts";
import type { CompiledOutcomes } from "./outcomes/compiled-outcome.ts";
import { PersonEvents } from "./outcomes/person-events.ts";

/**
 * Who achieves what and when in one trial, with the service and without it. Both worlds use the same draws for a person,
 * so that the service helps or harms a person only by the difference between the two rates.
 */
export class Achievements {
  /** Places there are for people. */
  room = 0;
  /** By occasion, as outcomes place them. */
  readonly achievers: readonly Achievers[];
  /** Events counted for each person, by outcome; undefined for outcomes that are not a frequency. */
  readonly events: readonly (PersonEvents | undefined)[];
  /** By outcome: achievements over all occasions, events counted, or the total of what is measured. */
  readonly achieved: Float64Array;
  readonly counterfactual: Float64Array;
  /** The same by outcome and month reported: `[outcome * months + month]`. Later months are counted above only. */
  readonly achievedIn: Float64Array;
  readonly counterfactualIn: Float64Array;
  /**
   * Where people are counted and not told apart: achievements by outcome, segment and month reported,
   * `[(outcome * segments + segment) * months + month]`, and `achievers` is empty.
   */
  readonly bySegment: Float64Array | undefined;
  /** Months reported. */
  readonly months: number;
  #month: Int32Array | undefined;
  #counterfactualMonth: Int32Array | undefined;

  /**
   * Room for the achievements of nobody yet.
   * @param months reported
   * @param countedSegments segments of people who are counted and not told apart; 0 where they are told apart
   */
  constructor({ list, occasions }: CompiledOutcomes, months: number, countedSegments = 0) {
    this.months = months;
    this.bySegment = countedSegments > 0 ? new Float64Array(list.length * countedSegments * months) : undefined;
    this.achievers = Array.from({ length: occasions }, () => new Achievers());
    this.events = list.map((outcome) =>
      outcome.kind === "frequency" ? new PersonEvents(outcome.trackingMonths, outcome.model !== "fixed") : undefined,
    );
    this.achieved = new Float64Array(list.length);
    this.counterfactual = new Float64Array(list.length);
    this.achievedIn = new Float64Array(list.length * months);
    this.counterfactualIn = new Float64Array(list.length * months);
  }

  /** Nothing achieved yet. @param room places there are for people */
  clear(room: number): void {
    this.room = room;
    for (const achievers of this.achievers) achievers.clear(room);
    for (const events of this.events) events?.makeRoom(room);
    for (const row of [this.achieved, this.counterfactual, this.achievedIn, this.counterfactualIn]) row.fill(0);
    this.forgetLookUp();
  }

  /** To be called when achievers have changed. */
  forgetLookUp(): void {
    this.#month = undefined;
    this.#counterfactualMonth = undefined;
  }

  /**
   * Month of achievement, to be looked up by person: `month[occasion * room + person]`, or {@link NOT_ACHIEVED}. Made when
   * first asked for in a trial.
   */
  get month(): Int32Array {
    return (this.#month ??= this.#lookUp((achievers) => achievers.month));
  }

  /** The same without the service. */
  get counterfactualMonth(): Int32Array {
    return (this.#counterfactualMonth ??= this.#lookUp((achievers) => achievers.counterfactualMonth));
  }

  #lookUp(monthOf: (achievers: Achievers) => Int32Array): Int32Array {
    const months = new Int32Array(this.room * this.achievers.length).fill(NOT_ACHIEVED);
    this.achievers.forEach((achievers, occasion) => {
      const row = monthOf(achievers);
      for (let place = 0; place < achievers.count; place++)
        months[occasion * this.room + achievers.person[place]!] = row[place]!;
    });
    return months;
  }
}
