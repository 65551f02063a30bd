import { useState, type ReactElement } from "react";
import type { Circumstance, Circumstances, MishapId } from "#shared/model/circumstances.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { circumstanceFigure, circumstanceSentence, toldApart } from "#shared/report/circumstance-words.ts";
import { NumberCell } from "./number-cell.tsx";
import { TableFrame } from "./table-frame.tsx";

const titles: Readonly<Record<MishapId, string>> = {
  "payments.overBudget": "Why payments go over the budget",
  "investor.loss": "Why the investor loses money",
  "provider.loss": "Why the provider spends more than it gets",
};

/** The figures that tell most are shown at first. */
const SHOWN = 6;

/** Why something goes wrong: what sets the trials apart in which it does. */
export function CircumstancesCard(props: {
  readonly circumstances: Circumstances;
  readonly result: ResultDocument;
}): ReactElement {
  const { circumstances, result } = props;
  const { id, figures } = circumstances;
  const [all, setAll] = useState(false);
  const heading = `results-why-${id}`;
  return (
    <section className="card card--flush" aria-labelledby={heading}>
      <div className="card__header">
        <h3 id={heading}>{titles[id]}</h3>
      </div>
      <p className="results-card-note">{circumstanceSentence(circumstances, result)}</p>
      {figures.length > 0 && (
        <TableFrame label={titles[id]}>
          <table className="table table--dense">
            <thead>
              <tr>
                <th scope="col">On average</th>
                <th scope="col" className="number">
                  Then
                </th>
                <th scope="col" className="number">
                  Otherwise
                </th>
                <th scope="col">Then, in pairs of trials</th>
              </tr>
            </thead>
            <tbody>
              {(all ? figures : figures.slice(0, SHOWN)).map((figure) => (
                <FigureRow key={figure.measure} figure={figure} result={result} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {figures.length > SHOWN && (
        <div className="results-why__more">
          <button type="button" className="button button--quiet button--small" onClick={() => setAll(!all)}>
            {all ? "Show those that tell most" : `Show all ${figures.length} that tell them apart`}
          </button>
        </div>
      )}
    </section>
  );
}

function FigureRow(props: { readonly figure: Circumstance; readonly result: ResultDocument }): ReactElement {
  const { figure, result } = props;
  const strength = Math.abs(figure.lower - 0.5) * 200;
  return (
    <tr>
      <th scope="row">{figure.label}</th>
      <NumberCell text={circumstanceFigure(figure.mean, figure, result)} />
      <NumberCell text={circumstanceFigure(figure.meanOtherwise, figure, result)} />
      <td>
        <svg className="results-why__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="results-why__room" width={100} height={6} />
          <rect className="results-why__told" width={strength} height={6} />
        </svg>
        {toldApart(figure)}
      </td>
    </tr>
  );
}
