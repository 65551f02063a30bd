import type { ReactElement, ReactNode } from "react";
import type { MeasureSummary } from "#shared/model/result.ts";
import { people } from "#shared/format/people.ts";
import { type Setting, toldMean, toldPercentile } from "#shared/headlines/told-estimate.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { percentileColumns } from "./percentile-columns.ts";

/** The figures of one measure: its mean, that mean's error, and its percentiles. `between` stands before the mean. */
export function MeasureRow(props: {
  readonly measure: MeasureSummary;
  readonly label: string;
  readonly setting: Setting;
  /** Trials of the run: a measure that exists in fewer says in how many. */
  readonly trials: number;
  readonly between?: ReactNode;
}): ReactElement {
  const { measure, label, setting, trials, between } = props;
  const mean = toldMean(measure, setting);
  return (
    <tr>
      <th scope="row">
        {label}
        {measure.trials < trials && (
          <span className="results-note">
            {" "}
            in {people(measure.trials)} of {people(trials)} trials
          </span>
        )}
      </th>
      {between}
      <NumberCell text={mean.value} />
      <ErrorCell text={mean.error} />
      {percentileColumns.map((key) => (
        <NumberCell key={key} text={toldPercentile(measure, key, setting).value} />
      ))}
    </tr>
  );
}
