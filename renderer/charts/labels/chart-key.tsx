import type { ReactElement } from "react";
import { placesInRow } from "./places-in-row.ts";

/** One mark of a picture and what it means. */
export interface KeyEntry {
  readonly className: string;
  readonly words: string;
  /** A box, unless told otherwise. */
  readonly sign?: "box" | "dot" | "line";
}

/** From the left of a sign to its words. */
const SIGN = 20;

/** What marks mean, in a line at the top of a picture: a sign and words each. */
export function ChartKey({ y, entries }: { readonly y: number; readonly entries: readonly KeyEntry[] }): ReactElement {
  const places = placesInRow(
    entries.map(({ words }) => words),
    SIGN,
  );
  return (
    <g aria-hidden="true">
      {entries.map(({ words, ...entry }, place) => (
        <g key={words} transform={`translate(${places[place]} ${y})`}>
          <Sign {...entry} />
          <text className="chart-label chart-label--muted" x={SIGN} dy="0.34em">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sign({ className, sign = "box" }: Omit<KeyEntry, "words">): ReactElement {
  if (sign === "dot") return <circle className={className} cx={7} r={5} />;
  if (sign === "line") return <line className={className} x2={14} />;
  return <rect className={className} x={0.5} y={-5.5} width={14} height={11} />;
}
