import { Fragment, useContext, useMemo, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import { BASE, type DealOfFile } from "#shared/variants/find-variant.ts";
import { ReadOnlyContext } from "../read-only.ts";
import { TableFrame } from "../results/tables/table-frame.tsx";
import { byPart } from "../variants/described-differences.ts";
import { termsByDeal } from "./terms-by-deal.ts";

/** The terms in which the deals differ, value by value. */
export function ComparedTerms(props: { readonly base: Scenario; readonly deals: readonly DealOfFile[] }): ReactElement {
  const { base, deals } = props;
  const readOnly = useContext(ReadOnlyContext);
  const terms = useMemo(() => termsByDeal(base, deals), [base, deals]);
  const leftOut = deals.flatMap(({ name, unfit }) => unfit.map(({ sentence }) => `${name}: ${sentence}`));
  const others = deals.map((deal, place) => ({ deal, place })).filter(({ deal }) => deal.id !== BASE);
  return (
    <section className="card card--flush" aria-labelledby="compare-terms">
      <div className="card__header">
        <h2 id="compare-terms">What differs</h2>
      </div>
      {terms.length === 0 ? (
        <p className="compare-nothing text-muted">
          No term differs: these variants say what the base says.{!readOnly && " Open one and change a term."}
        </p>
      ) : (
        <TableFrame label="Terms that differ">
          <table className="table table--dense compare-terms">
            <thead>
              <tr>
                <th scope="col">Term</th>
                <th scope="col">Base</th>
                {others.map(({ deal }) => (
                  <th key={deal.id} scope="col">
                    {deal.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byPart(terms).map(([part, lines]) => (
                <Fragment key={part}>
                  <tr className="table__group">
                    <th scope="rowgroup" colSpan={others.length + 2}>
                      {part}
                    </th>
                  </tr>
                  {lines.map(({ key, name, base: inBase, values }) => (
                    <tr key={key}>
                      <th scope="row">{name}</th>
                      <td>{inBase}</td>
                      {others.map(({ deal, place }) => (
                        <td key={deal.id} className={values[place] === undefined ? "text-muted" : "differences__after"}>
                          {values[place] ?? "as base"}
                        </td>
                      ))}
                    </tr>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {leftOut.length > 0 && (
        <div className="card__footer">
          Left out, since the base has no place for it any more: {leftOut.join(" ")}
          {!readOnly && " See the differences of the variant."}
        </div>
      )}
    </section>
  );
}
