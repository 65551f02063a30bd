import { partyName } from "#shared/format/party-words.ts";
import type { ReactElement } from "react";
import type { Party } from "#shared/model/result.ts";
import { KEY_ROW, type PlaceInRows } from "../labels/places-in-rows.ts";
import { PARTY_CLASS } from "./party-marks.ts";
import { ALL, keyTexts, STROKES, SWATCH } from "./space-key-texts.ts";

interface SpaceKeyProps {
  readonly parties: readonly Party[];
  readonly top: number;
  /** Of its texts, in their order. */
  readonly places: readonly PlaceInRows[];
}

/** What the map's lines and fills mean, above it: the region all would sign, and each party's boundary. */
export function SpaceKey({ parties, top, places }: SpaceKeyProps): ReactElement {
  const at = (index: number): string => `translate(${places[index]!.x} ${top + places[index]!.row * KEY_ROW})`;
  return (
    <g aria-hidden="true">
      <g transform={at(0)}>
        <rect className="chart-space-all" width={SWATCH} height={12} y={-10} />
        <text className="chart-label" x={SWATCH + 6}>
          {ALL}
        </text>
      </g>
      {parties.map((party, index) => (
        <g key={party} transform={at(index + 1)}>
          <line className={`chart-space-line ${PARTY_CLASS[party]}`} x2={SWATCH} y1={-6} y2={-6} />
          {[5, 13, 21].map((x) => (
            <line key={x} className={`chart-space-side ${PARTY_CLASS[party]}`} x1={x} x2={x} y1={-6} y2={0} />
          ))}
          <text className="chart-label" x={SWATCH + 6}>
            {partyName(party)}
          </text>
        </g>
      ))}
      <text className="chart-label chart-label--muted" transform={at(keyTexts(parties).length - 1)}>
        {STROKES}
      </text>
    </g>
  );
}
