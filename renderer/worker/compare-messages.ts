import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import type { JobNews } from "./one-job-client.ts";

/** Asks for a comparison, in the place of the one that goes on. */
export interface AskedComparison {
  readonly kind: "compare";
  /** Comes back with every message about it. */
  readonly job: number;
  readonly base: Scenario;
  /** The others are compared with the first. */
  readonly deals: readonly DealOfFile[];
  readonly workers: number;
}

/** What the page tells the compare worker. */
export type ToCompareWorker = AskedComparison | { readonly kind: "end" };

/** What is told of a comparison. Trials are of all deals together. */
export type ComparisonNews = JobNews<ComparisonDocument>;

/** What the compare worker tells the page. */
export type FromCompareWorker = ComparisonNews & { readonly job: number };
