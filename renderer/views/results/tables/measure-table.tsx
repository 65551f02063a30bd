import { Fragment, type ReactElement } from "react";
import type { MeasureSummary, ResultDocument } from "#shared/model/result.ts";
import { MeasureHead } from "./measure-head.tsx";
import { MeasureRow } from "./measure-row.tsx";
import { percentileColumns } from "./percentile-columns.ts";
import { TableFrame } from "./table-frame.tsx";

/** Measures that stand together under a name; the name is empty where there is only one such lot. */
export interface MeasureLot {
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly measure: MeasureSummary }[];
}

/** Measures with their mean, its error and percentiles. */
export function MeasureTable(props: {
  readonly label: string;
  readonly lots: readonly MeasureLot[];
  readonly result: ResultDocument;
}): ReactElement {
  const { label, lots, result } = props;
  return (
    <TableFrame label={label} tall>
      <table className="table table--dense results-measures">
        <MeasureHead first="Measure" />
        <tbody>
          {lots.map(({ name, rows }) => (
            <Fragment key={name}>
              {name !== "" && (
                <tr className="table__group">
                  <th scope="rowgroup" colSpan={percentileColumns.length + 3}>
                    {name}
                  </th>
                </tr>
              )}
              {rows.map(({ label: rowLabel, measure }) => (
                <MeasureRow
                  key={measure.id}
                  measure={measure}
                  label={rowLabel}
                  setting={result.scenario}
                  trials={result.trials}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
