import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";

/** Asks for a comparison, in the place of the one that goes on. */
export interface AskedComparison {
  readonly kind: "compare";
  /** Comes back with every message about it. */
  readonly comparison: number;
  readonly base: Scenario;
  /** The others are compared with the first. */
  readonly deals: readonly DealOfFile[];
  readonly workers: number;
}

/** What the page tells the compare worker. */
export type ToCompareWorker = AskedComparison | { readonly kind: "end" };

/** What is told of a comparison. Trials are of all deals together. */
export type ComparisonNews =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "partial"; readonly document: ComparisonDocument }
  | { readonly kind: "done"; readonly document: ComparisonDocument }
  | { readonly kind: "failed"; readonly sentence: string };

/** What the compare worker tells the page. */
export type FromCompareWorker = ComparisonNews & { readonly comparison: number };
