import { decimal } from "#shared/format/decimal.ts";
import type { CorrelationsUsed } from "./correlations-used.ts";

interface CorrelationMatrixProps {
  readonly used: CorrelationsUsed;
  /** Inputs of stated pairs, which stand first. */
  readonly stated: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  /** States a pair, or goes to where it is stated. */
  readonly onPair: (a: string, b: string, now: number) => void;
}

/** So many inputs fit a table that can be read. */
const MOST = 10;

/** The rank correlations a run uses, of every pair; a cell states its pair, or leads to where it is stated. */
export function CorrelationMatrix({ used, stated, nameOf, onPair }: CorrelationMatrixProps) {
  const { members, rank, moved } = used;
  const places = [...members.keys()].sort((a, b) => Number(stated.has(members[b]!)) - Number(stated.has(members[a]!)));
  const shown = places.slice(0, MOST).map((place) => ({ id: members[place]!, place }));
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
            {shown.slice(0, -1).map(({ id }, column) => (
              <th key={id} scope="col" className="number" title={nameOf(id)}>
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, place }, row) => (
            <tr key={id}>
              <th scope="row" title={nameOf(id)}>
                {row + 1} {nameOf(id)}
              </th>
              {shown.slice(0, -1).map(({ id: other, place: otherPlace }, column) => {
                if (column >= row) return <td key={other} />;
                const value = rank(place, otherPlace);
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
                      {Math.abs(value) < 0.005 ? "0" : told}
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
