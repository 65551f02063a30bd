import { type ReactElement, useId } from "react";
import type { ProbabilitySummary } from "#shared/model/probability.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { people } from "#shared/format/people.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { toldChance } from "#shared/headlines/told-chance.ts";
import type { ChanceGroup } from "./chance-groups.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

/** Questions asked of the trials: how often the answer is yes, and how large it then is on average. */
export function ChancesCard(props: { readonly group: ChanceGroup; readonly result: ResultDocument }): ReactElement {
  const { group, result } = props;
  const heading = useId();
  return (
    <section className="card card--flush" aria-labelledby={heading}>
      <div className="card__header">
        <h3 id={heading}>{group.name}</h3>
      </div>
      <TableFrame label={group.name}>
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
                Mean size then
              </th>
            </tr>
          </thead>
          <tbody>
            {group.probabilities.map((probability) => (
              <ChanceRow key={probability.id} probability={probability} result={result} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function ChanceRow(props: { readonly probability: ProbabilitySummary; readonly result: ResultDocument }): ReactElement {
  const { probability, result } = props;
  const { label, meanWhenTrue, trials } = probability;
  const { value, error } = toldChance(probability);
  return (
    <tr className={probability.probability === 0 ? "results-never" : undefined}>
      <th scope="row">
        {label}
        {trials < result.trials && (
          <span className="results-note"> of the {people(trials)} trials that draw capital</span>
        )}
      </th>
      <NumberCell text={value} />
      <ErrorCell text={error} />
      <td className="number">{meanWhenTrue === undefined ? "" : shortMoney(meanWhenTrue, result.scenario.currency)}</td>
    </tr>
  );
}
