import type { ReactElement } from "react";
import type { Currency } from "#shared/model/currency.ts";
import type { PriceRoom } from "#shared/model/price-room.ts";
import { fitText } from "../labels/fit-text.ts";
import { spreadApart } from "../labels/spread-apart.ts";
import { textWidth } from "../labels/text-width.ts";
import { placeWords, roomMoney } from "./price-room-caption.ts";

/** Height of a row. */
export const roomRowHeight = 72;

const trouble: readonly string[] = ["aboveValue", "belowCost", "noRoom"];

/** One room: name and words above, the bar from cost to value with the price's line across it, amounts below. */
export function PriceRoomRow(props: {
  readonly room: PriceRoom;
  readonly currency: Currency;
  readonly top: number;
  readonly width: number;
  /** Of multiples of the price; what is beyond the picture stands at its edge. */
  readonly scale: (multiple: number) => number;
  /** The largest multiple that is drawn. */
  readonly most: number;
  readonly isActive: boolean;
}): ReactElement {
  const { room, currency, top, width, scale, most, isActive } = props;
  const at = (amount: number): number => scale(amount / room.price);
  const [cost, fiscal, value] = [room.costFloor, room.fiscalValue, room.valueCeiling].map(at) as [
    number,
    number,
    number,
  ];
  const { place } = room;
  const y = top + 24;
  const name = fitText(room.name, width - textWidth(placeWords[place]) - 16);
  const end = room.isValued ? value : scale(1);
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-highlight" y={top} width={width} height={roomRowHeight - 6} rx={3} />}
      <text className="chart-label chart-label--strong" y={top + 14}>
        {name}
      </text>
      <text
        className={`chart-label ${trouble.includes(place) ? "chart-label--bad" : ""}`}
        x={textWidth(name) + 16}
        y={top + 14}
      >
        {placeWords[place]}
      </text>
      {room.isValued && value >= cost && (
        <>
          {bar("chart-soft-2", cost, value, y)}
          {bar("chart-fill-2", cost, Math.max(cost, fiscal), y)}
        </>
      )}
      {room.isValued && value < cost && bar("chart-fill-harm", value, cost, y)}
      {!room.isValued && bar("chart-track", Math.min(cost, end), Math.max(cost, end), y)}
      {[cost, ...(room.isValued ? [value] : [])].map((x, index) => (
        <line key={index} className="chart-range" x1={round(x)} x2={round(x)} y1={y - 3} y2={y + 15} />
      ))}
      <line className="chart-limit" x1={round(scale(1))} x2={round(scale(1))} y1={y - 3} y2={y + 15} />
      <Amounts room={room} currency={currency} at={at} y={y + 29} width={width} most={most} />
    </g>
  );
}

/** What it costs, what is paid and what it is worth, each below its place. */
function Amounts(props: {
  readonly room: PriceRoom;
  readonly currency: Currency;
  readonly at: (amount: number) => number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}): ReactElement {
  const { room, currency, at, y, width, most } = props;
  // What lies beyond the picture stands at its edge, and says so.
  const told = (amount: number): string =>
    `${roomMoney(amount, room, currency)}${amount / room.price > most ? " →" : ""}`;
  const amounts = [
    { amount: room.costFloor, text: `Costs ${told(room.costFloor)}` },
    { amount: room.price, text: `Paid ${told(room.price)}` },
    ...(room.isValued ? [{ amount: room.valueCeiling, text: `Worth ${told(room.valueCeiling)}` }] : []),
  ].sort((one, other) => one.amount - other.amount);
  const centres = spreadApart(
    amounts.map(({ amount }) => at(amount)),
    amounts.map(({ text }) => textWidth(text)),
    0,
    width,
  );
  return (
    <>
      {amounts.map(({ text }, index) => (
        <text
          key={text}
          className={`chart-label ${text.startsWith("Paid") ? "chart-label--strong" : ""}`}
          x={centres[index]}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

const bar = (fill: string, from: number, to: number, y: number): ReactElement => (
  <rect className={fill} x={round(from)} y={y} width={round(Math.max(0, to - from))} height={12} />
);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
