import type { PathStep } from "./problem.ts";

/** How much hangs on it: `strong` is most likely a slip or changes the answer; `mild` is worth a look. */
export type SenseWeight = "strong" | "mild";

/** Something about a valid deal that a financial modeller would ask about. It never keeps the deal from being run. */
export interface SenseWarning {
  /** The field it is about: `["payment", "contractCap"]`. */
  readonly path: readonly PathStep[];
  /** A stable name for the kind of warning: `cap-below-expected-spend`. */
  readonly code: string;
  readonly weight: SenseWeight;
  /** What was noticed, with the figures. */
  readonly sentence: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do about it. */
  readonly mend: string;
}
