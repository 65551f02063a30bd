import { scaleLinear } from "d3-scale";
import { ticks } from "d3-array";
import type { ReactElement } from "react";
import { percent } from "#shared/format/percent.ts";
import { achievedOf, measureNames } from "#shared/model/measure-names.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { priceRoomCaption, roomText } from "./price-room-caption.ts";
import { drawnRooms, type PriceRoomData } from "./price-room-data.ts";
import { PriceRoomRow, roomRowHeight } from "./price-room-row.tsx";

/** Values beyond so many times the price are told and not drawn to scale. */
const FURTHEST = 3;

/** Between what each outcome costs and what it is worth: the room its price has, with the price in it. */
export function PriceRoomPicture(props: PriceRoomData & { readonly width: number }): ReactElement {
  const { currency, width } = props;
  const rooms = drawnRooms(props.rooms);
  const left = props.rooms.length - rooms.length;
  if (rooms.length === 0) return <ChartEmpty reason={priceRoomCaption(props)} />;

  const multiples = rooms.flatMap(({ price, costFloor, valueCeiling, isValued }) => [
    costFloor / price,
    ...(isValued ? [valueCeiling / price] : []),
  ]);
  const most = Math.min(FURTHEST, Math.max(1.25, ...multiples) * 1.02);
  const area = { left: 4, right: width - 12, top: 22, bottom: 22 + rooms.length * roomRowHeight };
  // Bars are stretches and not heights, so that the axis need not begin at nothing.
  const least = Math.max(0, Math.floor(Math.min(1, ...multiples) * 10 - 1) / 10);
  const scale = scaleLinear([least, most], [area.left, area.right]).clamp(true);
  return (
    <>
      <ChartStage
        title="Price room"
        message={priceRoomCaption(props)}
        width={width}
        height={area.bottom + 46}
        direction="down"
        stops={rooms.map((room, index) => ({
          position: area.top + (index + 0.5) * roomRowHeight,
          text: roomText(room, currency),
          future: futureNear(room.outcome === undefined ? measureNames.paymentsTotal : achievedOf(room.outcome)),
        }))}
      >
        {(active) => (
          <>
            <text className="chart-label--muted" y={12} aria-hidden="true">
              Present values. Bar: from cost to value, dark as far as public budgets save. Line: what is paid.
            </text>
            {rooms.map((room, index) => (
              <PriceRoomRow
                key={room.outcome ?? ""}
                room={room}
                currency={currency}
                top={area.top + index * roomRowHeight}
                width={width}
                scale={scale}
                most={most}
                isActive={active === index}
              />
            ))}
            <BottomAxis
              area={area}
              ticks={ticks(least, most, Math.max(3, width / 110)).map((value) => ({ value, label: percent(value) }))}
              scale={scale}
              title="Of what is paid"
            />
          </>
        )}
      </ChartStage>
      {left > 0 && (
        <p className="chart__note">
          {left === 1 ? "One outcome has" : `${left} outcomes have`} no value entered, so no ceiling; the table has what
          is paid for {left === 1 ? "it" : "them"}.
        </p>
      )}
    </>
  );
}
