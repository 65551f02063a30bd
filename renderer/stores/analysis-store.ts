import { createStore } from "zustand/vanilla";
import type { AnalysisKind, AskedOf, DocumentOf } from "#shared/analysis/conduct/analyses.ts";

/** How one analysis stands, and what it is of. */
export type Analysis<Kind extends AnalysisKind> =
  | { readonly kind: "idle"; readonly document?: undefined; readonly of?: undefined }
  | {
      readonly kind: "running";
      readonly asked: AskedOf<Kind>;
      /** Trials of all cases together. */
      readonly done: number;
      /** 0 until it is known. */
      readonly total: number;
      /** Of the first trials, or of the analysis before, until there are some. */
      readonly document: DocumentOf<Kind> | undefined;
      /** What the document is of; not what is asked where it is of the analysis before. */
      readonly of: AskedOf<Kind> | undefined;
    }
  | {
      readonly kind: "done";
      readonly asked: AskedOf<Kind>;
      readonly document: DocumentOf<Kind>;
      readonly of: AskedOf<Kind>;
      readonly seconds: number;
    }
  | {
      /** `displaced`: another was begun in its place, or nothing was asked for a while; it goes on when it is asked for again. */
      readonly kind: "cancelled" | "displaced";
      readonly asked: AskedOf<Kind>;
      readonly document: DocumentOf<Kind> | undefined;
      readonly of: AskedOf<Kind> | undefined;
    }
  | {
      readonly kind: "failed";
      readonly asked: AskedOf<Kind>;
      readonly sentence: string;
      readonly document?: undefined;
      readonly of?: undefined;
    };

/** What came of each analysis that was asked for. Not part of the file, not undone. */
export type AnalysisState = { readonly [Kind in AnalysisKind]?: Analysis<Kind> };

export const analysisStore = createStore<AnalysisState>()(() => ({}));

const idle = { kind: "idle" } as const;

/** How an analysis stands. */
export const analysisIn = <Kind extends AnalysisKind>(state: AnalysisState, kind: Kind): Analysis<Kind> =>
  state[kind] ?? idle;
