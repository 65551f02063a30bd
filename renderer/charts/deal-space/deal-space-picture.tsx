import { useMemo, type ReactElement } from "react";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { spaceSentences } from "#shared/analysis/deal-space/space-words.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { termTicks } from "../axis/term-ticks.ts";
import { MapMarks } from "./map-marks.tsx";
import { MapStage } from "./map-stage.tsx";
import { PartyBoundary } from "./party-boundary.tsx";
import { pointText } from "./point-text.ts";
import { regionOf } from "./space-contours.ts";
import { allSignField, partyFields } from "./space-fields.ts";
import { SpaceKey } from "./space-key.tsx";
import { keyTexts, SWATCH } from "./space-key-texts.ts";
import { belowFirstRow, placesInRows } from "../labels/places-in-rows.ts";

interface DealSpacePictureProps {
  readonly map: DealSpaceDocument;
  readonly width: number;
  /** Place of the point that is chosen. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
}

/** Where every party would sign: the region, the boundary of each, and the points that matter. */
export function DealSpacePicture({ map, width, chosen, onChoose }: DealSpacePictureProps): ReactElement {
  const { x, y, scenario } = map;
  const [across, up] = [x.values.length, y.values.length];
  const parties = map.parties.map(({ party }) => party);
  const places = placesInRows(keyTexts(parties), SWATCH + 6, width);
  const below = belowFirstRow(places);
  const height = Math.round(Math.min(560, Math.max(340, width * 0.46))) + below;
  const area = { left: 70, right: width - 14, top: 48 + below, bottom: height - 48 };
  const fields = useMemo(() => partyFields(map), [map]);
  const region = useMemo(() => regionOf(allSignField(fields), across, up), [fields, across, up]);
  const toX = (column: number): number => area.left + (column / (across - 1)) * (area.right - area.left);
  const toY = (row: number): number => area.bottom - (row / (up - 1)) * (area.bottom - area.top);
  const alongX = (value: number): number =>
    toX(((value - x.values[0]!) / (x.values.at(-1)! - x.values[0]!)) * (across - 1));
  const alongY = (value: number): number =>
    toY(((value - y.values[0]!) / (y.values.at(-1)! - y.values[0]!)) * (up - 1));
  const all = region
    .map((ring) => `M${ring.map(([column, row]) => `${toX(column).toFixed(1)} ${toY(row).toFixed(1)}`).join("L")}Z`)
    .join("");
  return (
    <MapStage
      title={`Where every party would sign: ${x.label} and ${y.label}`}
      message={spaceSentences(map).join(" ")}
      width={width}
      height={height}
      area={area}
      across={across}
      up={up}
      chosen={chosen}
      onChoose={onChoose}
      textAt={(place) => pointText(map, place)}
    >
      {(read) => (
        <>
          <SpaceKey parties={parties} top={12} places={places} />
          <LeftAxis
            area={area}
            ticks={termTicks(y, (area.bottom - area.top) / 60, scenario.currency)}
            scale={alongY}
            title={y.label}
            titleTop={36}
          />
          <g aria-hidden="true">
            <path className="chart-space-all" d={all} fillRule="evenodd" />
            {fields.map((field) => (
              <PartyBoundary key={field.party} field={field} across={across} up={up} toX={toX} toY={toY} />
            ))}
          </g>
          <BottomAxis
            area={area}
            ticks={termTicks(x, (area.right - area.left) / 100, scenario.currency)}
            scale={alongX}
            title={x.label}
          />
          <MapMarks map={map} read={read} chosen={chosen} toX={toX} toY={toY} />
        </>
      )}
    </MapStage>
  );
}
