import type { ReactElement } from "react";
import { textWidth } from "../labels/text-width.ts";

/** A mark of the key: a coloured square, or the dot of the net position. */
export interface KeyMark {
  readonly fill: string;
  readonly name: string;
  readonly isDot?: boolean;
}

const GAP = 32;

/** How many rows the marks take at a width. */
export const keyRows = (marks: readonly KeyMark[], width: number): number =>
  (placed(marks, width).at(-1)?.row ?? -1) + 1;

function placed(
  marks: readonly KeyMark[],
  width: number,
): readonly { readonly mark: KeyMark; readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0];
  return marks.map((mark) => {
    const wide = textWidth(mark.name) + GAP;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const here = { mark, x, row };
    x += wide;
    return here;
  });
}

/** What the colours mean, in as many rows as they need. */
export function HoldersKey({
  marks,
  width,
}: {
  readonly marks: readonly KeyMark[];
  readonly width: number;
}): ReactElement {
  return (
    <g aria-hidden="true">
      {placed(marks, width).map(({ mark: { fill, name, isDot }, x, row }) => (
        <g key={name} transform={`translate(${x} ${row * 18})`}>
          {isDot === true ? (
            <circle className={`chart-dot ${fill}`} cx={6} cy={8} r={5} />
          ) : (
            <rect className={fill} y={2} width={12} height={12} rx={2} />
          )}
          <text className="chart-label" x={18} y={12}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
