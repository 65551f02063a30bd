import { createElement, type ComponentType, type ReactElement } from "react";
import type { ReportPictureName } from "#shared/export/report/report.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { measureOf, probabilityOf, seriesOf, shapeOf } from "#shared/headlines/find-in-result.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { cashNeedCaption } from "#shared/headlines/captions/cash-need-caption.ts";
import { CumulativeFan } from "../charts/cumulative/cumulative-fan.tsx";
import { exceedanceCaption } from "#shared/headlines/captions/exceedance-caption.ts";
import { ExceedanceCurve } from "../charts/exceedance/exceedance-curve.tsx";
import { holdersCaption } from "../charts/holders/holders-caption.ts";
import { WhoPaysWhoSaves } from "../charts/holders/who-pays-who-saves.tsx";
import { outcomesFunnelCaption } from "#shared/headlines/captions/outcomes-funnel-caption.ts";
import { OutcomesFunnel } from "../charts/outcomes/outcomes-funnel.tsx";
import { paymentsHistogramCaption } from "#shared/headlines/captions/payments-histogram-caption.ts";
import { PaymentsHistogram } from "../charts/payments/payments-histogram.tsx";
import { returnDistributionCaption } from "#shared/headlines/captions/return-distribution-caption.ts";
import { ReturnDistribution } from "../charts/returns/return-distribution.tsx";
import { yearFanCaption } from "#shared/headlines/captions/year-fan-caption.ts";
import { yearFanTitle } from "#shared/headlines/captions/year-fan-data.ts";
import { YearFan } from "../charts/years/year-fan.tsx";
import { headlineOutcomes } from "#shared/headlines/captions/headline-outcomes.ts";
import { turningYear } from "#shared/headlines/captions/turning-year.ts";

/** A picture of a report: what it shows, what to take away, and how it is drawn at a size in pixels. */
export interface ReportPicture {
  readonly title: string;
  readonly caption: string;
  readonly draw: (width: number, height: number) => ReactElement;
}

const picture = <Data extends object>(
  title: string,
  caption: string,
  Chart: ComponentType<Data & { readonly width: number; readonly height: number }>,
  data: Data,
): ReportPicture => ({
  title,
  caption,
  draw: (width, height) => createElement(Chart, { ...data, width, height }),
});

/** How much is paid, as the result's own limits have it. */
function ofPayments(result: ResultDocument, which: "payments" | "payingMore"): ReportPicture | undefined {
  const measure = measureOf(result, names.paymentsTotal);
  const shape = shapeOf(result, names.paymentsTotal);
  if (!measure?.statistics || !shape) return undefined;
  const { currency } = result.scenario;
  const overBudget = probabilityOf(result, "payments.overBudget")?.probability;
  const data = { measure, shape, limits: result.limits, currency, overBudget };
  if (which === "payingMore") return picture("Chance of paying more", exceedanceCaption(data), ExceedanceCurve, data);
  const plans = result.plans.flatMap(({ id, name, items }) =>
    items.flatMap((item) => (item.measure === names.paymentsTotal ? [{ id, name, amount: item.planned }] : [])),
  );
  return picture("Total payments", paymentsHistogramCaption(data), PaymentsHistogram, { ...data, plans });
}

function ofYears(result: ResultDocument, ids: readonly string[], turns: boolean): ReportPicture | undefined {
  const series = seriesOf(result, ids);
  if (series.length === 0) return undefined;
  const { currency } = result.scenario;
  const data = { years: result.years, series, currency };
  const caption = turns ? turningYear(series[0], result.years, currency) : yearFanCaption(data);
  return picture(yearFanTitle(data), caption, YearFan, { ...data, caption });
}

function ofReturn(result: ResultDocument): ReportPicture | undefined {
  const measure = measureOf(result, names.investorIrr);
  if (!measure?.statistics) return undefined;
  const data = {
    measure,
    shape: shapeOf(result, names.investorIrr),
    trials: result.trials,
    lossProbability: probabilityOf(result, "investor.loss")?.probability,
  };
  return picture("Investor’s return (IRR)", returnDistributionCaption(data), ReturnDistribution, data);
}

function ofCash({ years, scenario, trials, ...result }: ResultDocument): ReportPicture | undefined {
  const { currency, startMonth } = scenario;
  const series = result.cumulative.find(({ id }) => id === "investorCash");
  const of = (id: string) => result.measures.find((measure) => measure.id === id);
  const [peak, payback] = [of(names.investorPeakDrawdown), of(names.investorPaybackMonth)];
  if (!series || !peak?.statistics || !payback) return undefined;
  const deepest = peak.statistics.percentiles.p50;
  const title = "Investor’s cash from the start";
  const caption = cashNeedCaption({ peak, payback, trials, currency, startMonth });
  const level = deepest > 0 ? { amount: -deepest, label: `Deepest point ${shortMoney(deepest, currency)}` } : undefined;
  const data = { title, caption, years, currency, level, series: [{ ...series, label: "Cash" }] };
  return picture(title, caption, CumulativeFan, data);
}

/** Outcomes that a picture beside another has room for. */
const MOST_OUTCOMES = 2;

function ofOutcomes(result: ResultDocument, outcomes: Scenario["outcomes"]): ReportPicture | undefined {
  const drawn = headlineOutcomes(outcomes, result, MOST_OUTCOMES);
  if (drawn.length === 0) return undefined;
  const data = { outcomes: drawn, measures: result.measures };
  const title = drawn.length < outcomes.length ? "Main outcomes" : "Outcomes, gross and net";
  return picture(title, outcomesFunnelCaption(data), OutcomesFunnel, data);
}

/** A picture of the result by its name; undefined where the result has none of it. */
export function reportPicture(
  name: ReportPictureName,
  { scenario, result }: { readonly scenario: Scenario; readonly result: ResultDocument },
): ReportPicture | undefined {
  switch (name) {
    case "payments":
    case "payingMore":
      return ofPayments(result, name);
    case "paidAndSaved":
      return ofYears(result, ["payments", "savings"], false);
    case "netPosition":
      return ofYears(result, ["netPosition"], true);
    case "whoPaysWhoSaves":
      return picture(
        "Who pays and who saves",
        holdersCaption({ holders: result.holders, currency: result.scenario.currency }),
        WhoPaysWhoSaves,
        { holders: result.holders, currency: result.scenario.currency },
      );
    case "return":
      return ofReturn(result);
    case "cashFromTheStart":
      return ofCash(result);
    case "investorCash":
      return ofYears(result, ["investorCash"], true);
    case "providerMargin":
      return ofYears(result, ["providerMargin"], true);
    case "outcomes":
      return ofOutcomes(result, scenario.outcomes);
  }
}
