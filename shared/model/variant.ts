import type { Analyses } from "./analyses.ts";
import type { Scenario } from "./scenario.ts";
import type { Version } from "./version.ts";

/** Where a term stands: names of fields, and items of lists by their id: `["payment", "rateCard", "#job-13", "price"]`. */
export type TermPath = readonly string[];

/** One way in which a variant differs from the base: a path and exactly one of what stands beside it. */
export interface Change {
  /** Where: a field, or an item of a list; or a whole list for its `order`. */
  readonly path: TermPath;
  /** What stands there instead, or stands there at all. An item of a list keeps the id that the path names. */
  readonly value?: unknown;
  /** What the base has there is not there. */
  readonly removed?: true | undefined;
  /** The items of the list in this order, by their ids. Items it does not name stay behind the one they stood behind. */
  readonly order?: readonly string[] | undefined;
}

/** Another deal told as its differences from the base, so that what the base changes elsewhere reaches it too. */
export interface Variant {
  /** What it is called in files and commands. */
  readonly id: string;
  /** Name shown to people: "Low price". */
  readonly name: string;
  /** What it is for, whom to ask. */
  readonly note?: string | undefined;
  /** How it differs from the base, in the order in which the changes are made. */
  readonly changes: readonly Change[];
}

/** What a scenario file says of now: the deal as it stands, which is the base, and its variants. */
export interface DealWithVariants {
  readonly base: Scenario;
  readonly variants: readonly Variant[];
}

/** What a scenario file holds. */
export interface ScenarioFile extends DealWithVariants {
  /** The deal as it was at earlier moments, the last kept last. */
  readonly versions: readonly Version[];
  /** Tests of the parties and stresses of one's own; absent where none are stated. */
  readonly analyses?: Analyses | undefined;
}

/** A whole deal with its variants, versions and what is kept for analyses, as a `.sop.json` file holds them. */
export interface WrittenScenario extends Scenario {
  /** Other deals told as their differences from this one. Their ids differ. */
  readonly variants?: readonly Variant[] | undefined;
  /** The deal as it was at earlier moments, the last kept last. Their names differ. */
  readonly versions?: readonly Version[] | undefined;
  /** Tests of the parties and stresses of one's own. */
  readonly analyses?: Analyses | undefined;
}
