import { labelWithin } from "../../format/label-within.ts";
import type { VerdictFigure } from "../../headlines/verdict-figures.ts";
import type { YearlySeries } from "../../model/result-pictures.ts";
import type { Party } from "../../model/result.ts";
import type { ReportContent } from "../report/report-content.ts";
import { figureLine, sourceLine } from "./speaker-notes.ts";
import type { Slide, SlideChart, SlideColour, SlideSeries } from "./slides.ts";

/** What a slide with a chart is made from. */
export interface ChartSlide {
  readonly id: string;
  readonly about: string;
  /** Whose verdict is in the note. */
  readonly party?: Party | undefined;
  /** The sentence to take away. */
  readonly caption: string;
  readonly figures: readonly VerdictFigure[];
  readonly chart: Omit<SlideChart, "words">;
  readonly remark?: string | undefined;
  /** How to read the chart. */
  readonly reading: string;
}

const roles: Readonly<Record<Party, string>> = {
  commissioner: "Commissioner",
  investor: "Investor",
  provider: "Provider",
};

/** Whom a slide is about: the role, and the name in this deal where it is another. */
export function aboutParty({ result }: ReportContent, party: Party): string {
  const name = result.verdicts.find((verdict) => verdict.party === party)?.name ?? roles[party];
  return name === roles[party] ? name : `${roles[party]}: ${name}`;
}

/** A slide with a chart: its title is the sentence to take away, its note has that and all figures with their errors. */
export function chartSlide(
  content: ReportContent,
  { id, about, party, caption, figures, chart, remark, reading }: ChartSlide,
): Slide {
  const verdict = content.result.verdicts.find((each) => each.party === party)?.sentence;
  return {
    id,
    layout: "message",
    about,
    title: caption,
    chart: { ...chart, words: `${chart.name}. ${caption}` },
    figures: figures.map(({ label, value, error }) => ({ label, value, error })),
    remark,
    notes: [
      caption,
      reading,
      ...figures.map((figure) => figureLine(figure)),
      ...(verdict === undefined ? [] : [`In short for them: ${verdict}`]),
      sourceLine(content),
    ],
  };
}

/** How the range beside a median is read, under the charts that have one. */
export const fanRemark = "Median of each year, and P5 to P95: nine trials in ten lie between.";

/** A yearly series as its median between its 5th and 95th percentiles, the range left out where it is nothing. */
export function fanSeries(
  { label, p5, p50, p95 }: YearlySeries,
  colour: SlideColour,
  look: "column" | "line",
): readonly SlideSeries[] {
  const name = (which: string): string => `${label}, ${which}`;
  const median: SlideSeries = { name: name("median"), values: p50, colour, look };
  if (p5.every((low, year) => low === p95[year])) return [median];
  const around =
    look === "column" ? ({ look: "mark", colour: "orange" } as const) : ({ look: "edge", colour } as const);
  return [median, { name: name("P5"), values: p5, ...around }, { name: name("P95"), values: p95, ...around }];
}

/** The greatest size among the numbers of some series. */
export const largestIn = (series: readonly SlideSeries[]): number =>
  Math.max(0, ...series.flatMap(({ values }) => values.map(Math.abs)));

/** A sentence of a series, with its name in front where it does not begin with it. */
export const ofSeries = (label: string, sentence: string): string =>
  sentence.startsWith(label) ? sentence : `${label}: ${labelWithin(sentence)}`;
