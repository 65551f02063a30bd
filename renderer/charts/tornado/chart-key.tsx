import type { ReactElement } from "react";
import { textWidth } from "../labels/text-width.ts";

/** What marks mean, in a line: a swatch and words each. */
export function ChartKey(props: {
  readonly x: number;
  readonly y: number;
  readonly entries: readonly { readonly className: string; readonly words: string; readonly isDot?: boolean }[];
}): ReactElement {
  const { y, entries } = props;
  const starts: number[] = [];
  let at = props.x;
  for (const { words } of entries) {
    starts.push(at);
    at += textWidth(words) + 36;
  }
  return (
    <g aria-hidden="true">
      {entries.map(({ className, words, isDot = false }, place) => (
        <g key={words} transform={`translate(${starts[place]} ${y})`}>
          {isDot ? (
            <circle className={className} cx={7} cy={0} r={5} />
          ) : (
            <rect className={className} x={0.5} y={-5.5} width={14} height={11} />
          )}
          <text className="chart-label chart-label--muted" x={20} dy="0.34em">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}
