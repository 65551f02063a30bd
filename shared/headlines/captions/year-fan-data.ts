import { labelWithin } from "../../format/label-within.ts";
import type { YearlySeries } from "../../model/result-pictures.ts";
import type { Currency } from "../../model/currency.ts";

/** What the picture of the years is drawn from. */
export interface YearFanData {
  /** Financial years: `2015/16`. */
  readonly years: readonly string[];
  /** One or two series, usually payments and savings, in the order of their colours. */
  readonly series: readonly YearlySeries[];
  readonly currency: Currency;
}

/** What the picture is called: "Payments and savings by financial year". */
export function yearFanTitle({ series }: YearFanData): string {
  const names = series.map(({ label }, index) => (index === 0 ? label : labelWithin(label)));
  return `${names.join(" and ")} by financial year`;
}
