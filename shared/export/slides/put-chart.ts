import type PptxGenJS from "pptxgenjs";
import { dataInk, ink } from "./slide-colours.ts";
import { FONT, room } from "./slide-room.ts";
import type { SlideChart, SlideSeries } from "./slides.ts";

const LABEL = 11;

/** Series that are drawn alike: the library gives each kind of drawing its own options. */
function alike(series: readonly SlideSeries[]): readonly (readonly SlideSeries[])[] {
  const groups = new Map<string, SlideSeries[]>();
  for (const each of series) {
    const key = each.look === "column" ? "column" : `${each.look} ${each.colour}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** How lines of a look are drawn. */
const lines: Readonly<Record<Exclude<SlideSeries["look"], "column">, Partial<PptxGenJS.IChartOpts>>> = {
  line: { lineSize: 3, lineDataSymbol: "none" },
  edge: { lineSize: 1.25, lineDataSymbol: "none", lineDash: "sysDash" },
  mark: { lineSize: 0, lineDataSymbol: "dash", lineDataSymbolSize: 14, lineDataSymbolLineSize: 9525 },
};

function drawn(group: readonly SlideSeries[], chart: SlideChart, total: number): PptxGenJS.IChartMulti {
  const { look, colour } = group[0]!;
  const data = group.map(({ name, values }) => ({ name, labels: [...chart.categories], values: [...values] }));
  if (look !== "column") {
    // Markers take their colour by the place among all series, lines by that among theirs: the same for every place.
    const chartColors = Array.from({ length: total }, () => dataInk[colour]);
    return { type: "line" as PptxGenJS.CHART_NAME, data, options: { ...lines[look], chartColors } };
  }
  return {
    type: "bar" as PptxGenJS.CHART_NAME,
    data,
    options: {
      barDir: "col",
      barGrouping: chart.stacked ? "stacked" : "clustered",
      barGapWidthPct: chart.stacked ? 8 : chart.categories.length < 3 ? 200 : 60,
      chartColors: group.map((each) => dataInk[each.colour]),
      ...(chart.valueLabels === undefined ? {} : { showValue: true, dataLabelFormatCode: chart.valueLabels }),
    },
  };
}

/** Puts a chart on a slide that can be edited there, with its numbers in a workbook of its own. */
export function putChart(slide: PptxGenJS.Slide, chart: SlideChart, width: number): void {
  const types = alike(chart.series).map((group) => drawn(group, chart, chart.series.length));
  const options: PptxGenJS.IChartOpts = {
    x: room.left,
    y: room.body.top,
    w: width,
    h: room.body.height,
    objectName: chart.name,
    altText: chart.words,
    chartArea: { roundedCorners: false },
    showCatAxisTitle: true,
    catAxisTitle: chart.categoryTitle,
    catAxisTitleFontFace: FONT,
    catAxisTitleFontSize: LABEL,
    catAxisTitleColor: ink.secondary,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: chart.labelEvery > 1 ? 9.5 : LABEL,
    catAxisLabelColor: ink.secondary,
    catAxisLabelFrequency: String(chart.labelEvery),
    catAxisLabelPos: "low",
    catAxisLineColor: ink.axis,
    catAxisMajorTickMark: "none",
    showValAxisTitle: true,
    valAxisTitle: chart.valueTitle,
    valAxisTitleFontFace: FONT,
    valAxisTitleFontSize: LABEL,
    valAxisTitleColor: ink.secondary,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: LABEL,
    valAxisLabelColor: ink.secondary,
    valAxisLabelFormatCode: chart.format,
    valAxisLineShow: false,
    valAxisMajorTickMark: "none",
    valGridLine: { color: ink.grid, size: 0.75 },
    ...(chart.least === undefined ? {} : { valAxisMinVal: chart.least }),
    ...(chart.most === undefined ? {} : { valAxisMaxVal: chart.most }),
    showLegend: chart.series.length > 1,
    legendPos: "t",
    legendFontFace: FONT,
    legendFontSize: LABEL,
    legendColor: ink.text,
    dataLabelFontFace: FONT,
    dataLabelFontSize: LABEL,
    dataLabelColor: ink.text,
    displayBlanksAs: "gap",
  };
  // Of several kinds of drawing, the library takes the options where it else takes the data.
  slide.addChart(types, options as unknown as []);
}
