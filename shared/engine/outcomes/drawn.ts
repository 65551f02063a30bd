import type { People } from "../people.ts";
import type { Latents } from "../propensity.ts";

/** What a trial has drawn before its outcomes are worked out. */
export interface Drawn {
  readonly people: People;
  readonly latents: Latents;
  readonly values: Float64Array;
}
