import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";

/** What the page tells a compare worker, once; to cancel, it ends the worker. */
export interface ToCompareWorker {
  readonly base: Scenario;
  /** The others are compared with the first. */
  readonly deals: readonly DealOfFile[];
  readonly workers: number;
}

/** What it tells the page. Trials are of all deals together. */
export type FromCompareWorker =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "partial"; readonly document: ComparisonDocument }
  | { readonly kind: "done"; readonly document: ComparisonDocument }
  | { readonly kind: "failed"; readonly sentence: string };
