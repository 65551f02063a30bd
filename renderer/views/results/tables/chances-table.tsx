import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { people } from "#shared/format/people.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { toldChance } from "../figures/told-chance.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

/** Every question asked of the trials: how often the answer is yes, and how large it then is on average. */
export function ChancesTable({ result }: { readonly result: ResultDocument }): ReactElement {
  const { probabilities, scenario, trials } = result;
  return (
    <TableFrame label="Chances">
      <table className="table table--dense">
        <thead>
          <tr>
            <th scope="col">What may happen</th>
            <th scope="col" className="number">
              Chance
            </th>
            <th scope="col" className="number">
              ±
            </th>
            <th scope="col" className="number">
              Mean size when it does
            </th>
          </tr>
        </thead>
        <tbody>
          {probabilities.map((probability) => {
            const { id, label, meanWhenTrue } = probability;
            const { value, error } = toldChance(probability);
            return (
              <tr key={id} className={probability.probability === 0 ? "results-never" : undefined}>
                <th scope="row">
                  {label}
                  {probability.trials < trials && (
                    <span className="results-note"> of the {people(probability.trials)} trials that draw capital</span>
                  )}
                </th>
                <NumberCell text={value} />
                <ErrorCell text={error} />
                <td className="number">
                  {meanWhenTrue === undefined ? "" : shortMoney(meanWhenTrue, scenario.currency)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
