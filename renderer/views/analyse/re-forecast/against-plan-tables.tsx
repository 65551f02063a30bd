import type { ReactElement } from "react";
import type { ForecastFigure, ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { toldEstimate, toldInput } from "#shared/analysis/re-forecast/re-forecast-sentences.ts";
import { decimal } from "#shared/format/decimal.ts";
import { toldError, toldFigure, toTell } from "#shared/format/told-figure.ts";
import type { Estimate } from "#shared/sweep/figure-of.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";
import { TableFrame } from "../../results/tables/table-frame.tsx";
import { perspectiveNames } from "../../workbench/perspective-names.ts";

interface TableProps {
  readonly document: ReForecastDocument;
}

const Heads = ({ first, others }: { readonly first: string; readonly others: readonly string[] }): ReactElement => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {others.map((head) => (
        <th key={head} scope="col" className="number">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);

const Num = ({ text }: { readonly text: string }): ReactElement => (
  <td className="number">
    <ValueText text={text} />
  </td>
);

/** What is learnt: each input before and after what has happened. */
export function LearntTable({ document }: TableProps): ReactElement {
  const { inputs } = document;
  return (
    <section className="card card--flush" aria-labelledby="learnt-title">
      <div className="card__header">
        <div className="section-title">
          <h2 id="learnt-title">What is learnt</h2>
          <p className="text-small text-muted">
            Inputs that bear on what has happened, by the plan and now: the mean, and between what they lie 8 times in
            10. Exact is the mean in closed form, where there is one.
          </p>
        </div>
      </div>
      {inputs.length === 0 ? (
        <p className="card__body text-secondary">
          Nothing that bears on it is uncertain in the file: what is fixed stays as it is, whatever happened.
        </p>
      ) : (
        <TableFrame label="Inputs by the plan and now">
          <table className="table table--dense">
            <Heads first="Input" others={["Plan", "8 in 10", "Now", "8 in 10 now", "Exact"]} />
            <tbody>
              {inputs.map((input) => {
                const told = (value: number): string => toldInput(value, input, document);
                const { id, name, before, after, exact } = input;
                return (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <Num text={told(before.mean)} />
                    <Num text={`${told(before.p10)} to ${told(before.p90)}`} />
                    <Num text={told(after.mean)} />
                    <Num text={`${told(after.p10)} to ${told(after.p90)}`} />
                    <Num text={exact ? told(exact.mean) : ""} />
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

/** People and outcomes: so far against what was planned by now, and in the end. */
export function OutcomesTable({ document }: TableProps): ReactElement {
  const count = (estimate: Estimate): string => toldEstimate(estimate, "count", document);
  return (
    <section className="card card--flush" aria-labelledby="forecast-outcomes-title">
      <div className="card__header">
        <h2 id="forecast-outcomes-title">People and outcomes</h2>
      </div>
      <TableFrame label="People and outcomes, so far and in the end">
        <table className="table table--dense">
          <Heads first="Outcome" others={["Planned by now", "So far", "Planned in the end", "Forecast"]} />
          <tbody>
            {document.outcomes.map(({ outcome = "", name, soFar, plannedSoFar, plan, forecast }) => (
              <tr key={outcome}>
                <th scope="row">{name}</th>
                <Num text={count(plannedSoFar)} />
                <Num text={soFar === undefined ? "" : decimal(soFar)} />
                <Num text={count(plan)} />
                <Num text={count(forecast)} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

/** Payments by financial year, by the plan and now. */
export function YearsTable({ document }: TableProps): ReactElement {
  const money = (estimate: Estimate): string => toldEstimate(estimate, "money", document);
  return (
    <section className="card card--flush" aria-labelledby="forecast-years-title">
      <div className="card__header">
        <h2 id="forecast-years-title">Payments by financial year</h2>
      </div>
      <TableFrame label="Payments by financial year, plan and forecast">
        <table className="table table--dense">
          <Heads first="Financial year" others={["Plan", "Forecast"]} />
          <tbody>
            {document.years
              .filter(({ plan, forecast }) => plan.value !== 0 || forecast.value !== 0)
              .map(({ year, plan, forecast }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <Num text={money(plan)} />
                  <Num text={money(forecast)} />
                </tr>
              ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

/** Every party's figures, by the plan and now. */
export function FiguresTable({ document }: TableProps): ReactElement {
  const figures = document.figures.filter(({ plan, forecast }) => plan ?? forecast);
  return (
    <section className="card card--flush" aria-labelledby="forecast-figures-title">
      <div className="card__header">
        <div className="section-title">
          <h2 id="forecast-figures-title">Every party’s figures</h2>
          <p className="text-small text-muted">
            ± is one standard error of the simulation; that of the forecast counts that draws are weighed.
          </p>
        </div>
      </div>
      <TableFrame label="Every party’s figures, plan and forecast">
        <table className="table table--dense forecast-figures">
          <Heads first="Figure" others={["Plan", "Forecast"]} />
          <tbody>
            {figures.map((figure, place) => (
              <tr key={figure.id}>
                <th scope="row">
                  <span className={figures[place - 1]?.party === figure.party ? "visually-hidden" : "forecast-party"}>
                    {perspectiveNames[figure.party]}
                    <span className="visually-hidden">: </span>
                  </span>
                  {figure.label}
                </th>
                <FigureCell figure={figure} estimate={figure.plan} document={document} />
                <FigureCell figure={figure} estimate={figure.forecast} document={document} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function FigureCell(props: {
  readonly figure: ForecastFigure;
  readonly estimate: Estimate | undefined;
  readonly document: ReForecastDocument;
}): ReactElement {
  const { figure, estimate, document } = props;
  if (!estimate) return <Num text="–" />;
  const told = toTell(estimate, figure, document.scenario);
  return (
    <td className="number">
      <ValueText text={toldFigure(told)} /> <span className="text-small text-muted figures">{toldError(told)}</span>
    </td>
  );
}
