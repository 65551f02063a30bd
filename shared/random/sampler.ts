import type { Distribution } from "../model/distribution.ts";
import { quantileFunction } from "./quantile/quantile-function.ts";
import type { Quantile } from "./quantile/quantile.ts";

/**
 * How one input gets its value in a trial: always the same, or its quantile at the trial's uniform.
 * @throws for a formula: whoever runs a scenario refuses it first
 */
export type Sampler =
  | { readonly kind: "certain"; readonly value: number }
  | { readonly kind: "uncertain"; readonly quantile: Quantile };

/** The sampler of a number or a distribution. */
export function samplerOf(value: number | Distribution): Sampler {
  if (typeof value === "number") return { kind: "certain", value };
  if (value.family === "formula") throw new Error("a formula has no quantile function of its own");
  return { kind: "uncertain", quantile: quantileFunction(value) };
}
