import type { Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";

/**
 * What a pool tells a worker: `begin` a run, then its chunks one at a time. `run` numbers the runs of one worker, so that
 * a late answer of a cancelled run is known as such.
 */
export type ToWorker =
  | { readonly kind: "begin"; readonly run: number; readonly scenario: Scenario; readonly seed: number }
  | { readonly kind: "chunk"; readonly run: number; readonly first: number; readonly count: number };

/**
 * What a worker answers: the chunk's numbers; that a formula came out where it must not, so rarely that validation did not
 * see it; or that we broke. A person's other mistakes never get this far.
 */
export type FromWorker =
  | { readonly kind: "ready"; readonly run: number }
  | {
      readonly kind: "chunk";
      readonly run: number;
      readonly first: number;
      readonly count: number;
      /** `values[column * count + place]` */
      readonly values: Float64Array<ArrayBuffer>;
    }
  | { readonly kind: "stopped"; readonly run: number; readonly problem: Problem }
  | { readonly kind: "broke"; readonly run: number; readonly message: string };

/** A worker as the pool sees it, in a page and in Node alike. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  /** From now on answers go to this listener alone. A crash of the worker is told as `broke` with run −1. */
  readonly listen: (hear: (message: FromWorker) => void) => void;
  readonly close: () => void;
}
