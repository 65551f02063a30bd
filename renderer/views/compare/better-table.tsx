import { Fragment, type ReactElement } from "react";
import type { BetterSummary, ComparisonDocument } from "#shared/compare/comparison.ts";
import { decimal } from "#shared/format/decimal.ts";
import { partiesFrom, type Perspective } from "../../stores/perspective.ts";
import { TableFrame } from "../results/tables/table-frame.tsx";
import { perspectiveNames } from "../workbench/perspective-names.ts";
import { betterSentence, shareWords } from "./better-words.ts";

interface BetterTableProps {
  readonly document: ComparisonDocument;
  readonly perspective: Perspective;
}

/** How often each deal is better than the first, and for whom: sentences, then shares of trials by what each party judges. */
export function BetterTable({ document, perspective }: BetterTableProps): ReactElement | null {
  const [first, ...others] = document.deals;
  if (!first || others.length === 0) return null;
  const found = others.flatMap(({ better }) => better);
  return (
    <section className="card card--flush" aria-labelledby="compare-better">
      <div className="card__header">
        <h2 id="compare-better">Who is better off than with “{first.name}”</h2>
        <BetterKey />
      </div>
      <div className="compare-sentences">
        {others.map((deal) => (
          <p key={deal.id}>{betterSentence(deal, first)}</p>
        ))}
      </div>
      <TableFrame label={`Who is better off than with ${first.name}`}>
        <table className="table table--dense compare-better">
          <thead>
            <tr>
              <th scope="col">In how many trials</th>
              {others.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partiesFrom(perspective).map((party) => {
              const criteria = [...new Map(found.map((each) => [each.measure, each])).values()].filter(
                (each) => each.party === party,
              );
              return (
                <Fragment key={party}>
                  {criteria.length > 0 && (
                    <tr className="table__group">
                      <th scope="rowgroup" colSpan={others.length + 1}>
                        {perspectiveNames[party]}
                      </th>
                    </tr>
                  )}
                  {criteria.map(({ measure, label, decides }) => (
                    <tr key={measure}>
                      <th scope="row" className={decides ? "compare-better__decides" : undefined}>
                        {label}
                      </th>
                      {others.map(({ id, better }) => (
                        <BetterCell key={id} summary={better.find((each) => each.measure === measure)} />
                      ))}
                    </tr>
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
      <div className="card__footer">
        Trial for trial, every variant has the same people and the same luck. What decides for a party stands first: net
        value, since who pays less may also save less; profit, since a rate of return says nothing of how much was
        invested.
      </div>
    </section>
  );
}

function BetterCell({ summary }: { readonly summary: BetterSummary | undefined }): ReactElement {
  if (!summary) return <td className="text-muted">–</td>;
  const { better, same, worse, trials } = summary;
  const title = `Better in ${shareWords(better)}, the same in ${shareWords(same)}, worse in ${shareWords(worse)} of ${decimal(trials)} trials`;
  return (
    <td title={title}>
      <span className="compare-share">
        <span className="compare-share__bar" aria-hidden="true">
          <span className="compare-share__better" style={{ flexGrow: better.share }} />
          <span className="compare-share__same" style={{ flexGrow: same.share }} />
          <span className="compare-share__worse" style={{ flexGrow: worse.share }} />
        </span>
        <span className="figures compare-share__words">{shareWords(better)}</span>
        <span className="visually-hidden">
          better, the same in {shareWords(same)}, worse in {shareWords(worse)}
        </span>
      </span>
    </td>
  );
}

const BetterKey = (): ReactElement => (
  <span className="compare-key text-small text-secondary" aria-hidden="true">
    <span className="compare-key__swatch compare-share__better" /> better
    <span className="compare-key__swatch compare-share__same" /> the same
    <span className="compare-key__swatch compare-share__worse" /> worse
  </span>
);
