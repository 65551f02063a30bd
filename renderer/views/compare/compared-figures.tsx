import { Fragment, type ReactElement } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { type ComparedFigure, figureLines } from "#shared/compare/compared-figures.ts";
import { ValueText } from "../../charts/frame/value-text.tsx";
import { missingValue } from "#shared/format/missing-value.ts";
import { copyTable } from "../../stores/take-away.ts";
import { partiesFrom, type Perspective } from "../../stores/perspective.ts";
import { TableFrame } from "../results/tables/table-frame.tsx";
import { perspectiveNames } from "../workbench/perspective-names.ts";
import { figuresText } from "./figures-text.ts";
import { toldFigure } from "./told-figure.ts";

interface ComparedFiguresProps {
  readonly document: ComparisonDocument;
  readonly perspective: Perspective;
}

/** The figures by which each party judges, a column a deal, with what each has more than the first. */
export function ComparedFigures({ document, perspective }: ComparedFiguresProps): ReactElement {
  const lines = figureLines(document);
  const { deals } = document;
  return (
    <section className="card card--flush" aria-labelledby="compare-figures">
      <div className="card__header">
        <h2 id="compare-figures">Figures side by side</h2>
        <div className="cluster">
          <span className="text-small text-muted">Under each: how much more than with “{deals[0]?.name}”</span>
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => void copyTable(figuresText(document))}
          >
            Copy table
          </button>
        </div>
      </div>
      <TableFrame label="Figures side by side">
        <table className="table table--dense compare-figures">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {deals.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partiesFrom(perspective).map((party) => (
              <Fragment key={party}>
                <tr className="table__group">
                  <th scope="rowgroup" colSpan={deals.length + 1}>
                    {perspectiveNames[party]}
                  </th>
                </tr>
                {lines
                  .filter((line) => line.party === party)
                  .map(({ label, figures }) => (
                    <tr key={label}>
                      <th scope="row">{label}</th>
                      {figures.map((figure, place) => (
                        <FigureCell key={deals[place]!.id} figure={figure} document={document} />
                      ))}
                    </tr>
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className="card__footer">
        ± is one standard error of the simulation. A difference has an error of its own: on the same draws it is mostly
        far below that of either figure. The range under a difference holds it in 19 cases of 20.
      </div>
    </section>
  );
}

function FigureCell(props: {
  readonly figure: ComparedFigure | undefined;
  readonly document: ComparisonDocument;
}): ReactElement {
  const { figure, document } = props;
  if (!figure)
    return (
      <td className="number">
        <ValueText text={missingValue} reason="This deal has no such figure" />
      </td>
    );
  const { value, error, difference, differenceError, interval } = toldFigure(figure, document);
  return (
    <td className="number">
      <span className="compare-figures__value">
        {value} <span className="compare-figures__error">{error}</span>
      </span>
      {difference !== "" && (
        <span className="compare-figures__difference">
          {difference} <span className="compare-figures__error">{differenceError}</span>
        </span>
      )}
      {interval !== "" && <span className="compare-figures__interval">{interval}</span>}
    </td>
  );
}
