import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { toldMean, toldPercentile } from "#shared/headlines/told-estimate.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

const columns = ["p10", "p50", "p90"] as const;

/** What each payer pays, after its own cap. */
export function PayersCard({ result }: { readonly result: ResultDocument }): ReactElement {
  const payers = result.measures.filter(({ group }) => group === "paymentsByPayer");
  return (
    <section className="card card--flush" aria-labelledby="results-payers">
      <div className="card__header">
        <h3 id="results-payers">Who pays</h3>
        <p className="text-small text-muted">After all caps</p>
      </div>
      <TableFrame label="Who pays">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Payer</th>
              <th scope="col" className="number">
                Mean
              </th>
              <th scope="col" className="number">
                ±
              </th>
              {columns.map((key) => (
                <th key={key} scope="col" className="number">
                  {key.toUpperCase()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {payers.map((payer) => {
              const { value, error } = toldMean(payer, result.scenario);
              return (
                <tr key={payer.id}>
                  <th scope="row">{payer.label}</th>
                  <NumberCell text={value} />
                  <ErrorCell text={error} />
                  {columns.map((key) => (
                    <NumberCell key={key} text={toldPercentile(payer, key, result.scenario).value} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
