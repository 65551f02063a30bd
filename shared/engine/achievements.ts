import type { CompiledOutcomes } from "./outcomes/compiled-outcome.ts";
import { PersonEvents } from "./outcomes/person-events.ts";

/** No month: not achieved. */
export const NOT_ACHIEVED = -1;

/**
 * Who achieves what and when, with the service and without it. Both worlds use the same draws for a person, so that the
 * service helps or harms a person only by the difference between the two rates.
 */
export interface Achievements {
  room: number;
  /** Month of achievement: `month[occasion * room + person]`, or {@link NOT_ACHIEVED}; occasions as outcomes place them. */
  month: Int32Array;
  /** The same without the service. */
  counterfactualMonth: Int32Array;
  /** Events counted for each person, by outcome; undefined for outcomes that are not a frequency. */
  readonly events: readonly (PersonEvents | undefined)[];
  /** By outcome: achievements over all occasions, events counted, or the total of what is measured. */
  readonly achieved: Float64Array;
  readonly counterfactual: Float64Array;
  /** The same by outcome and month reported: `[outcome * months + month]`. Later months are counted above only. */
  readonly achievedIn: Float64Array;
  readonly counterfactualIn: Float64Array;
}

/** Room for the achievements of nobody yet. @param months reported */
export const noAchievements = ({ list }: CompiledOutcomes, months: number): Achievements => ({
  room: 0,
  month: new Int32Array(0),
  counterfactualMonth: new Int32Array(0),
  events: list.map((outcome) =>
    outcome.kind === "frequency" ? new PersonEvents(outcome.trackingMonths, outcome.model !== "fixed") : undefined,
  ),
  achieved: new Float64Array(list.length),
  counterfactual: new Float64Array(list.length),
  achievedIn: new Float64Array(list.length * months),
  counterfactualIn: new Float64Array(list.length * months),
});
