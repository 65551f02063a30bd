import { moneyInSteps } from "../../format/money-in-steps.ts";
import { significantStep } from "../../format/significant-step.ts";
import { terseMoney } from "../../format/terse-money.ts";
import { breakEvenCaption } from "../../headlines/captions/break-even-caption.ts";
import { exceedanceCaption } from "../../headlines/captions/exceedance-caption.ts";
import { isAlwaysNothing } from "../../headlines/captions/mostly-nothing.ts";
import { paymentsHistogramCaption } from "../../headlines/captions/payments-histogram-caption.ts";
import { yearFanCaption } from "../../headlines/captions/year-fan-caption.ts";
import { measureOf, probabilityOf, seriesOf, shapeOf } from "../../headlines/find-in-result.ts";
import { verdictFigures } from "../../headlines/verdict-figures.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { ReportContent } from "../report/report-content.ts";
import { moneyFormat, SHARE_FORMAT } from "./number-formats.ts";
import { aboutParty, chartSlide, fanSeries, fanRemark, largestIn } from "./chart-slides.ts";
import { columnsOf, exceedanceOf, splitAt } from "./share-charts.ts";
import type { Slide } from "./slides.ts";

/** How much is paid in all: the distribution, then the chance of paying more. */
function ofPayments(content: ReportContent): { readonly spread: Slide; readonly more: Slide } | undefined {
  const { result } = content;
  const measure = measureOf(result, names.paymentsTotal);
  const shape = shapeOf(result, names.paymentsTotal);
  if (!measure?.statistics || !shape) return undefined;
  const { currency } = result.scenario;
  const overBudget = probabilityOf(result, "payments.overBudget")?.probability;
  const data = { measure, shape, limits: result.limits, currency, overBudget };
  const about = aboutParty(content, "commissioner");
  const budget = result.limits.find(({ id }) => id === "budget")?.amount;
  const columns = columnsOf(shape.histogram);
  const largest = Math.max(...columns.lows.map(Math.abs));
  const lowStep = Math.max(1, significantStep(columns.width, 1));
  const figures = verdictFigures("commissioner", result);
  const money = (amount: number, step: number): string => moneyInSteps(amount, step, currency, largest);
  const series = splitAt(
    columns,
    budget === undefined ? undefined : { limit: budget, chance: overBudget, of: "above" },
    { below: budget === undefined ? "Trials" : "Within the budget", above: "Over the budget" },
    { below: "navy", above: "orange" },
  );
  const told = budget === undefined ? "" : `The budget is ${terseMoney(budget, currency, 4)}.`;
  const spread = chartSlide(content, {
    id: "payments",
    about,
    party: "commissioner",
    caption: paymentsHistogramCaption(data),
    figures,
    chart: {
      name: "Total payments: share of trials by amount",
      stacked: true,
      categories: columns.lows.map((low) => money(low, lowStep)),
      categoryTitle: `Total payments (${currency}); each column begins at its amount`,
      valueTitle: "Share of trials",
      format: SHARE_FORMAT,
      series,
      labelEvery: Math.max(1, Math.ceil(columns.lows.length / 10)),
      least: 0,
    },
    remark: series.length < 2 ? told : `${told} The column around it counts to the side that fits the chance best.`,
    reading: "Each column is the share of trials whose payments lie between its amount and the next.",
  });
  const reading = "Read up from an amount to the chance that payments are more than it.";
  const curve = exceedanceOf(shape.quantiles);
  const more = chartSlide(content, {
    id: "paying-more",
    about,
    party: "commissioner",
    caption: exceedanceCaption(data),
    figures: figures.filter(({ label }) => !label.includes("net position")),
    chart: {
      name: "Chance of paying more than an amount",
      stacked: false,
      categories: curve.amounts.map((amount) => money(amount, curve.step)),
      categoryTitle: `Amount (${currency})`,
      valueTitle: "Chance of paying more",
      format: SHARE_FORMAT,
      series: [{ name: "Chance of paying more", values: curve.chances, colour: "navy", look: "line" }],
      labelEvery: Math.max(1, Math.ceil(curve.amounts.length / 10)),
      least: 0,
      most: 1,
    },
    remark: reading,
    reading,
  });
  return { spread, more };
}

function byYear(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const series = seriesOf(result, ["payments"]);
  const { currency } = result.scenario;
  if (series.every(isAlwaysNothing) || result.years.length === 0) return [];
  const drawn = series.flatMap((each) => fanSeries(each, "navy", "column"));
  return [
    chartSlide(content, {
      id: "payments-by-year",
      about: aboutParty(content, "commissioner"),
      party: "commissioner",
      caption: yearFanCaption({ years: result.years, series, currency }),
      figures: [],
      chart: {
        name: "Payments by financial year: middle trial and range",
        stacked: false,
        categories: result.years,
        categoryTitle: "Financial year",
        valueTitle: `Payments in the year (${currency})`,
        format: moneyFormat(largestIn(drawn), currency),
        series: drawn,
        labelEvery: Math.ceil(result.years.length / 14),
      },
      remark: `${fanRemark} Percentiles of years do not add up to percentiles of totals.`,
      reading: "The column is the middle trial of each year; nine trials in ten lie between the two marks.",
    }),
  ];
}

function paidAndSaved(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const { currency, startMonth } = result.scenario;
  const series = ["payments", "savings"].flatMap((id) => result.cumulative.find((each) => each.id === id) ?? []);
  const breakEven = result.breakEven.find(({ id }) => id === "public");
  if (series.length < 2 || series.some(isAlwaysNothing) || !breakEven || result.years.length === 0) return [];
  const drawn = series.flatMap((each, at) => fanSeries(each, at === 0 ? "navy" : "teal", "line"));
  return [
    chartSlide(content, {
      id: "savings-and-payments",
      about: aboutParty(content, "commissioner"),
      party: "commissioner",
      caption: breakEvenCaption({ breakEven, series, years: result.years, startMonth }),
      figures: [],
      chart: {
        name: "Savings and payments from the start: middle trial and range",
        stacked: false,
        categories: result.years,
        categoryTitle: "By the end of the financial year",
        valueTitle: `Sum from the start (${currency})`,
        format: moneyFormat(largestIn(drawn), currency),
        series: drawn,
        labelEvery: Math.ceil(result.years.length / 14),
      },
      remark: `${fanRemark} Savings go to all public budgets, payments to the contract.`,
      reading: "Thick lines are the middle trial of each sum; nine trials in ten lie between its thin lines.",
    }),
  ];
}

/** What the commissioner is told: how much, when, how likely more, and whether it is saved again. */
export function commissionerSlides(content: ReportContent): readonly Slide[] {
  const payments = ofPayments(content);
  return [
    ...(payments ? [payments.spread] : []),
    ...byYear(content),
    ...(payments ? [payments.more] : []),
    ...paidAndSaved(content),
  ];
}
