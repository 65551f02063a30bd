import type { ReactElement } from "react";
import { achievedOf, additionalOf, counterfactualOf, paidClaimsOf } from "#shared/model/measure-names.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { measureOf } from "#shared/headlines/find-in-result.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import { NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

const columns = [
  { name: "Without", idOf: counterfactualOf },
  { name: "With", idOf: achievedOf },
  { name: "Additional", idOf: additionalOf },
  { name: "Paid", idOf: paidClaimsOf },
] as const;

/** Gross and net side by side for every outcome: without the service, with it, the difference, and what is paid for. */
export function OutcomesTable(props: {
  readonly result: ResultDocument;
  readonly outcomes: readonly Outcome[];
}): ReactElement {
  const { result, outcomes } = props;
  return (
    <section className="card card--flush" aria-labelledby="results-outcomes-table">
      <div className="card__header">
        <h3 id="results-outcomes-table">All outcomes</h3>
        <p className="text-small text-muted">Mean numbers without and with the service</p>
      </div>
      <div className="results-outcomes">
        <TableFrame label="All outcomes, mean numbers">
          <table className="table table--dense">
            <thead>
              <tr>
                <th scope="col">Outcome</th>
                {columns.map(({ name }) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {outcomes.map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => {
                    const measure = measureOf(result, column.idOf(id));
                    return (
                      <NumberCell
                        key={column.name}
                        text={measure === undefined ? missingValue : toldMean(measure, result.scenario).value}
                      />
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </div>
    </section>
  );
}
