import type { ReactElement } from "react";
import type { Party } from "#shared/model/result.ts";
import { textWidth } from "../labels/text-width.ts";
import { PARTY_CLASS, partyNames } from "./party-marks.ts";

const SWATCH = 26;
const GAP = 18;

/** What the map's lines and fills mean, above it: the region all would sign, and each party's boundary. */
export function SpaceKey({ parties, top }: { readonly parties: readonly Party[]; readonly top: number }): ReactElement {
  let left = 0;
  const placed = (words: string): number => {
    const at = left;
    left += SWATCH + 6 + textWidth(words) + GAP;
    return at;
  };
  const all = "All would sign";
  return (
    <g aria-hidden="true">
      <g transform={`translate(${placed(all)} ${top})`}>
        <rect className="chart-space-all" width={SWATCH} height={12} y={-10} />
        <text className="chart-label" x={SWATCH + 6}>
          {all}
        </text>
      </g>
      {parties.map((party) => (
        <g key={party} transform={`translate(${placed(partyNames[party])} ${top})`}>
          <line className={`chart-space-line ${PARTY_CLASS[party]}`} x2={SWATCH} y1={-6} y2={-6} />
          {[5, 13, 21].map((x) => (
            <line key={x} className={`chart-space-side ${PARTY_CLASS[party]}`} x1={x} x2={x} y1={-6} y2={0} />
          ))}
          <text className="chart-label" x={SWATCH + 6}>
            {partyNames[party]}
          </text>
        </g>
      ))}
      <text className="chart-label chart-label--muted" x={left}>
        <tspan y={top}>Strokes: the side on which it would not sign</tspan>
      </text>
    </g>
  );
}
