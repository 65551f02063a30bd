import type { ReactElement } from "react";
import { people } from "#shared/format/people.ts";
import { percent } from "#shared/format/percent.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { NumberTable } from "../frame/number-table.tsx";
import { type HistogramBin, histogramBins } from "../payments/histogram-bins.ts";
import { noReturnAtAll } from "#shared/headlines/captions/return-distribution-caption.ts";
import type { ReturnDistributionData } from "#shared/headlines/captions/return-distribution-data.ts";
import { type ReturnKind, returnKindOf } from "./return-kind.ts";

/** The returns' bars as a table. */
export function ReturnDistributionTable({ measure, shape }: ReturnDistributionData): ReactElement {
  if (shape === undefined) return <ChartEmpty reason={noReturnAtAll} />;
  const kind = returnKindOf(measure);
  return (
    <NumberTable
      caption={`${measure.label}: trials in each range`}
      columns={[`Range, ${kind.axisTitle}`, "Trials", `Share of trials with ${kind.one}`]}
      rows={histogramBins(shape.histogram).map((bin) => [
        binRange(bin, kind),
        people(bin.count),
        percent(bin.share, 1),
      ])}
    />
  );
}

/** What is read at a bar: `4.0% to 5.0% a year: 12.1% of trials (1,210)`. */
export const returnBinText = (bin: HistogramBin, kind: ReturnKind): string =>
  `${kind.short(bin.from)}${bin.to > bin.from ? ` to ${kind.tell(bin.to)}` : ""}: ${percent(bin.share, 1)} of trials with ${kind.one} (${people(bin.count)})`;

const binRange = ({ from, to }: HistogramBin, { short }: ReturnKind): string =>
  to > from ? `${short(from)} to ${short(to)}` : short(from);
