import { percent } from "../../format/percent.ts";
import { shortMoney } from "../../format/short-money.ts";
import { cashNeedCaption } from "../../headlines/captions/cash-need-caption.ts";
import { isAlwaysNothing } from "../../headlines/captions/mostly-nothing.ts";
import { noReturnNote, returnDistributionCaption } from "../../headlines/captions/return-distribution-caption.ts";
import { turningYear } from "../../headlines/captions/turning-year.ts";
import { measureOf, probabilityOf, seriesOf, shapeOf } from "../../headlines/find-in-result.ts";
import { verdictFigures } from "../../headlines/verdict-figures.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { ReportContent } from "../report/report-content.ts";
import { aboutParty, chartSlide, fanRemark, fanSeries, largestIn, ofSeries } from "./chart-slides.ts";
import { moneyFormat, SHARE_FORMAT } from "./number-formats.ts";
import { columnsOf, splitAt } from "./share-charts.ts";
import type { Slide } from "./slides.ts";

function ofReturn(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const measure = measureOf(result, names.investorIrr);
  const shape = shapeOf(result, names.investorIrr);
  if (!measure?.statistics || !shape) return [];
  const data = {
    measure,
    shape,
    trials: result.trials,
    lossProbability: probabilityOf(result, "investor.loss")?.probability,
  };
  const columns = columnsOf(shape.histogram);
  const without = noReturnNote(data);
  const series = splitAt(
    columns,
    { limit: 0, chance: data.lossProbability, of: "below" },
    { below: "Loss", above: "No loss" },
    { below: "orange", above: "navy" },
  );
  const sides = series.length < 2 ? "" : "The column around 0% counts to the side that fits the chance of a loss best.";
  return [
    chartSlide(content, {
      id: "return",
      about: aboutParty(content, "investor"),
      party: "investor",
      caption: returnDistributionCaption(data),
      figures: verdictFigures("investor", result),
      chart: {
        name: "Investor’s return (IRR): share of trials by return",
        stacked: true,
        categories: columns.lows.map((low) => percent(low, columns.width < 0.01 ? 1 : 0)),
        categoryTitle: "IRR, % a year; each column begins at its return",
        valueTitle: "Share of trials",
        format: SHARE_FORMAT,
        series,
        labelEvery: Math.max(1, Math.ceil(columns.lows.length / 10)),
        least: 0,
      },
      remark: [without, sides].filter((text) => text !== "").join(" "),
      reading: "Each column is the share of trials whose return lies between its rate and the next.",
    }),
  ];
}

function ofCash(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const { currency, startMonth } = result.scenario;
  const series = result.cumulative.find(({ id }) => id === "investorCash");
  const peak = measureOf(result, names.investorPeakDrawdown);
  const payback = measureOf(result, names.investorPaybackMonth);
  if (!series || !peak?.statistics || peak.statistics.maximum === 0 || !payback) return [];
  const drawn = fanSeries({ ...series, label: "Cash" }, "navy", "line");
  return [
    chartSlide(content, {
      id: "cash-from-the-start",
      about: aboutParty(content, "investor"),
      party: "investor",
      caption: cashNeedCaption({ peak, payback, trials: result.trials, currency, startMonth }),
      figures: verdictFigures("investor", result).filter(({ label }) => /drawdown|multiple/u.test(label)),
      chart: {
        name: "Investor’s cash from the start: middle trial and range",
        stacked: false,
        categories: result.years,
        categoryTitle: "By the end of the financial year",
        valueTitle: `Cash from the start (${currency})`,
        format: moneyFormat(largestIn(drawn), currency),
        series: drawn,
        labelEvery: Math.ceil(result.years.length / 14),
      },
      remark: `${fanRemark} Below nothing, money is out; year ends do not show how deep it is within a year.`,
      reading: "The thick line is the middle trial at each year’s end; nine trials in ten lie between the thin lines.",
    }),
  ];
}

/** What investors are told; nothing where none puts money in. */
export const investorSlides = (content: ReportContent): readonly Slide[] =>
  content.result.verdicts.some(({ party, tone }) => party === "investor" && tone === "none")
    ? []
    : [...ofReturn(content), ...ofCash(content)];

/** What the provider is told: its margin year by year. */
export function providerSlides(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const [series] = seriesOf(result, ["providerMargin"]);
  if (!series || result.years.length === 0 || isAlwaysNothing(series)) return [];
  const { currency } = result.scenario;
  const drawn = fanSeries(series, "navy", "column");
  const total = measureOf(result, names.providerMargin)?.statistics;
  const inAll =
    total === undefined
      ? ""
      : ` Over the whole deal the middle trial ends at ${shortMoney(total.percentiles.p50, currency)}.`;
  return [
    chartSlide(content, {
      id: "provider-margin",
      about: aboutParty(content, "provider"),
      party: "provider",
      caption: ofSeries(series.label, turningYear(series, result.years, currency)),
      figures: verdictFigures("provider", result),
      chart: {
        name: `${series.label} by financial year: middle trial and range`,
        stacked: false,
        categories: result.years,
        categoryTitle: "Financial year",
        valueTitle: `${series.label} (${currency})`,
        format: moneyFormat(largestIn(drawn), currency),
        series: drawn,
        labelEvery: Math.ceil(result.years.length / 14),
      },
      remark: fanRemark,
      reading: `The column is the middle trial of each year; nine trials in ten lie between the two marks.${inAll}`,
    }),
  ];
}
