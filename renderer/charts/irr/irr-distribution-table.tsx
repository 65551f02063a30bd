import type { ReactElement } from "react";
import { people } from "#shared/format/people.ts";
import { percent } from "#shared/format/percent.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { NumberTable } from "../frame/number-table.tsx";
import { type HistogramBin, histogramBins } from "../payments/histogram-bins.ts";
import { noIrrAtAll } from "./irr-distribution-caption.ts";
import type { IrrDistributionData } from "./irr-distribution-data.ts";

/** The returns' bars as a table. */
export function IrrDistributionTable(data: IrrDistributionData): ReactElement {
  if (data.shape === undefined) return <ChartEmpty reason={noIrrAtAll} />;
  return (
    <NumberTable
      caption={`${data.measure.label}: trials in each range`}
      columns={["Range, a year", "Trials", "Share of trials with an IRR"]}
      rows={histogramBins(data.shape.histogram).map((bin) => [binRange(bin), people(bin.count), percent(bin.share, 1)])}
    />
  );
}

/** What is read at a bar: `4.0% to 5.0% a year: 12.1% of trials (1,210)`. */
export const irrBinText = (bin: HistogramBin): string =>
  `${binRange(bin)} a year: ${percent(bin.share, 1)} of trials with an IRR (${people(bin.count)})`;

const binRange = ({ from, to }: HistogramBin): string =>
  to > from ? `${percent(from, 1)} to ${percent(to, 1)}` : percent(from, 1);
