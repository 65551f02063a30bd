import { Fragment, type ReactElement } from "react";
import type { DescribedChange } from "#shared/variants/describe-change.ts";
import { byPart, differenceName } from "./described-differences.ts";

/** A difference as far as it is read. */
type ToldDifference = Pick<DescribedChange, "part" | "item" | "term" | "before" | "after">;

interface DifferencesTableProps<Line extends ToldDifference> {
  readonly caption: string;
  /** Which two deals differ: what stands over their columns. */
  readonly between: readonly [before: string, after: string];
  readonly differences: readonly Line[];
  /** Takes one of them back, where that can be. */
  readonly onBack?: (line: Line) => void;
}

/** Differences between two deals, a line a term. */
export function DifferencesTable<Line extends ToldDifference>(props: DifferencesTableProps<Line>): ReactElement {
  const { caption, between, differences, onBack } = props;
  const columns = onBack ? 4 : 3;
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className={`table table--dense differences${onBack ? " differences--undone" : ""}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">{between[0]}</th>
            <th scope="col">{between[1]}</th>
            {onBack && (
              <th scope="col">
                <span className="visually-hidden">Back to base</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {byPart(differences).map(([part, lines]) => (
            <Fragment key={part}>
              <tr className="table__group">
                <th scope="rowgroup" colSpan={columns}>
                  {part}
                </th>
              </tr>
              {lines.map((line) => (
                <tr key={JSON.stringify([line.item, line.term, line.before, line.after])}>
                  <th scope="row">{differenceName(line)}</th>
                  <td className="differences__before">{line.before}</td>
                  <td className="differences__after">{line.after}</td>
                  {onBack && (
                    <td>
                      <button
                        type="button"
                        className="button button--quiet button--small"
                        aria-label={`Back to base: ${differenceName(line)}`}
                        onClick={() => onBack(line)}
                      >
                        Back to base
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
