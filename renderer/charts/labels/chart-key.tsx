import type { ReactElement } from "react";
import { type KeyEntry, keyPlaces, SIGN } from "./key-entry.ts";
import { KEY_ROW } from "./places-in-rows.ts";

interface ChartKeyProps {
  /** Of the middle of its first row. */
  readonly y: number;
  readonly entries: readonly KeyEntry[];
  readonly width: number;
}

/** What marks mean, at the top of a picture: a sign and words each, in as many rows as they need. */
export function ChartKey({ y, entries, width }: ChartKeyProps): ReactElement {
  const places = keyPlaces(entries, width);
  return (
    <g aria-hidden="true">
      {entries.map(({ words, ...entry }, place) => (
        <g key={words} transform={`translate(${places[place]!.x} ${y + places[place]!.row * KEY_ROW})`}>
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
