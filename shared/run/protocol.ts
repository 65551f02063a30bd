import type { Scenario } from "../model/scenario.ts";

/** What a pool tells a worker: one `begin`, then chunks one at a time. */
export type ToWorker =
  | { readonly kind: "begin"; readonly scenario: Scenario; readonly seed: number }
  | { readonly kind: "chunk"; readonly first: number; readonly count: number };

/** What a worker answers: the chunk's numbers, or that we broke. A person's mistakes never get this far. */
export type FromWorker =
  | { readonly kind: "ready" }
  | {
      readonly kind: "chunk";
      readonly first: number;
      readonly count: number;
      readonly values: Float64Array<ArrayBuffer>;
    }
  | { readonly kind: "broke"; readonly message: string };

/** A worker as the pool sees it, in a page and in Node alike. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  /** Called once by the pool. */
  readonly listen: (hear: (message: FromWorker) => void) => void;
  readonly close: () => void;
}
