import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { cashNeedCaption } from "#shared/headlines/captions/cash-need-caption.ts";
import { measureOf } from "#shared/headlines/find-in-result.ts";
import { CumulativePanel } from "./cumulative-panel.tsx";

/** How far investors are out of pocket over time, how deep at the most, and when they have their money back. */
export function CashNeedPicture({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const { years, scenario, trials } = result;
  const { currency, startMonth } = scenario;
  const series = result.cumulative.find(({ id }) => id === "investorCash");
  const peak = measureOf(result, names.investorPeakDrawdown);
  const payback = measureOf(result, names.investorPaybackMonth);
  if (series === undefined || peak === undefined || payback === undefined) return null;
  const deepest = peak.statistics?.percentiles.p50 ?? 0;
  return (
    <CumulativePanel
      title="Investor’s cash from the start"
      years={years}
      series={[{ ...series, label: "Cash" }]}
      currency={currency}
      caption={cashNeedCaption({ peak, payback, trials, currency, startMonth })}
      level={deepest > 0 ? { amount: -deepest, label: `Deepest point ${shortMoney(deepest, currency)}` } : undefined}
      note="The fan stands at the end of each financial year. The deepest point is the middle trial’s, in any month."
    />
  );
}
