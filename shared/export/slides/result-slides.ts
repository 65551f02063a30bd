import { errorStep } from "../../format/error-step.ts";
import { percent } from "../../format/percent.ts";
import { shortMoney } from "../../format/short-money.ts";
import { headlineOutcomes } from "../../headlines/captions/headline-outcomes.ts";
import { outcomesFunnelCaption } from "../../headlines/captions/outcomes-funnel-caption.ts";
import { meanOf, measureOf } from "../../headlines/find-in-result.ts";
import { toldMean } from "../../headlines/told-estimate.ts";
import { achievedOf, additionalOf, counterfactualOf } from "../../model/measure-names.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { MeasureStatistics, ResultDocument } from "../../model/result.ts";
import type { ReportTable } from "../report/report.ts";
import type { ReportContent } from "../report/report-content.ts";
import { resultsSection } from "../report/results-sections.ts";
import { chartSlide, largestIn } from "./chart-slides.ts";
import { cutToLines } from "./fit-text.ts";
import { PEOPLE_FORMAT } from "./number-formats.ts";
import { room } from "./slide-room.ts";
import type { Slide, SlideSeries, SlideTable } from "./slides.ts";
import { figureLine, sourceLine } from "./speaker-notes.ts";
import { splitTable } from "./split-table.ts";

/** Outcomes that a slide has room for. */
const MOST_OUTCOMES = 6;

/** A table of the report in the widths of a slide: what is text has more room than what is a figure. */
export function slideTable({ title, columns, rows }: ReportTable, weights: readonly number[]): SlideTable {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    name: title,
    columns: columns.map(({ name, isText }, at) => ({
      name,
      isText: isText === true || at === 0,
      width: (room.across * (weights[at] ?? 1)) / all,
    })),
    rows,
  };
}

/** The slides of a table, numbered where there are several; what is cut stands whole in the notes. */
export function tableSlides(
  table: SlideTable,
  { id, about, title, remark, notes }: Pick<Slide, "id" | "about" | "title" | "remark" | "notes">,
): readonly Slide[] {
  const parts = splitTable(table);
  return parts.map(({ table: shown, cut }, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    layout: "message",
    about: parts.length === 1 ? about : `${about} (${at + 1} of ${parts.length})`,
    title,
    table: shown,
    remark,
    notes: [title, ...cut.map((row) => `In full: ${row.join(" · ")}`), ...notes],
  }));
}

/** Of outcomes that differ by more than this, as points of a score and pounds of cost, the less would not be seen. */
const MOST_APART = 100;

/** The first outcome and those that can be seen beside it. */
function ofOneSize(outcomes: readonly Outcome[], result: ResultDocument): readonly Outcome[] {
  const size = ({ id }: Outcome): number =>
    Math.max(...[achievedOf, counterfactualOf].map((of) => Math.abs(meanOf(result, of(id)) ?? 0)));
  const first = outcomes[0] === undefined ? 0 : size(outcomes[0]);
  return outcomes.filter(
    (outcome, at) => at === 0 || (size(outcome) <= first * MOST_APART && size(outcome) * MOST_APART >= first),
  );
}

/** A mean to the digits its error has earned, as it is told elsewhere. */
function earned(statistics: MeasureStatistics | undefined): number {
  if (statistics === undefined) return 0;
  const { mean, standardErrorOfMean } = statistics;
  const step = errorStep(mean, standardErrorOfMean, "people");
  return Number((Math.round(mean / step) * step).toPrecision(12));
}

function outcomesSlide(content: ReportContent): readonly Slide[] {
  const { scenario, result } = content;
  const outcomes = ofOneSize(headlineOutcomes(scenario.outcomes, result, MOST_OUTCOMES), result);
  if (outcomes.length === 0) return [];
  const box = { size: 11, width: (8 / outcomes.length) * 0.9 };
  const of = (name: string, colour: SlideSeries["colour"], id: (outcome: string) => string): SlideSeries => ({
    name,
    colour,
    look: "column",
    values: outcomes.map((outcome) => earned(measureOf(result, id(outcome.id))?.statistics)),
  });
  const series = [
    of("With the service", "navy", achievedOf),
    of("Without it", "grey", counterfactualOf),
    of("Additional", "teal", additionalOf),
  ];
  const told = scenario.outcomes.flatMap(({ id, name }) => {
    const measure = measureOf(result, additionalOf(id));
    return measure?.statistics ? [{ label: `${name}, additional`, ...toldMean(measure, result.scenario) }] : [];
  });
  const fewer =
    outcomes.length < scenario.outcomes.length
      ? ` Shown: ${outcomes.length} of ${scenario.outcomes.length}, those on which most is paid and that can be seen beside each other.`
      : "";
  const slide = chartSlide(content, {
    id: "outcomes",
    about: "Outcomes, gross and net",
    caption: outcomesFunnelCaption({ outcomes, measures: result.measures }),
    figures: [],
    chart: {
      name: "Outcomes with the service, without it, and additional: means over all trials",
      stacked: false,
      categories: outcomes.map(({ name }) => cutToLines(name, 3, box)),
      categoryTitle: "Outcome",
      valueTitle: "Mean over trials (number)",
      format: PEOPLE_FORMAT,
      valueLabels: largestIn(series) < 10 ? "0.0" : "#,##0",
      series,
      labelEvery: 1,
    },
    remark: `Only additional outcomes save money: those that would not have come anyway.${fewer}`,
    reading: "Columns are means over all trials: with the service, without it, and the difference it makes.",
  });
  return [{ ...slide, notes: [...slide.notes.slice(0, -1), ...told.map(figureLine), ...slide.notes.slice(-1)] }];
}

function rateCardSlides(content: ReportContent): readonly Slide[] {
  const { result } = content;
  const { currency } = result.scenario;
  const table = resultsSection(content).blocks.flatMap((block) =>
    block.kind === "table" && block.title.startsWith("The rate card") ? [block] : [],
  )[0];
  if (!table || table.rows.length === 0) return [];
  const all = result.rules.reduce((sum, { meanPaid }) => sum + meanPaid, 0);
  const first = result.rules.reduce((best, rule) => (rule.meanPaid > best.meanPaid ? rule : best));
  const title =
    all <= 0
      ? "Nothing is paid under the rate card in any trial."
      : result.rules.length === 1
        ? `The rate card has one rule, ${first.name}, which pays ${shortMoney(all, currency)} on average.`
        : `${first.name} brings the largest part of what outcomes are paid: ${shortMoney(first.meanPaid, currency)} of ${shortMoney(all, currency)} on average, ${percent(first.meanPaid / all, 0)}.`;
  return tableSlides(slideTable(table, [4, 1.3, 1.3, 1.6, 1.6]), {
    id: "rate-card",
    about: "The rate card",
    title,
    remark: "Means over all trials. Worth before caps is what the claims would bring if nothing capped them.",
    notes: [
      "A row is a rule: its price, how many claims stand, what they would be worth without caps, and what is paid.",
      sourceLine(content),
    ],
  });
}

/** What is achieved and what each rule brings. */
export const resultSlides = (content: ReportContent): readonly Slide[] => [
  ...outcomesSlide(content),
  ...rateCardSlides(content),
];
