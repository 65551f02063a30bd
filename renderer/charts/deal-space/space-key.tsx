import { partyName } from "#shared/format/party-words.ts";
import type { ReactElement } from "react";
import type { Party } from "#shared/model/result.ts";
import { placesInRow } from "../labels/places-in-row.ts";
import { PARTY_CLASS } from "./party-marks.ts";

const SWATCH = 26;
const ALL = "All would sign";

/** What the map's lines and fills mean, above it: the region all would sign, and each party's boundary. */
export function SpaceKey({ parties, top }: { readonly parties: readonly Party[]; readonly top: number }): ReactElement {
  const places = placesInRow([ALL, ...parties.map((party) => partyName(party))], SWATCH + 6);
  return (
    <g aria-hidden="true">
      <g transform={`translate(${places[0]} ${top})`}>
        <rect className="chart-space-all" width={SWATCH} height={12} y={-10} />
        <text className="chart-label" x={SWATCH + 6}>
          {ALL}
        </text>
      </g>
      {parties.map((party, index) => (
        <g key={party} transform={`translate(${places[index + 1]} ${top})`}>
          <line className={`chart-space-line ${PARTY_CLASS[party]}`} x2={SWATCH} y1={-6} y2={-6} />
          {[5, 13, 21].map((x) => (
            <line key={x} className={`chart-space-side ${PARTY_CLASS[party]}`} x1={x} x2={x} y1={-6} y2={0} />
          ))}
          <text className="chart-label" x={SWATCH + 6}>
            {partyName(party)}
          </text>
        </g>
      ))}
      <text className="chart-label chart-label--muted" x={places.at(-1)} y={top}>
        Strokes: the side on which it would not sign
      </text>
    </g>
  );
}
