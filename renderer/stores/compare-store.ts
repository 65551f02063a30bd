import { createStore } from "zustand/vanilla";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";

/** A comparison and what it is one of. */
export type Comparison =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly of: readonly DealOfFile[];
      /** Trials of all deals together. */
      readonly done: number;
      readonly total: number;
      /** Of the first trials, or of the comparison before, until there are some. */
      readonly document: ComparisonDocument | undefined;
    }
  | {
      readonly kind: "done";
      readonly of: readonly DealOfFile[];
      readonly document: ComparisonDocument;
      readonly seconds: number;
    }
  | {
      readonly kind: "cancelled";
      readonly of: readonly DealOfFile[];
      readonly document: ComparisonDocument | undefined;
    }
  | {
      readonly kind: "failed";
      readonly of: readonly DealOfFile[];
      readonly sentence: string;
      readonly document: undefined;
    };

/** What the bridge is of. */
export interface BridgeChoice {
  /** Id of the deal it leads to; undefined: the first that is compared. */
  readonly to: string | undefined;
  /** Id of the figure that is drawn; undefined: expected payments. */
  readonly figure: string | undefined;
  /** Ids of changed terms in the order in which they are made; those it does not name follow in the order of the file. */
  readonly order: readonly string[];
}

/** Which deals are put side by side, and what came of it. Not part of the file, not undone. */
export interface CompareState {
  /** Ids in the order of the file; undefined: the base and the first five variants. */
  readonly chosen: readonly string[] | undefined;
  /** Id of the deal the others are compared with; undefined: the first chosen. */
  readonly against: string | undefined;
  readonly comparison: Comparison;
  readonly bridge: BridgeChoice;
}

export const noComparison: CompareState = {
  chosen: undefined,
  against: undefined,
  comparison: { kind: "idle" },
  bridge: { to: undefined, figure: undefined, order: [] },
};

export const compareStore = createStore<CompareState>()(() => noComparison);
