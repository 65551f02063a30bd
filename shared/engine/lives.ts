import type { Stream } from "../random/stream.ts";
import type { Achievements } from "./achievements.ts";
import type { People } from "./people.ts";
import type { TrialSeeds } from "./trial-seeds.ts";

/** What lives are written into. */
export interface Lived {
  /** The shared layer of the trial, drawn already. */
  readonly values: Float64Array;
  readonly people: People;
  readonly achievements: Achievements;
}

/** Draws what becomes of the people of a trial, in one way of simulating them. */
export interface Lives {
  /** Room for what people achieve, as this way tells it. */
  readonly achievements: Achievements;
  /** Draws who starts, when, and who leaves. */
  start(lived: Lived, stream: Stream, seeds: TrialSeeds, trial: number): void;
  /** Draws what they achieve; the same draws each time. */
  achieve(lived: Lived, stream: Stream, seeds: TrialSeeds, trial: number): void;
}
