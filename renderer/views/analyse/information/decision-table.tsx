import type { ReactElement } from "react";
import type { InformationDocument } from "#shared/analysis/information/information-document.ts";
import {
  decisionSentence,
  everythingSentence,
  leadersOf,
  toldMoney,
  toldMoneyError,
} from "#shared/analysis/information/information-sentences.ts";
import { TableFrame } from "../../results/tables/table-frame.tsx";

/** What each option is worth on average, which is best, and what it would be worth to know everything. */
export function DecisionTable({ document }: { readonly document: InformationDocument }): ReactElement {
  const { options, by } = document;
  const leaders = leadersOf(document).map(({ id }) => id);
  const isBest = leaders.length === 1 ? "best on average" : "equal best on average";
  return (
    <section className="card card--flush" aria-labelledby="information-decision">
      <div className="card__header">
        <h2 id="information-decision">The decision as it stands</h2>
      </div>
      <div className="information-sentences">
        <p>{decisionSentence(document)}</p>
        <p>{everythingSentence(document)}</p>
      </div>
      <TableFrame label="What each option is worth on average">
        <table className="table table--dense">
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col" className="number">
                {by.label}, mean
              </th>
              <th scope="col" className="number">
                Against the best other
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ id, name, worth, lead }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {leaders.includes(id) && <span className="information-best"> {isBest}</span>}
                </th>
                <td className="number">
                  {toldMoney(worth, document)} <span className="text-muted">{toldMoneyError(worth, document)}</span>
                </td>
                <td className="number">
                  {lead.value > 0 ? "+" : ""}
                  {toldMoney(lead, document)} <span className="text-muted">{toldMoneyError(lead, document)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
