import type { NumberStyle } from "#shared/format/number-style.ts";
import type { RunExportKind } from "#shared/desktop/contract.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { WorkDone } from "#shared/report/file-pieces.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { RunExtent } from "./run-client.ts";
import type { BesideRun } from "./run-export.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";

/** What the page tells the run worker. `run` counts up, so that a late answer of an earlier run is known as such. */
export type ToRunWorker =
  | { readonly kind: "prepare"; readonly scenario: Scenario; readonly workers: number }
  | {
      readonly kind: "run";
      readonly run: number;
      readonly scenario: Scenario;
      /** Undefined: as the scenario says. */
      readonly extent?: RunExtent | undefined;
      readonly workers: number;
    }
  | { readonly kind: "cancel"; readonly run: number }
  | {
      readonly kind: "check";
      readonly request: number;
      readonly scenario: Scenario;
      /** The style of the numbers in the sentences, which a person reads. */
      readonly numbers: NumberStyle;
    }
  /** Begins an export of the run that is finished now. */
  | { readonly kind: "export"; readonly request: number; readonly what: RunExportKind; readonly beside: BesideRun }
  | { readonly kind: "export-next"; readonly request: number }
  | { readonly kind: "export-end"; readonly request: number };

/** What the run worker tells the page. */
export type FromRunWorker =
  | { readonly kind: "progress"; readonly run: number; readonly done: number; readonly total: number }
  | { readonly kind: "partial"; readonly run: number; readonly result: ResultDocument }
  | { readonly kind: "done"; readonly run: number; readonly result: ResultDocument }
  | { readonly kind: "cancelled"; readonly run: number }
  | { readonly kind: "failed"; readonly run: number; readonly sentence: string }
  | { readonly kind: "checked"; readonly request: number; readonly warnings: readonly SenseWarning[] }
  | { readonly kind: "not-checked"; readonly request: number; readonly sentence: string }
  /** The next bytes; undefined when there are no more. `work`: how much of it is in them and those before. */
  | {
      readonly kind: "exported";
      readonly request: number;
      readonly bytes: Uint8Array<ArrayBuffer> | undefined;
      readonly work: WorkDone | undefined;
    }
  | { readonly kind: "not-exported"; readonly request: number; readonly sentence: string };
