import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { toldChance } from "#shared/headlines/told-chance.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import { capRows } from "./cap-rows.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

/** How often each cap of the deal binds, and how much it then withholds. */
export function CapsCard({ result }: { readonly result: ResultDocument }): ReactElement {
  const rows = capRows(result);
  const { scenario } = result;
  return (
    <section className="card card--flush" aria-labelledby="results-caps">
      <div className="card__header">
        <h3 id="results-caps">Caps</h3>
        <p className="text-small text-muted">Earned and not paid, on average</p>
      </div>
      {rows.length === 0 ? (
        <p className="results-card-note">This deal has no caps: everything earned is paid.</p>
      ) : (
        <TableFrame label="Caps">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Cap</th>
                <th scope="col" className="number">
                  Binds in
                </th>
                <th scope="col" className="number">
                  ±
                </th>
                <th scope="col" className="number">
                  Withheld
                </th>
                <th scope="col" className="number">
                  ±
                </th>
                <th scope="col" className="number">
                  When it binds
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, binds, withheld }) => {
                const chance = toldChance(binds);
                const mean = toldMean(withheld, scenario);
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <NumberCell text={chance.value} />
                    <ErrorCell text={chance.error} />
                    <NumberCell text={mean.value} />
                    <ErrorCell text={mean.error} />
                    <NumberCell
                      text={
                        binds.meanWhenTrue === undefined
                          ? missingValue
                          : shortMoney(binds.meanWhenTrue, scenario.currency)
                      }
                    />
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
