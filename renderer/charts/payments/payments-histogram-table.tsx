import type { ReactElement } from "react";
import type { Currency } from "#shared/model/currency.ts";
import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import { people } from "#shared/format/people.ts";
import { percent } from "#shared/format/percent.ts";
import { significantStep } from "#shared/format/significant-step.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { type HistogramBin, histogramBins } from "./histogram-bins.ts";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";

/** The histogram's bars as a table. */
export function PaymentsHistogramTable({ measure, shape, currency }: PaymentsHistogramData): ReactElement {
  const { width } = shape.histogram;
  return (
    <NumberTable
      caption={`${measure.label}: trials in each range`}
      columns={["Range", "Trials", "Share of trials"]}
      rows={histogramBins(shape.histogram).map((bin) => [
        binRange(bin, width, currency),
        people(bin.count),
        percent(bin.share, 1),
      ])}
    />
  );
}

/** What is read at a bar: `£1.20m to £1.24m: 5.4% of trials (540)`. */
export const binText = (bin: HistogramBin, width: number, currency: Currency): string =>
  `${binRange(bin, width, currency)}: ${percent(bin.share, 1)} of trials (${people(bin.count)})`;

/** The bounds of a bin, to two digits of its width, so that no two bounds look alike. */
function binRange({ from, to }: HistogramBin, width: number, currency: Currency): string {
  const step = width > 0 ? significantStep(width, 2) : significantStep(from, 4);
  const told = (amount: number): string => moneyInSteps(amount, step, currency);
  return to > from ? `${told(from)} to ${told(to)}` : told(from);
}
