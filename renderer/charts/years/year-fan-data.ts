import type { YearlySeries } from "#shared/model/result.ts";
import type { Currency } from "#shared/model/scenario.ts";

/** What the picture of the years is drawn from. */
export interface YearFanData {
  /** Financial years: `2015/16`. */
  readonly years: readonly string[];
  /** One or two series, usually payments and savings, in the order of their colours. */
  readonly series: readonly YearlySeries[];
  readonly currency: Currency;
}
