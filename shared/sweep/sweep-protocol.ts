import type { Way } from "../engine/way.ts";
import type { Case } from "../engine/what-if.ts";
import type { Problem } from "../model/problem.ts";
import type { AskedBeside } from "./beside.ts";

/** What a sweep tells a worker: which group of cases comes next, then ranges of its trials. */
export type ToSweepWorker =
  | {
      readonly kind: "group";
      readonly group: number;
      readonly cases: readonly Case[];
      /** The same in every group. */
      readonly way: Way;
      readonly seed: number;
      /** Of one case alone. */
      readonly beside?: AskedBeside | undefined;
    }
  | { readonly kind: "chunk"; readonly group: number; readonly first: number; readonly count: number };

/** What a worker answers: the numbers of a range; that a formula came out where it must not; or that we broke. */
export type FromSweepWorker =
  | {
      readonly kind: "chunk";
      readonly group: number;
      readonly first: number;
      readonly count: number;
      /** As `SweepRunner.run` gives them. */
      readonly values: Float64Array<ArrayBuffer>;
    }
  | {
      readonly kind: "stopped";
      readonly group: number;
      /** Of the range in which it happened. */
      readonly first: number;
      readonly place: number;
      readonly problem: Problem;
    }
  | { readonly kind: "broke"; readonly message: string };

/** A worker as a sweep sees it, in a page and in Node alike. */
export interface SweepPort {
  readonly post: (message: ToSweepWorker) => void;
  /** From now on answers go to this listener alone. A crash of the worker is told as `broke`. */
  readonly listen: (hear: (message: FromSweepWorker) => void) => void;
  readonly close: () => void;
}
