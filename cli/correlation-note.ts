import type { CorrelationMove } from "#shared/model/spread.ts";

const signed = (correlation: number): string => correlation.toFixed(2).replace("-", "−");

/** What to tell of correlations that contradict each other, a line a pair. */
export const correlationNote = (moved: readonly CorrelationMove[]): string =>
  [
    "The correlations of this deal contradict each other; the nearest that can be are used:",
    ...moved.map(({ a, b, stated, used }) => `  ${a} and ${b}: ${signed(stated)} as stated, ${signed(used)} as used`),
  ].join("\n");
