import { decimal } from "#shared/format/decimal.ts";
import type { CorrelationsUsed } from "./correlations-used.ts";

interface CorrelationMatrixProps {
  readonly used: CorrelationsUsed;
  readonly nameOf: (id: string) => string;
  /** States a pair, or goes to where it is stated. */
  readonly onPair: (a: string, b: string, now: number) => void;
}

/** So many inputs fit a table that can be read. */
const MOST = 12;

/** The rank correlations a run uses, of every pair; a cell states its pair, or leads to where it is stated. */
export function CorrelationMatrix({ used, nameOf, onPair }: CorrelationMatrixProps) {
  const { members, rank, moved } = used;
  const shown = members.slice(0, MOST);
  const isMoved = (a: string, b: string): boolean =>
    moved.some((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  return (
    <div className="table-frame" role="region" aria-label="Rank correlations used" tabIndex={0}>
      <table className="table table--dense correlation-matrix">
        <caption>
          As a run uses them, drivers and pairs together. Choose a cell to state its pair.
          {members.length > MOST && ` The first ${MOST} of ${members.length} inputs.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Input</span>
            </th>
            {shown.slice(0, -1).map((id, place) => (
              <th key={id} scope="col" className="number" title={nameOf(id)}>
                {place + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((id, row) => (
            <tr key={id}>
              <th scope="row">
                {row + 1} {nameOf(id)}
              </th>
              {shown.slice(0, -1).map((other, column) => {
                if (column >= row) return <td key={other} />;
                const value = rank(row, column);
                const told = decimal(value, 2);
                const changed = isMoved(id, other);
                return (
                  <td key={other} className="number">
                    <button
                      type="button"
                      className={`correlation-cell correlation-cell--${shadeOf(value)}`}
                      aria-label={`${nameOf(other)} with ${nameOf(id)}: ${told}${changed ? ", not as stated" : ""}`}
                      onClick={() => onPair(other, id, value)}
                    >
                      {told}
                      {changed && <span aria-hidden="true">*</span>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Five shades: the figure says the rest. */
function shadeOf(value: number): string {
  if (Math.abs(value) < 0.15) return "none";
  return `${value > 0 ? "with" : "against"}${Math.abs(value) < 0.5 ? "" : "-strongly"}`;
}
