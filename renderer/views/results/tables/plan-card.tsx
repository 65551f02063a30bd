import { decimal } from "#shared/format/decimal.ts";
import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { medianFigure, plannedFigure } from "#shared/format/plan-figure.ts";
import type { PlanItem, PlanPlacement } from "#shared/model/plan-placement.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { ErrorCell, NumberCell } from "./number-cell.tsx";
import { planSentence } from "./plan-sentence.ts";
import { TableFrame } from "./table-frame.tsx";

/** One of the deal's own cases: each figure with its place in the distribution. */
export function PlanCard(props: { readonly plan: PlanPlacement; readonly result: ResultDocument }): ReactElement {
  const { plan, result } = props;
  const { currency } = result.scenario;
  const id = `results-plan-${plan.id}`;
  return (
    <section className="card card--flush" aria-labelledby={id}>
      <div className="card__header">
        <h3 id={id}>{plan.name}</h3>
        <p className="text-small text-muted">{planSentence(plan, currency)}</p>
      </div>
      {plan.items.length === 0 ? (
        <p className="results-card-note">Nothing is planned in this case yet.</p>
      ) : (
        <TableFrame label={plan.name}>
          <table className="table plan-table">
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col" className="number">
                  Planned
                </th>
                <th scope="col" className="number">
                  Median
                </th>
                <th scope="col" className="plan-place-head">
                  Place among trials
                </th>
                <th scope="col" className="number">
                  Trials above
                </th>
                <th scope="col" className="number">
                  ±
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.items.map((item) => (
                <tr key={item.measure}>
                  <th scope="row">{item.label}</th>
                  <NumberCell text={plannedFigure(item.planned, item.unit, currency)} />
                  <NumberCell text={medianFigure(item.median, item.unit, currency)} />
                  <td>
                    <PlaceBar item={item} />
                  </td>
                  <NumberCell text={chance(1 - item.percentile)} />
                  <ErrorCell text={errorText(item)} />
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}

const errorText = ({ standardError }: PlanItem): string => {
  const points = standardError * 100;
  return points === 0 ? "" : points < 0.1 ? `<${decimal(0.1, 1)}` : decimal(points, 1);
};

/** All trials from the lowest to the highest, the middle 8 in 10 darker, and the plan's mark. The figures stand beside it. */
const PlaceBar = ({ item }: { readonly item: PlanItem }): ReactElement => (
  <div className="plan-place" aria-hidden="true">
    <span className="plan-place__middle" />
    <span className="plan-place__mark" style={{ insetInlineStart: `${item.percentile * 100}%` }} />
  </div>
);
