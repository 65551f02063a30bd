import type { ReactElement } from "react";
import { textWidth } from "../labels/text-width.ts";

const HOW_TO_READ = "Box: middle half of trials, notch at the median. Line: 9 trials in 10.";
/** The same where there is little room. */
const IN_SHORT = "Box: middle half, notch: median. Line: 9 in 10.";

/** How to read the boxes: which colour is which series, and what box, line and notch mean. @param width there is */
export function YearFanKey(props: { readonly names: readonly string[]; readonly width: number }): ReactElement {
  const { names, width } = props;
  const widths = names.map((name) => 18 + textWidth(name) + 14);
  return (
    <g aria-hidden="true">
      {names.map((name, index) => {
        const at = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
        return (
          <g key={name} transform={`translate(${at} 0)`}>
            <rect className={`chart-fill-${index + 1}`} y={2} width={12} height={12} rx={2} />
            <text className={`chart-label chart-label--strong`} x={18} y={12}>
              {name}
            </text>
          </g>
        );
      })}
      <text className="chart-label--muted" y={30}>
        {textWidth(HOW_TO_READ) <= width ? HOW_TO_READ : IN_SHORT}
      </text>
    </g>
  );
}
