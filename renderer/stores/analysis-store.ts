import { createStore } from "zustand/vanilla";
import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";

/** How one analysis stands, and what it is of. */
export type Analysis<Kind extends AnalysisKind> =
  | { readonly kind: "idle"; readonly document?: undefined }
  | {
      readonly kind: "running";
      readonly asked: AskedOf<Kind>;
      /** Trials of all cases together. */
      readonly done: number;
      /** 0 until it is known. */
      readonly total: number;
      /** Of the first trials, or of the analysis before, until there are some. */
      readonly document: DocumentOf<Kind> | undefined;
    }
  | {
      readonly kind: "done";
      readonly asked: AskedOf<Kind>;
      readonly document: DocumentOf<Kind>;
      readonly seconds: number;
    }
  | {
      /** `displaced`: another analysis was begun in its place, and it goes on when its page is shown again. */
      readonly kind: "cancelled" | "displaced";
      readonly asked: AskedOf<Kind>;
      readonly document: DocumentOf<Kind> | undefined;
    }
  | {
      readonly kind: "failed";
      readonly asked: AskedOf<Kind>;
      readonly sentence: string;
      readonly document?: undefined;
    };

/** What came of each analysis that was asked for. Not part of the file, not undone. */
export type AnalysisState = { readonly [Kind in AnalysisKind]?: Analysis<Kind> };

export const analysisStore = createStore<AnalysisState>()(() => ({}));

const idle = { kind: "idle" } as const;

/** How an analysis stands. */
export const analysisIn = <Kind extends AnalysisKind>(state: AnalysisState, kind: Kind): Analysis<Kind> =>
  state[kind] ?? idle;
