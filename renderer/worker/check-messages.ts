import type { NumberStyle } from "#shared/format/number-style.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";

/** What the check worker is asked. It answers in order. */
export interface ToCheckWorker {
  readonly scenario: Scenario;
  /** The style of the numbers in its sentences. */
  readonly numbers: NumberStyle;
}

/** What it answers: what about the deal makes one ask, or why it broke. */
export type FromCheckWorker =
  | { readonly kind: "checked"; readonly warnings: readonly SenseWarning[] }
  | { readonly kind: "broke"; readonly message: string };
