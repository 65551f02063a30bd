import { Fragment, type ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { seriesOf } from "#shared/headlines/find-in-result.ts";
import { NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

const ids = ["payments", "savings", "costs", "netPosition", "investorCash"] as const;
const keys = ["p5", "p50", "p95"] as const;

/** The years side by side: for each series the middle trial and the range of 9 trials in 10. */
export function YearlyTable({ result }: { readonly result: ResultDocument }): ReactElement {
  const series = seriesOf(result, ids);
  const { currency } = result.scenario;
  return (
    <TableFrame label="By financial year">
      <table className="table table--dense results-years">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Year
            </th>
            {series.map(({ id, label }) => (
              <th key={id} scope="colgroup" colSpan={keys.length} className="results-years__series">
                {label}
              </th>
            ))}
          </tr>
          <tr>
            {series.map(({ id }) => (
              <Fragment key={id}>
                {keys.map((key) => (
                  <th key={key} scope="col" className="number">
                    {key.toUpperCase()}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.years.map((year, index) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {series.map((one) => (
                <Fragment key={one.id}>
                  {keys.map((key) => (
                    <NumberCell key={key} text={shortMoney(one[key][index], currency)} />
                  ))}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
