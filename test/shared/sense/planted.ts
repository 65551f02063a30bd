import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseCheck } from "#shared/sense/sense-check.ts";
import { input } from "../support/deal-parts.ts";

/** A deal that a check must speak of, and its twin in which the fault is mended. */
export interface Planted {
  readonly fault: string;
  readonly check: SenseCheck;
  readonly code: string;
  readonly path: string;
  /** What the sentence must name. */
  readonly names: readonly string[];
  readonly planted: Scenario;
  readonly mended: Scenario;
}

/** Activity that everyone does at once. */
export const milestone = (id: string): Scenario["outcomes"][number] => ({
  kind: "milestone",
  id,
  name: `Outcome ${id}`,
  rate: input(1),
  delay: { months: input(0), drawn: "perTrial" },
  afterDropOut: "none",
});
