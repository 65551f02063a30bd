import type { Percentiles } from "#shared/model/result.ts";

/** The percentiles of a table of measures, in the order of its columns. */
export const percentileColumns: readonly (keyof Percentiles)[] = ["p5", "p10", "p25", "p50", "p75", "p90", "p95"];
