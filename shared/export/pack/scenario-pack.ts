import type { BridgeDocument } from "../../analysis/bridge/bridge-document.ts";
import type { ComparisonDocument } from "../../compare/comparison.ts";
import type { ResultDocument } from "../../model/result.ts";
import type { RunCertificate } from "../../model/run-certificate.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Variant } from "../../model/variant.ts";

/** The newest version of packs that this program writes, and the newest it reads. */
export const PACK_VERSION = 1;

/** A deal of a pack with its finished run: the base, or a variant as the base makes it. */
export interface PackedDeal {
  /** Id of the variant; that of the base is `base`. */
  readonly id: string;
  readonly name: string;
  /** What it changes of the base, and what it is for; absent of the base. */
  readonly variant?: Variant | undefined;
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly certificate: RunCertificate;
}

/**
 * A deal to leave behind: the file with all variants, versions and notes, the finished run of each deal of it, the
 * comparison of them on the same draws and the bridges between them. One HTML file holds it, with the page that shows it.
 */
export interface ScenarioPack {
  readonly format: "outcomes-partnership-pack";
  readonly version: typeof PACK_VERSION;
  /** The program that made it. */
  readonly program: string;
  /** When it was made, as ISO 8601 by the clocks of whoever made it: its day is the day there. */
  readonly madeAt: string;
  /** The text that saving the deal writes: what opening the pack in the app brings back. */
  readonly file: string;
  /** The base first. */
  readonly deals: readonly [PackedDeal, ...PackedDeal[]];
  /** Absent where there is nothing to compare. */
  readonly comparison?: ComparisonDocument | undefined;
  /** From the base to each variant that is compared, as the compare screen makes them. */
  readonly bridges: readonly BridgeDocument[];
}
