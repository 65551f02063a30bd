import { add, divide, isEqual, multiply, subtract, toPenny, when, ZERO, type Term } from "../cells/term.ts";

/** Shares an amount out in proportion to weights, to the penny, so that the parts add up: as `shareOut` has it. */
export function shareOutTerms(amount: Term, weights: readonly Term[]): readonly Term[] {
  if (weights.length === 1) return [when(isEqual(weights[0]!, ZERO), ZERO, amount)];
  const total = add(...weights);
  const upTo = weights.map((_, index) => {
    const share =
      index === weights.length - 1
        ? amount
        : toPenny(divide(multiply(amount, add(...weights.slice(0, index + 1))), total));
    return when(isEqual(total, ZERO), ZERO, share);
  });
  return upTo.map((each, index) => (index === 0 ? each : toPenny(subtract(each, upTo[index - 1]!))));
}
